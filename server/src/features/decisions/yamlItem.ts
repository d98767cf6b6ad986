import type { LocationLink } from 'vscode-languageserver-types';
import type { FoundAnchor, LostAnchor, PlacedDecision } from '../../workspace/decisions/placedDecision';
import { offsetAt, rangeOf, type Range } from '../../workspace/position';
import type { Snapshot } from '../../workspace/snapshot';
import type { CardStyle } from '../card/renderCard';
import { escapeMarkdown, markdownLink } from '../markdown';
import { yamlFile } from '../target';
import { describeInFull, quoted } from './describeDecision';
import { textOf } from './plan';

const HOW: Readonly<Record<FoundAnchor['how'], string>> = {
  exact: 'as it was',
  context: 'by its words and what stands around them',
  approximate: 'changed',
};

/** The decision whose item in a decisions file holds an offset. */
function decisionAt(snapshot: Snapshot, key: string, offset: number): PlacedDecision | null {
  const file = yamlFile(snapshot, key);
  if (file?.role !== 'decisions') return null;
  const at = (position: Range['start']): number => offsetAt(file.lineStarts, file.text.length, position);
  return (
    snapshot
      .decisions()
      .find(({ file: home, mark }) => home === key && at(mark.start) <= offset && offset <= at(mark.end)) ??
    null
  );
}

/** The passages that the decision at an offset of a decisions file is about. */
export function placesOfItem(snapshot: Snapshot, key: string, offset: number): LocationLink[] {
  const placed = decisionAt(snapshot, key, offset);
  return (placed?.places ?? []).flatMap((place) => {
    const source = place === 'lost' ? undefined : textOf(snapshot, place.source);
    if (place === 'lost' || !source) return [];
    const range = rangeOf(source.analysis.lineStarts, place.span);
    return { targetUri: source.key, targetRange: range, targetSelectionRange: range };
  });
}

/** What the decision at an offset says, and where its passages stand now, as blocks of text. null: none is there. */
export function describeItem(
  snapshot: Snapshot,
  key: string,
  offset: number,
  style: CardStyle,
): { readonly text: string; readonly range: Range } | null {
  const placed = decisionAt(snapshot, key, offset);
  if (!placed) return null;
  const nameOf = (id: string): string => snapshot.entity(id)?.name ?? id;
  const escape = style.markdown ? escapeMarkdown : (text: string): string => text;
  const lines = placed.decision.about.map(({ quote }, i) => {
    const where = whereIs(snapshot, placed.places[i]!, placed.losses[i] ?? null, style);
    return `- ${escape(quoted(quote))}: ${where}`;
  });
  const blocks = [escape(describeInFull(placed.decision, nameOf)), lines.join('\n')];
  return { text: blocks.filter(Boolean).join('\n\n'), range: placed.mark };
}

function whereIs(
  snapshot: Snapshot,
  place: FoundAnchor | 'lost',
  loss: LostAnchor | null,
  style: CardStyle,
): string {
  if (place === 'lost') return `lost (${(loss?.reason ?? 'gone').replace('-', ' ')})`;
  const source = textOf(snapshot, place.source);
  const range = rangeOf(source?.analysis.lineStarts ?? new Int32Array(1), place.span);
  const label = `${source?.file ?? place.source}:${range.start.line + 1}`;
  const link = style.markdown ? markdownLink(label, style.linkTo({ uri: place.source, range })) : label;
  const score = place.how === 'exact' ? '' : `, ${Math.round(place.score * 100)}% of it`;
  return `${link}, found ${HOW[place.how]}${score}`;
}
