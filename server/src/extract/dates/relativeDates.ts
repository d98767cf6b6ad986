import { dateDraft, type Draft } from '../figures/draft';
import type { Detector } from '../figures/detector';
import { W } from '../figures/figureWords';
import type { SentenceContext } from '../figures/sentenceContext';
import { absolute, fromMonth } from './calendarDate';
import { monthOf, seasonOf, weekdayOf } from './calendarWords';
import type { DateExpression, DatePrecision } from './dateExpression';

/**
 * Dates that count from the day of the text: "yesterday", "last week", "this month", "on Tuesday", "a year ago", "earlier this
 * month", "last September"; and from the date before them: "the following day", "a week later".
 */
export const relativeDates: Detector = {
  name: 'relative date',
  triggers: 0,
  words: W.Today | W.Weekday | W.Deictic,
  detect(c, { at, bits, numeral, from }) {
    if (numeral) return undefined;
    if (bits & W.Today) return today(c, at);
    if (bits & W.Weekday) return weekday(c, at);
    if ((bits & W.Deictic) === 0) return undefined;
    return deictic(c, at) ?? ago(c, at, from);
  },
};

type Part = 'early' | 'mid' | 'late';

const PERIOD_UNITS: ReadonlyMap<string, DatePrecision> = new Map<string, DatePrecision>([
  ['day', 'day'],
  ['night', 'day'],
  ['morning', 'day'],
  ['afternoon', 'day'],
  ['evening', 'day'],
  ['week', 'week'],
  ['weekend', 'week'],
  ['fortnight', 'week'],
  ['month', 'month'],
  ['quarter', 'quarter'],
  ['year', 'year'],
  ['decade', 'decade'],
  ['century', 'century'],
]);

function relative(
  unit: DatePrecision,
  offset: number,
  extra: { weekday?: number; part?: Part } = {},
): DateExpression {
  return { type: 'relative', unit, offset, ...extra };
}

function draft(c: SentenceContext, first: number, end: number, date: DateExpression): Draft {
  return dateDraft(c, 'relative date', first, end, date);
}

const DAYS: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['tomorrow', 1],
]);

function today(c: SentenceContext, at: number): Draft | undefined {
  // "today's", "yesterday's": the possessive is left to the noun behind.
  const offset = DAYS.get(c.word(at)) ?? 0;
  const part = /^(morning|afternoon|evening|night)$/.test(c.word(at + 1)) ? at + 2 : at + 1;
  return draft(c, at, part, relative('day', offset));
}

/** "Tuesday", "Tuesday night", "on Tuesday"; a capital is needed, and the full name. */
function weekday(c: SentenceContext, at: number): Draft | undefined {
  if (!c.upper(at) || c.raw(at).length < 6) return undefined;
  const end = /^(morning|afternoon|evening|night|lunchtime)$/.test(c.word(at + 1)) ? at + 2 : at + 1;
  return draft(c, at, end, relative('day', 0, { weekday: weekdayOf(c.id(at)) }));
}

const OFFSETS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['past', -1],
  ['previous', -1],
  ['this', 0],
  ['current', 0],
  ['next', 1],
  ['coming', 1],
]);

function deictic(c: SentenceContext, at: number): Draft | undefined {
  const word = c.word(at);
  if (word === 'early' || word === 'late' || word === 'mid' || word === 'earlier' || word === 'later')
    return withPart(c, at, word);
  if (
    word === 'following' ||
    ((word === 'next' || word === 'same' || word === 'previous') && c.word(at - 1) === 'the')
  )
    return following(c, at, word);
  const offset = OFFSETS.get(word);
  return offset === undefined ? undefined : periodBehind(c, at, at + 1, offset);
}

/** "last week", "this year", "next Friday", "last September", "last summer", "this past week". */
function periodBehind(c: SentenceContext, first: number, at: number, offset: number): Draft | undefined {
  if (c.word(at) === 'past' || c.word(at) === 'coming') at++;
  const unit = PERIOD_UNITS.get(c.word(at));
  if (unit && !isModifying(c, at))
    return draft(
      c,
      first,
      at + 1,
      relative(unit, c.word(first + 1) === 'past' ? -1 : c.word(first + 1) === 'coming' ? 1 : offset),
    );
  if (c.has(at, W.Weekday) && c.upper(at)) {
    const end = /^(morning|afternoon|evening|night)$/.test(c.word(at + 1)) ? at + 2 : at + 1;
    return draft(c, first, end, relative('day', offset, { weekday: weekdayOf(c.id(at)) }));
  }
  const month = c.upper(at) ? monthOf(c.id(at)) : 0;
  if (month > 0) {
    const exact = fromMonth(c, at);
    const near = offset < 0 ? 'past' : offset > 0 ? 'future' : undefined;
    const date = exact?.date ?? absolute(null, month, null);
    return draft(c, first, exact?.end ?? at + 1, near && date.type === 'absolute' ? { ...date, near } : date);
  }
  const season = c.has(at, W.Season) ? seasonOf(c.id(at)) : 0;
  if (season > 0) return draft(c, first, at + 1, seasonNear(season, offset));
  return undefined;
}

