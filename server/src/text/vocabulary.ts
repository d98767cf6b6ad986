import { foldUnit } from './fold';

/** FNV-1a over folded code units. The tokeniser computes the same hash while it scans. */
export const HASH_SEED = 0x811c9dc5 | 0;
const HASH_PRIME = 0x01000193;

export function hashStep(hash: number, foldedUnit: number): number {
  return Math.imul(hash ^ foldedUnit, HASH_PRIME);
}

export function hashWord(folded: string): number {
  let hash = HASH_SEED;
  for (let i = 0; i < folded.length; i++) hash = hashStep(hash, folded.charCodeAt(i));
  return hash;
}

/**
 * A set of folded words with small integer ids, looked up straight from a text without cutting substrings.
 * Id 0 means "not in the vocabulary". Ids are given in order of insertion, so tables beside it are plain arrays.
 */
export class Vocabulary {
  private slots: Int32Array;
  private hashes: Int32Array;
  private readonly words: string[] = [''];

  /** `expected`: number of words, a power of two; more may be added. */
  constructor(expected = 512) {
    this.slots = new Int32Array(expected * 2);
    this.hashes = new Int32Array(expected);
  }

  /** Number of ids given, id 0 included. */
  get size(): number {
    return this.words.length;
  }

  /** The folded word of an id; '' for id 0. */
  word(id: number): string {
    return id > 0 ? (this.words[id] ?? '') : '';
  }

  /** Adds a word that is folded already and returns its id; the id it has where it is known. */
  add(folded: string): number {
    const hash = hashWord(folded);
    const known = this.find(folded, hash);
    if (known !== 0) return known;
    const id = this.words.length;
    this.words.push(folded);
    if (id === this.hashes.length) this.hashes = longer(this.hashes);
    this.hashes[id] = hash;
    if (id * 2 > this.slots.length) this.grow();
    else this.place(id, hash);
    return id;
  }

  /** Id of a folded word, 0 where it is unknown. */
  idOf(folded: string): number {
    return this.find(folded, hashWord(folded));
  }

  /** Id of the word at `text[start, end)` whose folded units have this hash; 0 where it is unknown. */
  lookup(text: string, start: number, end: number, hash: number): number {
    const { slots, hashes, words } = this;
    const mask = slots.length - 1;
    for (let slot = spread(hash) & mask; ; slot = (slot + 1) & mask) {
      const id = slots[slot]!;
      if (id === 0) return 0;
      if (hashes[id] === hash && sameFolded(words[id]!, text, start, end)) return id;
    }
  }

  private find(folded: string, hash: number): number {
    const { slots, hashes, words } = this;
    const mask = slots.length - 1;
    for (let slot = spread(hash) & mask; ; slot = (slot + 1) & mask) {
      const id = slots[slot]!;
      if (id === 0 || (hashes[id] === hash && words[id] === folded)) return id;
    }
  }

  private place(id: number, hash: number): void {
    const mask = this.slots.length - 1;
    let slot = spread(hash) & mask;
    while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
    this.slots[slot] = id;
  }

  private grow(): void {
    this.slots = new Int32Array(this.slots.length * 2);
    for (let id = 1; id < this.words.length; id++) this.place(id, this.hashes[id]!);
  }
}

function longer(array: Int32Array): Int32Array<ArrayBuffer> {
  const copy = new Int32Array(array.length * 2);
  copy.set(array);
  return copy;
}

/** FNV leaves its low bits weak; one shift mixes the high ones in. */
function spread(hash: number): number {
  return hash ^ (hash >>> 15);
}

function sameFolded(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++)
    if (word.charCodeAt(i) !== foldUnit(text.charCodeAt(start + i))) return false;
  return true;
}
