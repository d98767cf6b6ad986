import { partitiveAt } from '../nounPhrase';
import type { Refiner } from '../refiner';

/** What a percentage is of: "60 per cent of its revenue". */
export const findBases: Refiner = {
  name: 'bases of shares',
  refine(c, drafts) {
    for (const draft of drafts) {
      if (draft.kind !== 'percent' || draft.base) continue;
      const of = partitiveAt(c, draft.end, true);
      if (of) draft.base = [of.first, of.end];
    }
    return drafts;
  },
};
