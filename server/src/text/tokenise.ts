import { CHAR_CLASS, CharClass } from './charClass';
import { foldUnit } from './fold';
import { HASH_SEED, hashStep, type Vocabulary } from './vocabulary';

export const enum TokenKind {
  /** Starts with a letter; keeps inner apostrophes ("O'Brien"), digits ("MH370") and the dots of "U.S.". */
  Word = 1,
  /** Digits with grouping commas and decimal points: "7,000", "3.5", ".358", "2.0.1". */
  Number = 2,
  /** "'s", a bare "'" behind a plural, or a short verb ("'ll", "'ve"), split from its word. */
  Clitic = 3,
  /** Hyphens and dashes. */
  Hyphen = 4,
  Currency = 5,
  /** Any other single code unit. */
  Punctuation = 6,
}

export const enum TokenFlag {
  /** White space, a line break or the start of the text stands before the token. */
  SpaceBefore = 1,
  /** A line break stands before the token. */
  LineBefore = 2,
  /** The first letter is upper case. */
  Upper = 4,
  /** Two or more letters, all upper case. */
  AllCaps = 8,
  /** An upper-case letter behind a lower-case one: "iPhone", "McDonald". */
  InnerCap = 16,
  HasDigit = 32,
  /** "U.S.", "p.m.": single letters, each with its dot. The last dot is part of the token. */
  Dotted = 64,
  /** A blank line stands before the token. */
  BlankBefore = 128,
}

/**
 * The tokens of one text as parallel arrays: token `i` is `text.slice(start[i], end[i])`. Every character that is
 * no white space belongs to exactly one token. `word[i]` is its id in the vocabulary, 0 for none; `hash[i]` that of its folded units.
 */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly kind: Uint8Array;
  readonly flags: Uint8Array;
  readonly word: Int32Array;
  readonly hash: Int32Array;
}

const DOT = 0x2e;
const COMMA = 0x2c;
const LOWER_S = 0x73;
const UPPER_S = 0x53;

/** Splits a text into tokens in one pass. Linear in the text; never throws. */
export function tokenise(text: string, vocabulary: Vocabulary): Tokens {
  return new Tokeniser(text, vocabulary).run();
}

/** The tables of tokens, in one piece of memory: asking the engine for six takes longer than reading a short text. */
class TokenTables {
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly word: Int32Array;
  readonly hash: Int32Array;
  readonly kind: Uint8Array;
  readonly flags: Uint8Array;

  /** `memory`: what another such object was made of, to see only its first `count` tokens. */
  constructor(
    readonly capacity: number,
    count = capacity,
    private readonly memory = new ArrayBuffer(capacity * BYTES_A_TOKEN),
  ) {
    this.start = new Int32Array(memory, 0, count);
    this.end = new Int32Array(memory, capacity * 4, count);
    this.word = new Int32Array(memory, capacity * 8, count);
    this.hash = new Int32Array(memory, capacity * 12, count);
    this.kind = new Uint8Array(memory, capacity * 16, count);
    this.flags = new Uint8Array(memory, capacity * 17, count);
  }

  first(count: number): TokenTables {
    return new TokenTables(this.capacity, count, this.memory);
  }

  doubled(): TokenTables {
    const longer = new TokenTables(this.capacity * 2);
    longer.start.set(this.start);
    longer.end.set(this.end);
    longer.word.set(this.word);
    longer.hash.set(this.hash);
    longer.kind.set(this.kind);
    longer.flags.set(this.flags);
    return longer;
  }
}

const BYTES_A_TOKEN = 18;

class Tokeniser {
  private count = 0;
  private tables: TokenTables;
  /** What the word scanner found about the word it has just passed. */
  private wordHash = 0;
  private wordFlags = 0;

  constructor(
    private readonly text: string,
    private readonly vocabulary: Vocabulary,
  ) {
    this.tables = new TokenTables((text.length >> 2) + 16);
  }

  run(): Tokens {
    const { text } = this;
    const length = text.length;
    let before = TokenFlag.SpaceBefore | TokenFlag.LineBefore;
    let at = 0;
    while (at < length) {
      const code = text.charCodeAt(at);
      const cls = CHAR_CLASS[code]!;
      if (cls === CharClass.Space) {
        before |= TokenFlag.SpaceBefore;
        at++;
      } else if (cls === CharClass.LineBreak) {
        before |= this.lineBreak(before, code, at);
        at++;
      } else {
        at = this.token(at, code, cls, before);
        before = 0;
      }
    }
    return this.finish();
  }

