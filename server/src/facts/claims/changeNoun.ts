import { itemAt } from '../../text/itemAt';
import { WordClass } from '../../language/wordClass';
import { words } from '../../text/words';
import { isDate, type DocumentContext } from './documentContext';
import type { FigureSite } from './figureSite';

const CHANGES = new WordClass(
  'increase rise growth expansion jump boost surge hike reduction cut decrease drop decline fall change reinforcement enlargement',
);
const TOWARDS = words('to from by');

/** The noun that says that a figure's thing changes: "an increase in troops from 5,900 to 9,000", "the expansion of the force to 10,000". -1 for none. */
export function changeNoun(c: DocumentContext, site: FigureSite): number {
  const { clause, governor } = site;
  if (c.figures[site.figure]!.value.type !== 'change' && !TOWARDS.has(site.preposition)) return -1;
  const candidates =
    governor >= 0 ? [governor] : [...clause.prepositional.map((p) => p.phrase), ...clause.objects];
  return candidates.find((chunk) => chunk < site.chunk && isChange(c, site, chunk)) ?? -1;
}

function isChange(c: DocumentContext, { structure }: FigureSite, chunk: number): boolean {
  const phrase = itemAt(structure.chunks, chunk);
  return phrase?.kind === 'np' && CHANGES.has(c.nounLemma(phrase.head));
}

const ANNOUNCING = new WordClass('announce plan propose approve order unveil outline agree seek want');

/** "It has announced an increase from 5,900 to 9,000 by 2020": what is to come, whatever the tense. */
export function isAnnouncedChange(
  c: DocumentContext,
  { figure, sentence, structure, clause }: FigureSite,
): boolean {
  const own = c.figures[figure]!;
  if (isDate(own) && c.word(own.firstToken) !== 'by') return false;
  if (clause.verb < 0 || !ANNOUNCING.has(structure.chunks[clause.verb]!.verb!.lemma)) return false;
  const inside = c.figuresIn(sentence).map((i) => c.figures[i]!);
  const isChange = inside.some((f) => f.value.type === 'change');
  return isChange && inside.some((f) => isDate(f) && c.word(f.firstToken) === 'by');
}
