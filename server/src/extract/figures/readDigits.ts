import { TokenKind } from '../../text/tokenise';
import { VULGAR_FRACTIONS } from '../data/numberIdioms';
import { numberOf, suffixOf, vagueOf, W } from './figureWords';
import { stepOf, type Numeral } from './numeral';
import type { SentenceContext } from './sentenceContext';

/** Most code units of a number literal that is worth reading; longer runs of digits are identifiers. */
const LONGEST = 30;

interface Digits {
  value: number;
  step: number;
  grouped: boolean;
  decimal: boolean;
  end: number;
  stop: number;
}

/** The numeral that starts with the Number token `i`: grouping, decimals, fractions, sign, magnitude. */
export function readDigits(c: SentenceContext, i: number): Numeral | undefined {
  const digits = literal(c, i);
  if (!digits) return undefined;
  spaceGroups(c, digits);
  fractionBehind(c, digits);
  const negative = isNegative(c, i) || isMinus(c, i - 1);
  const scale = magnitudeBehind(c, digits.end);
  const magnitude = scale?.magnitude ?? 1;
  const first = negative ? i - 1 : i;
  return {
    first,
    end: scale?.end ?? digits.end,
    start: c.start(first),
    stop: scale ? c.stop(scale.end) : digits.stop,
    value: (negative ? -1 : 1) * scaled(digits.value, magnitude),
    step: scaled(digits.step, magnitude),
    form: 'digits',
    magnitude,
    grouped: digits.grouped,
    decimal: digits.decimal,
    round: false,
    vague: null,
  };
}

const EXACT = 1e15;

/** 2.3 × 1e6 without the error of binary fractions. */
export function scaled(value: number, magnitude: number): number {
  const exact = value * magnitude;
  // A product of integers has no such error.
  if (magnitude === 1 || (Number.isInteger(value) && exact < EXACT)) return exact;
  return Number(exact.toPrecision(15));
}

function literal(c: SentenceContext, i: number): Digits | undefined {
  const text = c.raw(i);
  if (text.length > LONGEST) return undefined;
  const dot = text.indexOf('.');
  if (dot >= 0 && text.indexOf('.', dot + 1) >= 0) return undefined;
  const plain = text.replaceAll(',', '');
  const value = Number(plain);
  const decimals = dot < 0 ? 0 : text.length - dot - 1;
  const grouped = plain.length !== text.length;
  return {
    value,
    step: stepOf(value, decimals),
    grouped,
    decimal: dot >= 0,
    end: i + 1,
    stop: c.stop(i + 1),
  };
}

/** "816 000", "1 250 000": groups of exactly three digits behind single spaces. */
function spaceGroups(c: SentenceContext, digits: Digits): void {
  const first = digits.end - 1;
  if (
    digits.grouped ||
    digits.decimal ||
    digits.value === 0 ||
    c.raw(first).length > 3 ||
    c.unit(first) === 0x30
  )
    return;
  let at = digits.end;
  let value = digits.value;
  while (isGroup(c, at)) value = value * 1000 + Number(c.raw(at++));
  if (at === digits.end) return;
  digits.value = value;
  digits.step = stepOf(value, 0);
  digits.grouped = true;
  digits.end = at;
  digits.stop = c.stop(at);
}

function isGroup(c: SentenceContext, i: number): boolean {
  if (!c.isNumber(i) || c.glued(i) || c.start(i) - c.stop(i) !== 1) return false;
  const text = c.raw(i);
  if (text.length !== 3 || text.includes('.') || c.glued(i + 1)) return false;
  // "13 009 million": only a group starts with a zero; of "10 300 million" the second is a number of its own.
  return text.startsWith('0') || !c.has(i + 1, W.Magnitude);
}