  /** The flags a line break adds; the two units of CRLF are one break. */
  private lineBreak(before: number, code: number, at: number): number {
    const second = code === 0x0a && at > 0 && this.text.charCodeAt(at - 1) === 0x0d;
    const blank = (before & TokenFlag.LineBefore) !== 0 && !second ? TokenFlag.BlankBefore : 0;
    return TokenFlag.SpaceBefore | TokenFlag.LineBefore | blank;
  }

  private token(at: number, code: number, cls: number, before: number): number {
    if (cls >= CharClass.Lower && cls <= CharClass.Letter) return this.addWord(at, before);
    if (cls === CharClass.Digit)
      return this.add(at, this.numberEnd(at), TokenKind.Number, before | TokenFlag.HasDigit);
    if (code === DOT && this.startsDecimal(at, before)) {
      return this.add(at, this.numberEnd(at + 1), TokenKind.Number, before | TokenFlag.HasDigit);
    }
    if (cls === CharClass.Apostrophe && before === 0) return this.addApostrophe(at);
    if (cls === CharClass.Hyphen) return this.add(at, at + 1, TokenKind.Hyphen, before);
    if (cls === CharClass.Currency) return this.add(at, at + 1, TokenKind.Currency, before);
    // An emoji or another astral character is one token, not two halves.
    const pair = code >= 0xd800 && code < 0xdc00 && isLowSurrogate(this.text.charCodeAt(at + 1));
    return this.add(at, pair ? at + 2 : at + 1, TokenKind.Punctuation, before);
  }

  private addWord(at: number, before: number): number {
    const dotted = this.dottedEnd(at);
    const end = dotted > 0 ? dotted : this.wordEnd(at);
    if (dotted > 0) this.hashDotted(at, dotted);
    return this.add(at, end, TokenKind.Word, before | this.wordFlags, this.wordHash);
  }

