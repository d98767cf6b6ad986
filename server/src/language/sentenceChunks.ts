import type { Chunk } from './chunk';
import { english, type Lexicon } from './lexicon';
import type { Reading } from './reading';
import { Sense, Tag } from './tag';

/** The chunks of one sentence with the questions that rules ask of them. Places outside the sentence are allowed: nothing holds there. */
export class SentenceChunks {
  private readonly lexicon: Lexicon = english();
  private readonly half = this.lexicon.idOf('half');

  constructor(
    private readonly reading: Reading,
    readonly chunks: readonly Chunk[],
  ) {}

  get count(): number {
    return this.chunks.length;
  }

  kindAt(i: number): Chunk['kind'] | '' {
    return i < 0 ? '' : (this.chunks[i]?.kind ?? '');
  }

  /** Folded first word of a chunk; '' where the lexicon does not know it. */
  firstWord(i: number): string {
    const chunk = this.chunks[i];
    return chunk ? this.lexicon.word(this.reading.tokens.word[chunk.first]!) : '';
  }

  isFinite(i: number): boolean {
    return this.chunks[i]?.verb?.form === 'finite';
  }

  /** Whether a finite verb stands at `from` or behind it, before the next stop. */
  finiteFollows(from: number): boolean {
    for (let at = from; at < this.count; at++) {
      if (this.kindAt(at) === 'stop') return false;
      if (this.isFinite(at)) return true;
    }
    return false;
  }

  /** Whether a number stands in the phrase. */
  hasNumber(i: number): boolean {
    const chunk = this.chunks[i];
    if (chunk?.kind !== 'np') return false;
    for (let t = chunk.first; t < chunk.end; t++)
      if (this.reading.tags[t] === Tag.Number || this.reading.tokens.word[t] === this.half) return true;
    return false;
  }

  /** Whether the head of the phrase is a name. */
  isName(i: number): boolean {
    return this.reading.tags[this.chunks[i]!.head] === Tag.Name;
  }

  /** "ready", "likely": a phrase without a noun says of the subject what it is. */
  isPredicate(i: number): boolean {
    return this.reading.tags[this.chunks[i]!.head] === Tag.Adjective;
  }

  /** "climber", "minister": whether the head is a noun for a person, in the singular or the plural. */
  isPerson(i: number): boolean {
    return this.lexicon.nounSense[this.headWord(i)] === Sense.Person;
  }

  /** Whether the head is a noun in the singular. */
  isSingular(i: number): boolean {
    return this.reading.tags[this.chunks[i]!.head] === Tag.Noun;
  }

  /** "said", "told". */
  isSaying(i: number): boolean {
    return this.lexicon.verbSense[this.headWord(i)] === Sense.VerbCommunication;
  }

  /** The chunk behind the phrase at `i` and the prepositional phrases that follow it. */
  behindPhrase(i: number): number {
    let at = i + 1;
    while (this.kindAt(at) === 'prep' && (this.kindAt(at + 1) === 'np' || this.kindAt(at + 1) === 'time'))
      at += 2;
    return at;
  }

  /** "there were": what the verb at `i` tells of stands behind it. */
  isExistential(i: number): boolean {
    return this.kindAt(i - 1) === 'other' && this.firstWord(i - 1) === 'there';
  }

  private headWord(i: number): number {
    return this.reading.tokens.word[this.chunks[i]!.head]!;
  }
}
