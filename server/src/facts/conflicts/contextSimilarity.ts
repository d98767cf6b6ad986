import { words } from '../../text/words';
import type { PlacedClaim } from '../claims/placedClaim';

/** Words of every report: they say nothing about what a figure is about. */
const EMPTY_WORDS = words(
  'be have do say make take get go come give other more people man woman year day time new last first',
);

/** How alike the words around two figures are, from 0 to 1: shared lemmas against those of the shorter context. */
export function contextSimilarity(a: PlacedClaim, b: PlacedClaim): number {
  const left = new Set(a.context.filter((w) => !EMPTY_WORDS.has(w)));
  const right = b.context.filter((w) => !EMPTY_WORDS.has(w));
  const least = Math.min(left.size, right.length);
  if (least === 0) return 0;
  let shared = 0;
  for (const word of right) if (left.has(word)) shared++;
  return shared / least;
}
