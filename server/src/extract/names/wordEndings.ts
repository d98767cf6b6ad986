import { NameBit } from './nameLexicon';
import type { NameTokens } from './nameTokens';

const ENDINGS = [
  'ability',
  'ibility',
  'phobia',
  'ization',
  'isation',
  'ation',
  'ness',
  'ism',
  'isms',
  'ists',
  'fully',
  'ally',
  'ingly',
  'edly',
  'ically',
  'graphy',
  'ology',
];
/** Letters of the shortest words with such an ending. */
export const SHORTEST_DERIVED = 7;

/** Whether a lower-cased word ends as English derives words and names seldom do. */
export function endsLikeWord(word: string): boolean {
  return word.length >= SHORTEST_DERIVED && ENDINGS.some((ending) => word.endsWith(ending));
}

const INFLECTIONS = ['er', 'est', 'ers', 'ing', 'ed', 'ly', 's', 'es', 'less', 'like', 'able', 'wide'];
const SHORTEST_STEM = 3;

/** Whether a word that the lexicon lacks is a form of one that it has: "Wider", "Underfunded". Given names are not. */
export function isDerived(names: NameTokens, i: number): boolean {
  if (names.isInnerCap(i) || names.isAllCaps(i) || names.has(i, NameBit.Given)) return false;
  const word = names.text(i).toLowerCase();
  if (endsLikeWord(word)) return true;
  const { vocabulary, can } = names.lexicon;
  for (const ending of INFLECTIONS) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    if (stem.length < SHORTEST_STEM) continue;
    if (can[vocabulary.idOf(stem)] !== 0 || can[vocabulary.idOf(stem + 'e')] !== 0) return true;
  }
  return false;
}
