import type { Numeral } from './numeral';
import { stepOf } from './numeral';
import { scaled } from './readDigits';
import { numberOf, W } from './figureWords';
import type { SentenceContext } from './sentenceContext';

/** A number written together with letters before it, as in "RM79", "USD34.6 million", "PS2.7m". */
export interface Embedded {
  readonly letters: string;
  readonly numeral: Numeral;
}

const SUFFIXES: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  mln: 1e6,
  b: 1e9,
  bn: 1e9,
  bln: 1e9,
  t: 1e12,
  tn: 1e12,
  trn: 1e12,
};

/** The number inside the word at token `i`; undefined where it is not letters followed by digits. */
export function embeddedNumeral(c: SentenceContext, i: number): Embedded | undefined {
  if (!c.isWord(i)) return undefined;
  const start = c.start(i);
  const digits = firstDigit(c.text, start, c.stop(i + 1));
  if (digits <= start || digits > start + 4) return undefined;
  const stop = literalEnd(c.text, digits);
  const suffix = lettersEnd(c.text, stop);
  const magnitude = suffix > stop ? SUFFIXES[c.text.slice(stop, suffix).toLowerCase()] : 1;
  const end = tokenBehind(c, i, suffix);
  if (magnitude === undefined || end < 0) return undefined;
  const word = c.joint(end) ? end + 1 : end;
  const further = magnitude === 1 && c.has(word, W.Magnitude) ? numberOf(c.id(word)) : undefined;
  const literal = c.text.slice(digits, stop);
  return {
    letters: c.text.slice(start, digits),
    numeral: numeralOf(c, {
      first: i,
      start: digits,
      literal,
      magnitude: further ?? magnitude,
      end: further ? word + 1 : end,
      stop: further ? c.stop(word + 1) : suffix,
    }),
  };
}

function numeralOf(
  _: SentenceContext,
  n: { first: number; start: number; literal: string; magnitude: number; end: number; stop: number },
): Numeral {
  const plain = n.literal.replaceAll(',', '');
  const dot = plain.indexOf('.');
  const value = Number(plain);
  return {
    first: n.first,
    end: n.end,
    start: n.start,
    stop: n.stop,
    value: scaled(value, n.magnitude),
    step: scaled(stepOf(value, dot < 0 ? 0 : plain.length - dot - 1), n.magnitude),
    form: 'digits',
    magnitude: n.magnitude,
    grouped: plain.length !== n.literal.length,
    decimal: dot >= 0,
    round: false,
    vague: null,
  };
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const isLetter = (code: number): boolean => (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);

function firstDigit(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isLetter(text.charCodeAt(at))) at++;
  return at < to && isDigit(text.charCodeAt(at)) ? at : -1;
}

/** End of digits with grouping commas and one decimal point. */
function literalEnd(text: string, from: number): number {
  let at = from;
  while (isDigit(text.charCodeAt(at))) at++;
  while (text[at] === ',' && /^\d{3}(?!\d)/.test(text.slice(at + 1, at + 5))) at += 4;
  if (text[at] === '.' && isDigit(text.charCodeAt(at + 1))) {
    at++;
    while (isDigit(text.charCodeAt(at))) at++;
  }
  return at;
}

function lettersEnd(text: string, from: number): number {
  let at = from;
  while (isLetter(text.charCodeAt(at))) at++;
  return at;
}

/** The token that starts at or behind `offset`, -1 where the offset lies inside a token or the number ran over many. */
function tokenBehind(c: SentenceContext, i: number, offset: number): number {
  let at = i;
  while (at < c.end && c.tokens.end[at]! <= offset) at++;
  return at >= c.end || c.start(at) >= offset ? at : -1;
}
