import type { Figure } from '../../extract/figures/figure';
import type { DocumentNames, EntityType, LocalMention } from '../../extract/names/documentNames';
import { chunk, Mark, type Chunk } from '../../language/chunk';
import { findClauses, type ClauseStructure } from '../../language/clause';
import { english, type Lexicon } from '../../language/lexicon';
import { cuesAmong, type SentenceCue } from '../../language/sentenceCue';
import { Tag } from '../../language/tag';
import type { Reading } from '../../language/reading';

/**
 * One source while its claims are read: tokens, figures and names, with tables that lead from a token to what covers it.
 * Lives as long as the reading and is thrown away with it.
 */
export class DocumentContext {
  readonly lexicon: Lexicon = english();
  /** Figure whose core covers the token, -1 for none. */
  readonly figureAt: Int32Array;
  /** The longest mention over the token that is no pronoun, else the coreference; -1 for none. */
  readonly mentionAt: Int32Array;
  private readonly marks: Uint8Array;
  /** `figures[firstFigure[s]]` is the first figure of sentence `s`. */
  private readonly firstFigure: Int32Array;
  private readonly figuresOf: (readonly number[] | undefined)[] = [];
  private readonly cuesOf: (number | undefined)[] = [];
  private readonly structures: (ClauseStructure | undefined)[] = [];

  constructor(
    readonly reading: Reading,
    readonly figures: readonly Figure[],
    readonly names: DocumentNames,
  ) {
    const { count } = reading.tokens;
    this.figureAt = new Int32Array(count).fill(-1);
    this.mentionAt = new Int32Array(count).fill(-1);
    this.marks = new Uint8Array(count + 1);
    this.firstFigure = indexBySentence(figures, reading.sentences.count);
    this.markFigures();
    this.markMentions();
  }

  /** Indexes of the figures of a sentence, in order. */
  figuresIn(sentence: number): readonly number[] {
    const first = this.firstFigure[sentence]!;
    const end = this.firstFigure[sentence + 1]!;
    if (first === end) return NONE;
    const known = this.figuresOf[sentence];
    if (known) return known;
    const found: number[] = [];
    for (let i = first; i < end; i++) found.push(i);
    this.figuresOf[sentence] = found;
    return found;
  }

  private markFigures(): void {
    this.figures.forEach((figure, index) => {
      for (let t = figure.firstToken; t < figure.endToken; t++) this.figureAt[t] = index;
      // "19:35 local time" is one thing; the colon parts nothing.
      const isClock = figure.kind === 'designation' && figure.unit === 'time';
      if (figure.furniture || (figure.kind === 'designation' && !isClock) || figure.kind === 'ordinal')
        return;
      const date = isDate(figure);
      // "Sunday's quake": the day is part of the phrase.
      if (date && this.reading.tags[figure.endToken] === Tag.Clitic) return;
      if (date) this.marks[figure.firstToken]! |= Mark.TimeStart;
      // "Jones averaged 21 points": the modifier is the verb of the clause, too.
      const tag = this.reading.tags[figure.firstToken];
      const first = tag === Tag.VerbPast || tag === Tag.VerbS ? figure.firstToken + 1 : figure.firstToken;
      for (let t = first + 1; t < figure.endToken; t++)
        this.marks[t]! |= date ? Mark.TimeInside : Mark.Joined;
    });
  }

  private markMentions(): void {
    this.names.mentions.forEach((m, index) => {
      const weight = this.weightOf(index);
      for (let t = m.firstToken; t < m.endToken; t++)
        if (weight >= this.weightOf(this.mentionAt[t]!)) this.mentionAt[t] = index;
      if (!isPlainName(m)) return;
      for (let t = m.firstToken + 1; t < m.endToken; t++)
        if (!(this.marks[t]! & Mark.TimeStart)) this.marks[t]! |= Mark.Joined;
    });
  }

  /** The heavier mention has a token, of equals the later one: names go before coreference, long before short. -1 is no mention. */
  private weightOf(index: number): number {
    if (index < 0) return 0;
    const m = this.names.mentions[index]!;
    return (m.form === 'coreference' ? 0 : 1000) + (m.endToken - m.firstToken);
  }

  /** Whether a sentence has any of the words that a rule looks for. */
  hasCue(sentence: number, cue: SentenceCue): boolean {
    const { tokens, sentences } = this.reading;
    const cues = (this.cuesOf[sentence] ??= cuesAmong(
      tokens.word,
      sentences.first[sentence]!,
      sentences.first[sentence + 1]!,
    ));
    return (cues & cue.bit) !== 0;
  }

  /** Chunks and clauses of a sentence, made once. */
  structure(sentence: number): ClauseStructure {
    let known = this.structures[sentence];
    if (!known) {
      const { first } = this.reading.sentences;
      known = findClauses(
        this.reading,
        chunk(this.reading, first[sentence]!, first[sentence + 1]!, this.marks),
      );
      this.structures[sentence] = known;
    }
    return known;
  }

  mention(token: number): LocalMention | null {
    const index = token < 0 ? -1 : (this.mentionAt[token] ?? -1);
    return index < 0 ? null : this.names.mentions[index]!;
  }

  typeOf(entity: number): EntityType {
    return entity < 0 ? 'unknown' : (this.names.entities[entity]?.type ?? 'unknown');
  }

  /** Id of the singular or infinitive of the token's word; of the word itself where it has neither. */
  nounLemma(token: number): number {
    const word = this.wordId(token);
    return this.lexicon.nounLemma[word]! || word;
  }

  /** The singular of the token's word; the word itself, in lower case, where the lexicon knows none. */
  nounAt(token: number): string {
    return this.lexicon.word(this.nounLemma(token)) || this.textOf(token, token + 1).toLowerCase();
  }

  verbLemma(token: number): number {
    const word = this.reading.tokens.word[token]!;
    return this.lexicon.verbLemma[word]! || word;
  }

  /** Vocabulary id of the token's word, 0 where the lexicon does not know it. */
  wordId(token: number): number {
    return token < 0 ? 0 : (this.reading.tokens.word[token] ?? 0);
  }

  word(token: number): string {
    return this.lexicon.word(this.wordId(token));
  }

  textOf(first: number, end: number): string {
    const { tokens, text } = this.reading;
    return text.slice(tokens.start[first], tokens.end[end - 1]);
  }

  chunkText(c: Chunk): string {
    return this.textOf(c.first, c.end);
  }
}

const NONE: readonly number[] = [];

function indexBySentence(figures: readonly Figure[], sentences: number): Int32Array {
  const first = new Int32Array(sentences + 1);
  let at = 0;
  for (let s = 0; s <= sentences; s++) {
    while (at < figures.length && figures[at]!.sentence < s) at++;
    first[s] = at;
  }
  return first;
}

export function isDate(figure: Figure): boolean {
  return figure.kind === 'date' || figure.kind === 'date-range';
}

function isPlainName(m: LocalMention): boolean {
  return m.form === 'name' || m.form === 'acronym' || m.form === 'surname';
}
