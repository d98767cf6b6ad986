import type { Lexicon } from '../../language/lexicon';
import type { Reading } from '../../language/reading';
import { Tag } from '../../language/tag';
import { fold } from '../../text/fold';
import type { Sentences } from '../../text/segment';
import { TokenFlag, TokenKind, type Tokens } from '../../text/tokenise';
import { knownNames, type KnownName, type KnownNames } from './knownNames';
import { WordPairs } from './wordPairs';
import { nameLexicon, type NameLexicon } from './nameLexicon';

/** A form of the tables that begins at some token. */
export interface KnownMatch {
  readonly entry: KnownName;
  /** Token behind its last one. */
  readonly end: number;
}

const NO_MATCHES: readonly KnownMatch[] = [];
/** Longest form of the tables, in tokens. */
const LONGEST_KNOWN = 10;
/** Logarithmic frequency in the lexicon from which on a word counts as frequent. */
const FREQUENT = 2;
const LETTERS_UP = TokenFlag.Upper | TokenFlag.InnerCap;

/** A reading with the questions that the name rules ask of its tokens. Token arguments may lie outside the text: then nothing holds. */
export class NameTokens {
  readonly tokens: Tokens;
  readonly sentences: Sentences;
  readonly tags: Uint8Array;
  readonly words: NameLexicon = nameLexicon();
  readonly lexicon: Lexicon = this.words.english;
  readonly known: KnownNames = knownNames();

  readonly pairs: WordPairs;
  /** Per token: 0 not looked up, 1 no match, else index into `matchLists` plus 2. */
  private readonly matchOf: Int32Array;
  private readonly matchLists: KnownMatch[][] = [];

  constructor(readonly reading: Reading) {
    this.tokens = reading.tokens;
    this.pairs = new WordPairs(reading.tokens);
    this.sentences = reading.sentences;
    this.tags = reading.tags;
    this.matchOf = new Int32Array(reading.tokens.count + 1);
  }

  get count(): number {
    return this.tokens.count;
  }

  isWord(i: number): boolean {
    return this.tokens.kind[i] === TokenKind.Word;
  }

  isNumber(i: number): boolean {
    return this.tokens.kind[i] === TokenKind.Number;
  }

  isHyphen(i: number): boolean {
    return this.tokens.kind[i] === TokenKind.Hyphen;
  }

  isClitic(i: number): boolean {
    return this.tokens.kind[i] === TokenKind.Clitic;
  }

  /** First code unit of a token; -1 outside. */
  unit(i: number): number {
    return i < 0 || i >= this.tokens.count ? -1 : this.tokens.text.charCodeAt(this.tokens.start[i]!);
  }

  isPunctuation(i: number, unit: number): boolean {
    return this.tokens.kind[i] === TokenKind.Punctuation && this.unit(i) === unit;
  }

  isDot(i: number): boolean {
    return this.isPunctuation(i, 0x2e);
  }

  isComma(i: number): boolean {
    return this.isPunctuation(i, 0x2c);
  }

  /** No white space before the token. */
  isGlued(i: number): boolean {
    return i > 0 && i < this.tokens.count && (this.tokens.flags[i]! & TokenFlag.SpaceBefore) === 0;
  }

  startsLine(i: number): boolean {
    return i < this.tokens.count && (this.tokens.flags[i]! & TokenFlag.LineBefore) !== 0;
  }

  /** A word with a capital, first or inside: "Apple", "iPod". */
  isCapital(i: number): boolean {
    return this.isWord(i) && (this.tokens.flags[i]! & LETTERS_UP) !== 0;
  }

  hasFlag(i: number, flag: TokenFlag): boolean {
    return i >= 0 && i < this.tokens.count && (this.tokens.flags[i]! & flag) !== 0;
  }

  isAllCaps(i: number): boolean {
    return this.hasFlag(i, TokenFlag.AllCaps);
  }

  isInnerCap(i: number): boolean {
    return this.hasFlag(i, TokenFlag.InnerCap);
  }

  length(i: number): number {
    return this.tokens.end[i]! - this.tokens.start[i]!;
  }

  isInitial(i: number): boolean {
    return this.isWord(i) && this.length(i) === 1 && this.hasFlag(i, TokenFlag.Upper);
  }

  word(i: number): number {
    return i >= 0 && i < this.tokens.count ? this.tokens.word[i]! : 0;
  }

  /** Bits of `NameBit`. */
  bits(i: number): number {
    return this.words.bits(this.word(i));
  }

  headBits(i: number): number {
    return this.words.headBits(this.word(i));
  }

  has(i: number, bit: number): boolean {
    return (this.words.bits(this.word(i)) & bit) !== 0;
  }

  /** An ordinary English word, whatever its letters. */
  isCommon(i: number): boolean {
    return this.lexicon.can[this.word(i)] !== 0;
  }

  /** An ordinary word that is not rare: "grace", "mark"; not "anna", once a coin. */
  isFrequent(i: number): boolean {
    const word = this.word(i);
    const { nounFrequency, verbFrequency, adjectiveFrequency, adverbFrequency } = this.lexicon;
    const most = Math.max(
      nounFrequency[word]!,
      verbFrequency[word]!,
      adjectiveFrequency[word]!,
      adverbFrequency[word]!,
    );
    return this.isCommon(i) && most >= FREQUENT;
  }

  isClosed(i: number): boolean {
    return this.lexicon.closed[this.word(i)] !== 0;
  }

  tag(i: number): Tag {
    return i >= 0 && i < this.tokens.count ? this.tags[i]! : Tag.None;
  }

  /** The forms of the tables that begin at token `i`, the shortest first; looked up once. */
  knownAt(i: number): readonly KnownMatch[] {
    const known = this.matchOf[i];
    if (known === 1 || known === undefined) return NO_MATCHES;
    return known > 1 ? this.matchLists[known - 2]! : this.lookUp(i);
  }

  private lookUp(i: number): readonly KnownMatch[] {
    const { gazetteer } = this.known;
    const list = gazetteer.beginsAt(this.tokens, i) ? this.matchesAt(i) : undefined;
    this.matchOf[i] = list ? this.matchLists.push(list) + 1 : 1;
    return list ?? NO_MATCHES;
  }

  private matchesAt(i: number): KnownMatch[] | undefined {
    let list: KnownMatch[] | undefined;
    const { entries, gazetteer } = this.known;
    gazetteer.matchAt(this.tokens, i, Math.min(this.tokens.count, i + LONGEST_KNOWN), (value, end) => {
      (list ??= []).push({ entry: entries[value]!, end });
    });
    return list;
  }

  /** Folded text of the token's word where the lexicon has it; "" elsewhere. */
  lemma(i: number): string {
    return this.lexicon.word(this.word(i));
  }

  /** Folded text of any token. */
  folded(i: number): string {
    return this.lemma(i) || fold(this.text(i));
  }

  text(i: number): string {
    return this.tokens.text.slice(this.tokens.start[i], this.tokens.end[i]);
  }

  slice(first: number, end: number): string {
    return end <= first ? '' : this.tokens.text.slice(this.tokens.start[first], this.tokens.end[end - 1]);
  }
}
