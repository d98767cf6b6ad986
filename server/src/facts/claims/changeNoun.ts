import type { Chunk } from '../../language/chunk';
import { words } from '../../text/words';
import { isPerson } from './attributes/measured';
import { isDate, type DocumentContext } from './documentContext';
import type { FigureSite } from './figureSite';

const CHANGES = words(
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
  const phrase = structure.chunks[chunk];
  return phrase?.kind === 'np' && CHANGES.has(c.nounAt(phrase.head));
}

const ANNOUNCING = words('announce plan propose approve order unveil outline agree seek want');

/** "It has announced an increase from 5,900 to 9,000 by 2020": what is to come, whatever the tense. */
export function isAnnouncedChange(
  c: DocumentContext,
  { figure, sentence, structure, clause }: FigureSite,
): boolean {
  const own = c.figures[figure]!;
  if (isDate(own) && c.word(own.firstToken) !== 'by') return false;
  if (clause.verb < 0 || !ANNOUNCING.has(c.lexicon.word(structure.chunks[clause.verb]!.verb!.lemma)))
    return false;
  const inside = c.figuresIn(sentence).map((i) => c.figures[i]!);
  const isChange = inside.some((f) => f.value.type === 'change');
  return isChange && inside.some((f) => isDate(f) && c.word(f.firstToken) === 'by');
}

/** For "57" in "lowered the toll to 51 from 57" the figure of "51"; -1 elsewhere. */
export function formerOf(c: DocumentContext, index: number): number {
  const { firstToken, kind, dimension } = c.figures[index]!;
  if (c.word(firstToken - 1) !== 'from') return -1;
  for (let i = index - 1; i >= Math.max(0, index - 2); i--) {
    const before = c.figures[i]!;
    if (before.kind !== kind || before.dimension !== dimension) continue;
    const isClose = before.sentence === c.figures[index]!.sentence && firstToken - before.endToken <= NEAR;
    return isClose && c.word(before.firstToken - 1) === 'to' ? i : -1;
  }
  return -1;
}

/** Tokens between the two: "to 51 people, from 57", "to $3.4bn (£2.1bn) from $3bn". */
const NEAR = 8;

const FORMER = words(
  'previous previously earlier former formerly initial initially original originally prior old',
);
const DIRECTIONS = words('up down compared rise increase drop fall');

/** "up from 410p", "an earlier offer of 510p", "the previous proposal had been worth 410p". */
export function isFormer(
  c: DocumentContext,
  { figure, structure, chunk, clause, governor }: FigureSite,
): boolean {
  const { firstToken } = c.figures[figure]!;
  if (c.word(firstToken - 1) === 'from' && DIRECTIONS.has(c.word(firstToken - 2))) return true;
  return [chunk, governor, clause.subject === chunk ? -1 : clause.subject].some((at) => {
    const phrase = structure.chunks[at];
    if (phrase?.kind !== 'np' || isSomebody(c, phrase)) return false;
    for (let t = phrase.first; t < phrase.end; t++) if (FORMER.has(c.word(t)) && !isAge(c, t)) return true;
    return false;
  });
}

/** "Former minister Ana Kolb took €2m", "his old friend": a person held an office before, the amount did not hold before. */
function isSomebody(c: DocumentContext, { head }: Chunk): boolean {
  return isPerson(c, head) || c.typeOf(c.mention(head)?.entity ?? -1) === 'person';
}

/** The "old" of "the 57-year-old". */
function isAge(c: DocumentContext, token: number): boolean {
  return c.figures[c.figureAt[token]!]?.dimension === 'age';
}
