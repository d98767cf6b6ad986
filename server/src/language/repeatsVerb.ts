import type { SentenceChunks } from './sentenceChunks';

/**
 * "The cup weighed 750 grams, the plate 400", "Revenue rose to $5m and profit to $1m": whether the noun phrase at `i` is the subject of a clause
 * that leaves out the verb of the one before, `verb`. Both have a number in the same place.
 */
export function repeatsVerb(s: SentenceChunks, verb: number, i: number): boolean {
  const joint = s.kindAt(i - 1);
  if ((joint !== 'comma' && joint !== 'conj') || verb < 0 || !s.isFinite(verb)) return false;
  const before = s.kindAt(i - 2) === 'comma' ? i - 3 : i - 2;
  if (before <= verb || !s.hasNumber(before) || s.hasNumber(i)) return false;
  const hangs = s.kindAt(i + 1) === 'prep';
  const number = hangs ? i + 2 : i + 1;
  if (!s.hasNumber(number) || !endsThere(s, number + 1)) return false;
  return hangs
    ? s.kindAt(before - 1) === 'prep' && s.firstWord(before - 1) === s.firstWord(i + 1)
    : s.kindAt(before - 1) !== 'prep';
}

/** Nothing hangs on the number: "a village 40 km from the coast" is no clause. */
function endsThere(s: SentenceChunks, at: number): boolean {
  const kind = s.kindAt(at);
  return (
    kind !== 'np' && kind !== 'vp' && kind !== 'other' && (kind !== 'prep' || PLACING.has(s.firstWord(at)))
  );
}

const PLACING = new Set(['in', 'at', 'on']);
