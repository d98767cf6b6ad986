import { parseBase, baseSpan, type ResolvedDate } from '../../extract/dates/resolveDate';
import { resolveFigureDates } from '../../extract/dates/resolveFigureDates';
import type { SourceAnalysis } from '../analyse';
import { isBetweenYears, type SourceDate } from '../source';
import type { DaySpan } from './placedClaim';

const NO_TIME: DaySpan = { from: null, to: null };

/** What the dates of a source mean, by figure, counted from the date of the source where that is known. */
export function datesOf(
  analysis: SourceAnalysis,
  date: SourceDate | null,
): ReadonlyMap<number, ResolvedDate> {
  return resolveFigureDates(analysis.figures, date && !isBetweenYears(date) ? parseBase(date.value) : null);
}

/** The days that the date of a source covers. */
export function daysOfSource(date: SourceDate | null): DaySpan {
  if (!date) return NO_TIME;
  const [first, last] = date.value.split('/').map(parseBase);
  if (!first) return NO_TIME;
  return { from: baseSpan(first).from, to: baseSpan(last ?? first).to };
}
