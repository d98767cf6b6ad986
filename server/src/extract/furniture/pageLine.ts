import type { Reading } from '../../language/reading';
import { Tag } from '../../language/tag';
import { hashStep, HASH_SEED } from '../../text/vocabulary';
import { TokenKind, tokenText } from '../../text/tokenise';

/** One line of a text with the features that tell furniture from story. */
export interface PageLine {
  readonly firstSentence: number;
  readonly endSentence: number;
  /** First token that is no bullet or other mark. */
  readonly first: number;
  readonly end: number;
  readonly words: number;
  readonly numbers: number;
  /** Ends with a full stop, question or exclamation mark. */
  readonly closed: boolean;
  readonly finiteVerb: boolean;
  /** Hash of its folded words; equal lines have equal hashes. */
  readonly hash: number;
}

const MARKS = '•·*-–—|>»›▶►■●○◦▪#+"“(';

/** The lines of a reading. Linear. */
export function pageLines(reading: Reading): PageLine[] {
  const { sentences } = reading;
  const lines: PageLine[] = [];
  for (let s = 0; s < sentences.count;) {
    let end = s + 1;
    while (end < sentences.count && sentences.paragraph[end] === sentences.paragraph[s]) end++;
    lines.push(lineOf(reading, s, end));
    s = end;
  }
  return lines;
}

function lineOf(reading: Reading, firstSentence: number, endSentence: number): PageLine {
  const { tokens, sentences, tags } = reading;
  const end = sentences.first[endSentence]!;
  const first = withoutMarks(reading, sentences.first[firstSentence]!, end);
  let words = 0;
  let numbers = 0;
  let finiteVerb = false;
  let hash = HASH_SEED;
  for (let i = first; i < end; i++) {
    const kind = tokens.kind[i];
    if (kind === TokenKind.Word) {
      words++;
      hash = hashStep(hash, tokens.hash[i]!);
      const tag = tags[i]!;
      finiteVerb ||= tag === Tag.VerbS || tag === Tag.VerbPast || tag === Tag.Modal;
    } else if (kind === TokenKind.Number) {
      numbers++;
      for (let at = tokens.start[i]!; at < tokens.end[i]!; at++)
        hash = hashStep(hash, reading.text.charCodeAt(at));
    }
  }
  const closed = end > first && '.!?…'.includes(reading.text[tokens.end[end - 1]! - 1]!);
  return { firstSentence, endSentence, first, end, words, numbers, closed, finiteVerb, hash };
}

function withoutMarks(reading: Reading, first: number, end: number): number {
  let at = first;
  while (
    at < end - 1 &&
    reading.tokens.kind[at] !== TokenKind.Word &&
    MARKS.includes(tokenText(reading.tokens, at))
  )
    at++;
  return at;
}
