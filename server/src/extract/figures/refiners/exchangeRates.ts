import { Tag } from '../../../language/tag';
import { currencyWordAt, type CurrencyWord } from '../currencies';
import type { Draft } from '../draft';
import type { Refiner } from '../refiner';
import type { SentenceContext } from '../sentenceContext';

const FARTHEST = 12;

/** "the yen traded at 151.3 to the dollar", "fell to 1.08 against the euro": what one unit of the other currency costs. */
export const exchangeRates: Refiner = {
  name: 'exchange rates',
  refine(c, drafts) {
    for (const draft of drafts) if (draft.bare && draft.kind === 'count') quote(c, draft);
    return drafts;
  },
};

function quote(c: SentenceContext, draft: Draft): void {
  const word = c.word(draft.end);
  if (word !== 'to' && word !== 'against' && word !== 'per') return;
  const at = draft.end + (c.tag(draft.end + 1) === Tag.Determiner ? 2 : 1);
  const other = currencyWordAt(c.tokens, at, c.end);
  if (!other || other.value.doubtful) return;
  const own = quoted(c, draft.first, other.value);
  if (!own) return;
  draft.kind = 'money';
  draft.unit = c.raw(own.at);
  draft.normalizedUnit = own.word.name;
  draft.dimension = 'money';
  draft.factor = own.word.factor;
  draft.currency = own.word.code;
  draft.per = other.value.name;
  draft.head = own.at;
  draft.end = other.end;
  draft.bare = false;
}

/** The currency that the sentence spoke of before. */
function quoted(
  c: SentenceContext,
  before: number,
  other: CurrencyWord,
): { at: number; word: CurrencyWord } | undefined {
  for (let i = before - 1; i >= c.first && i >= before - FARTHEST; i--) {
    const found = currencyWordAt(c.tokens, i, before);
    if (found && found.value.name !== other.name && !found.value.subunit) return { at: i, word: found.value };
  }
  return undefined;
}
