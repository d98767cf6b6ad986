import type { Figure } from '../../extract/figures/figure';
import type { Quantity } from '../compare/bounds';
import { resolveDate, type ResolvedDate } from '../../extract/dates/resolveDate';
import type { ClaimFrame } from './claimFrame';
import { quantityOfClock } from './clock/readClock';
import { SCHEDULE } from './dates/schedule';

/** Times that a rate is counted by, in years. Weeks and days by the mean Gregorian year of 365.2425 days. */
const YEARS: Readonly<Record<string, number>> = {
  year: 1,
  annum: 1,
  quarter: 1 / 4,
  month: 1 / 12,
  fortnight: 14 / 365.2425,
  week: 7 / 365.2425,
  day: 1 / 365.2425,
};

/**
 * The days that a date for which something is planned may mean; open ends are those of the day that is named. Where nothing tells the year, the days of
 * any one: reports of one story mean the same.
 */
export function quantityOfDate(
  { value }: Figure,
  frame: ClaimFrame,
  dated: ResolvedDate | null,
): Quantity | null {
  if (!frame.comparable.startsWith(SCHEDULE) || value.type !== 'date') return null;
  const days = dated ?? (value.date.type === 'absolute' ? resolveDate(value.date, ANY_YEAR) : null);
  if (days === null) return null;
  const [low, high] = [days.from ?? days.to, days.to ?? days.from];
  return { value: { type: 'range', low, high }, modifier: 'exact', close: false, step: 1, counted: true };
}

const ANY_YEAR = { year: 2001, month: null, day: null };

/** The amount of a claim in the base unit of its dimension, rates by the year; null where there is no amount. */
export function quantityOf(figure: Figure, frame: ClaimFrame): Quantity | null {
  if (frame.clock) return quantityOfClock(frame.clock);
  const { value } = figure;
  const factor = figure.factor / (YEARS[figure.per ?? ''] ?? 1);
  const rest = {
    modifier: isTerm(frame) && figure.modifier === 'at-least' ? 'exact' : figure.modifier,
    close: frame.close,
    step: figure.step * factor,
    counted:
      (figure.kind === 'count' && !frame.comparable.startsWith('magnitude')) || figure.dimension === 'age',
  };
  switch (value.type) {
    case 'single':
      return { ...rest, value: { type: 'single', value: value.value * factor } };
    case 'change':
      return {
        ...rest,
        value: { type: 'single', value: (frame.end === 'from' ? value.from : value.to) * factor },
      };
    case 'range':
      return {
        ...rest,
        value: { type: 'range', low: scaled(value.low, factor), high: scaled(value.high, factor) },
      };
    default:
      return null;
  }
}

/** "must serve at least 24 years": the least is what was set. */
function isTerm({ comparable }: ClaimFrame): boolean {
  return comparable === 'sentence';
}

function scaled(n: number | null, by: number): number | null {
  return n === null ? null : n * by;
}

/** What the figure measures: "money", "length", "count". */
export function dimensionOf(figure: Figure, frame: ClaimFrame, dated: ResolvedDate | null): string {
  if (frame.clock) return frame.clock.universal ? 'clock UTC' : 'clock';
  if (frame.comparable.startsWith('magnitude')) return 'magnitude';
  if (frame.comparable.startsWith(SCHEDULE)) return dated ? 'schedule' : 'schedule in a year';
  return figure.kind === 'money' ? 'money' : (figure.dimension ?? figure.kind);
}

/** What a rate is counted by; "year" for all times. */
export function perOf(figure: Figure, frame: ClaimFrame): string | null {
  if (frame.comparable === 'price per share') return 'share';
  return figure.per !== null && figure.per in YEARS ? 'year' : figure.per;
}
