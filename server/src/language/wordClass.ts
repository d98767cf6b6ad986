import { fold } from '../text/fold';
import { fullLexicon } from './extraWords';

/** Words of the vocabulary: as many as the lexicon has room for. */
const CAPACITY = 1 << 18;
const BITS = 32;

/** A bit for each word and class: classes share tables, so that asking for one of many words touches little memory. */
const tables: Uint32Array[] = [];
let classes = 0;

/** Words that a rule asks for by their vocabulary ids: one look into a table, where a set of strings must be searched. */
export class WordClass {
  private table: Uint32Array | undefined;
  private bit = 0;

  /** @param list the words, parted by spaces; those that no lexicon has are never met */
  constructor(private readonly list: string) {}

  has(word: number): boolean {
    return ((this.table ?? this.compile())[word]! & this.bit) !== 0;
  }

  /** On first use, when all words of lexicons are known. */
  private compile(): Uint32Array {
    const place = Math.floor(classes / BITS);
    this.bit = 1 << (classes++ % BITS);
    this.table = tables[place] ??= wordTable();
    markWords(this.table, this.list, this.bit);
    return this.table;
  }
}

/** A number for each word of the vocabulary. */
export function wordTable(): Uint32Array {
  return new Uint32Array(CAPACITY);
}

/** Sets a bit at the words of a list, parted by spaces; those that no lexicon has are left out. */
export function markWords(table: Uint32Array, list: string, bit: number): void {
  const { vocabulary } = fullLexicon();
  for (const word of list.split(/\s+/)) {
    const id = vocabulary.idOf(fold(word));
    if (id !== 0) table[id]! |= bit;
  }
}
