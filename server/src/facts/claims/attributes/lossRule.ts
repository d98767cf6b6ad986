import { itemAt } from '../../../text/itemAt';
import { WordClass } from '../../../language/wordClass';
import { words } from '../../../text/words';
import { plainReading, type AttributeReading, type FigureView } from './figureView';

const LINKED = words('of at as');
const LOSS = new WordClass('loss');

/** "puts army losses at 170", "losses of 12", "the loss of 56": people or things that are gone; who reads it must know whether this is a war. */
export function byLosses(v: FigureView): AttributeReading | null {
  if (v.figure.kind !== 'count' || v.figure.headToken >= 0) return null;
  const { structure, clause, governor, preposition, chunk } = v.site;
  if (!LINKED.has(preposition)) return null;
  for (const at of [governor, ...clause.objects]) {
    const phrase = itemAt(structure.chunks, at);
    if (phrase?.kind !== 'np' || at >= chunk || !LOSS.has(v.c.nounLemma(phrase.head))) continue;
    return plainReading(LOSSES, 0.7, `“${v.c.chunkText(phrase)} ${preposition}”`);
  }
  return null;
}

/** What is lost, before it is known who or what. */
export const LOSSES = 'losses';
