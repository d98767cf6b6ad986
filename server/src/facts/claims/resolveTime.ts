import type { DateExpression } from '../../extract/dates/dateExpression';
import type { SourceDate } from '../source';
import type { DaySpan } from './placedClaim';

/** A date with its year: ISO text cut to its precision, or an interval of two; and the days it covers. */
export interface ResolvedTime {
  readonly value: string | { readonly from: string; readonly to: string };
  readonly precision: string;
  readonly days: DaySpan;
}

export const NO_TIME: DaySpan = { from: null, to: null };

/** Resolves a date as written against the date of its source; null where the year stays unknown. */
export function resolveTime(_expression: DateExpression, _base: SourceDate | null): ResolvedTime | null {
  return null;
}

/** The days that an ISO date, cut to a year, month or day, covers. */
export function daysOf(iso: string): DaySpan {
  const [year, month, day] = iso.split('-').map(Number);
  if (year === undefined || Number.isNaN(year)) return NO_TIME;
  const from = Date.UTC(year, (month ?? 1) - 1, day ?? 1);
  const to =
    day !== undefined ? from : month !== undefined ? Date.UTC(year, month, 0) : Date.UTC(year, 11, 31);
  return { from: from / DAY, to: to / DAY };
}

const DAY = 86_400_000;
