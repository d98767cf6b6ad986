import type { Topic } from './findTopics';
import type { EventAnchor, LocalEvent } from './localEvent';

const MOST_ANCHORS = 12;

/** An event while its source is read. */
export interface EventDraft {
  readonly kind: string;
  readonly main: boolean;
  readonly nouns: Map<string, number>;
  readonly anchors: Map<number, number>;
  /** Figure of its date, -1 for none. */
  readonly time: number;
}

/** The event as the source tells it in the end: with its noun and its most telling names. */
export function finishDraft(d: EventDraft, topics: readonly Topic[]): LocalEvent {
  const anchors: EventAnchor[] = [...d.anchors]
    .map(([entity, weight]) => ({ entity, weight }))
    .filter((a) => a.weight > 0)
    .sort((a, b) => b.weight - a.weight || a.entity - b.entity)
    .slice(0, MOST_ANCHORS);
  return { kind: d.kind, noun: mostUsed(d.nouns) ?? d.kind, main: d.main, anchors, time: d.time, topics };
}

/** The word that is used most; the first by the alphabet of several. */
function mostUsed(counts: ReadonlyMap<string, number>): string | null {
  let best: string | null = null;
  let most = 0;
  for (const [word, count] of counts) {
    if (count < most || (count === most && best !== null && word > best)) continue;
    best = word;
    most = count;
  }
  return best;
}
