import { fractionOf, numberOf, W } from './figureWords';
import { stepOf, type Numeral } from './numeral';
import { scaled } from './readDigits';
import type { SentenceContext } from './sentenceContext';

/** The sum that grows while a number in words is read: "two hundred and five thousand". */
interface Sum {
  total: number;
  current: number;
  magnitude: number;
  /** The last magnitude of a thousand or more. */
  large: number;
  smallest: number;
  dozen: boolean;
  end: number;
}

/**
 * The numeral in words that starts at token `i`, a cardinal: "twenty-five", "two hundred and five", "two and a half million".
 */
export function readWords(c: SentenceContext, i: number): Numeral | undefined {
  const sum: Sum = {
    total: 0,
    current: 0,
    magnitude: 1,
    large: Infinity,
    smallest: Infinity,
    dozen: false,
    end: i,
  };
  while (addCardinal(c, sum) || addMagnitude(c, sum) || addHalf(c, sum));
  if (sum.end === i) return undefined;
  return numeralOf(c, i, sum);
}

/** A numeral that starts with a magnitude word, looking back for what multiplies it: "a dozen", "half a million", "several hundred". */
export function readMagnitude(c: SentenceContext, i: number): Numeral | undefined {
  const lead = leadOf(c, i);
  if (!lead) return undefined;
  const unit = numberOf(c.id(i))!;
  const sum: Sum = {
    total: 0,
    current: lead.factor,
    magnitude: 1,
    large: Infinity,
    smallest: lead.factor,
    dozen: false,
    end: i,
  };
  while (addMagnitude(c, sum) || addCardinal(c, sum) || addHalf(c, sum));
  const numeral = numeralOf(c, lead.first, sum);
  return lead.vague ? { ...numeral, vague: [lead.vague[0] * unit, lead.vague[1] * unit] } : numeral;
}

function numeralOf(c: SentenceContext, first: number, sum: Sum): Numeral {
  const value = Number((sum.total + sum.current).toPrecision(15));
  return {
    first,
    end: sum.end,
    start: c.start(first),
    stop: c.stop(sum.end),
    value,
    step: Number.isInteger(value)
      ? Math.min(stepOf(value, 0), Math.max(sum.smallest, 1))
      : sum.magnitude / 10,
    form: 'words',
    magnitude: sum.magnitude,
    grouped: false,
    decimal: false,
    round: sum.dozen,
    vague: null,
  };
}

/** Where the next word of the number stands: behind a hyphen that joins it or an "and" that continues it. */
function nextWord(c: SentenceContext, sum: Sum): number {
  if (c.joint(sum.end)) return sum.end + 1;
  const counted = sum.current > 0 || sum.total > 0;
  if (counted && sum.magnitude >= 100 && c.word(sum.end) === 'and' && isBelowHundred(c, sum.end + 1)) {
    return sum.end + 1;
  }
  return sum.end;
}

/** "one hundred and five": what stands behind "and" is small and opens no number of its own. */
function isBelowHundred(c: SentenceContext, i: number): boolean {
  if (!c.has(i, W.Cardinal)) return false;
  const next = c.joint(i + 1) ? i + 2 : i + 1;
  return !c.has(next, W.Magnitude) || c.word(next) !== 'hundred';
}

function addCardinal(c: SentenceContext, sum: Sum): boolean {
  const at = nextWord(c, sum);
  if (!c.has(at, W.Cardinal)) return false;
  const value = numberOf(c.id(at))!;
  if (!fits(sum, value)) return false;
  sum.current += value;
  sum.smallest = Math.min(sum.smallest, value >= 20 && value % 10 === 0 ? 10 : 1);
  sum.end = at + 1;
  return true;
}

function fits(sum: Sum, value: number): boolean {
  if (sum.current === 0) return sum.total === 0 || value > 0;
  if (!Number.isInteger(sum.current)) return false;
  if (sum.current % 100 >= 20 && sum.current % 10 === 0) return value > 0 && value < 10;
  return sum.current % 100 === 0 && value > 0 && value < 100;
}

