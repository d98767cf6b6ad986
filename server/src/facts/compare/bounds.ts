import type { FigureValue, Modifier } from '../../extract/figures/figure';

/** A quantity in the base unit of its dimension, with all that decides which true values its wording admits. */
export interface Quantity {
  readonly value: FigureValue;
  readonly modifier: Modifier;
  /** "Just over", "slightly less than": not far from the number. */
  readonly close: boolean;
  /** Place value of the last digit written out, in the same unit as the value. */
  readonly step: number;
  /** Whole things that are counted one by one: below 100 they are taken at their word. */
  readonly counted: boolean;
}

/** True values that a wording admits: `[low, high]`. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/*
 * The rounding rules (docs/decisions/0003-rounding.md):
 *  - A number stands for the values that round to it: half of its last written place either way, at most 5%.
 *    Counted things are exact below 100, or where the last one is written: "1,243 people".
 *  - "About" widens that to between 5% and 20%: "some 7,000" admits 6,500 to 7,500.
 *  - "Nearly" admits a tenth below and nothing above; "more than", "at least" nothing below.
 *  - "Just over" and "just under" admit 3%, or half of the last written place.
 */
const WRITTEN_LIMIT = 0.05;
/** 2.55 rounds to 2.6, not to 2.5: the ends of what rounds to a number are not admitted by both neighbours. */
const OPEN_END = 0.999;
const ABOUT_LEAST = 0.05;
const ABOUT_MOST = 0.2;
const NEARLY = 0.1;
const CLOSE = 0.03;
const EXACT_COUNT = 100;
/** What "more than" and "under" suggest without saying it: nobody writes "more than 100,000" of 200,000. */
const SUGGESTED = 1.5;

/** All values that the wording admits, taken strictly: "at least 10" has no upper end. Null where there is no number. */
export function boundsOf(q: Quantity): Bounds | null {
  const v = q.value;
  if (v.type === 'range') return rangeBounds(q, v.low, v.high);
  if (v.type !== 'single') return null;
  const { value } = v;
  switch (q.modifier) {
    case 'exact':
      return around(value, writtenSlack(q, value));
    case 'approx':
      return around(value, aboutSlack(q, value));
    case 'almost':
      return ordered(value * (1 - NEARLY), value);
    case 'at-least':
    case 'more-than':
      return { low: value, high: q.close ? value + closeSlack(q, value) : Infinity };
    case 'at-most':
    case 'less-than':
      if (q.close) return ordered(value - closeSlack(q, value), value);
      return { low: value < 0 ? -Infinity : 0, high: value };
  }
}

/** As `boundsOf`, with the open ends drawn in to what a reader would understand. */
export function suggestedBoundsOf(q: Quantity): Bounds | null {
  const bounds = boundsOf(q);
  if (!bounds || q.value.type !== 'single') return bounds;
  const { value } = q.value;
  if (bounds.high === Infinity) return { low: bounds.low, high: value * SUGGESTED };
  if (!q.close && (q.modifier === 'at-most' || q.modifier === 'less-than'))
    return ordered(value / SUGGESTED, value);
  return bounds;
}

function rangeBounds(q: Quantity, low: number | null, high: number | null): Bounds {
  const slack = (n: number): number => (q.modifier === 'approx' ? aboutSlack(q, n) : writtenSlack(q, n));
  return {
    low: low === null ? -Infinity : low - slack(low),
    high: high === null ? Infinity : high + slack(high),
  };
}

function writtenSlack(q: Quantity, value: number): number {
  const size = Math.abs(value);
  if (q.counted && size < EXACT_COUNT) return 0;
  if (q.counted && q.step <= 1) return 0;
  return Math.min((q.step / 2) * OPEN_END, size * WRITTEN_LIMIT);
}

function aboutSlack(q: Quantity, value: number): number {
  const size = Math.abs(value);
  return Math.min(Math.max(q.step / 2, size * ABOUT_LEAST), size * ABOUT_MOST);
}

function closeSlack(q: Quantity, value: number): number {
  return Math.max(q.step / 2, Math.abs(value) * CLOSE);
}

function around(value: number, slack: number): Bounds {
  return { low: value - slack, high: value + slack };
}

function ordered(a: number, b: number): Bounds {
  return a <= b ? { low: a, high: b } : { low: b, high: a };
}
