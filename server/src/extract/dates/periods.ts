import { dateDraft } from '../figures/draft';
import { type Detector, Trigger } from '../figures/detector';
import { ordinalOf, W } from '../figures/figureWords';
import type { SentenceContext } from '../figures/sentenceContext';
import { absolute, yearAt } from './calendarDate';
import { seasonOf } from './calendarWords';
import type { DateExpression } from './dateExpression';

/** Named parts of a year: "the third quarter of 2005", "the first half of 2010", "spring 2004", "the summer of 2009". */
export const periods: Detector = {
  name: 'part of a year',
  triggers: 0,
  words: W.Ordinal | W.Season,
  detect(c, { at, bits, numeral }) {
    if (numeral) return undefined;
    const found = bits & W.Ordinal ? quarterOrHalf(c, at) : bits & W.Season ? season(c, at) : undefined;
    return found && dateDraft(c, 'part of a year', at, found.end, found.date);
  },
};

/** The same in short, as fact boxes write it: "Q3 2028", "H1 of 2026". */
export const shortPeriods: Detector = {
  name: 'part of a year in short',
  triggers: Trigger.Code,
  words: 0,
  detect(c, { at, numeral }) {
    const [letter, digit, ...rest] = numeral ? '' : c.raw(at);
    if (rest.length > 0 || (letter !== 'Q' && letter !== 'H')) return undefined;
    const n = Number(digit);
    const year = n >= 1 && n <= (letter === 'Q' ? 4 : 2) ? yearBehind(c, at + 1) : undefined;
    const date = year && (letter === 'Q' ? quarterOf(year.year, n) : halfOf(year.year, n));
    return date && dateDraft(c, 'part of a year in short', at, year.end, date);
  },
};

interface Found {
  readonly end: number;
  readonly date: DateExpression;
}

function quarterOrHalf(c: SentenceContext, at: number): Found | undefined {
  const n = ordinalOf(c.id(at))!;
  const noun = c.joint(at + 1) ? at + 2 : at + 1;
  const word = c.word(noun);
  const quarter = word === 'quarter' && n <= 4;
  if (!quarter && !(word === 'half' && n <= 2)) return undefined;
  const year = yearBehind(c, noun + 1);
  if (!year) return undefined;
  return { end: year.end, date: quarter ? quarterOf(year.year, n) : halfOf(year.year, n) };
}

function quarterOf(year: number, n: number): DateExpression {
  return { type: 'absolute', date: { year, month: n * 3 - 2, day: null }, precision: 'quarter' };
}

function halfOf(year: number, n: number): DateExpression {
  const month = n * 6 - 5;
  return { type: 'interval', from: absolute(year, month, null), to: absolute(year, month + 5, null) };
}

/** "of 2005", "in 2005", "2005". */
function yearBehind(c: SentenceContext, i: number): { year: number; end: number } | undefined {
  const at = /^(of|in)$/.test(c.word(i)) ? i + 1 : i;
  const year = yearAt(c, at);
  return year >= 1900 ? { year, end: at + 1 } : undefined;
}

function season(c: SentenceContext, at: number): Found | undefined {
  const year = yearBehind(c, at + 1);
  if (!year || (c.word(at) === 'fall' && !/^(the|in|of)$/.test(c.word(at - 1)) && !c.upper(at)))
    return undefined;
  return {
    end: year.end,
    date: {
      type: 'absolute',
      date: { year: year.year, month: seasonOf(c.id(at)), day: null },
      precision: 'season',
    },
  };
}
