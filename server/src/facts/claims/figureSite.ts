import { itemAt } from '../../text/itemAt';
import { WordClass } from '../../language/wordClass';
import type { Figure } from '../../extract/figures/figure';
import type { Chunk } from '../../language/chunk';
import type { Clause, ClauseStructure } from '../../language/clause';
import type { DocumentContext } from './documentContext';

type Role = 'subject' | 'object' | 'prepositional' | 'apposition' | 'fragment';

/** Where a figure stands in its sentence. Chunk numbers index `structure.chunks`, -1 for none. */
export interface FigureSite {
  readonly figure: number;
  readonly sentence: number;
  readonly structure: ClauseStructure;
  readonly chunk: number;
  readonly clause: Clause;
  readonly role: Role;
  /** Vocabulary word in front of the phrase, '' for none. */
  readonly preposition: string;
  /** Noun phrase that the figure's phrase hangs on: "population" for "a population of 120,000". */
  readonly governor: number;
  /** The figure stands before another head: "eight-year" before "contract". */
  readonly modifiesHead: boolean;
}

/** Finds the phrase, clause and role of a figure; null where the sentence has no phrase for it. */
export function locateFigure(context: DocumentContext, index: number): FigureSite | null {
  const figure = context.figures[index]!;
  const structure = context.structure(figure.sentence);
  const chunk = chunkOf(structure.chunks, anchorToken(context, figure));
  if (chunk < 0) return null;
  const clause = clauseOf(structure, chunk);
  const { role, preposition, governor } = roleOf(context, structure, clause, chunk);
  return {
    figure: index,
    sentence: figure.sentence,
    structure,
    chunk,
    clause,
    role,
    preposition,
    governor,
    modifiesHead: modifiesHead(structure.chunks[chunk]!, figure),
  };
}

/** The clause of a phrase; for the first of several subjects ("71 rebels and 18 soldiers died") that of the last. */
function clauseOf(structure: ClauseStructure, chunk: number): Clause {
  const own = structure.clauses[structure.clauseOf[chunk]!]!;
  if (own.verb >= 0) return own;
  for (let i = chunk + 1; i + 1 < structure.chunks.length; i += 2) {
    const { kind } = structure.chunks[i]!;
    if (kind !== 'conj' && kind !== 'comma') break;
    const joined = structure.clauses.find((c) => c.subject === i + 1 && c.verb >= 0 && !c.inherited);
    if (joined && kind === 'conj') return joined;
  }
  return own;
}

/** Whether a figure is the whole that another one is a part of: "5,000 residents" in "800 of the 5,000 residents". */
export function isWhole(context: DocumentContext, index: number): boolean {
  const { firstToken } = context.figures[index]!;
  const part = itemAt(context.figures, index - 1);
  const of = DEFINITE.has(context.wordId(firstToken - 1)) ? firstToken - 2 : firstToken - 1;
  return part?.kind === 'count' && part.endToken === of && context.word(of) === 'of';
}

const DEFINITE = new WordClass('the its their his her those these');

/** The first token of the bare number: modifiers in front may lie in another chunk. */
function anchorToken(context: DocumentContext, figure: Figure): number {
  const { start } = context.reading.tokens;
  let t = figure.firstToken;
  while (t + 1 < figure.endToken && start[t]! < figure.core.start) t++;
  return t;
}

/** Index of the chunk that holds a token, -1 where it is outside. */
export function chunkOf(chunks: readonly Chunk[], token: number): number {
  let low = 0;
  let high = chunks.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const c = chunks[middle]!;
    if (c.end <= token) low = middle + 1;
    else if (c.first > token) high = middle - 1;
    else return middle;
  }
  return -1;
}

function modifiesHead(chunk: Chunk, figure: Figure): boolean {
  return chunk.kind === 'np' && chunk.head >= figure.endToken;
}

function roleOf(
  context: DocumentContext,
  structure: ClauseStructure,
  clause: Clause,
  chunk: number,
): { role: Role; preposition: string; governor: number } {
  const prepositional = clause.prepositional.find((p) => p.phrase === chunk);
  if (prepositional) {
    const preposition = context.word(structure.chunks[prepositional.preposition]!.first);
    return { role: 'prepositional', preposition, governor: prepositional.governor };
  }
  const apposition = clause.appositions.find((a) => a.phrase === chunk);
  if (apposition) return { role: 'apposition', preposition: '', governor: apposition.of };
  if (clause.verb < 0) return { role: 'fragment', preposition: '', governor: -1 };
  if (clause.subject === chunk && !clause.inherited)
    return { role: 'subject', preposition: '', governor: -1 };
  return { role: 'object', preposition: '', governor: -1 };
}