  /** End of a run of letters, digits and inner apostrophes; notes its hash and the shape of its letters. */
  private wordEnd(from: number): number {
    const { text } = this;
    let hash = HASH_SEED;
    let upper = 0;
    let lower = 0;
    let flags = CHAR_CLASS[text.charCodeAt(from)] === CharClass.Upper ? TokenFlag.Upper : 0;
    let at = from;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      const cls = CHAR_CLASS[code]!;
      if (cls === CharClass.Lower) lower++;
      else if (cls === CharClass.Upper) {
        if (lower > 0) flags |= TokenFlag.InnerCap;
        upper++;
      } else if (cls === CharClass.Digit) flags |= TokenFlag.HasDigit;
      else if (cls !== CharClass.Letter && !(cls === CharClass.Apostrophe && this.joins(at))) break;
      hash = hashStep(hash, foldUnit(code));
    }
    if (upper > 1 && lower === 0) flags |= TokenFlag.AllCaps;
    this.wordHash = hash;
    this.wordFlags = flags;
    return at;
  }

  /** Whether the apostrophe at `at` stands inside a word ("O'Brien", "don't") and starts no possessive or short verb. */
  private joins(at: number): boolean {
    return isLetter(this.text.charCodeAt(at + 1)) && this.cliticEnd(at) === 0;
  }

  /** End of "'s", "'d", "'m", "'ll", "'ve" or "'re" at the apostrophe `at`; 0 where something else follows. */
  private cliticEnd(at: number): number {
    const first = foldUnit(this.text.charCodeAt(at + 1));
    const second = foldUnit(this.text.charCodeAt(at + 2));
    const short = first === 0x73 || first === 0x64 || first === 0x6d;
    if (short && !isWordUnit(this.text.charCodeAt(at + 2))) return at + 2;
    const long =
      (first === 0x6c && second === 0x6c) || ((first === 0x76 || first === 0x72) && second === 0x65);
    return long && !isWordUnit(this.text.charCodeAt(at + 3)) ? at + 3 : 0;
  }

  /** End of "U.S.", "p.m.", "J.R.R.": at least two single letters with dots; 0 where there is none. */
  private dottedEnd(from: number): number {
    const { text } = this;
    if (text.charCodeAt(from + 1) !== DOT) return 0;
    let at = from;
    let letters = 0;
    while (isLetter(text.charCodeAt(at)) && text.charCodeAt(at + 1) === DOT) {
      at += 2;
      letters++;
    }
    if (letters < 2) return 0;
    // "U.S.A" without its last dot still is one token; "T.R.Reid" is initials before a name.
    if (isLetter(text.charCodeAt(at)) && !isLetter(text.charCodeAt(at + 1))) return at + 1;
    return at;
  }

  private hashDotted(from: number, to: number): void {
    let hash = HASH_SEED;
    for (let at = from; at < to; at++) hash = hashStep(hash, foldUnit(this.text.charCodeAt(at)));
    const upper = CHAR_CLASS[this.text.charCodeAt(from)] === CharClass.Upper;
    this.wordHash = hash;
    this.wordFlags = TokenFlag.Dotted | (upper ? TokenFlag.Upper | TokenFlag.AllCaps : 0);
  }

  /** ".358" at the start of a word, not the dot of a sentence glued to a number. */
  private startsDecimal(at: number, before: number): boolean {
    if (CHAR_CLASS[this.text.charCodeAt(at + 1)] !== CharClass.Digit) return false;
    if ((before & TokenFlag.SpaceBefore) !== 0) return true;
    const kind = this.count > 0 ? this.tables.kind[this.count - 1] : 0;
    return kind === TokenKind.Currency || kind === TokenKind.Hyphen || kind === TokenKind.Punctuation;
  }

  /** End of digits with grouping ("1,234,567", Indian "12,34,567"), decimals and further dotted groups ("2.0.1"). */
  private numberEnd(from: number): number {
    let at = this.digitsEnd(from);
    const lead = at - from;
    if (lead <= 3) {
      const indian = lead <= 2 ? this.indianGroupsEnd(at) : at;
      if (indian > at) at = indian;
      else while (this.groupAt(at)) at += 4;
    }
    while (this.text.charCodeAt(at) === DOT && isDigit(this.text.charCodeAt(at + 1)))
      at = this.digitsEnd(at + 1);
    return at;
  }

  private digitsEnd(from: number): number {
    let at = from;
    while (isDigit(this.text.charCodeAt(at))) at++;
    return at;
  }

  /** Whether a comma and exactly three digits stand at `at`. */
  private groupAt(at: number): boolean {
    const { text } = this;
    return (
      text.charCodeAt(at) === COMMA &&
      isDigit(text.charCodeAt(at + 1)) &&
      isDigit(text.charCodeAt(at + 2)) &&
      isDigit(text.charCodeAt(at + 3)) &&
      !isDigit(text.charCodeAt(at + 4))
    );
  }

  /** End of ",34,567": groups of two and one last group of three; `from` where the text is not grouped so. */
  private indianGroupsEnd(from: number): number {
    const { text } = this;
    let at = from;
    while (
      text.charCodeAt(at) === COMMA &&
      isDigit(text.charCodeAt(at + 1)) &&
      isDigit(text.charCodeAt(at + 2)) &&
      text.charCodeAt(at + 3) === COMMA
    )
      at += 3;
    return at > from && this.groupAt(at) ? at + 4 : from;
  }

  /** An apostrophe glued to the token before it: "'s", or the bare mark behind a plural ("the owners' offer"). */
  private addApostrophe(at: number): number {
    const next = this.text.charCodeAt(at + 1);
    const wordBefore = this.count > 0 && this.tables.kind[this.count - 1] !== TokenKind.Punctuation;
    const clitic = wordBefore ? this.cliticEnd(at) : 0;
    if (clitic > 0) return this.addClitic(at, clitic);
    const last = this.text.charCodeAt(at - 1);
    const plural = wordBefore && (last === LOWER_S || last === UPPER_S) && !isWordUnit(next);
    return this.add(at, at + 1, plural ? TokenKind.Clitic : TokenKind.Punctuation, 0);
  }

  private addClitic(from: number, to: number): number {
    let hash = HASH_SEED;
    for (let at = from; at < to; at++) hash = hashStep(hash, foldUnit(this.text.charCodeAt(at)));
    return this.add(from, to, TokenKind.Clitic, 0, hash);
  }

  private add(from: number, to: number, kind: TokenKind, flags: number, hash = 0): number {
    if (this.count === this.tables.capacity) this.tables = this.tables.doubled();
    const i = this.count++;
    const { tables } = this;
    tables.start[i] = from;
    tables.end[i] = to;
    tables.kind[i] = kind;
    tables.flags[i] = flags;
    if (hash !== 0) {
      tables.hash[i] = hash;
      tables.word[i] = this.vocabulary.lookup(this.text, from, to, hash);
    }
    return to;
  }

  private finish(): Tokens {
    const { text, count } = this;
    const { start, end, kind, flags, word, hash } = this.tables.first(count);
    return { text, count, start, end, kind, flags, word, hash };
  }
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isLetter(code: number): boolean {
  const cls = CHAR_CLASS[code];
  return cls !== undefined && cls >= CharClass.Lower && cls <= CharClass.Letter;
}

function isWordUnit(code: number): boolean {
  return isLetter(code) || isDigit(code);
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code < 0xe000;
}

/** The text of token `i`. */
export function tokenText(tokens: Tokens, i: number): string {
  return tokens.text.slice(tokens.start[i], tokens.end[i]);
}
