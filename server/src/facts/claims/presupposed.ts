import { WordClass } from '../../language/wordClass';
import type { DocumentContext } from './documentContext';
import type { FigureSite } from './figureSite';

/** What somebody has, whatever is to become of it. */
const STANDING = new WordClass(
  'debt loan mortgage deficit stake holding shareholding workforce staff fleet army population reserve fortune portfolio backlog arrears liability',
);
const OWN = new WordClass('its their his her our my');
const TO_COME = new WordClass('planned proposed future new expected projected');

/** "hopes to have its $300 million debt written off", "may sell Norland's 20 percent stake": the debt is there, the plan is for something else. */
export function isPresupposed(c: DocumentContext, site: FigureSite): boolean {
  const { structure, chunk, modifiesHead } = site;
  if (isAside(site)) return true;
  const phrase = structure.chunks[chunk]!;
  if (!modifiesHead || !STANDING.has(c.nounLemma(phrase.head))) return false;
  if (phrase.possessorEnd === 0 && !OWN.has(c.wordId(phrase.first))) return false;
  for (let t = phrase.first; t < phrase.head; t++) if (TO_COME.has(c.wordId(t))) return false;
  return true;
}

/** "Acme, with 40 percent, can afford to wait": what stands between commas behind the subject is so. */
function isAside({ structure: { chunks }, chunk, clause, preposition }: FigureSite): boolean {
  if (preposition !== 'with' || chunk > clause.verb || chunk < 2) return false;
  return chunks[chunk - 2]!.kind === 'comma' && chunks[chunk + 1]?.kind === 'comma';
}
