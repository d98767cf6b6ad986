import type { Figure } from '../../../extract/figures/figure';
import type { DocumentContext } from '../documentContext';
import type { AttributeLexicon } from './attributeLexicon';
import { isPerson } from './measured';

/** What a count counts, so that houses are not held against hours: 'person' for people of all kinds, else the noun; '' for measures and bare numbers. */
export function countedKey(context: DocumentContext, lexicon: AttributeLexicon, figure: Figure): string {
  if (figure.kind !== 'count' || figure.headToken < 0) return '';
  if (isPerson(context, figure.headToken)) return 'person';
  const lemma = context.nounLemma(figure.headToken);
  const word =
    context.lexicon.word(lemma) || context.textOf(figure.headToken, figure.headToken + 1).toLowerCase();
  return lexicon.nounKey(lemma, word);
}
