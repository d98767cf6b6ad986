import { itemAt } from '../../../text/itemAt';
import { WordClass } from '../../../language/wordClass';
import type { DocumentContext } from '../documentContext';
import type { FigureSite } from '../figureSite';

const PUTTING = new WordClass('put estimate set');
const IT = new WordClass('it figure number total toll');
const OF = new WordClass('of');

/** "About 1,000 were freed, the army said. The rebels put it at 987.": the figure of the same thing just before; -1 for none. */
export function sameAmount(
  c: DocumentContext,
  { figure, sentence, structure, clause, chunk }: FigureSite,
): number {
  const { kind, headToken } = c.figures[figure]!;
  const verb = itemAt(structure.chunks, clause.verb)?.verb;
  if (kind !== 'count' || headToken >= 0 || !verb || !PUTTING.has(verb.lemma)) return -1;
  const isIt = clause.objects.some((at) => at < chunk && isBareIt(c, structure.chunks[at]!));
  if (!isIt) return -1;
  for (let i = figure - 1; i >= 0 && c.figures[i]!.sentence >= sentence - 1; i--) {
    const before = c.figures[i]!;
    if (before.kind === 'count' && !before.furniture) return i;
  }
  return -1;
}

/** "it", "the figure"; "the number of dead" says itself what is counted. */
function isBareIt(
  c: DocumentContext,
  { head, end }: { readonly head: number; readonly end: number },
): boolean {
  return IT.has(c.nounLemma(head)) && !OF.has(c.wordId(end));
}
