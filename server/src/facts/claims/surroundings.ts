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
    const subject = clause.kind === 'infinitive' ? (structure.clauseOf[clause.subject] ?? own) : own;
    const last = this.words;
    if (last?.structure === structure && last.own === own && last.subject === subject) return last.found;
    const found = this.findWords(structure, own, subject);
    this.words = { structure, own, subject, found };
    return found;
  }

  private findNames(structure: ClauseStructure, clause: Clause): number[] {
    const { chunks, clauses, clauseOf } = structure;
    const inClause = new Set<Clause>();
    for (let c: Clause | undefined = clause; c; c = clauses[c.parent]) inClause.add(c);
    const found = new Set<number>();
    chunks.forEach(({ first, end }, i) => {
      if (!inClause.has(clauses[clauseOf[i]!]!)) return;
      for (let t = first; t < end; t++) {
        const mention = this.c.mention(t);
        if (mention) found.add(mention.entity);
      }
    });
    return [...found].sort((a, b) => a - b);
  }

  private findWords({ chunks, clauseOf }: ClauseStructure, own: number, subject: number): string[] {
    const found = new Set<string>();
    chunks.forEach(({ first, end }, i) => {
      if (clauseOf[i] !== own && clauseOf[i] !== subject) return;
      for (let t = first; t < end; t++) this.addWord(found, t);
    });
    return [...found].sort();
  }

  private addWord(found: Set<string>, t: number): void {
    const { c } = this;
    const tag = c.reading.tags[t]!;
    if (tag === Tag.Noun || tag === Tag.NounPlural) found.add(c.nounAt(t));
    else if (tag >= Tag.Verb && tag <= Tag.VerbIng) found.add(c.lexicon.word(c.verbLemma(t)));
    else if (tag === Tag.Adjective) found.add(c.word(t) || c.textOf(t, t + 1).toLowerCase());
    else if (tag === Tag.Name) found.add(c.textOf(t, t + 1).toLowerCase());
  }
}