/** "2½", "2 1/2", "1/2": adds the fraction to the digits. */
function fractionBehind(c: SentenceContext, digits: Digits): void {
  const vulgar = c.unit(digits.end) > 0xbb ? VULGAR_FRACTIONS[c.raw(digits.end)] : undefined;
  if (vulgar !== undefined && !digits.decimal) {
    digits.value += vulgar;
    digits.step = 0.25;
    digits.decimal = true;
    digits.end++;
    digits.stop = c.stop(digits.end);
    return;
  }
  const slash = c.isMark(digits.end + 1, '/') && c.isNumber(digits.end);
  if (!slash || c.glued(digits.end) || digits.decimal) return;
  const part = fractionAt(c, digits.end);
  if (part === undefined) return;
  digits.value += part;
  digits.step = 0.25;
  digits.decimal = true;
  digits.end += 3;
  digits.stop = c.stop(digits.end);
}

/** The value of "3/4" at token `i`: a proper fraction with a denominator up to 100; undefined for dates and scores. */
export function fractionAt(c: SentenceContext, i: number): number | undefined {
  if (!c.isNumber(i) || !c.isMark(i + 1, '/') || !c.glued(i + 1) || !c.isNumber(i + 2) || !c.glued(i + 2))
    return undefined;
  if (c.isMark(i + 3, '/') && c.glued(i + 3)) return undefined;
  const above = Number(c.raw(i));
  const below = Number(c.raw(i + 2));
  return above > 0 && above < below && below <= 100 ? above / below : undefined;
}

/** "minus 12"; not "plus or minus 2". */
function isMinus(c: SentenceContext, i: number): boolean {
  return c.word(i) === 'negative' || (c.word(i) === 'minus' && c.word(i - 1) !== 'or');
}

/** A hyphen or minus glued to the digits, with a space or bracket before it: "-5C", not "Su-25" nor "10-5". */
function isNegative(c: SentenceContext, i: number): boolean {
  if (!c.isHyphen(i - 1) || !c.glued(i)) return false;
  if (c.glued(i - 1) && !c.isMark(i - 2, '(')) return false;
  return !(c.isNumber(i - 2) && !c.glued(i - 1));
}

/** "million", "-million", "bn" behind digits, several in a row ("2 hundred million"). Suffixes that may be units are left to others. */
function magnitudeBehind(c: SentenceContext, from: number): { magnitude: number; end: number } | undefined {
  let magnitude = 1;
  let end = from;
  for (;;) {
    const at = c.joint(end) ? end + 1 : end;
    const value = magnitudeWord(c, at, end > from) ?? (end === from ? sureSuffix(c, at) : undefined);
    if (value === undefined) break;
    magnitude *= value;
    end = at + 1;
  }
  return end > from ? { magnitude, end } : undefined;
}

function magnitudeWord(c: SentenceContext, i: number, further: boolean): number | undefined {
  if (c.has(i, W.Magnitude)) return numberOf(c.id(i));
  // "5 millions" as some write it; "3 dozens" too.
  if (!further && c.has(i, W.Vague) && !c.glued(i)) return vagueOf(c.id(i))?.[0];
  return undefined;
}

const SURE = new Set(['mn', 'mln', 'mio', 'bn', 'bln', 'tn', 'trn']);
const SURE_CAPITALS = new Set(['M', 'MM', 'B', 'K']);

/** "bn", "mn", "k" and, glued in capitals, "M", "B", "K"; the dot of "bn." is not taken. */
function sureSuffix(c: SentenceContext, i: number): number | undefined {
  if (c.kind(i) !== TokenKind.Word || !c.has(i, W.Suffix)) return undefined;
  const word = c.word(i);
  if (SURE.has(word)) return suffixOf(c.id(i));
  if (!c.glued(i)) return undefined;
  if (word === 'k') return isResolution(c, i) ? undefined : 1e3;
  return SURE_CAPITALS.has(c.raw(i)) ? suffixOf(c.id(i)) : undefined;
}

/** "4K television", "8K": a resolution, not thousands. */
function isResolution(c: SentenceContext, i: number): boolean {
  const digits = c.raw(i - 1);
  return c.raw(i) === 'K' && (digits === '4' || digits === '8') && c.kind(i - 2) !== TokenKind.Currency;
}
