import { compareQuantities, type Comparison } from '../compare/compareQuantities';
import type { ExchangeRates } from '../compare/exchange';
import type { DaySpan, PlacedClaim, PlacedScope } from '../claims/placedClaim';

/**
 * How two claims on one subject and attribute stand to each other. `apart`: they speak of different things (another part, place,
 * period) or cannot be measured against each other; the reason says why.
 */
export type Relation =
  | { readonly kind: 'agree' }
  | { readonly kind: 'disagree'; readonly gap: number; readonly strained: boolean }
  | { readonly kind: 'apart'; readonly reason: string };

/** Slack for amounts in two currencies: rates move, and both sides were rounded. */
const EXCHANGE_SLACK = 0.12;

export function relateClaims(a: PlacedClaim, b: PlacedClaim, rates: ExchangeRates): Relation {
  const reason = scopeDifference(a, b) ?? modalityDifference(a, b);
  if (reason) return { kind: 'apart', reason };
  const other = qualifierDifference(a, b);
  const comparison = a.dated && b.dated ? compareDates(a.dated, b.dated) : compareAmounts(a, b, rates);
  if (!comparison) return { kind: 'apart', reason: 'no common unit' };
  if (comparison.agreement === 'agree') return { kind: 'agree' };
  // The same amount told of “the paintings” and “the works” is one; two amounts are two.
  if (other) return { kind: 'apart', reason: other };
  return { kind: 'disagree', gap: comparison.gap, strained: comparison.agreement === 'strained' };
}

function qualifierDifference(a: PlacedClaim, b: PlacedClaim): string | null {
  return a.qualifier !== '' && b.qualifier !== '' && a.qualifier !== b.qualifier
    ? `“${a.qualifier}” and “${b.qualifier}”`
    : null;
}

function compareAmounts(a: PlacedClaim, b: PlacedClaim, rates: ExchangeRates): Comparison | null {
  if (!a.quantity || !b.quantity || a.dimension !== b.dimension) return null;
  if (a.currency === b.currency) return compareQuantities(a.quantity, b.quantity);
  const rate = rates.between(a.currency, b.currency);
  return rate === null ? null : compareQuantities(scaled(a.quantity, rate), b.quantity, EXCHANGE_SLACK);
}

function scaled(q: NonNullable<PlacedClaim['quantity']>, by: number): NonNullable<PlacedClaim['quantity']> {
  const { value } = q;
  const times = (n: number | null): number | null => (n === null ? null : n * by);
  if (value.type === 'single')
    return { ...q, step: q.step * by, value: { type: 'single', value: value.value * by } };
  if (value.type === 'range')
    return {
      ...q,
      step: q.step * by,
      value: { type: 'range', low: times(value.low), high: times(value.high) },
    };
  return q;
}

function compareDates(a: DaySpan, b: DaySpan): Comparison | null {
  if (a.from === null || a.to === null || b.from === null || b.to === null) return null;
  if (a.from <= b.to && b.from <= a.to) return { agreement: 'agree', gap: 0 };
  return { agreement: 'disagree', gap: Math.min(1, Math.max(a.from - b.to, b.from - a.to) / 365) };
}

/** Why the scopes of two claims keep them apart; null where they may be the same. */
function scopeDifference(a: PlacedClaim, b: PlacedClaim): string | null {
  const part = partDifference(a.placedScope, b.placedScope);
  if (part) return part;
  for (const kind of ['landmark', 'group', 'period'] as const) {
    const difference = setDifference(of(a.placedScope, kind), of(b.placedScope, kind), kind);
    if (difference) return difference;
  }
  return placeDifference(a, b);
}

function of(scope: readonly PlacedScope[], kind: PlacedScope['kind']): PlacedScope[] {
  return scope.filter((s) => s.kind === kind);
}

/** A part compares with nothing but the same part. */
function partDifference(a: readonly PlacedScope[], b: readonly PlacedScope[]): string | null {
  const left = of(a, 'part')
    .map((s) => s.words)
    .join(' ');
  const right = of(b, 'part')
    .map((s) => s.words)
    .join(' ');
  return left === right ? null : `one is a part (“${left || right}”)`;
}

function setDifference(
  a: readonly PlacedScope[],
  b: readonly PlacedScope[],
  kind: 'landmark' | 'group' | 'period',
): string | null {
  if (a.length === 0 && b.length === 0) return null;
  if (a.length === 0 || b.length === 0) {
    // A group named on one side only may be the same group told shorter; a landmark or a period may not.
    const only = (a.length ? a : b)[0]!;
    return kind === 'group' && only.entity === null
      ? null
      : kind === 'group'
        ? null
        : `only one says “${only.words}”`;
  }
  const shared = a.some((x) => b.some((y) => same(x, y)));
  return shared ? null : `“${a[0]!.words}” and “${b[0]!.words}”`;
}

function same(x: PlacedScope, y: PlacedScope): boolean {
  if (x.entity !== null && x.entity === y.entity) return true;
  return x.words === y.words;
}

/** Two places that are both named, and are neither of them the subject or the place of the event, are two. */
function placeDifference(a: PlacedClaim, b: PlacedClaim): string | null {
  const left = of(a.placedScope, 'place');
  const right = of(b.placedScope, 'place');
  if (left.length === 0 || right.length === 0) return null;
  if (left.some((x) => right.some((y) => same(x, y)))) return null;
  return left.length === 1 && right.length === 1 && a.subject === b.subject
    ? `“${left[0]!.words}” and “${right[0]!.words}”`
    : null;
}

function modalityDifference(a: PlacedClaim, b: PlacedClaim): string | null {
  return a.modality === 'denied' ||
    b.modality === 'denied' ||
    a.modality === 'hypothetical' ||
    b.modality === 'hypothetical'
    ? 'one is denied or only possible'
    : null;
}
