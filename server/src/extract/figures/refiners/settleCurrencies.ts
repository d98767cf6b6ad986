import { homeCurrency } from '../currencyHomes';
import type { Refiner } from '../refiner';

/**
 * Cents are those of the dollar where the text writes "$". A bare "$" is American, unless the text names another dollar: then it stays open.
 * Crowns, francs and pesos are those of the country that the text tells of.
 */
export const settleCurrencies: Refiner = {
  name: 'open currencies',
  refine(c, drafts) {
    for (const draft of drafts)
      if (draft.openCurrency && draft.currency === null && draft.normalizedUnit !== null)
        draft.currency = homeCurrency(c, draft.normalizedUnit);
    if (!c.signs.otherDollars) {
      if (c.signs.dollars && !c.signs.sterling)
        for (const draft of drafts) if (draft.normalizedUnit === 'cent') draft.currency ??= 'USD';
      return drafts;
    }
    for (const draft of drafts)
      if (draft.kind === 'money' && draft.openCurrency && draft.currency === 'USD') draft.currency = null;
    return drafts;
  },
};
