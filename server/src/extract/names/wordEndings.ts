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
const SHORTEST = 7;

/** Whether a lower-cased word ends as English derives words and names seldom do. */
export function endsLikeWord(word: string): boolean {
  return word.length >= SHORTEST && ENDINGS.some((ending) => word.endsWith(ending));
}
