import { english, type Lexicon } from './lexicon';

type Contribution = (lexicon: Lexicon) => void;

const pending: Contribution[] = [];

/**
 * Lets a module add words of its own (units, currencies) to the vocabulary before a text is read: a word that is added
 * later has no id in readings made before. Call it while the module loads; the callback runs before the next `read`.
 */
export function contributeWords(contribution: Contribution): void {
  pending.push(contribution);
}

/** The lexicon with all words contributed so far. */
export function fullLexicon(): Lexicon {
  const lexicon = english();
  for (let next = pending.shift(); next; next = pending.shift()) next(lexicon);
  return lexicon;
}
