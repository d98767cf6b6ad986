import { itemAt } from '../../text/itemAt';
import type { Chunk } from '../../language/chunk';
import { WordClass } from '../../language/wordClass';
import { isPerson } from './attributes/measured';
import type { DocumentContext } from './documentContext';
import type { FigureSite } from './figureSite';

/** For "57" in "lowered the toll to 51 from 57", "51 people, not 57", the figure of "51"; -1 elsewhere. */
export function formerOf(c: DocumentContext, index: number): number {
  const { firstToken } = c.figures[index]!;
  const isFrom = c.word(firstToken - 1) === 'from';
  if (!isFrom && !isDenied(c, firstToken)) return -1;
  const before = alikeBefore(c, index);
  if (before < 0) return -1;
  const { firstToken: first, endToken } = c.figures[before]!;
  return firstToken - endToken <= NEAR && (!isFrom || c.word(first - 1) === 'to') ? before : -1;
}

/** The figure that tells what holds now, for one of what held before: "455" for "310" in "455 dollars, up from 310 dollars"; -1 for none. */
export function replacedBy(c: DocumentContext, index: number): number {
  const replaced = formerOf(c, index);
  return replaced < 0 && isRisenFrom(c, c.figures[index]!.firstToken) ? alikeBefore(c, index) : replaced;
}

/** "not 57", "instead of 57", "rather than 57". */
function isDenied(c: DocumentContext, firstToken: number): boolean {
  const [word, before] = [c.word(firstToken - 1), c.word(firstToken - 2)];
  return (
    word === 'not' || (word === 'of' && before === 'instead') || (word === 'than' && before === 'rather')
  );
}

/** The nearest figure before in its sentence that measures the same. */
function alikeBefore(c: DocumentContext, index: number): number {
  const { kind, dimension, sentence } = c.figures[index]!;
  for (let i = index - 1; i >= Math.max(0, index - 2); i--) {
    const before = c.figures[i]!;
    if (before.kind === kind && before.dimension === dimension) return before.sentence === sentence ? i : -1;
  }
  return -1;
}

/** "up from 410p". */
function isRisenFrom(c: DocumentContext, firstToken: number): boolean {
  return c.word(firstToken - 1) === 'from' && DIRECTIONS.has(c.wordId(firstToken - 2));
}

/** Tokens between the two: "to 51 people, from 57", "to $3.4bn (£2.1bn) from $3bn". */
const NEAR = 8;

const FORMER = new WordClass(
  'previous previously earlier former formerly initial initially original originally prior old',
);
const DIRECTIONS = new WordClass('up down compared rise increase drop fall');

/** "up from 410p", "an earlier offer of 510p", "the previous proposal had been worth 410p". */
export function isFormer(
  c: DocumentContext,
  { figure, structure, chunk, clause, governor }: FigureSite,
): boolean {
  const { firstToken } = c.figures[figure]!;
  if (isRisenFrom(c, firstToken)) return true;
  return (
    (clause.verb >= 0 && saysOriginally(c, structure.chunks[clause.verb]!.first, firstToken)) ||
    saysFormer(c, structure.chunks[chunk]) ||
    (governor >= 0 && saysFormer(c, structure.chunks[governor])) ||
    (clause.subject >= 0 && clause.subject !== chunk && saysFormer(c, structure.chunks[clause.subject]))
  );
}

/** "The order was originally for 62", "had initially been put at $3bn". */
function saysOriginally(c: DocumentContext, from: number, to: number): boolean {
  for (let t = from; t < Math.min(to, from + NEAR); t++) if (ORIGINALLY.has(c.wordId(t))) return true;
  return false;
}

const ORIGINALLY = new WordClass('originally initially previously formerly');

function saysFormer(c: DocumentContext, phrase: Chunk | undefined): boolean {
  if (phrase?.kind !== 'np') return false;
  for (let t = phrase.first; t < phrase.end; t++)
    if (FORMER.has(c.wordId(t)) && !isAge(c, t)) return !isSomebody(c, phrase);
  return false;
}

/** "Former minister Ana Kolb took €2m", "his old friend": a person held an office before, the amount did not hold before. */
function isSomebody(c: DocumentContext, { head }: Chunk): boolean {
  return isPerson(c, head) || c.typeOf(c.mention(head)?.entity ?? -1) === 'person';
}

/** The "old" of "the 57-year-old". */
function isAge(c: DocumentContext, token: number): boolean {
  return itemAt(c.figures, c.figureAt[token]!)?.dimension === 'age';
}
