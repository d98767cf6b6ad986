import { itemAt } from '../../../text/itemAt';
import { WordClass } from '../../../language/wordClass';
import type { DocumentContext } from '../documentContext';
import type { FigureSite } from '../figureSite';

const PUTTING = new WordClass('put estimate set');
/** "lowered the figure to 24"; a toll says itself what it is of. */
const REVISING = new WordClass('lower raise revise cut reduce correct');
const REVISED = new WordClass('figure number');
const IT = new WordClass('it figure number total toll');
const FIGURES = new WordClass('figure estimate count number');
const EARLIER = new WordClass('earlier previous initial original first preliminary provisional');
const OF = new WordClass('of');

/** "About 1,000 were freed, the army said. The rebels put it at 987.": the figure of the same thing just before; -1 for none. */
export function sameAmount(c: DocumentContext, site: FigureSite): number {
  const { kind, headToken } = c.figures[site.figure]!;
  if (kind !== 'count' || headToken >= 0) return -1;
  if (isEarlier(c, site)) return countBefore(c, site.figure, site.sentence, true);
  return isPut(c, site) ? countBefore(c, site.figure, site.sentence - 1, false) : -1;
}

/** "Six died, the office said, correcting an earlier figure of five": what the sentence counts first. */
function isEarlier(c: DocumentContext, { structure, governor, preposition }: FigureSite): boolean {
  const phrase = itemAt(structure.chunks, governor);
  if (phrase?.kind !== 'np' || preposition !== 'of' || !FIGURES.has(c.nounLemma(phrase.head))) return false;
  for (let t = phrase.first; t < phrase.head; t++) if (EARLIER.has(c.wordId(t))) return true;
  return false;
}

function isPut(c: DocumentContext, { structure, clause, chunk }: FigureSite): boolean {
  const verb = itemAt(structure.chunks, clause.verb)?.verb;
  if (!verb || !(PUTTING.has(verb.lemma) || REVISING.has(verb.lemma))) return false;
  const nouns = PUTTING.has(verb.lemma) ? IT : REVISED;
  return clause.objects.some((at) => at < chunk && isBare(c, structure.chunks[at]!, nouns));
}

/** The last count in front, from a sentence on; or the first one. */
function countBefore(c: DocumentContext, figure: number, sentence: number, first: boolean): number {
  let found = -1;
  for (let i = figure - 1; i >= 0 && c.figures[i]!.sentence >= sentence; i--) {
    const before = c.figures[i]!;
    if (before.kind !== 'count' || before.furniture) continue;
    found = i;
    if (!first) break;
  }
  return found;
}

/** "it", "the figure"; "the number of dead" says itself what is counted. */
function isBare(
  c: DocumentContext,
  { head, end }: { readonly head: number; readonly end: number },
  nouns: WordClass,
): boolean {
  return nouns.has(c.nounLemma(head)) && !OF.has(c.wordId(end));
}
