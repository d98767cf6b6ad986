import { dayNumber, civilDate, isoDate } from '../dates/days';
import type { FoundDate } from './foundDate';

/**
 * A date in the name of a file: "2015-10-15-summit.txt", "summit_20151015.txt", "2015-10.txt". A year alone counts only where it is
 * a part of the name by itself ("report-2015.txt" may be about that year, so it does not). `file` is a path with "/".
 */
export function dateOfFileName(file: string): FoundDate | null {
  const name = file.slice(file.lastIndexOf('/') + 1);
  const day = /(?:^|[^0-9])((?:19|20)\d{2})([-_.]?)(\d{2})\2(\d{2})(?:[^0-9]|$)/.exec(name);
  if (day && isDay(Number(day[1]), Number(day[3]), Number(day[4])))
    return found(isoDate(Number(day[1]), Number(day[3]), Number(day[4])), 'day', name);
  const month = /(?:^|[^0-9])((?:19|20)\d{2})[-_.](\d{2})(?:[^0-9]|$)/.exec(name);
  if (month && Number(month[2]) >= 1 && Number(month[2]) <= 12)
    return found(isoDate(Number(month[1]), Number(month[2])), 'month', name);
  return null;
}

/** A date in the address of a page: "https://ledger.example/2015/10/15/summit", ".../2015/10/summit". */
export function dateOfAddress(url: string): FoundDate | null {
  const path = /\/((?:19|20)\d{2})[/-](\d{1,2})(?:[/-](\d{1,2}))?(?:[/-]|$)/.exec(url);
  if (!path) return null;
  const [year, month, day] = [
    Number(path[1]),
    Number(path[2]),
    path[3] === undefined ? null : Number(path[3]),
  ];
  if (!isDay(year, month, day ?? 1)) return null;
  return {
    value: isoDate(year, month, day),
    precision: day === null ? 'month' : 'day',
    basis: 'stated',
    reason: `its address, "${url}"`,
    span: null,
  };
}

function isDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1 || day > 31) return false;
  return civilDate(dayNumber(year, month, day)).month === month;
}

function found(value: string, precision: 'day' | 'month', name: string): FoundDate {
  return { value, precision, basis: 'stated', reason: `the file's name, "${name}"`, span: null };
}
