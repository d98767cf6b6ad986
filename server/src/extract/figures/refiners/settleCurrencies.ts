import type { Refiner } from '../refiner';

/** A bare "$" is American, unless the text names another dollar: then it stays open. */
export const settleCurrencies: Refiner = {
  name: 'open currencies',
  refine(c, drafts) {
    if (!c.signs.otherDollars) return drafts;
    for (const draft of drafts)
      if (draft.kind === 'money' && draft.openCurrency && draft.currency === 'USD') draft.currency = null;
    return drafts;
  },
};
