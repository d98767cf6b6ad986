import type { Figure } from '../../extract/figures/figure';
import type { Snapshot, SnapshotSource } from '../../workspace/snapshot';
import { factsWith } from '../factsWith';
import { formatDate, formatFigure } from '../formatValue';
import { escapeMarkdown } from '../markdown';
import { makeCardFact } from './entityCard';
import { renderFact, type CardStyle } from './renderCard';

/** What a figure was read as: its value, about whom, as of when, and what else is said on the same. null where there is nothing. */
export function renderFigureCard(
  snapshot: Snapshot,
  source: SnapshotSource,
  index: number,
  style: CardStyle,
): string | null {
  const figure = source.analysis.figures[index];
  const reading = figure && readingOf(figure);
  if (!reading) return null;
  const escape = style.markdown ? escapeMarkdown : (text: string): string => text;
  const lines = [style.markdown ? `**${escape(reading)}**` : reading];
  for (const { claim, fact } of factsWith(snapshot, source, index)) {
    const subject = snapshot.entity(claim.subject)?.name ?? claim.subject;
    const asOf = claim.asOf ? `, as of ${formatDate(claim.asOf.value)}` : '';
    const modality = claim.modality === 'actual' ? '' : ` (${claim.modality})`;
    lines.push('', escape(`${claim.attribute} of ${subject}${asOf}${modality}`));
    if (fact.claims.length > 1) lines.push('', ...renderFact(makeCardFact(snapshot, fact, null), style));
    if (fact.conflict && fact.conflict.verdict !== 'compatible')
      lines.push('', escape(fact.conflict.explanation));
  }
  return lines.join('\n');
}

function readingOf(figure: Figure): string | null {
  if (figure.furniture) return null;
  const value = formatFigure(figure);
  return value === null ? null : `${value} · ${figure.kind}`;
}
