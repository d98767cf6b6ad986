/** An amount and the same amount in another currency, as one source writes it: "€2m ($2.6m)". */
export interface CurrencyPair {
  readonly from: string;
  readonly to: string;
  /** Units of `to` for one of `from`. */
  readonly rate: number;
}

/**
 * Exchange rates as the sources themselves use them. There is no table of rates here: which one held on the day of a report is known
 * only from reports that give an amount in two currencies.
 */
export class ExchangeRates {
  private readonly rates = new Map<string, number[]>();

  constructor(pairs: Iterable<CurrencyPair>) {
    for (const { from, to, rate } of pairs) {
      if (!(rate > 0) || !Number.isFinite(rate)) continue;
      this.note(`${from}/${to}`, rate);
      this.note(`${to}/${from}`, 1 / rate);
    }
  }

  /** Units of `to` for one of `from`: the median of what sources use, directly or through one third currency; null where none does. */
  between(from: string | null, to: string | null): number | null {
    if (from === null || to === null) return null;
    if (from === to) return 1;
    const direct = this.rates.get(`${from}/${to}`);
    if (direct) return median(direct);
    for (const [pair, rates] of [...this.rates].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const [start, middle] = pair.split('/') as [string, string];
      const rest = start === from ? this.rates.get(`${middle}/${to}`) : undefined;
      if (rest) return median(rates) * median(rest);
    }
    return null;
  }

  /** Whether the sources use the same rates there and here. */
  equals(other: ExchangeRates): boolean {
    if (this.rates.size !== other.rates.size) return false;
    for (const [pair, rates] of this.rates) if (rates.join() !== other.rates.get(pair)?.join()) return false;
    return true;
  }

  private note(pair: string, rate: number): void {
    const known = this.rates.get(pair);
    if (known) known.push(rate);
    else this.rates.set(pair, [rate]);
  }
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

export const NO_RATES = new ExchangeRates([]);
