import { itemAt } from '../../../text/itemAt';
import { WordClass } from '../../../language/wordClass';
import type { Chunk } from '../../../language/chunk';
import type { DocumentContext } from '../documentContext';
import type { FigureSite } from '../figureSite';

const MEASURES = new WordClass(
  'length depth height width weight total average number level amount cost price size area',
);

const HOME = new WordClass('home');
const OF = new WordClass('of');

/** The phrase of the thing that a figure tells of: what it hangs on, else the subject. -1 for none. */
export function holderOf(c: DocumentContext, site: FigureSite): number {
  const { structure, clause, governor } = site;
  const label = labelOf(c, site);
  if (label >= 0) return label;
  const phrase = itemAt(structure.chunks, governor);
  if (phrase?.kind !== 'np') return takerOf(c, site);
  // "The tunnel had a length of 53 metres": told of the tunnel, not of a length. "The city was home to 120,000": of the city.
  const isHome = clause.objects.includes(governor) && HOME.has(c.wordId(phrase.head));
  return isHome || MEASURES.has(c.nounLemma(phrase.head)) ? clause.subject : governor;
}

/** "It took the jury six hours": the one who needed it; else the subject of the clause. */
function takerOf(c: DocumentContext, { structure, clause, chunk }: FigureSite): number {
  const verb = itemAt(structure.chunks, clause.verb)?.verb;
  const object = clause.objects[0] ?? -1;
  if (!verb || object < 0 || object >= chunk || !TAKING.has(verb.lemma)) return clause.subject;
  const subject = itemAt(structure.chunks, clause.subject);
  return subject && IT.has(c.wordId(subject.first)) ? object : clause.subject;
}

const TAKING = new WordClass('take');
const IT = new WordClass('it');

/** "Gas released: 10.4 million cubic metres", "Anchor: 11 tonnes": what stands in front of the colon; -1 for none. */
function labelOf(c: DocumentContext, { figure, structure: { chunks }, chunk }: FigureSite): number {
  const { kind } = c.figures[figure]!;
  const colon = itemAt(chunks, chunk - 1);
  if (kind !== 'measure' || colon?.kind !== 'stop' || c.textOf(colon.first, colon.end) !== ':') return -1;
  return chunks.findIndex((one, i) => one.kind === 'np' && i < chunk);
}

/** "a 50ft yacht", "a wave 3 metres high": the phrase of what a measure beside it is of; -1 for none. "It is a 94-mile line" is told of "it". */
export function measuredThing(
  c: DocumentContext,
  { figure, structure: { chunks }, clause, chunk, role, modifiesHead }: FigureSite,
): number {
  const { kind, endToken } = c.figures[figure]!;
  if (kind !== 'measure' || role === 'apposition') return -1;
  const before = itemAt(chunks, chunk - 1);
  if (SIZED.has(c.wordId(endToken))) return before?.kind === 'np' ? chunk - 1 : -1;
  const isPredicate =
    clause.objects.includes(chunk) && BEING.has(itemAt(chunks, clause.verb)?.verb?.lemma ?? 0);
  return modifiesHead && !isPredicate ? chunk : -1;
}

const SIZED = new WordClass('high long wide deep thick tall across');
const BEING = new WordClass('be');

/** "The ship will take ten days to repair the cables": told of the repair; '' for none. */
export function purposeOf(c: DocumentContext, { clause, structure }: FigureSite): string {
  if (clause.verb < 0) return '';
  const index = structure.clauses.indexOf(clause);
  const purpose = structure.clauses.find(
    (one) => one.kind === 'infinitive' && one.parent === index && one.verb > clause.verb,
  );
  return purpose ? c.lexicon.word(structure.chunks[purpose.verb]!.verb!.lemma) : '';
}

/** "Four days of fighting", "five months of repairs": the phrase of what lasts so long; -1 for none. */
export function lastingThing(c: DocumentContext, { structure: { chunks }, chunk }: FigureSite): number {
  const [of, thing] = [chunks[chunk + 1], chunks[chunk + 2]];
  return of?.kind === 'prep' && thing?.kind === 'np' && OF.has(c.wordId(of.first)) ? chunk + 2 : -1;
}

const EPICENTRES = new WordClass('epicentre epicenter hypocentre hypocenter centre center focus depth');

/** Where, or how deep, a quake was is told of the quake, whoever measured it. */
export function tellsOfEpicentre(c: DocumentContext, { clause, structure }: FigureSite): boolean {
  return clause.objects.some((object) => {
    const phrase = structure.chunks[object];
    return phrase?.kind === 'np' && EPICENTRES.has(c.nounLemma(phrase.head));
  });
}

const AT_THE_TIME = new WordClass('now then by still just only');

/** "Jones, 45,", "Jones, then 45,", "Jones, by then 45,": the comma in front; -1 for none. */
export function commaBefore(c: DocumentContext, chunks: readonly Chunk[], chunk: number): number {
  let at = chunk - 1;
  while (at >= 0 && AT_THE_TIME.has(c.wordId(chunks[at]!.first))) at--;
  return itemAt(chunks, at)?.kind === 'comma' ? at : -1;
}
