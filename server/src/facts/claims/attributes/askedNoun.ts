import { Tag } from '../../../language/tag';
import { WordClass } from '../../../language/wordClass';
import type { DocumentContext } from '../documentContext';

const HOW = new WordClass('how');
const MANY = new WordClass('many');
const WHO = new WordClass('who');
const BE = new WordClass('is are was were');

/** Sentences behind a question that still answer it. */
const ANSWERS = 2;

/** "How many hostages were there? The authorities first said 80.": the noun that a question just before asks for; -1 for none. */
export function askedNoun(c: DocumentContext, sentence: number): number {
  const { first } = c.reading.sentences;
  for (let s = sentence - 1; s >= Math.max(0, sentence - ANSWERS); s--) {
    const [start, end] = [first[s]!, first[s + 1]!];
    if (end - start < 3 || c.textOf(end - 1, end) !== '?') continue;
    if (HOW.has(c.wordId(start)) && MANY.has(c.wordId(start + 1))) return nounIn(c, start + 2, end);
    if (WHO.has(c.wordId(start)) && BE.has(c.wordId(start + 1))) return nounIn(c, start + 2, end);
  }
  return -1;
}

function nounIn({ reading }: DocumentContext, from: number, end: number): number {
  for (let t = from; t < end; t++) if (reading.tags[t] === Tag.NounPlural) return t;
  return -1;
}
