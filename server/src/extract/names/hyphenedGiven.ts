import { HYPHENED_FAMILIES } from './data/joins';
import type { NameTokens } from './nameTokens';

/** "kyung", "hsiung". */
const LONGEST_SYLLABLE = 6;
/** "Kim Seoul-based" is no name: what follows hyphens behind places and persons. */
const BEHIND_HYPHENS = new Set(['born', 'style', 'era', 'run', 'like', 'wide', 'area', 'owned']);

/** Whether a name in the manner of Korea and Taiwan starts at token `i`, the second half of its given name written small: "Kim Dae-jung". */
export function isHyphenedGiven(names: NameTokens, i: number): boolean {
  const small = i + 3;
  if (!names.isHyphen(i + 2) || !names.isGlued(small) || !HYPHENED_FAMILIES.has(names.lemma(i))) return false;
  if (!names.isCapital(i) || !names.isCapital(i + 1) || !names.isWord(small)) return false;
  if (names.isCapital(small) || names.length(small) > LONGEST_SYLLABLE || names.isHyphen(small + 1))
    return false;
  const syllable = names.text(small);
  return !syllable.endsWith('ed') && !BEHIND_HYPHENS.has(syllable);
}
