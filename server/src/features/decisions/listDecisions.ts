import { lineStartsOf } from '../../text/lineStarts';
import { rangeOf, type Place, type Range } from '../../workspace/position';
import type { PlacedDecision } from '../../workspace/decisions/placedDecision';
import type { Snapshot } from '../../workspace/snapshot';
import { describeInFull } from './describeDecision';
import { textOf } from './plan';

/** A decision as a list shows it. */
export interface ListedDecision {
  readonly id: string;
  readonly text: string;
  /** The first passage that was found; null: none was. */
  readonly place: (Place & { readonly text: string }) | null;
  readonly item: { readonly uri: string; readonly range: Range };
  readonly lost: readonly { readonly anchor: number; readonly quote: string }[];
}

/** All decisions in force, those that have lost a place first. */
export function listDecisions(snapshot: Snapshot): ListedDecision[] {
  const all = snapshot.decisions().map((placed) => listOne(snapshot, placed));
  return [...all.filter(({ lost }) => lost.length > 0), ...all.filter(({ lost }) => lost.length === 0)];
}

function listOne(snapshot: Snapshot, placed: PlacedDecision): ListedDecision {
  const { decision, file, mark, places } = placed;
  const nameOf = (id: string): string => snapshot.entity(id)?.name ?? id;
  return {
    id: decision.id,
    text: describeInFull(decision, nameOf),
    place: firstPlace(snapshot, placed),
    item: { uri: file, range: mark },
    lost: decision.about.flatMap(({ quote }, anchor) =>
      places[anchor] === 'lost' ? [{ anchor, quote }] : [],
    ),
  };
}

function firstPlace(snapshot: Snapshot, { decision, places }: PlacedDecision): ListedDecision['place'] {
  for (const [i, place] of places.entries()) {
    if (place === 'lost') continue;
    const lineStarts = textOf(snapshot, place.source)?.analysis.lineStarts ?? lineStartsOf('');
    return {
      uri: place.source,
      range: rangeOf(lineStarts, place.span),
      text: decision.about[i]?.quote ?? '',
    };
  }
  return null;
}
