import { english, type Lexicon } from '../../language/lexicon';
import type { Reading } from '../../language/reading';
import { Tag } from '../../language/tag';
import { fold } from '../../text/fold';
import { TokenFlag, TokenKind, type Tokens } from '../../text/tokenise';
import type { DocumentSigns } from './documentSigns';
import { bitsOf, type W } from './figureWords';

/**
 * One sentence as detectors and refiners see it. Token numbers are those of the reading; outside the sentence every test is
 * false and every word empty, so that rules may look around without checking bounds.
 */
export class SentenceContext {
  readonly lexicon: Lexicon = english();
  readonly tokens: Tokens;
  readonly tags: Uint8Array;
  readonly text: string;
  sentence = 0;
  first = 0;
  end = 0;

  constructor(
    reading: Reading,
    readonly signs: DocumentSigns,
  ) {
    this.tokens = reading.tokens;
    this.tags = reading.tags;
    this.text = reading.text;
  }

  inside(i: number): boolean {
    return i >= this.first && i < this.end;
  }

  kind(i: number): TokenKind | 0 {
    return this.inside(i) ? this.tokens.kind[i]! : 0;
  }

  tag(i: number): Tag {
    return this.inside(i) ? this.tags[i]! : Tag.None;
  }

  /** Vocabulary id, 0 for none. */
  id(i: number): number {
    return this.inside(i) ? this.tokens.word[i]! : 0;
  }

  /** The folded word or other token. */
  word(i: number): string {
    const id = this.id(i);
    return id !== 0 ? this.lexicon.word(id) : fold(this.raw(i));
  }

  /** The token as written. */
  raw(i: number): string {
    return this.inside(i) ? this.text.slice(this.tokens.start[i], this.tokens.end[i]) : '';
  }

  /** First code unit of the token, 0 outside. */
  unit(i: number): number {
    return this.inside(i) ? this.text.charCodeAt(this.tokens.start[i]!) : 0;
  }

  has(i: number, bits: W | number): boolean {
    return this.inside(i) && (bitsOf(this.tokens.word[i]!) & bits) !== 0;
  }

  isWord(i: number): boolean {
    return this.kind(i) === TokenKind.Word;
  }

  isNumber(i: number): boolean {
    return this.kind(i) === TokenKind.Number;
  }

  isHyphen(i: number): boolean {
    return this.kind(i) === TokenKind.Hyphen;
  }

  /** The token is this one punctuation mark. */
  isMark(i: number, mark: string): boolean {
    return this.kind(i) === TokenKind.Punctuation && this.unit(i) === mark.charCodeAt(0);
  }

  /** No space stands before the token. */
  glued(i: number): boolean {
    return this.inside(i) && i > this.first && (this.tokens.flags[i]! & TokenFlag.SpaceBefore) === 0;
  }

  /** A hyphen without space on either side. */
  joint(i: number): boolean {
    return this.isHyphen(i) && this.glued(i) && this.glued(i + 1);
  }

  upper(i: number): boolean {
    return this.inside(i) && (this.tokens.flags[i]! & (TokenFlag.Upper | TokenFlag.InnerCap)) !== 0;
  }

  allCaps(i: number): boolean {
    return this.inside(i) && (this.tokens.flags[i]! & TokenFlag.AllCaps) !== 0;
  }

  start(i: number): number {
    return this.tokens.start[i]!;
  }

  /** Offset behind token `i - 1`: where a phrase of tokens `[…, i)` ends. */
  stop(i: number): number {
    return this.tokens.end[i - 1]!;
  }

  slice(first: number, end: number): string {
    return this.text.slice(this.tokens.start[first], this.tokens.end[end - 1]);
  }
}
