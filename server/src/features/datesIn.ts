import { resolveFigureDates } from '../extract/dates/resolveFigureDates';
import type { DateBase, ResolvedDate } from '../extract/dates/resolveDate';
import type { SourceDate } from '../facts/source';
import type { SnapshotSource } from '../workspace/snapshot';

/** What the dates among a source's figures mean, by index of the figure, counted from when the source was written. */
export function datesIn(source: SnapshotSource): Map<number, ResolvedDate> {
  const { date } = source.meta;
  return resolveFigureDates(source.analysis.figures, date && baseOf(date));
}

function baseOf(date: SourceDate): DateBase | null {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(date.value);
  if (!match) return null;
  const [, year, month, day] = match;
  return {
    year: Number(year),
    month: month === undefined ? null : Number(month),
    day: day === undefined ? null : Number(day),
  };
}
