import { amend, draftOf, type Draft } from '../draft';
import type { NounPhrase } from '../nounPhrase';
import type { Numeral } from '../numeral';
import type { SentenceContext } from '../sentenceContext';
import { countedName } from '../unitName';
import { unitWordsAt } from '../units';
import { kindOfDimension } from '../kinds';

/**
 * A count of the things that a noun phrase names. Where the noun is a unit that has an adjective before it ("517 rushing yards",
 * "50 previous years"), the figure is a measure in that unit.
 */
export function counted(c: SentenceContext, numeral: Numeral, phrase: NounPhrase, detector: string): Draft {
  const unit = phrase.first < phrase.head ? unitWordsAt(c.tokens, phrase.head, phrase.end) : undefined;
  const draft = draftOf(c, detector, unit ? kindOfDimension(unit.unit.dimension) : 'count', numeral, {
    head: phrase.head,
  });
  return amend(draft, {
    end: Math.max(numeral.end, phrase.end),
    unit: c.slice(phrase.head, phrase.end),
    normalizedUnit: unit ? unit.unit.name : ranked(c, numeral) + countedName(c, phrase),
    dimension: unit?.unit.dimension ?? null,
    factor: unit?.unit.factor ?? 1,
  });
}

/** "the top three seeds": a rank in front of the number belongs to the name of what is counted. */
function ranked(c: SentenceContext, numeral: Numeral): string {
  const before = c.word(numeral.first - 1);
  return before === 'top' || before === 'bottom' ? `${before} ` : '';
}
