import { modifierEndingAt } from '../modifiers';
import type { Draft } from '../draft';
import type { SentenceContext } from '../sentenceContext';

const SMALL = new Set(['the', 'a', 'an', 'its', 'their', 'his', 'her', 'just', 'only', 'ages']);

/** Token of a word ("from", "between", "to") before an amount, over modifiers and an article; -1 where it does not stand there. */
export function openerBefore(c: SentenceContext, draft: Draft, word: string, from = c.first): number {
  let at = draft.first - 1;
  for (let k = 0; k < 3 && at >= from && c.word(at) !== word; k++) {
    const modifier = modifierEndingAt(c.tokens, at, from);
    if (modifier && modifier.value !== 'exact') at = modifier.first - 1;
    else if (SMALL.has(c.word(at))) at--;
    else return -1;
  }
  return at >= from && c.word(at) === word ? at : -1;
}

/** The amount carries a modifier that makes it approximate: "from about 5 to 9". */
export function isApproximate(c: SentenceContext, draft: Draft, opener: number): boolean {
  if (opener < 0 || draft.first - opener < 2) return false;
  return modifierEndingAt(c.tokens, draft.first - 1, opener)?.value === 'approx';
}
