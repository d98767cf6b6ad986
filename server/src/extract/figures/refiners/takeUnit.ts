import type { Draft } from '../draft';

/** Gives a bare number the unit of another amount; `factor`: the size of that unit. */
export function takeUnit(to: Draft, from: Draft, factor: number): void {
  to.kind = from.kind;
  to.unit = from.unit;
  to.normalizedUnit = from.normalizedUnit;
  to.dimension = from.dimension;
  to.factor = factor;
  to.currency = from.currency;
  to.openCurrency = from.openCurrency;
  to.head = from.head;
  to.bare = false;
}
