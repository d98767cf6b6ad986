import { itemAt } from '../../../text/itemAt';
import type { ClauseStructure } from '../../../language/clause';
import { words } from '../../../text/words';
import type { DocumentContext } from '../documentContext';
import type { FigureSite } from '../figureSite';
import { withSure, type PhraseResolver, type Referent } from '../resolvePhrase';

const HOLDERS = words('base organisation military-unit');

/** "hosts a base at Tolmin airport, with some 1,000 personnel": the base, rather than who hosts it or where it is. */
export function endowedWith(
  c: DocumentContext,
  phrases: PhraseResolver,
  { structure, chunk, preposition, sentence }: FigureSite,
): Referent | null {
  if (preposition !== 'with' && !(c.word(itemAt(structure.chunks, chunk - 1)?.first ?? -1) === 'with'))
    return null;
  let at = chunk - 2;
  if (itemAt(structure.chunks, at)?.kind === 'comma') at--;
  let found: Referent | null = null;
  for (; itemAt(structure.chunks, at)?.kind === 'np'; at -= 2) {
    const referent = phrases.resolve(structure, at, sentence);
    if (referent?.kind === 'entity' && (!found || HOLDERS.has(c.typeOf(referent.entity)))) found = referent;
    if (itemAt(structure.chunks, at - 1)?.kind !== 'prep') break;
  }
  return found?.kind === 'entity' && HOLDERS.has(c.typeOf(found.entity))
    ? withSure(found, found.sure * 0.85)
    : null;
}

/** "In Yukarikonak, with a population of 800, …": the phrase in front of the comma; -1 for none. */
export function endowedPhrase(c: DocumentContext, { chunks }: ClauseStructure, chunk: number): number {
  const [before, comma, preposition] = [
    itemAt(chunks, chunk - 3),
    itemAt(chunks, chunk - 2),
    itemAt(chunks, chunk - 1),
  ];
  const isWith = preposition?.kind === 'prep' && c.word(preposition.first) === 'with';
  return isWith && comma?.kind === 'comma' && before?.kind === 'np' ? chunk - 3 : -1;
}
