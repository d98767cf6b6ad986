import type { SentenceChunks } from './sentenceChunks';

/**
 * "Arlen, a town of about 15,000 people,": the noun phrase that the one at `i`, between commas or in brackets, explains; -1 for none.
 * `isOpenSubject(k)`: the phrase `k` is the subject of a clause that has no verb yet.
 */
export function appositionTarget(
  s: SentenceChunks,
  i: number,
  isOpenSubject: (k: number) => boolean,
): number {
  if (s.kindAt(i - 1) !== 'comma' && s.kindAt(i - 1) !== 'bracket') return -1;
  if (s.kindAt(i - 2) !== 'np') return -1;
  const named = namedPerson(s, i);
  const next = s.kindAt(s.behindPhrase(i));
  const closed = next === 'comma' || next === 'bracket' || next === 'stop' || next === '';
  if (closed || (named >= 0 && next === 'conj')) {
    if (isShort(s, i) && listFollows(s, i)) return -1;
    return named >= 0 ? named : i - 2;
  }
  return next === 'vp' && isOpenSubject(i - 2) && isRole(s, i) ? i - 2 : -1;
}

/** "Maria Gomez, a Chilean minister said": the comma behind an apposition is often left out. */
function isRole(s: SentenceChunks, i: number): boolean {
  const article = s.firstWord(i);
  return s.isName(i - 2) && (article === 'a' || article === 'an') && s.isPerson(i);
}

/** "a climber with rented gear, Thomas Wray": the person in front whom a name explains, past what hangs on the noun; -1 for none. */
function namedPerson(s: SentenceChunks, i: number): number {
  if (!s.isName(i)) return -1;
  let at = i - 2;
  while (s.kindAt(at) === 'np' && s.kindAt(at - 1) === 'prep' && s.kindAt(at - 2) === 'np') at -= 2;
  return s.isPerson(at) && s.isSingular(at) ? at : -1;
}

function isShort(s: SentenceChunks, i: number): boolean {
  return s.chunks[i]!.end - s.chunks[i]!.first <= 2;
}

/** "tents, blankets and food": a list, not an explanation. */
function listFollows(s: SentenceChunks, i: number): boolean {
  for (let at = i + 1; at < s.count && at < i + 6; at++) {
    const kind = s.kindAt(at);
    if (kind === 'conj') return s.kindAt(at + 1) === 'np';
    if (kind !== 'np' && kind !== 'comma') return false;
  }
  return false;
}
