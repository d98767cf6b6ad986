import { W } from '../figures/figureWords';
import type { SentenceContext } from '../figures/sentenceContext';
import { Tag } from '../../language/tag';
import { monthOf, weekdayOf } from './calendarWords';
import type { DateExpression } from './dateExpression';

/** A date read from tokens `[first, end)`. */
export interface DateReading {
  readonly first: number;
  readonly end: number;
  readonly date: DateExpression;
}

/** An absolute date from its parts; what is missing is null. */
export function absolute(
  year: number | null,
  month: number | null,
  day: number | null,
): Extract<DateExpression, { type: 'absolute' }> {
  const precision = day !== null ? 'day' : month !== null ? 'month' : 'year';
  return { type: 'absolute', date: { year, month, day }, precision };
}

/** A year in digits at token `i`, 1000 to 2100, that nothing glued to it makes something else; 0 for none. */
export function yearAt(c: SentenceContext, i: number): number {
  if (!c.isNumber(i)) return 0;
  const text = c.raw(i);
  if (text.length !== 4 || !/^(1\d{3}|20\d{2}|2100)$/.test(text)) return 0;
  return c.isWord(i + 1) && c.glued(i + 1) ? 0 : Number(text);
}

/** A day of the month at token `i` with the token behind it and its suffix: "8", "8th". */
function dayAt(c: SentenceContext, i: number): { readonly day: number; readonly end: number } | undefined {
  if (!c.isNumber(i)) return undefined;
  const text = c.raw(i);
  if (text.length > 2 || !/^\d{1,2}$/.test(text)) return undefined;
  const day = Number(text);
  if (day < 1 || day > 31) return undefined;
  const suffixed = c.glued(i + 1) && /^(st|nd|rd|th)$/.test(c.word(i + 1));
  if (!suffixed && c.glued(i + 1) && c.isWord(i + 1)) return undefined;
  return { day, end: suffixed ? i + 2 : i + 1 };
}

/** Token behind a month's name and its dot, 0 where token `i` is none. Small letters and doubtful words need a number beside. */
function monthEnd(c: SentenceContext, i: number): number {
  if (!c.has(i, W.Month)) return 0;
  const abbreviated = c.raw(i).length <= 4 && !/^(may|june|july)$/.test(c.word(i));
  return abbreviated && c.isMark(i + 1, '.') && c.glued(i + 1) && c.inside(i + 2) ? i + 2 : i + 1;
}

const TEMPORAL = new Set([
  'in',
  'since',
  'by',
  'until',
  'till',
  'from',
  'last',
  'this',
  'next',
  'during',
  'through',
  'of',
  'to',
  'between',
  'before',
  'after',
  'early',
  'late',
  'mid',
  'later',
  'throughout',
  'for',
  'every',
  'each',
  'previous',
  'earlier',
  'past',
  'ending',
  'ended',
  'around',
  'and',
  'as',
]);

/** Whether the month at `i` stands alone for a date: a capital and a word of time before it. */
function standsAlone(c: SentenceContext, i: number): boolean {
  if (!c.upper(i)) return false;
  const before = c.isHyphen(i - 1) ? i - 2 : i - 1;
  const ambiguous = /^(may|march|mar|april|june|august|jan|jun|dec|oct|sep|nov|apr|aug|jul|feb|sept)$/.test(
    c.word(i),
  );
  if (TEMPORAL.has(c.word(before)))
    return !(c.word(before) === 'and' || c.word(before) === 'to') || !ambiguous || c.has(before - 1, W.Month);
  if (ambiguous) return false;
  return c.tag(i + 1) !== Tag.Name || c.inside(i + 1);
}

/** "October 15, 2005", "Oct. 15", "October 2005", "October 8-9th", "in October": from the month's name at `i`. */
export function fromMonth(c: SentenceContext, i: number): DateReading | undefined {
  const month = monthOf(c.id(i));
  const behind = monthEnd(c, i);
  if (behind === 0) return undefined;
  const first = dayAt(c, behind);
  if (first && !isCounted(c, i, first.end)) return daysOf(c, i, month, first);
  const year = yearBehind(c, behind);
  if (year) return { first: i, end: year.end, date: absolute(year.year, month, null) };
  return standsAlone(c, i) ? { first: i, end: behind, date: absolute(null, month, null) } : undefined;
}

