import type { Figure } from '../../../extract/figures/figure';
import type { DocumentContext } from '../documentContext';
import { words } from '../../../text/words';
import type { AttributeLexicon } from './attributeLexicon';

/** What a count counts, so that houses are not held against hours: 'person' for people of any kind, else the noun; '' for measures and bare numbers. */
export function countedKey(context: DocumentContext, lexicon: AttributeLexicon, figure: Figure): string {
  if (figure.kind !== 'count' || figure.headToken < 0) return '';
  const lemma = context.nounLemma(figure.headToken);
  if (ANYBODY.has(context.lexicon.word(lemma))) return 'person';
  const word =
    context.lexicon.word(lemma) || context.textOf(figure.headToken, figure.headToken + 1).toLowerCase();
  return lexicon.nounKey(lemma, word);
}

/** Nouns that may count people of any kind. */
const ANYBODY = words(
  'people person man woman male female adult human individual soul other victim dead injured wounded casualty life death survivor other resident citizen civilian troop soldier personnel',
);