function seasonNear(month: number, offset: number): DateExpression {
  const date = { type: 'absolute', date: { year: null, month, day: null }, precision: 'season' } as const;
  return offset < 0 ? { ...date, near: 'past' } : offset > 0 ? { ...date, near: 'future' } : date;
}

/** "last minute", "this year-end", "next day delivery": the period describes another noun. */
function isModifying(c: SentenceContext, at: number): boolean {
  return c.joint(at + 1);
}

/** "early 2005", "late in December", "earlier this month", "later this year", "mid-October", "early on Monday". */
function withPart(c: SentenceContext, at: number, word: string): Draft | undefined {
  const part: Part =
    word.startsWith('early') || word === 'earlier' ? 'early' : word === 'mid' ? 'mid' : 'late';
  let next = c.isHyphen(at + 1) ? at + 2 : at + 1;
  if (c.word(next) === 'in' || c.word(next) === 'on') next++;
  if (c.word(next) === 'the') next++;
  const date = innerDate(c, next);
  if (!date) return undefined;
  return draft(c, at, date.end, addPart(date.date, part));
}

function addPart(date: DateExpression, part: Part): DateExpression {
  const coarse =
    date.type === 'absolute' ? date.precision !== 'day' : date.type === 'relative' && date.unit !== 'day';
  return coarse && (date.type === 'absolute' || date.type === 'relative') ? { ...date, part } : date;
}

/** The date that "early" or "end of" takes a part of: a month, a year, a decade, a weekday, "this month". */
function innerDate(c: SentenceContext, at: number): { end: number; date: DateExpression } | undefined {
  if (c.has(at, W.Month) && c.upper(at))
    return fromMonth(c, at) ?? { end: at + 1, date: absolute(null, monthOf(c.id(at)), null) };
  if (c.has(at, W.Weekday)) return dateOf(weekday(c, at));
  if (c.has(at, W.Today)) return dateOf(today(c, at));
  const text = c.raw(at);
  if (c.isNumber(at) && /^(1[0-9]|20)\d{2}$/.test(text)) {
    const decade = c.raw(at + 1) === 's' && c.glued(at + 1) && text.endsWith('0');
    if (!decade && c.isWord(at + 1) && c.glued(at + 1)) return undefined;
    const date: DateExpression = {
      type: 'absolute',
      date: { year: Number(text), month: null, day: null },
      precision: decade ? 'decade' : 'year',
    };
    return { end: decade ? at + 2 : at + 1, date };
  }
  const offset = OFFSETS.get(c.word(at));
  return offset === undefined ? undefined : dateOf(periodBehind(c, at, at + 1, offset));
}

function dateOf(found: Draft | undefined): { end: number; date: DateExpression } | undefined {
  return found?.value.type === 'date' ? { end: found.end, date: found.value.date } : undefined;
}

/** "the following day", "the next week", "the same day", "the previous month": counts from the date before. */
function following(c: SentenceContext, at: number, word: string): Draft | undefined {
  const unit = PERIOD_UNITS.get(c.word(at + 1));
  if (!unit || c.joint(at + 2)) return undefined;
  const offset = word === 'same' ? 0 : word === 'previous' ? -1 : 1;
  const first = c.word(at - 1) === 'the' ? at - 1 : at;
  return draft(c, first, at + 2, { type: 'following', unit, offset, anchor: -1 });
}

const BACK: ReadonlyMap<string, number> = new Map([
  ['ago', -1],
  ['earlier', -1],
  ['later', 1],
]);

/** "a year ago", "a week later": an article and a period before the word. With a number it is a duration that leads to a date. */
function ago(c: SentenceContext, at: number, from: number): Draft | undefined {
  const sign = BACK.get(c.word(at));
  const unit = sign === undefined ? undefined : PERIOD_UNITS.get(c.word(at - 1));
  if (sign === undefined || !unit || !/^(a|an)$/.test(c.word(at - 2)) || at - 2 < from) return undefined;
  const date: DateExpression =
    c.word(at) === 'ago' ? relative(unit, sign) : { type: 'following', unit, offset: sign, anchor: -1 };
  return draft(c, at - 2, at + 1, date);
}
