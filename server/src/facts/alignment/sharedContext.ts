import { words } from '../../text/words';
import type { PlacedClaim } from '../claims/placedClaim';
import { english } from '../../language/lexicon';

/** Words of every report: they say nothing about what a figure is about. */
const EMPTY = words(
  'be have do say make take get go come give other more people man woman year day time new last first tell',
);
/** What a word that nobody knows counts, and what the most common ones do. */
const RARE = 0.55;
const COMMON = 0.15;
const MOST_FREQUENT = 9;

/** Weight of the words that two claims have around them: rare ones count more. */
export function sharedContext(a: PlacedClaim, b: PlacedClaim): number {
  let score = 0;
  let i = 0;
  let k = 0;
  // Both lists are sorted.
  while (i < a.context.length && k < b.context.length) {
    const left = a.context[i]!;
    const right = b.context[k]!;
    if (left === right) {
      if (!EMPTY.has(left)) score += weightOf(left);
      i++;
      k++;
    } else if (left < right) i++;
    else k++;
  }
  return score;
}

function weightOf(word: string): number {
  const lexicon = english();
  const id = lexicon.vocabulary.idOf(word);
  const frequency = Math.max(
    lexicon.nounFrequency[id]!,
    lexicon.verbFrequency[id]!,
    lexicon.adjectiveFrequency[id]!,
  );
  return COMMON + ((RARE - COMMON) * (MOST_FREQUENT - frequency)) / MOST_FREQUENT;
}
