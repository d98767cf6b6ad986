import { words } from '../../text/words';
import type { DocumentContext } from './documentContext';
import type { FigureSite } from './figureSite';

/** What somebody has, whatever is to become of it. */
const STANDING = words(
  'debt loan mortgage deficit stake holding shareholding workforce staff fleet army population reserve fortune portfolio backlog arrears liability',
);
const OWN = words('its their his her our my');
const TO_COME = words('planned proposed future new expected projected');

/** "hopes to have its $300 million debt written off", "may sell Norland's 20 percent stake": the debt is there, the plan is for something else. */
export function isPresupposed(c: DocumentContext, { structure, chunk, modifiesHead }: FigureSite): boolean {
  const phrase = structure.chunks[chunk]!;
  if (!modifiesHead || !STANDING.has(c.nounAt(phrase.head))) return false;
  if (phrase.possessorEnd === 0 && !OWN.has(c.word(phrase.first))) return false;
  for (let t = phrase.first; t < phrase.head; t++) if (TO_COME.has(c.word(t))) return false;
  return true;
}
