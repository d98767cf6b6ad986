import { CHAR_CLASS, CharClass } from './charClass';
import { TokenFlag, TokenKind, type Tokens } from './tokenise';

/**
 * Sentences as token ranges: sentence `i` is tokens `[first[i], first[i + 1])`. Together they cover all tokens.
 * A sentence never crosses a line break. `paragraph[i]` counts the lines with text before it.
 */
export interface Sentences {
  readonly count: number;
  /** `count + 1` entries; the last is the number of tokens. */
  readonly first: Int32Array;
  readonly paragraph: Int32Array;
}

/** What the segmenter must know of words, by vocabulary id. */
export interface SentenceLexicon {
  /** "Mr", "Gen", "vs": a dot behind the word does not end a sentence. */
  isAbbreviation(word: number): boolean;
  /** "No", "Fig", "Sec": abbreviations only before a number. */
  isLabel(word: number): boolean;
  /** A function word that commonly opens a sentence: "The", "In", "He". */
  isOpener(word: number): boolean;
}

/** Splits tokens into sentences. Linear; decides at each full stop from the token before and the two behind it. */
export function segment(tokens: Tokens, lexicon: SentenceLexicon): Sentences {
  const first: number[] = [];
  const paragraph: number[] = [];
  let line = -1;
  let pending = true;
  for (let i = 0; i < tokens.count; i++) {
    const newLine = (tokens.flags[i]! & TokenFlag.LineBefore) !== 0;
    if (newLine) line++;
    if (newLine || pending) {
      first.push(i);
      paragraph.push(line);
      pending = false;
    }
    if (tokens.kind[i] === TokenKind.Word) pending = endsWithDotted(tokens, i, lexicon);
    else if (isTerminator(tokens, i) && endsSentence(tokens, i, lexicon)) {
      i = closingEnd(tokens, i);
      pending = true;
    }
  }
  const count = first.length;
  first.push(tokens.count);
  return { count, first: new Int32Array(first), paragraph: new Int32Array(paragraph) };
}

/** Index of the sentence that holds token `token`. */
export function sentenceOf(sentences: Sentences, token: number): number {
  let low = 0;
  let high = sentences.count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sentences.first[middle]! <= token) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Index of the first token that ends behind `offset`; `tokens.count` where there is none. */
export function tokenAt(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens.end[middle]! > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

function unitAt(tokens: Tokens, i: number): number {
  return tokens.text.charCodeAt(tokens.start[i]!);
}

const CLOSERS = new Set(['"', '”', '’', "'", ')', ']', '»'].map((c) => c.charCodeAt(0)));
const OPENERS = new Set(['"', '“', '‘', "'", '(', '[', '«'].map((c) => c.charCodeAt(0)));

function isTerminator(tokens: Tokens, i: number): boolean {
  return tokens.kind[i] === TokenKind.Punctuation && isTerminating(unitAt(tokens, i));
}

/** ".", "!", "?", "…", "。". */
function isTerminating(unit: number): boolean {
  return unit === 0x2e || unit === 0x21 || unit === 0x3f || unit === 0x2026 || unit === 0x3002;
}

/** Last token of the quotation marks and brackets glued behind a full stop. */
function closingEnd(tokens: Tokens, stop: number): number {
  let i = stop;
  while (
    i + 1 < tokens.count &&
    (tokens.flags[i + 1]! & TokenFlag.SpaceBefore) === 0 &&
    isCloser(tokens, i + 1)
  )
    i++;
  return i;
}

function isCloser(tokens: Tokens, i: number): boolean {
  return (
    tokens.kind[i] !== TokenKind.Word &&
    tokens.kind[i] !== TokenKind.Number &&
    (CLOSERS.has(unitAt(tokens, i)) || isTerminator(tokens, i))
  );
}

function endsSentence(tokens: Tokens, stop: number, lexicon: SentenceLexicon): boolean {
  const next = closingEnd(tokens, stop) + 1;
  if (next >= tokens.count) return true;
  if ((tokens.flags[next]! & TokenFlag.SpaceBefore) === 0) return false;
  if (!opensSentence(tokens, next)) return false;
  if (unitAt(tokens, stop) !== 0x2e || next !== stop + 1) return true;
  return !isAbbreviated(tokens, stop, next, lexicon);
}

/** Whether a sentence may begin here: a capital, a digit, a quotation mark or a bracket. */
function opensSentence(tokens: Tokens, i: number): boolean {
  const kind = tokens.kind[i];
  if (kind === TokenKind.Number || kind === TokenKind.Currency || kind === TokenKind.Hyphen) return true;
  if (kind === TokenKind.Word)
    return (tokens.flags[i]! & (TokenFlag.Upper | TokenFlag.InnerCap)) !== 0 || isCaseless(tokens, i);
  return OPENERS.has(unitAt(tokens, i));
}

function isCaseless(tokens: Tokens, i: number): boolean {
  return CHAR_CLASS[unitAt(tokens, i)] === CharClass.Letter;
}

/** Whether the dot at `stop` belongs to the word before it: "Mr.", "J.", "No. 5", "Jan. 3". */
function isAbbreviated(tokens: Tokens, stop: number, next: number, lexicon: SentenceLexicon): boolean {
  const before = stop - 1;
  if (
    before < 0 ||
    tokens.kind[before] !== TokenKind.Word ||
    (tokens.flags[stop]! & TokenFlag.SpaceBefore) !== 0
  )
    return false;
  const word = tokens.word[before]!;
  const initial =
    tokens.end[before]! - tokens.start[before]! === 1 && (tokens.flags[before]! & TokenFlag.Upper) !== 0;
  // "p. 5" is a label, "J. P. Marlowe" has initials.
  if (!initial && lexicon.isLabel(word)) return tokens.kind[next] === TokenKind.Number;
  if (!initial && !lexicon.isAbbreviation(word)) return false;
  return tokens.kind[next] !== TokenKind.Word || !lexicon.isOpener(tokens.word[next]!);
}

/** "in the U.S. The …": the dot of an acronym ends a sentence where an opening function word follows. */
function endsWithDotted(tokens: Tokens, i: number, lexicon: SentenceLexicon): boolean {
  if ((tokens.flags[i]! & TokenFlag.Dotted) === 0 || i + 1 >= tokens.count) return false;
  if (tokens.text.charCodeAt(tokens.end[i]! - 1) !== 0x2e) return false;
  const upper = (tokens.flags[i + 1]! & TokenFlag.Upper) !== 0;
  return upper && lexicon.isOpener(tokens.word[i + 1]!);
}
