/** Days are counted from 1970-01-01 in the proleptic Gregorian calendar, without time zones. */
const DAY = 86_400_000;

/** Day number of a date; the month may run over (13 is January of the next year), day 0 is the last of the month before. */
export function dayNumber(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / DAY);
}

export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export function civilDate(dayNumber: number): CivilDate {
  const date = new Date(dayNumber * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** ISO weekday of a day number: 1 Monday to 7 Sunday. 1970-01-01 was a Thursday. */
export function isoWeekday(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** Last day of a month, as a day number. */
export function monthEnd(year: number, month: number): number {
  return dayNumber(year, month + 1, 0);
}

const two = (n: number): string => String(n).padStart(2, '0');

/** ISO 8601, cut to what is given: "2005", "2005-10", "2005-10-15". */
export function isoDate(year: number, month: number | null = null, day: number | null = null): string {
  const years = String(year).padStart(4, '0');
  if (month === null) return years;
  return day === null ? `${years}-${two(month)}` : `${years}-${two(month)}-${two(day)}`;
}

/** ISO date of a day number. */
export function isoDay(day: number): string {
  const { year, month, day: d } = civilDate(day);
  return isoDate(year, month, d);
}
