import type { Reading } from '../../language/reading';
import { weekdayOf } from '../dates/calendarWords';
import { civilDate, dayNumber, isoWeekday } from '../dates/days';
import type { Figure } from '../figures/figure';

/** A day told with its weekday, but without its year. */
interface NamedDay {
  readonly figure: Figure;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
}

/**
 * The one year from `first` to `last` in which all days that a text tells with their weekdays ("Thursday, October 15") fall on them;
 * null where there are none, or several years would do. A weekday comes back after five years at the earliest.
 */
export function findWeekdayYear(
  reading: Reading,
  figures: readonly Figure[],
  first: number,
  last: number,
): { readonly value: number; readonly figure: Figure } | null {
  const days = figures.flatMap((figure) => namedDay(reading, figure) ?? []);
  if (days.length === 0 || last - first > LONGEST) return null;
  const years: number[] = [];
  for (let year = first; year <= last; year++) if (days.every((one) => fallsOn(one, year))) years.push(year);
  return years.length === 1 ? { value: years[0]!, figure: days[0]!.figure } : null;
}

/** Years in a longer span nearly always have a day that fits. */
const LONGEST = 6;

function namedDay({ tokens }: Reading, figure: Figure): NamedDay | null {
  const { value } = figure;
  if (figure.furniture || value.type !== 'date' || value.date.type !== 'absolute') return null;
  const { year, month, day } = value.date.date;
  if (year !== null || month === null || day === null) return null;
  for (let t = figure.firstToken; t < figure.endToken; t++) {
    const weekday = weekdayOf(tokens.word[t]!);
    if (weekday > 0) return { figure, month, day, weekday };
  }
  return null;
}

function fallsOn({ month, day, weekday }: NamedDay, year: number): boolean {
  const number = dayNumber(year, month, day);
  return isoWeekday(number) === weekday && civilDate(number).month === month;
}
