import type { Clause } from '../../language/clause';
import { isTally } from './attributes/governorRules';
import type { DocumentContext } from './documentContext';
import type { FigureSite } from './figureSite';
import { withSure, type PhraseResolver, type Referent } from './resolvePhrase';

/**
 * Whom the subject of a clause hangs on, where it has no name itself: "the head of Orlo's harbour", "sources at the base", and, past what is
 * tallied, "the number of nurses at the clinic". Null for nobody.
 */
export function namedByPreposition(
  c: DocumentContext,
  phrases: PhraseResolver,
  { structure, sentence }: FigureSite,
  { subject, prepositional }: Clause,
): Referent | null {
  if (subject < 0) return null;
  // "… is to rise": the subject, and what hangs on it, stand in the clause of "is".
  const holder = structure.clauses[structure.clauseOf[subject]!];
  let tallied = -1;
  for (const p of holder?.prepositional ?? prepositional) {
    if (p.governor !== subject && (p.governor < 0 || p.governor !== tallied)) continue;
    const referent = phrases.resolve(structure, p.phrase, sentence);
    if (referent) return withSure(referent, referent.sure * (p.governor === tallied ? 0.9 : 0.7));
    if (isTally(c.word(structure.chunks[p.governor]!.head))) tallied = p.phrase;
  }
  return null;
}
