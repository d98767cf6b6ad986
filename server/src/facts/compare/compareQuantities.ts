import { boundsOf, suggestedBoundsOf, type Bounds, type Quantity } from './bounds';

/**
 * `agree`: some value satisfies both. `strained`: only if "more than" or "up to" is stretched far beyond what it suggests.
 * `disagree`: no value satisfies both.
 */
type Agreement = 'agree' | 'strained' | 'disagree';

export interface Comparison {
  readonly agreement: Agreement;
  /** How far apart the two are, as a share of the larger: 0 where they agree. */
  readonly gap: number;
}

/** Tolerance for floating point and for conversions between units that were rounded when written. */
const EPSILON = 1e-9;

/** Compares two quantities in the same unit. `slack` (a share) allows for a conversion that is itself uncertain, such as between currencies. Null where one has no number. */
export function compareQuantities(a: Quantity, b: Quantity, slack = 0): Comparison | null {
  const strictA = boundsOf(a);
  const strictB = boundsOf(b);
  if (!strictA || !strictB) return null;
  if (!meet(strictA, strictB, slack)) return { agreement: 'disagree', gap: gapOf(strictA, strictB) };
  const suggestedA = suggestedBoundsOf(a)!;
  const suggestedB = suggestedBoundsOf(b)!;
  if (!meet(suggestedA, suggestedB, slack))
    return { agreement: 'strained', gap: gapOf(suggestedA, suggestedB) };
  return AGREED;
}

const AGREED: Comparison = { agreement: 'agree', gap: 0 };

function meet(a: Bounds, b: Bounds, slack: number): boolean {
  const margin = (slack + EPSILON) * Math.max(finite(a.low), finite(b.low), finite(a.high), finite(b.high));
  return a.low <= b.high + margin && b.low <= a.high + margin;
}

function finite(n: number): number {
  return Number.isFinite(n) ? Math.abs(n) : 0;
}

/** Distance between the nearest ends, as a share of the larger of them. */
function gapOf(a: Bounds, b: Bounds): number {
  const isFirstLower = a.high < b.low;
  const lower = isFirstLower ? a.high : b.high;
  const upper = isFirstLower ? b.low : a.low;
  const size = Math.max(Math.abs(lower), Math.abs(upper));
  return size === 0 ? 0 : (upper - lower) / size;
}
