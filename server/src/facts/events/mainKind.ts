import type { EventHit } from './eventHits';

/** Sentences from the start whose words count more than others. */
const LEAD = 4;
/** Evidence from which on a class of events is what a source is about. */
const ENOUGH = 2;

/**
 * The class of the event that a source is about: the one with most evidence, "story" for none. The headline and the lead count more.
 * `ranks` has the place of each sentence among those that are no furniture.
 */
export function mainKind(hits: readonly EventHit[], ranks: readonly number[]): string {
  const score = new Map<string, number>();
  for (const hit of hits) {
    const rank = ranks[hit.sentence]!;
    const place = rank === 0 ? 3 : rank < LEAD ? 2 : 1;
    const weight = (hit.strong ? 1 : hit.noun ? 0.3 : 0.5) * place;
    for (const kind of hit.kinds) score.set(kind, (score.get(kind) ?? 0) + weight / hit.kinds.length);
  }
  let best = 'story';
  let most = ENOUGH;
  for (const [kind, value] of score) {
    if (value > most || (value === most && kind < best)) {
      best = kind;
      most = value;
    }
  }
  return best;
}
