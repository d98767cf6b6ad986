import type { Figure } from '../../../extract/figures/figure';

/** Bids for one company differ by less than this. */
const FACTOR = 2;

/** The prices per share that a source gives. */
export class SharePrices {
  private readonly prices: readonly Figure[];

  constructor(figures: readonly Figure[]) {
    this.prices = figures.filter(({ kind, per }) => kind === 'money' && per !== null && /\bshare$/.test(per));
  }

  /** "up from $55" behind "$64.50 per share": an amount of the same currency and size, without a denominator of its own. */
  isNear({ kind, value, factor, currency, per }: Figure): boolean {
    if (kind !== 'money' || per !== null || value.type !== 'single') return false;
    const amount = value.value * factor;
    return this.prices.some(
      (price) =>
        price.currency === currency &&
        price.value.type === 'single' &&
        amount < price.value.value * price.factor * FACTOR &&
        amount * FACTOR > price.value.value * price.factor,
    );
  }
}
