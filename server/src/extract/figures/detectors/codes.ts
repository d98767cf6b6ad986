import { TokenKind } from '../../../text/tokenise';
import { designation } from '../draft';
import { type Detector, Trigger } from '../detector';
import { W } from '../figureWords';
import type { SentenceContext } from '../sentenceContext';

/** Words before a hyphen and a number that leave the number a number: "0-to-60", "five-and-20", "magnitude-6", "mid-1990s". */
const OPEN_PREFIXES = new Set([
  'to',
  'and',
  'or',
  'by',
  'magnitude',
  'mid',
  'pre',
  'post',
  'late',
  'early',
  'since',
  'age',
  'aged',
  'under',
  'over',
  'sub',
  'plus',
  'minus',
  'non',
  'nearly',
  'almost',
  'about',
  'approx',
  'a',
  'per',
  'of',
  'the',
  'in',
]);

/**
 * Names of types and models: "Su-25", "COVID-19", "MH370", "F-16s", "ISO 9001-2". A number joined to the word before it, or
 * a word with digits inside.
 */
export const codes: Detector = {
  name: 'code',
  triggers: Trigger.Digits | Trigger.Code,
  words: 0,
  detect(c, { at, numeral, from }) {
    if (c.isWord(at)) return hasLetterDigits(c, at) ? designation(c, 'code', at, gluedEnd(c, at)) : undefined;
    if (!c.isNumber(at)) return undefined;
    if (!numeral || (isIdentifier(c.raw(at)) && !isTime(c, at)))
      return designation(c, 'code', at, gluedEnd(c, at));
    const first = joinedStart(c, at, from);
    return first < at ? designation(c, 'code', first, gluedEnd(c, at)) : undefined;
  },
};

/** "0042": no amount starts with a zero. */
function isIdentifier(text: string): boolean {
  return text.startsWith('0') && /^0\d+$/.test(text);
}

/** "08:50", "0850 GMT". */
function isTime(c: SentenceContext, at: number): boolean {
  return c.isMark(at + 1, ':') || c.has(at + 1, W.Clock);
}

function hasLetterDigits(c: SentenceContext, i: number): boolean {
  const text = c.raw(i);
  for (let k = 0; k < text.length; k++) if (isDigit(text.charCodeAt(k))) return true;
  return false;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** First token of "Su-25" where token `at` is "25"; `at` itself where no word is joined to it. */
function joinedStart(c: SentenceContext, at: number, from: number): number {
  if ((isAddressMark(c, at - 1) || isShortYear(c, at)) && c.glued(at)) return Math.max(from, at - 1);
  if (!c.joint(at - 1) || !c.isWord(at - 2) || at - 2 < from) return at;
  if (OPEN_PREFIXES.has(c.word(at - 2))) return at;
  if (c.has(at - 2, W.Cardinal | W.Magnitude | W.Suffix | W.Month | W.Weekday | W.Unit))
    return c.upper(at - 2) && c.raw(at - 2).length === 1 ? at - 2 : at;
  return at - 2;
}

/** "iLife '11", "the class of '98": an apostrophe in place of the century. */
function isShortYear(c: SentenceContext, at: number): boolean {
  return (
    APOSTROPHES.has(c.raw(at - 1)) && !c.glued(at - 1) && /^\d{2}$/.test(c.raw(at)) && c.raw(at + 1) !== 's'
  );
}

const APOSTROPHES = new Set(["'", '’', '‘']);

/** "#", "@", "/", "_", "=" glued to the digits: addresses, handles, numbers of things. */
function isAddressMark(c: SentenceContext, i: number): boolean {
  return c.kind(i) === TokenKind.Punctuation && '#@_=№'.includes(c.raw(i));
}

/** Token behind the run of words, digits and hyphens glued to token `i`: "Su-25UB", "787-8s". */
export function gluedEnd(c: SentenceContext, i: number): number {
  let end = i + 1;
  while (c.glued(end) && end < i + 8) {
    const kind = c.kind(end);
    if (kind === TokenKind.Word || kind === TokenKind.Number) end++;
    else if (kind === TokenKind.Hyphen && c.glued(end + 1) && c.isNumber(end + 1)) end += 2;
    else break;
  }
  return end;
}
