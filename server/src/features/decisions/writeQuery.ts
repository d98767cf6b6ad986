import type { Claim } from '../../facts/claims/claim';
import { positionAt } from '../../workspace/position';
import type { Snapshot } from '../../workspace/snapshot';
import { formatAttribute, formatDate } from '../formatValue';
import { EditRefused } from './makeEdit';
import { textOf, type PlannedEdit, type PlannedPlace } from './plan';

/** Passages that a query quotes at most. */
const MOST_QUOTES = 6;

/**
 * A ready text that asks an author which of several figures is right: each with its sentence and its place. `read`: the text of a
 * source. Throws `EditRefused` where the texts are others now.
 */
export async function writeQuery(
  query: Extract<PlannedEdit, { make: 'query' }>,
  snapshot: Snapshot,
  read: (uri: string) => Promise<string | null>,
): Promise<string> {
  const quotes: string[] = [];
  const values: string[] = [];
  for (const place of query.places.slice(0, MOST_QUOTES)) {
    const text = await read(place.source);
    if (text?.length !== place.length)
      throw new EditRefused(`${place.file} has changed meanwhile. Try again.`);
    const claim = claimAt(snapshot, place);
    const evidence = claim?.evidence ?? place.span;
    quotes.push(`- “${oneLine(text.slice(evidence.start, evidence.end))}” (${placeName(snapshot, place)})`);
    values.push(oneLine(text.slice(place.span.start, place.span.end)));
  }
  const different = [...new Set(values)];
  return [
    `Query: ${topicOf(snapshot, query)}`,
    '',
    ...quotes,
    '',
    different.length > 1
      ? `Which is right: ${different.map((value) => `“${value}”`).join(' or ')}? Please check, and tell where the figure comes from.`
      : 'Is this right? Please check, and tell where the figure comes from.',
  ].join('\n');
}

function topicOf(snapshot: Snapshot, { places }: Extract<PlannedEdit, { make: 'query' }>): string {
  const claim = places.map((place) => claimAt(snapshot, place)).find((one) => one !== undefined);
  if (!claim) return 'a figure';
  return `${formatAttribute(claim.attribute)} of ${snapshot.entity(claim.subject)?.name ?? claim.subject}`;
}

function claimAt(snapshot: Snapshot, { source, span }: PlannedPlace): Claim | undefined {
  return textOf(snapshot, source)?.claims.find((one) => one.span.start === span.start);
}

/** "a.txt, line 3; Coast Herald, 12 Mar 2024" */
function placeName(snapshot: Snapshot, { source, file, span }: PlannedPlace): string {
  const found = textOf(snapshot, source);
  const line = found ? positionAt(found.analysis.lineStarts, span.start).line + 1 : null;
  const { publisher = null, date = null } = found?.meta ?? {};
  const told = [publisher, date && formatDate(date.value)].filter(Boolean).join(', ');
  return [line === null ? file : `${file}, line ${line}`, told].filter(Boolean).join('; ');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