function addMagnitude(c: SentenceContext, sum: Sum): boolean {
  const at = c.joint(sum.end) ? sum.end + 1 : sum.end;
  if (!c.has(at, W.Magnitude)) return false;
  const value = numberOf(c.id(at))!;
  sum.dozen ||= value === 12;
  if (value < 1000) {
    if (sum.current === 0 || sum.current >= 100) return false;
    sum.current *= value;
  } else if (sum.current > 0) {
    if (sum.total > 0 && value >= sum.large) return false;
    sum.total += scaled(sum.current, value);
    sum.current = 0;
  } else sum.total *= value;
  sum.magnitude = value;
  if (value >= 1000) sum.large = value;
  sum.smallest = value;
  sum.end = at + 1;
  return true;
}

/** "and a half", "and three quarters", "point five" behind a cardinal. */
function addHalf(c: SentenceContext, sum: Sum): boolean {
  if (sum.current === 0 || !Number.isInteger(sum.current)) return false;
  const at = c.joint(sum.end) ? sum.end + 1 : sum.end;
  if (c.word(at) === 'point' && c.has(at + 1, W.Cardinal)) return addDecimals(c, sum, at + 1);
  if (c.word(at) !== 'and') return false;
  const article = c.joint(at + 1) ? at + 2 : at + 1;
  const noun = c.joint(article + 1) ? article + 2 : article + 1;
  const fraction = c.has(noun, W.Fraction) ? fractionOf(c.id(noun)) : undefined;
  if (fraction === undefined) return false;
  const count = c.word(article) === 'a' ? 1 : numberOf(c.id(article));
  if (count === undefined || count * fraction >= 1) return false;
  sum.current += count * fraction;
  sum.smallest = 0.1;
  sum.end = noun + 1;
  return true;
}

function addDecimals(c: SentenceContext, sum: Sum, from: number): boolean {
  let place = 0.1;
  let at = from;
  for (; c.has(at, W.Cardinal) && numberOf(c.id(at))! < 10; at++, place /= 10)
    sum.current += numberOf(c.id(at))! * place;
  if (at === from) return false;
  sum.current = Number(sum.current.toPrecision(12));
  sum.smallest = place * 10;
  sum.end = at;
  return true;
}

interface Lead {
  readonly first: number;
  readonly factor: number;
  readonly vague?: readonly [number, number];
}

const BEFORE_DOZEN = new Set(['the', 'another', 'these', 'those', 'per', 'first', 'last', 'next', 'other']);

/** What stands before "dozen", "hundred", "million": an article, "half a", "several". */
function leadOf(c: SentenceContext, i: number): Lead | undefined {
  const before = c.joint(i - 1) ? i - 2 : i - 1;
  const word = c.word(before);
  if (word === 'a' || word === 'an') {
    const half = c.joint(before - 1) ? before - 2 : before - 1;
    if (c.word(half) === 'half') return { first: half, factor: 0.5 };
    return { first: before, factor: 1 };
  }
  if (word === 'half') return { first: c.word(before - 1) === 'a' ? before - 1 : before, factor: 0.5 };
  if (word === 'several' || word === 'many') return { first: before, factor: 1, vague: [2, 10] };
  if (word === 'few')
    return { first: c.word(before - 1) === 'a' ? before - 1 : before, factor: 1, vague: [2, 5] };
  if (word === 'couple') return { first: c.word(before - 1) === 'a' ? before - 1 : before, factor: 2 };
  if (word === 'of' && c.word(before - 1) === 'couple')
    return { first: c.word(before - 2) === 'a' ? before - 2 : before - 1, factor: 2 };
  if (c.word(i) === 'dozen' && BEFORE_DOZEN.has(word)) return { first: i, factor: 1 };
  return undefined;
}
