import type { DateExpression, DatePrecision, PartialDate } from './dateExpression';
import { civilDate, dayNumber, isoDate, isoDay, isoWeekday, monthEnd } from './days';

/** The date of a source as far as it is known. */
export interface DateBase {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

/** A date with its year known. */
export interface ResolvedDate {
  /** ISO 8601 cut to the precision, or two of them for a span that has no ISO form of its own; null is an open end. */
  readonly value: string | { readonly from: string | null; readonly to: string | null };
  readonly precision: DatePrecision;
  /** First and last day that may be meant, as day numbers (see days.ts), both inclusive; null is an open end. */
  readonly from: number | null;
  readonly to: number | null;
}

export interface ResolveOptions {
  /** Tense of the clause: a weekday or month without a year lies before the source in the past tense, behind it in the future. */
  readonly tense?: 'past' | 'future' | null;
  /** What the date before it in the text came out as: "the following day" counts from there. */
  readonly anchor?: ResolvedDate | null;
}

/**
 * The date that an expression means in a source written at `base`; null where its year stays unknown. A base that is known to the
 * month only makes "last week" or "on Tuesday" that month. Pure.
 */
export function resolveDate(
  expression: DateExpression,
  base: DateBase | null,
  options: ResolveOptions = {},
): ResolvedDate | null {
  switch (expression.type) {
    case 'absolute':
      return absolute(expression, base, options);
    case 'relative':
      return base && relative(expression, base, options);
    case 'following':
      return following(expression, options);
    case 'interval':
      return interval(expression, base, options);
  }
}

type Absolute = Extract<DateExpression, { type: 'absolute' }>;
type Relative = Extract<DateExpression, { type: 'relative' }>;
type Part = NonNullable<Absolute['part']>;

function span(
  value: ResolvedDate['value'],
  precision: DatePrecision,
  from: number,
  to: number,
  part?: Part,
): ResolvedDate {
  if (!part) return { value, precision, from, to };
  const third = (to - from + 1) / 3;
  const start =
    part === 'early' ? from : part === 'mid' ? from + Math.floor(third) : from + Math.floor(2 * third);
  const end = part === 'early' ? from + Math.ceil(third) : part === 'mid' ? from + Math.ceil(2 * third) : to;
  return { value, precision, from: start, to: end };
}

const dayOf = (day: number): ResolvedDate => span(isoDay(day), 'day', day, day);
const monthOf = (year: number, month: number, part?: Part): ResolvedDate =>
  span(isoDate(year, month), 'month', dayNumber(year, month, 1), monthEnd(year, month), part);
const yearOf = (year: number, part?: Part): ResolvedDate =>
  span(isoDate(year), 'year', dayNumber(year, 1, 1), dayNumber(year, 12, 31), part);

function absolute(e: Absolute, base: DateBase | null, options: ResolveOptions): ResolvedDate | null {
  const { month, day } = e.date;
  const year = e.date.year ?? missingYear(e, base, options);
  if (year === null) return null;
  switch (e.precision) {
    case 'decade':
      return decade(year, e.part);
    case 'century':
      return years(year + 1, year + 100, 'century');
    case 'quarter':
      return months(year, month ?? 1, 3, 'quarter');
    case 'season':
      return months(year, month ?? 1, 3, 'season');
    default:
  }
  if (month === null) return yearOf(year, e.part);
  if (day === null) return monthOf(year, month, e.part);
  const number = dayNumber(year, month, day);
  return civilDate(number).month === month ? dayOf(number) : monthOf(year, month);
}

/** "late 1990s": the last four years; "early" the first four, "mid" the middle. */
function decade(year: number, part?: Part): ResolvedDate {
  if (part === 'early') return years(year, year + 3, 'decade');
  if (part === 'mid') return years(year + 3, year + 6, 'decade');
  return years(part === 'late' ? year + 6 : year, year + 9, 'decade');
}

function years(from: number, to: number, precision: DatePrecision): ResolvedDate {
  return {
    value: { from: isoDate(from), to: isoDate(to) },
    precision,
    from: dayNumber(from, 1, 1),
    to: dayNumber(to, 12, 31),
  };
}

function months(year: number, month: number, count: number, precision: DatePrecision): ResolvedDate {
  // The quarter before January's lies in the year before.
  const first = civilDate(dayNumber(year, month, 1));
  const last = civilDate(monthEnd(year, month + count - 1));
  return {
    value: { from: isoDate(first.year, first.month), to: isoDate(last.year, last.month) },
    precision,
    from: dayNumber(year, month, 1),
    to: monthEnd(year, month + count - 1),
  };
}

/** The year of "November 25" beside the date of the source: the nearest, or by tense; null without a base. */
function missingYear(e: Absolute, base: DateBase | null, options: ResolveOptions): number | null {
  if (!base || e.date.month === null) return null;
  const written = baseSpan(base);
  const near = e.near ?? options.tense ?? null;
  const candidates = [base.year - 1, base.year, base.year + 1].map((year) => ({
    year,
    ...rough(e.date, year),
  }));
  const fitting = candidates.filter((c) =>
    near === 'past' ? c.from <= written.to : near === 'future' ? c.to >= written.from : true,
  );
  if (e.near === 'past') return fitting.filter((c) => c.to < written.from).at(-1)?.year ?? null;
  if (e.near === 'future') return fitting.find((c) => c.from > written.to)?.year ?? null;
  const distance = (c: { from: number; to: number }): number =>
    Math.max(0, c.from - written.to, written.from - c.to);
  return fitting.sort((a, b) => distance(a) - distance(b))[0]?.year ?? null;
}

function rough(date: PartialDate, year: number): { from: number; to: number } {
  const month = date.month ?? 1;
  return date.day === null
    ? { from: dayNumber(year, month, 1), to: monthEnd(year, month) }
    : { from: dayNumber(year, month, date.day), to: dayNumber(year, month, date.day) };
}

/** First and last day on which the source may have been written. */
export function baseSpan(base: DateBase): { readonly from: number; readonly to: number } {
  const { year, month, day } = base;
  if (month === null) return { from: dayNumber(year, 1, 1), to: dayNumber(year, 12, 31) };
  if (day === null) return { from: dayNumber(year, month, 1), to: monthEnd(year, month) };
  return { from: dayNumber(year, month, day), to: dayNumber(year, month, day) };
}

function relative(e: Relative, base: DateBase, options: ResolveOptions): ResolvedDate {
  const { year, month, day } = base;
  switch (e.unit) {
    case 'year':
      return yearOf(year + e.offset, e.part);
    case 'decade':
      return decade(Math.floor(year / 10) * 10 + 10 * e.offset, e.part);
    case 'century':
      return years(
        Math.floor(year / 100) * 100 + 100 * e.offset + 1,
        Math.floor(year / 100) * 100 + 100 * (e.offset + 1),
        'century',
      );
    default:
  }
  if (month === null) return yearOf(year);
  if (e.unit === 'month') return shiftedMonth(year, month + e.offset, e.part);
  if (e.unit === 'quarter')
    return months(year, Math.floor((month - 1) / 3) * 3 + 1 + 3 * e.offset, 3, 'quarter');
  if (e.unit === 'season') return months(year, month, 3, 'season');
  if (day === null) return monthOf(year, month);
  const today = dayNumber(year, month, day);
  if (e.unit === 'week') return week(today + 7 * e.offset);
  return dayOf(
    e.weekday === undefined
      ? today + e.offset
      : weekdayNear(today, e.weekday, e.offset, options.tense ?? null),
  );
}

function shiftedMonth(year: number, month: number, part?: Part): ResolvedDate {
  const { year: y, month: m } = civilDate(dayNumber(year, month, 1));
  return monthOf(y, m, part);
}

/** The week from Monday to Sunday that holds the day. */
function week(day: number): ResolvedDate {
  const monday = day - isoWeekday(day) + 1;
  return { value: isoDay(monday), precision: 'week', from: monday, to: monday + 6 };
}

/** "Tuesday" is the last one up to today, in the future tense the next; "last Tuesday" lies before today, "next" behind it. */
function weekdayNear(today: number, weekday: number, offset: number, tense: ResolveOptions['tense']): number {
  const ahead = (weekday - isoWeekday(today) + 7) % 7;
  if (offset > 0) return today + (ahead === 0 ? 7 : ahead);
  const back = ahead === 0 ? 0 : 7 - ahead;
  if (offset < 0) return today - (back === 0 ? 7 : back);
  return tense === 'future' ? today + ahead : today - back;
}

/** "the following day": from the date before it. */
function following(
  e: Extract<DateExpression, { type: 'following' }>,
  options: ResolveOptions,
): ResolvedDate | null {
  const { anchor } = options;
  if (anchor?.from === undefined || anchor.from === null) return null;
  const start = civilDate(e.offset > 0 && anchor.to !== null && e.unit === 'day' ? anchor.to : anchor.from);
  const rank = RANK[e.unit];
  if (rank < RANK[anchor.precision]) return null;
  const from: DateBase = { year: start.year, month: start.month, day: start.day };
  return relative({ type: 'relative', unit: e.unit, offset: e.offset }, from, {});
}

/** Coarser precisions have higher ranks: a day cannot be counted from a month. */
const RANK: Readonly<Record<DatePrecision, number>> = {
  day: 0,
  week: 1,
  month: 2,
  quarter: 3,
  season: 3,
  year: 4,
  decade: 5,
  century: 6,
};

function interval(
  e: Extract<DateExpression, { type: 'interval' }>,
  base: DateBase | null,
  options: ResolveOptions,
): ResolvedDate | null {
  const from = e.from && resolveDate(e.from, base, options);
  const to = e.to && resolveDate(e.to, base, options);
  if ((e.from && !from) || (e.to && !to) || (!from && !to)) return null;
  if (from?.from && to?.to && from.from > to.to) return null;
  const end = (d: ResolvedDate | null, side: 'from' | 'to'): string | null =>
    d === null ? null : typeof d.value === 'string' ? d.value : d.value[side];
  const precision =
    from && to
      ? RANK[from.precision] < RANK[to.precision]
        ? from.precision
        : to.precision
      : (from ?? to)!.precision;
  return {
    value: { from: end(from, 'from'), to: end(to, 'to') },
    precision,
    from: from?.from ?? null,
    to: to?.to ?? null,
  };
}

/** Reads "2015", "2015-10", "2015-10-15"; null for other text. */
export function parseBase(iso: string): DateBase | null {
  const m = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(iso);
  if (!m) return null;
  const month = m[2] === undefined ? null : Number(m[2]);
  const day = m[3] === undefined ? null : Number(m[3]);
  if (month !== null && (month < 1 || month > 12)) return null;
  return day !== null && (day < 1 || day > 31) ? null : { year: Number(m[1]), month, day };
}
