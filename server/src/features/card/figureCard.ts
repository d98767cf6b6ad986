import type { ResolvedDate } from '../../extract/dates/resolveDate';
import type { Fact } from '../../facts/conflicts/conflict';
import type { Snapshot, SnapshotSource } from '../../workspace/snapshot';
import { datesIn } from '../datesIn';
import { reasonsOf, summariseReading } from '../explain';
import { factsWith } from '../factsWith';
import { formatAttribute, formatDate, formatFigure, formatInterval } from '../formatValue';
import { escapeMarkdown } from '../markdown';
import { overlaps } from '../../text/span';
import { makeCardDecision, makeCardFact, type CardDecision } from './entityCard';
import { renderDecision, renderFact, type CardStyle } from './renderCard';

/** What a figure was read as: its value, about whom, as of when, and what else is said on the same. null where there is nothing. */
export function renderFigureCard(
  snapshot: Snapshot,
  source: SnapshotSource,
  index: number,
  style: CardStyle,
  text: string | null,
): string | null {
  const reading = readingOf(source, index);
  if (!reading) return null;
  const escape = style.markdown ? escapeMarkdown : (text: string): string => text;
  const lines = [style.markdown ? `**${escape(reading)}**` : reading];
  const shown = new Set<Fact>();
  for (const { claim, fact } of factsWith(snapshot, source, index)) {
    const subject = snapshot.entity(claim.subject)?.name ?? claim.subject;
    const asOf = claim.asOf ? `, as of ${formatDate(claim.asOf.value)}` : '';
    const modality = claim.modality === 'actual' ? '' : ` (${claim.modality})`;
    lines.push('', escape(`${formatAttribute(claim.attribute)} of ${subject}${asOf}${modality}`));
    // Both ends of a change may belong to one fact.
    if (shown.has(fact)) continue;
    shown.add(fact);
    if (fact.claims.length > 1) lines.push('', ...renderFact(makeCardFact(snapshot, fact, null), style));
    if (fact.conflict && fact.conflict.verdict !== 'compatible')
      lines.push('', escape(fact.conflict.explanation));
  }
  for (const decision of decisionsOnFigure(snapshot, source, index))
    lines.push('', renderDecision(decision, style));
  lines.push(...whyLines(source, index, style, text));
  return lines.join('\n');
}

/** What people have said about the figure itself; how its conflict is settled stands with the fact. */
function decisionsOnFigure(snapshot: Snapshot, source: SnapshotSource, index: number): CardDecision[] {
  const { span } = source.analysis.figures[index]!;
  return snapshot
    .decisionsIn(source.key)
    .filter(
      ({ decision, places }) =>
        decision.kind !== 'settled' &&
        decision.kind !== 'ignore' &&
        places.some((place) => place !== 'lost' && place.source === source.key && overlaps(place.span, span)),
    )
    .map((placed) => makeCardDecision(snapshot, placed, 'about'));
}

/** How the figure was read, and why its claim has this subject, attribute and time. */
function whyLines(source: SnapshotSource, index: number, style: CardStyle, text: string | null): string[] {
  const figure = source.analysis.figures[index]!;
  const reading = text === null ? null : summariseReading(text, figure.core.start);
  const claim = source.claims.find((one) => one.figure === index);
  const why = [...(reading === null ? [] : [`read by: ${reading}`]), ...(claim ? reasonsOf(claim) : [])];
  if (why.length === 0) return [];
  const line = `Why: ${why.join(' · ')}`;
  return ['', style.markdown ? `*${escapeMarkdown(line)}*` : line];
}

/** "about 7,000 troop · count", "Oct 2015 · date". */
function readingOf(source: SnapshotSource, index: number): string | null {
  const figure = source.analysis.figures[index];
  if (!figure || figure.furniture) return null;
  const date = figure.value.type === 'date' ? datesIn(source).get(index) : undefined;
  const value = date ? formatResolvedDate(date) : formatFigure(figure);
  return value === null ? null : `${value} · ${figure.kind}`;
}

function formatResolvedDate({ value }: ResolvedDate): string {
  return typeof value === 'string' ? formatDate(value) : formatInterval(value);
}
