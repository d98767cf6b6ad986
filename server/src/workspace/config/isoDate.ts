import type { DatePrecision } from '../../extract/dates/dateExpression';

export interface IsoDate {
  readonly value: string;
  readonly precision: DatePrecision;
}

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** "2015", "2015-10", "2015-10-15"; a time behind the day is dropped. null: no such date. */
export function parseIsoDate(text: string): IsoDate | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ].*)?)?)?$/.exec(text.trim());
  if (!match) return null;
  const [, year, month, day] = match;
  if (month === undefined) return { value: year!, precision: 'year' };
  const days = DAYS[Number(month) - 1];
  if (days === undefined) return null;
  if (day === undefined) return { value: `${year!}-${month}`, precision: 'month' };
  if (Number(day) < 1 || Number(day) > days || !isRealDay(Number(year), Number(month), Number(day)))
    return null;
  return { value: `${year!}-${month}-${day}`, precision: 'day' };
}

function isRealDay(year: number, month: number, day: number): boolean {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month !== 2 || day < 29 || leap;
}