/** Behind these a month stands without a day: "in March". */
const MONTHLY = new Set([
  ...['in', 'during', 'since', 'by', 'until', 'from', 'of', 'to', 'between', 'and', 'throughout'],
  ...['last', 'next', 'this', 'early', 'late', 'mid', 'every', 'each', 'previous', 'past'],
]);

/** "In March 12 people died": a number that counts what follows is no day; "the March 12 protests" are of a day. */
function isCounted(c: SentenceContext, month: number, i: number): boolean {
  if (c.isMark(i, ',') || !c.isWord(i)) return false;
  if (c.has(i, W.Magnitude)) return true;
  return c.tag(i) === Tag.NounPlural && (MONTHLY.has(c.word(month - 1)) || c.isHyphen(month - 1));
}

interface Day {
  readonly day: number;
  readonly end: number;
}

/** Day or days behind a month, with the year if it follows. */
function daysOf(c: SentenceContext, first: number, month: number, from: Day): DateReading {
  const to = secondDay(c, from.end);
  const behind = to?.end ?? from.end;
  const year = yearBehind(c, behind);
  const end = year?.end ?? behind;
  const on = (day: number): DateExpression => absolute(year?.year ?? null, month, day);
  if (!to || to.day <= from.day)
    return { first, end: to ? (yearBehind(c, from.end)?.end ?? from.end) : end, date: on(from.day) };
  return { first, end, date: { type: 'interval', from: on(from.day), to: on(to.day) } };
}

/** "-9th" in "October 8-9th". */
function secondDay(c: SentenceContext, i: number): Day | undefined {
  if (!c.isHyphen(i) || !c.isNumber(i + 1) || c.glued(i) !== c.glued(i + 1)) return undefined;
  return dayAt(c, i + 1);
}

/** ", 2005", "2005", "of 2005" behind a month or a day. */
function yearBehind(c: SentenceContext, i: number): { year: number; end: number } | undefined {
  const at = c.isMark(i, ',') || c.word(i) === 'of' ? i + 1 : i;
  const year = yearAt(c, at);
  return year > 1400 ? { year, end: at + 1 } : undefined;
}

/** "15 October 2005", "15th of October", "8-9 October", "the 4th of July": from the day at `i`. */
export function fromDay(c: SentenceContext, i: number): DateReading | undefined {
  const from = dayAt(c, i);
  if (!from) return undefined;
  const to = secondDay(c, from.end);
  const last = to ?? from;
  const at = c.word(last.end) === 'of' ? last.end + 1 : last.end;
  const behind = monthEnd(c, at);
  if (behind === 0 || !(c.upper(at) || yearAt(c, behind))) return undefined;
  const month = monthOf(c.id(at));
  const year = yearBehind(c, behind);
  const on = (day: number): DateExpression => absolute(year?.year ?? null, month, day);
  const date: DateExpression =
    to && to.day > from.day ? { type: 'interval', from: on(from.day), to: on(to.day) } : on(last.day);
  return { first: i, end: year?.end ?? behind, date };
}

/** "Tuesday, October 4", "Sunday 5 March 2006": a weekday in front of a calendar date. */
export function fromWeekday(c: SentenceContext, i: number): DateReading | undefined {
  if (weekdayOf(c.id(i)) === 0) return undefined;
  let at = i + 1;
  if (c.isMark(at, '.') && c.glued(at)) at++;
  if (c.isMark(at, ',')) at++;
  const date = c.has(at, W.Month) ? fromMonth(c, at) : fromDay(c, at);
  return date && date.date.type === 'absolute' && date.date.precision === 'day'
    ? { ...date, first: i }
    : undefined;
}
