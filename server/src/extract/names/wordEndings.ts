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
const LAST_LETTERS = new Set(ENDINGS.map((ending) => ending.at(-1)!));
const SHORTEST = 7;

/** Whether a word ends as English derives words and names seldom do. */
export function endsLikeWord(names: NameTokens, i: number): boolean {
  if (names.length(i) < SHORTEST) return false;
  const last = names.tokens.text.charAt(names.tokens.end[i]! - 1);
  if (!LAST_LETTERS.has(last.toLowerCase())) return false;
  const word = names.text(i).toLowerCase();
  return ENDINGS.some((ending) => word.endsWith(ending));
}

const INFLECTIONS = ['er', 'est', 'ers', 'ing', 'ed', 'ly', 's', 'es', 'less', 'like', 'able', 'wide'];
const SHORTEST_STEM = 3;

/** Whether a word that the lexicon lacks is a form of one that it has: "Wider", "Underfunded". Given names are not. */
export function isDerived(names: NameTokens, i: number): boolean {
  if (names.isInnerCap(i) || names.isAllCaps(i) || names.has(i, NameBit.Given)) return false;
  if (endsLikeWord(names, i)) return true;
  const word = names.text(i).toLowerCase();
  const { vocabulary, can } = names.lexicon;
  for (const ending of INFLECTIONS) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    if (stem.length < SHORTEST_STEM) continue;
    if (can[vocabulary.idOf(stem)] !== 0 || can[vocabulary.idOf(stem + 'e')] !== 0) return true;
  }
  return false;
}
