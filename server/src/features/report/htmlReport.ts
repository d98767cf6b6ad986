import { escapeMarkup } from './markup';
import { REPORT_STYLE } from './reportStyle';
import {
  conflictState,
  reportSummary,
  type ReportClaim,
  type ReportConflict,
  type ReportContent,
  type ReportDecision,
  type ReportEntity,
  type ReportFact,
  type ReportSource,
} from './reportContent';
import { formatNames } from '../formatValue';
import { withoutEmptyColumns } from './reportTable';

/** Nothing is loaded and nothing runs, whatever slips in. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/** A report as one HTML page that stands alone: no script, nothing loaded, light and dark, headings and table headers in order. */
export function* htmlReport(content: ReportContent): Iterable<string> {
  const title = escapeMarkup(content.title);
  yield '<!doctype html>';
  yield '<html lang="en">';
  yield '<head>';
  yield '<meta charset="utf-8">';
  yield `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`;
  yield '<meta name="viewport" content="width=device-width, initial-scale=1">';
  yield '<meta name="color-scheme" content="light dark">';
  yield `<title>${title}</title>`;
  yield `<style>${REPORT_STYLE}</style>`;
  yield '</head>';
  yield '<body>';
  yield '<a class="skip" href="#conflicts">Skip to the conflicts</a>';
  yield `<header><h1>${title}</h1>`;
  yield `<p>${escapeMarkup(reportSummary(content))}</p></header>`;
  yield* contents(content);
  yield '<main>';
  yield* conflicts(content);
  yield* facts(content);
  if (content.decisions.length > 0) yield* decisions(content);
  yield* sources(content);
  yield '</main>';
  yield '</body>';
  yield '</html>';
}

function* contents(content: ReportContent): Iterable<string> {
  const parts: [string, string, number][] = [
    ['conflicts', 'Conflicts', content.conflicts.length],
    ['facts', 'Facts', content.entities.length],
    ['decisions', 'Decisions', content.decisions.length],
    ['sources', 'Sources', content.sources.length],
  ];
  yield '<nav aria-label="Contents"><ul>';
  for (const [id, title, count] of parts)
    if (id !== 'decisions' || count > 0) yield `<li><a href="#${id}">${title}</a> (${count})</li>`;
  yield '</ul></nav>';
}

function* conflicts({ conflicts }: ReportContent): Iterable<string> {
  yield '<section aria-labelledby="conflicts"><h2 id="conflicts" tabindex="-1">Conflicts</h2>';
  if (conflicts.length === 0) yield '<p>The sources do not contradict each other.</p>';
  for (const [i, conflict] of conflicts.entries()) yield* article(`conflict-${i + 1}`, conflict);
  yield '</section>';
}

function* article(id: string, conflict: ReportConflict): Iterable<string> {
  const { title, verdict, severity, status, explanation, claims } = conflict;
  const state = status ? status.kind : `open ${severity}`;
  yield `<article class="${state}" aria-labelledby="${id}"><h3 id="${id}">${escapeMarkup(title)}</h3>`;
  yield `<p><strong>${escapeMarkup(verdict)}</strong> (${severity}), ${escapeMarkup(conflictState(conflict))}</p>`;
  yield `<p>${escapeMarkup(explanation)}</p>`;
  yield* table(`Claims on ${title}`, [...CLAIM_HEAD, 'Sentence'], claims.map(quotedCells));
  yield '</article>';
}

const CLAIM_HEAD = ['Value', 'As of', 'Qualified by', 'Publisher', 'Place'];

function claimCells({ value, asOf, qualifiers, publisher, place }: ReportClaim): string[] {
  return [value, asOf, qualifiers, publisher, place].map(escapeMarkup);
}

function quotedCells(claim: ReportClaim): string[] {
  return [...claimCells(claim), claim.quote === '' ? '' : `<q>${escapeMarkup(claim.quote)}</q>`];
}

function* facts({ entities, others }: ReportContent): Iterable<string> {
  yield '<section aria-labelledby="facts"><h2 id="facts">Facts</h2>';
  if (entities.length === 0) yield '<p>No figures are stated.</p>';
  for (const [i, entity] of entities.entries()) yield* entityPart(`entity-${i + 1}`, entity);
  if (others.length > 0) yield `<p>Also named: ${others.map(escapeMarkup).join('; ')}.</p>`;
  yield '</section>';
}

