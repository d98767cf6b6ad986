import { markWords, wordTable } from './wordClass';

const MOST_CUES = 32;

const cues: SentenceCue[] = [];
/** A bit for each word and cue. */
let table: Uint32Array | undefined;

/**
 * Words that a rule looks for all over a sentence. One pass over the words of a sentence tells for all of these rules whether it has any, so
 * that a rule without its words costs nothing.
 */
export class SentenceCue {
  readonly bit: number;

  /** Made while a module loads, before a text is read. @param list the words, parted by spaces */
  constructor(readonly list: string) {
    if (cues.length === MOST_CUES) throw new Error('There are more cues than bits.');
    this.bit = 1 << cues.length;
    cues.push(this);
  }

  /** Whether a word, by its vocabulary id, is one of them. */
  has(word: number): boolean {
    return ((table ??= compile())[word]! & this.bit) !== 0;
  }
}

/** The bits of all cues among the words at `[first, end)`. */
export function cuesAmong(words: Int32Array, first: number, end: number): number {
  const bits = (table ??= compile());
  let found = 0;
  for (let t = first; t < end; t++) found |= bits[words[t]!]!;
  return found;
}

/** On first use, when all words of lexicons are known. */
function compile(): Uint32Array {
  const bits = wordTable();
  for (const { list, bit } of cues) markWords(bits, list, bit);
  return bits;
}
