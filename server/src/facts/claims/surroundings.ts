import { itemAt } from '../../text/itemAt';
import type { Clause, ClauseStructure } from '../../language/clause';
import { Tag } from '../../language/tag';
import type { DocumentContext } from './documentContext';
import type { FigureSite } from './figureSite';

/** What stands around figures: the figures of one clause, which follow each other, have it in common, so the last answer is kept. */
export class Surroundings {
  private names: { clause: Clause; found: readonly number[] } | null = null;
  private words: {
    structure: ClauseStructure;
    own: number;
    subject: number;
    found: readonly string[];
  } | null = null;

  constructor(private readonly c: DocumentContext) {}

  /** Entities named in the clause of a figure and in those it hangs on, each once, sorted. */
  namesAt({ clause, structure }: FigureSite): readonly number[] {
    if (this.names?.clause !== clause) this.names = { clause, found: this.findNames(structure, clause) };
    return this.names.found;
  }

  /** Lemmas of the open-class words of the clause, sorted, each once; of "is to rise to 60" with those of the clause that holds its subject. */
  wordsAt({ clause, structure, chunk }: FigureSite): readonly string[] {
    const own = structure.clauseOf[chunk]!;
    const subject = clause.kind === 'infinitive' ? (itemAt(structure.clauseOf, clause.subject) ?? own) : own;
    const last = this.words;
    if (last?.structure === structure && last.own === own && last.subject === subject) return last.found;
    const found = this.findWords(structure, own, subject);
    this.words = { structure, own, subject, found };
    return found;
  }

  private findNames(structure: ClauseStructure, clause: Clause): number[] {
    const { chunks, clauses, clauseOf } = structure;
    const around = [clause];
    for (let { parent } = clause; parent >= 0; parent = clauses[parent]!.parent)
      around.push(clauses[parent]!);
    const found: number[] = [];
    chunks.forEach(({ first, end }, i) => {
      if (!around.includes(clauses[clauseOf[i]!]!)) return;
      for (let t = first; t < end; t++) {
        const mention = this.c.mention(t);
        if (mention) insert(found, mention.entity);
      }
    });
    return found;
  }

  private findWords({ chunks, clauseOf }: ClauseStructure, own: number, subject: number): string[] {
    const found: string[] = [];
    chunks.forEach(({ first, end }, i) => {
      if (clauseOf[i] !== own && clauseOf[i] !== subject) return;
      for (let t = first; t < end; t++) {
        const word = this.wordAt(t);
        if (word !== null) insert(found, word);
      }
    });
    return found;
  }

  private wordAt(t: number): string | null {
    const { c } = this;
    const tag = c.reading.tags[t]!;
    if (tag === Tag.Noun || tag === Tag.NounPlural) return c.nounAt(t);
    if (tag >= Tag.Verb && tag <= Tag.VerbIng) return c.lexicon.word(c.verbLemma(t));
    if (tag === Tag.Adjective) return c.word(t) || c.textOf(t, t + 1).toLowerCase();
    return tag === Tag.Name ? c.textOf(t, t + 1).toLowerCase() : null;
  }
}

/** Puts an item into a sorted list, unless it is there. */
function insert<T extends string | number>(list: T[], item: T): void {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]! < item) low = middle + 1;
    else high = middle;
  }
  if (list[low] !== item) list.splice(low, 0, item);
}
