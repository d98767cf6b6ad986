import { Tag } from '../../../language/tag';
import { words } from '../../../text/words';
import type { Refiner } from '../refiner';
import type { SentenceContext } from '../sentenceContext';

/** The tense of the clause around each date: of the nearest finite verb, the one before it first. */
export const markTenses: Refiner = {
  name: 'tenses',
  refine(c, drafts) {
    for (const draft of drafts)
      if (draft.value.type === 'date' || draft.when)
        draft.tense = tenseBefore(c, draft.first) ?? tenseBehind(c, draft.end);
    return drafts;
  },
};

const FARTHEST = 25;
/** "elections looming in May", "the upcoming vote on June 3". */
const UPCOMING = words('looming approaching upcoming forthcoming impending scheduled slated due');

function tenseBefore(c: SentenceContext, from: number): 'past' | 'future' | null {
  for (let i = from - 1; i >= c.first && i > from - FARTHEST; i--) {
    const tense = tenseOf(c, i);
    if (tense) return tense === 'none' ? null : tense;
  }
  return null;
}

function tenseBehind(c: SentenceContext, from: number): 'past' | 'future' | null {
  for (let i = from; i < c.end && i < from + FARTHEST; i++) {
    const tense = tenseOf(c, i);
    if (tense) return tense === 'none' ? null : tense;
  }
  return null;
}

/** `none`: a finite verb that tells neither past nor future. */
function tenseOf(c: SentenceContext, i: number): 'past' | 'future' | 'none' | undefined {
  switch (c.tag(i)) {
    case Tag.Modal:
      return /^(will|shall|'ll|won't|would|may|could|should|must)$/.test(c.word(i)) ? 'future' : 'none';
    case Tag.VerbPast:
      return 'past';
    case Tag.VerbS:
      return 'none';
    case Tag.To:
      // "is to meet on", "plans to meet on": what is meant to come.
      return 'future';
    default:
      if (UPCOMING.has(c.word(i))) return 'future';
      return c.word(i) === 'have' || c.word(i) === 'has' ? 'past' : undefined;
  }
}