function* entityPart(id: string, { name, type, otherNames, counts, facts }: ReportEntity): Iterable<string> {
  yield `<article aria-labelledby="${id}"><h3 id="${id}">${escapeMarkup(name)}</h3>`;
  const also = otherNames.length > 0 ? `; also: ${escapeMarkup(formatNames(otherNames))}` : '';
  yield `<p>${type}, ${counts}${also}</p>`;
  const body = facts.flatMap(({ claims }) => claims.map(claimCells));
  const table = withoutEmptyColumns({ head: CLAIM_HEAD, body });
  yield* tableStart(`Figures on ${name}`, ['Figure', ...table.head]);
  let row = 0;
  for (const fact of facts) {
    // One body for each fact, so that its header covers all of its rows.
    yield '<tbody>';
    for (let i = 0; i < fact.claims.length; i++, row++)
      yield `<tr>${i === 0 ? factHeader(fact) : ''}${cells(table.body[row]!)}</tr>`;
    yield '</tbody>';
  }
  yield '</table></div></article>';
}

function factHeader({ attribute, verdict, claims }: ReportFact): string {
  const note = verdict === '' ? '' : ` <small>(${escapeMarkup(verdict.toLowerCase())})</small>`;
  return `<th scope="rowgroup" rowspan="${claims.length}">${escapeMarkup(attribute)}${note}</th>`;
}

function* decisions({ decisions }: ReportContent): Iterable<string> {
  yield '<section aria-labelledby="decisions"><h2 id="decisions">Decisions</h2>';
  yield* table('Decisions', ['Decision', 'About', 'Why', 'By', 'On'], decisions.map(decisionCells));
  yield '</section>';
}

function decisionCells({ says, quotes, why, by, on }: ReportDecision): string[] {
  const about = quotes.map(
    ({ quote, file, isLost }) =>
      `<q>${escapeMarkup(quote)}</q> in ${escapeMarkup(file)}${isLost ? ' <strong>(lost)</strong>' : ''}`,
  );
  return [escapeMarkup(says), about.join('<br>'), ...[why, by, on].map(escapeMarkup)];
}

const SOURCE_HEAD = ['File', 'Title', 'Publisher', 'Author', 'Date', 'Reliability', 'Figures'];

function* sources({ sources }: ReportContent): Iterable<string> {
  yield '<section aria-labelledby="sources"><h2 id="sources">Sources</h2>';
  if (sources.length === 0) yield '<p>There are none.</p>';
  else yield* table('Sources', SOURCE_HEAD, sources.map(sourceCells));
  yield '</section>';
}

function sourceCells(source: ReportSource): string[] {
  const { file, title, publisher, author, date, reliability, url, claims } = source;
  const name = escapeMarkup(title === '' && url !== '' ? url : title);
  const linked = url === '' ? name : `<a href="${escapeMarkup(url)}" rel="noreferrer">${name}</a>`;
  return [
    escapeMarkup(file),
    linked,
    ...[publisher, author, date, reliability].map(escapeMarkup),
    String(claims),
  ];
}

function* table(
  caption: string,
  head: readonly string[],
  body: readonly (readonly string[])[],
): Iterable<string> {
  const used = withoutEmptyColumns({ head, body });
  yield* tableStart(caption, used.head);
  yield '<tbody>';
  for (const row of used.body) yield `<tr>${cells(row)}</tr>`;
  yield '</tbody></table></div>';
}

/** A wide table scrolls by itself, by keyboard too. */
function* tableStart(caption: string, head: readonly string[]): Iterable<string> {
  const label = escapeMarkup(caption);
  yield `<div class="scroll" role="region" aria-label="${label}" tabindex="0"><table><caption>${label}</caption>`;
  yield `<thead><tr>${head.map((one) => `<th scope="col">${one}</th>`).join('')}</tr></thead>`;
}

function cells(html: readonly string[]): string {
  return html.map((one) => `<td>${one}</td>`).join('');
}
