import { escapeMarkdown } from '../markdown';
import {
  conflictState,
  reportSummary,
  type ReportClaim,
  type ReportConflict,
  type ReportContent,
  type ReportDecision,
  type ReportEntity,
  type ReportSource,
} from './reportContent';
import { formatNames } from '../formatValue';
import { withoutEmptyColumns } from './reportTable';

/** A report as Markdown with tables (GitHub Flavored Markdown). */
export function* markdownReport(content: ReportContent): Iterable<string> {
  yield `# ${cell(content.title)}`;
  yield '';
  yield cell(reportSummary(content));
  yield* section('Conflicts', content.conflicts, conflictLines, 'The sources do not contradict each other.');
  yield* section('Facts', content.entities, entityLines, 'No figures are stated.');
  if (content.others.length > 0) {
    yield '';
    yield `Also named: ${content.others.map(cell).join('; ')}.`;
  }
  if (content.decisions.length > 0)
    yield* table('Decisions', DECISION_HEAD, content.decisions.map(decisionCells));
  if (content.sources.length > 0) yield* table('Sources', SOURCE_HEAD, content.sources.map(sourceCells));
  else yield* section('Sources', [], entityLines, 'There are none.');
}

function* section<T>(
  title: string,
  items: readonly T[],
  linesOf: (item: T) => Iterable<string>,
  ifNone: string,
): Iterable<string> {
  yield '';
  yield `## ${title}`;
  if (items.length === 0) {
    yield '';
    yield ifNone;
  }
  for (const item of items) yield* linesOf(item);
}

function* conflictLines(conflict: ReportConflict): Iterable<string> {
  yield '';
  yield `### ${cell(conflict.title)}`;
  yield '';
  yield `**${conflict.verdict}** (${conflict.severity}), ${cell(conflictState(conflict))}`;
  yield '';
  yield cell(conflict.explanation);
  yield '';
  yield* rows(
    ['Value', 'As of', 'Qualified by', 'Publisher', 'Place', 'Sentence'],
    conflict.claims.map(quotedCells),
  );
}

function quotedCells(claim: ReportClaim): string[] {
  return [...claimCells(claim), claim.quote];
}

function claimCells({ value, asOf, qualifiers, publisher, place }: ReportClaim): string[] {
  return [value, asOf, qualifiers, publisher, place];
}

function* entityLines({ name, type, otherNames, counts, facts }: ReportEntity): Iterable<string> {
  yield '';
  yield `### ${cell(name)}`;
  yield '';
  const also = otherNames.length > 0 ? `; also: ${cell(formatNames(otherNames))}` : '';
  yield `${type}, ${counts}${also}`;
  yield '';
  yield* rows(
    ['Figure', 'Value', 'As of', 'Qualified by', 'Publisher', 'Place'],
    facts.flatMap(({ attribute, verdict, claims }) => {
      const label = verdict === '' ? attribute : `${attribute} (${verdict.toLowerCase()})`;
      return claims.map((claim, i) => [i === 0 ? label : '', ...claimCells(claim)]);
    }),
  );
}

const DECISION_HEAD = ['Decision', 'About', 'Why', 'By', 'On'];

function decisionCells({ says, quotes, why, by, on }: ReportDecision): string[] {
  const about = quotes.map(({ quote, file, isLost }) => `“${quote}” in ${file}${isLost ? ' (lost)' : ''}`);
  return [says, about.join('; '), why, by, on];
}

const SOURCE_HEAD = ['File', 'Title', 'Publisher', 'Author', 'Date', 'Reliability', 'Address', 'Figures'];

function sourceCells(source: ReportSource): string[] {
  const { file, title, publisher, author, date, reliability, url, claims } = source;
  return [file, title, publisher, author, date, reliability, url, String(claims)];
}

function* table(
  title: string,
  head: readonly string[],
  body: readonly (readonly string[])[],
): Iterable<string> {
  yield '';
  yield `## ${title}`;
  yield '';
  yield* rows(head, body);
}

function* rows(head: readonly string[], body: readonly (readonly string[])[]): Iterable<string> {
  const table = withoutEmptyColumns({ head, body });
  yield `| ${table.head.join(' | ')} |`;
  yield `|${' --- |'.repeat(table.head.length)}`;
  for (const cells of table.body) yield `| ${cells.map(cell).join(' | ')} |`;
}

function cell(text: string): string {
  return escapeMarkdown(text.trim());
}
