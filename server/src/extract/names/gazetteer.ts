import { english, type Lexicon } from '../../language/lexicon';
import { CHAR_CLASS, CharClass } from '../../text/charClass';
import { foldUnit } from '../../text/fold';
import { TokenFlag, TokenKind, tokenise, type Tokens } from '../../text/tokenise';
import { HASH_SEED, hashStep } from '../../text/vocabulary';

/** One surface form to be found, with what it stands for: a number that only its owner can read. */
export interface GazetteerEntry {
  readonly text: string;
  readonly value: number;
}

/** How the letters of one word of a form must be written in a text; no code that a text would have. */
const enum Case {
  Any = 1,
  Capital = 2,
  /** "US", "WHO": in capitals, or it is a word. */
  AllCaps = 3,
}

/** Acronyms up to this length are matched in capitals only; longer ones also as "Nato". */
const SHORT_ACRONYM = 3;

/**
 * Surface forms compiled into a trie over the hashes of their words, matched against the tokens of a text without cutting
 * substrings. Hyphens and the dots of abbreviations do not count ("Wal-Mart", "Wal Mart"; "St. Petersburg"), case and accents
 * only where a form has capitals: they must then be capitals in the text as well.
 */
export class Gazetteer {
  /** Transitions, open addressing: from state `from[slot]` with the hash `by[slot]` to `to[slot]`; 0 in `to` is empty. */
  private from: Int32Array;
  private by: Int32Array;
  private to: Int32Array;
  private mask: number;
  private states = 1;
  private transitions = 0;
  /** First entry that ends in a state, by state; entries are chained by `nextEntry`. -1 for none. */
  private accept: Int32Array;
  private readonly nextEntry: Int32Array;
  private readonly values: Int32Array;
  /** The folded words of each form, each with the code of its case behind it. */
  private readonly forms: string[] = [];

  constructor(
    entries: readonly GazetteerEntry[],
    private readonly lexicon: Lexicon = english(),
  ) {
    const size = tableSize(entries.length * 3);
    this.from = new Int32Array(size);
    this.by = new Int32Array(size);
    this.to = new Int32Array(size);
    this.mask = size - 1;
    this.accept = new Int32Array(Math.max(16, entries.length)).fill(-1);
    this.nextEntry = new Int32Array(entries.length).fill(-1);
    this.values = new Int32Array(entries.length);
    this.addAll(entries);
  }

  get size(): number {
    return this.values.length;
  }

  /**
   * Calls `found` for every form that starts at token `start` and ends before token `limit`, the shortest first.
   * `end` is the token behind its last one. A form never crosses a line break.
   */
  matchAt(tokens: Tokens, start: number, limit: number, found: (value: number, end: number) => void): void {
    let state = 0;
    for (let i = start; i < limit; i++) {
      if (i > start && (tokens.flags[i]! & TokenFlag.LineBefore) !== 0) return;
      if (i > start && isSkipped(tokens, i)) continue;
      state = this.step(state, hashOf(tokens, i));
      if (state === 0) return;
      for (let entry = this.accept[state]!; entry >= 0; entry = this.nextEntry[entry]!)
        if (this.verify(tokens, start, i + 1, entry)) found(this.values[entry]!, i + 1);
    }
  }

  /** Whether any form begins with the word of a token. */
  beginsAt(tokens: Tokens, i: number): boolean {
    return this.step(0, hashOf(tokens, i)) !== 0;
  }

  /** Values of the forms that a whole text consists of. */
  valuesOf(text: string): number[] {
    const tokens = tokenise(text, this.lexicon.vocabulary);
    const values: number[] = [];
    this.matchAt(tokens, 0, tokens.count, (value, end) => {
      if (end === tokens.count || allSkipped(tokens, end)) values.push(value);
    });
    return values;
  }

  /** All forms are cut into words at one go, each on a line of its own: thousands of small arrays would take longer. */
  private addAll(entries: readonly GazetteerEntry[]): void {
    const tokens = tokenise(entries.map(({ text }) => text).join('\n'), this.lexicon.vocabulary);
    let first = 0;
    let offset = 0;
    entries.forEach(({ text, value }, index) => {
      offset += text.length + 1;
      let end = first;
      while (end < tokens.count && tokens.start[end]! < offset) end++;
      this.values[index] = value;
      this.add(tokens, first, end, index);
      first = end;
    });
  }

  private add(tokens: Tokens, first: number, end: number, index: number): void {
    let state = 0;
    let form = '';
    for (let i = first; i < end; i++) {
      if (i > first && isSkipped(tokens, i)) continue;
      state = this.extend(state, hashOf(tokens, i));
      form += foldedToken(tokens, i) + String.fromCharCode(this.caseOf(tokens, i));
    }
    this.forms.push(form);
    if (state === 0) return;
    this.nextEntry[index] = this.accept[state]!;
    this.accept[state] = index;
  }

