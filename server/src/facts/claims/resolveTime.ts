import { parseBase, type DateBase, baseSpan, type ResolvedDate } from '../../extract/dates/resolveDate';
import { resolveFigureDates } from '../../extract/dates/resolveFigureDates';
import type { SourceAnalysis } from '../analyse';
import type { SourceDate } from '../source';
import type { DaySpan } from './placedClaim';

const NO_TIME: DaySpan = { from: null, to: null };

/** What the dates of a source mean, by figure, counted from the date of the source where that is known. */
export function datesOf(
  analysis: SourceAnalysis,
  date: SourceDate | null,
): ReadonlyMap<number, ResolvedDate> {
  return resolveFigureDates(analysis.figures, baseOf(date));
}

/** The days that the date of a source covers. */
export function daysOfSource(date: SourceDate | null): DaySpan {
  const base = baseOf(date);
  return base ? baseSpan(base) : NO_TIME;
}

function baseOf(date: SourceDate | null): DateBase | null {
  return date && parseBase(date.value);
}
