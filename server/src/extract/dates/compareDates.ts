import type { ResolvedDate } from './resolveDate';

/** How two dates lie to each other: apart, or with days in common. */
export type DateOrder = 'before' | 'after' | 'same' | 'within' | 'around' | 'overlaps';

/**
 * Where the days of `a` lie beside those of `b`: all before, all after, the same days, within `b`, around `b`, or overlapping.
 * An open end reaches without limit.
 */
export function compareDates(
  a: Pick<ResolvedDate, 'from' | 'to'>,
  b: Pick<ResolvedDate, 'from' | 'to'>,
): DateOrder {
  const [aFrom, aTo, bFrom, bTo] = [
    a.from ?? -Infinity,
    a.to ?? Infinity,
    b.from ?? -Infinity,
    b.to ?? Infinity,
  ];
  if (aTo < bFrom) return 'before';
  if (aFrom > bTo) return 'after';
  if (aFrom === bFrom && aTo === bTo) return 'same';
  if (aFrom >= bFrom && aTo <= bTo) return 'within';
  return aFrom <= bFrom && aTo >= bTo ? 'around' : 'overlaps';
}

/** Whether two dates have a day in common. */
export function datesOverlap(
  a: Pick<ResolvedDate, 'from' | 'to'>,
  b: Pick<ResolvedDate, 'from' | 'to'>,
): boolean {
  const order = compareDates(a, b);
  return order !== 'before' && order !== 'after';
}
