import type { PlacedClaim } from '../claims/placedClaim';
import type { FactSource } from '../factSource';
import type { SourceKey } from '../source';
import { ExchangeRates, NO_RATES, type CurrencyPair } from './exchange';

/** Exchange rates that the sources of these claims use themselves. */
export function ratesOf(
  claims: readonly PlacedClaim[],
  sourceOf: (key: SourceKey) => FactSource | undefined,
): ExchangeRates {
  const currencies = new Set(claims.map((c) => c.currency).filter((c) => c !== null));
  if (currencies.size < 2) return NO_RATES;
  const sources = [...new Set(claims.map((c) => c.source))].sort();
  return new ExchangeRates(
    sources.flatMap((key) => {
      const source = sourceOf(key);
      return source ? currencyPairs(source) : [];
    }),
  );
}

/** Amounts that a source gives in two currencies. */
function currencyPairs(source: FactSource): CurrencyPair[] {
  const { figures } = source.analysis;
  return figures.flatMap((figure) => {
    const other = figure.twin === null ? undefined : figures[figure.twin];
    if (!other || figure.value.type !== 'single' || other.value.type !== 'single') return [];
    if (figure.currency === null || other.currency === null) return [];
    return [{ from: other.currency, to: figure.currency, rate: figure.value.value / other.value.value }];
  });
}