  private caseOf(tokens: Tokens, i: number): Case {
    const flags = tokens.flags[i]!;
    if (tokens.kind[i] !== TokenKind.Word || (flags & (TokenFlag.Upper | TokenFlag.InnerCap)) === 0)
      return Case.Any;
    const length = tokens.end[i]! - tokens.start[i]!;
    if ((flags & TokenFlag.AllCaps) === 0 || (flags & TokenFlag.Dotted) !== 0) return Case.Capital;
    return length <= SHORT_ACRONYM || this.lexicon.can[tokens.word[i]!] !== 0 ? Case.AllCaps : Case.Capital;
  }

  /** Hashes may collide: compares the form with the text word by word, and the capitals with it. */
  private verify(tokens: Tokens, start: number, end: number, entry: number): boolean {
    const form = this.forms[entry]!;
    let at = 0;
    for (let i = start; i < end; i++) {
      if (i > start && isSkipped(tokens, i)) continue;
      for (let p = tokens.start[i]!; p < tokens.end[i]!; p++)
        if (form.charCodeAt(at++) !== foldUnit(tokens.text.charCodeAt(p))) return false;
      if (!caseFits(tokens.flags[i]!, form.charCodeAt(at++))) return false;
    }
    return at === form.length;
  }

  private step(state: number, hash: number): number {
    const { from, by, to, mask } = this;
    for (let slot = mix(state, hash) & mask; ; slot = (slot + 1) & mask) {
      const next = to[slot]!;
      if (next === 0 || (from[slot] === state && by[slot] === hash)) return next;
    }
  }

  private extend(state: number, hash: number): number {
    const known = this.step(state, hash);
    if (known !== 0) return known;
    if (this.transitions * 2 >= this.to.length) this.grow();
    const next = this.states++;
    if (next >= this.accept.length) {
      const longer = new Int32Array(this.accept.length * 2).fill(-1);
      longer.set(this.accept);
      this.accept = longer;
    }
    this.place(state, hash, next);
    this.transitions++;
    return next;
  }

  private place(state: number, hash: number, next: number): void {
    let slot = mix(state, hash) & this.mask;
    while (this.to[slot] !== 0) slot = (slot + 1) & this.mask;
    this.from[slot] = state;
    this.by[slot] = hash;
    this.to[slot] = next;
  }

  private grow(): void {
    const { from, by, to } = this;
    const size = to.length * 2;
    this.from = new Int32Array(size);
    this.by = new Int32Array(size);
    this.to = new Int32Array(size);
    this.mask = size - 1;
    for (let slot = 0; slot < to.length; slot++)
      if (to[slot] !== 0) this.place(from[slot]!, by[slot]!, to[slot]!);
  }
}

function tableSize(transitions: number): number {
  let size = 64;
  while (size < transitions * 2) size *= 2;
  return size;
}

function mix(state: number, hash: number): number {
  const h = Math.imul(state, 0x9e3779b1) ^ hash;
  return (h ^ (h >>> 15)) & 0x7fffffff;
}

/** Hash of a token's folded units; the tokeniser has it for words only. */
function hashOf(tokens: Tokens, i: number): number {
  if (tokens.kind[i] === TokenKind.Word) return tokens.hash[i]!;
  let hash = HASH_SEED;
  for (let at = tokens.start[i]!; at < tokens.end[i]!; at++)
    hash = hashStep(hash, foldUnit(tokens.text.charCodeAt(at)));
  return hash;
}

function foldedToken(tokens: Tokens, i: number): string {
  let out = '';
  for (let at = tokens.start[i]!; at < tokens.end[i]!; at++)
    out += String.fromCharCode(foldUnit(tokens.text.charCodeAt(at)));
  return out;
}

/** Hyphens, and dots glued to the token before them. */
function isSkipped(tokens: Tokens, i: number): boolean {
  const kind = tokens.kind[i];
  if (kind === TokenKind.Hyphen) return true;
  if (kind !== TokenKind.Punctuation || tokens.text.charCodeAt(tokens.start[i]!) !== 0x2e) return false;
  return (tokens.flags[i]! & TokenFlag.SpaceBefore) === 0;
}

function allSkipped(tokens: Tokens, from: number): boolean {
  for (let i = from; i < tokens.count; i++) if (!isSkipped(tokens, i)) return false;
  return true;
}

function caseFits(flags: number, wanted: number): boolean {
  if (wanted === Case.Any) return true;
  if (wanted === Case.AllCaps) return (flags & TokenFlag.AllCaps) !== 0;
  return wanted === Case.Capital && (flags & (TokenFlag.Upper | TokenFlag.InnerCap)) !== 0;
}

/** Whether a form begins with a letter or digit: others are never looked for. */
export function isMatchable(text: string): boolean {
  const cls = CHAR_CLASS[text.trimStart().charCodeAt(0)];
  return cls !== undefined && cls >= CharClass.Lower && cls <= CharClass.Digit;
}
