import { TokenFlag, TokenKind } from '../text/tokenise';
import { english, type Lexicon } from './lexicon';
import { kindOfMark } from './kindOfMark';
import type { Reading } from './reading';
import { Can, Sense, Tag } from './tag';
import { WordClass } from './wordClass';

type ChunkKind =
  'np' | 'time' | 'vp' | 'prep' | 'conj' | 'sub' | 'rel' | 'comma' | 'stop' | 'bracket' | 'quote' | 'other';

/** Tokens `[first, end)` of a sentence that belong together; chunks cover the sentence without gaps. */
export interface Chunk {
  readonly kind: ChunkKind;
  readonly first: number;
  readonly end: number;
  /** Noun phrases: the head noun. Verb groups: the main verb. Elsewhere the first token. */
  readonly head: number;
  /** Noun phrases: token behind the possessor ("Russia's" in "Russia's base"), 0 where there is none. */
  readonly possessorEnd: number;
  readonly verb: VerbGroup | null;
}

/** What a verb group says besides its verb. */
export interface VerbGroup {
  /** Vocabulary id of the infinitive. */
  readonly lemma: number;
  readonly form: 'finite' | 'infinitive' | 'ing' | 'en';
  readonly passive: boolean;
  readonly negated: boolean;
  readonly perfect: boolean;
  readonly progressive: boolean;
  readonly tense: 'past' | 'present' | 'future' | 'none';
  /** Vocabulary id of the modal, 0 where there is none. */
  readonly modal: number;
}

/** What earlier readers found out about a token: figures and names stay in one noun phrase, dates stand by themselves. */
export const enum Mark {
  /** Stays in one noun phrase with the token before it. */
  Joined = 1,
  /** Starts a phrase of time ("on Monday" starts at "Monday"). */
  TimeStart = 2,
  /** Continues the phrase of time before it. */
  TimeInside = 4,
}

/** Splits the sentence of tokens `[first, end)` into noun phrases, verb groups and the words between. `marks` has a `Mark` for each token of the text. */
export function chunk(reading: Reading, first: number, end: number, marks: Uint8Array): Chunk[] {
  return new Chunker(reading, first, end, marks).run();
}

class Chunker {
  private readonly lexicon: Lexicon = english();
  private readonly chunks: Chunk[] = [];

  constructor(
    private readonly reading: Reading,
    private readonly first: number,
    private readonly end: number,
    private readonly marks: Uint8Array,
  ) {}

  run(): Chunk[] {
    let at = this.first;
    while (at < this.end) {
      const next = this.time(at) || this.nounPhrase(at) || this.verbGroup(at) || this.single(at);
      at = next;
    }
    return this.chunks;
  }

  private tag(i: number): Tag {
    return i >= this.first && i < this.end ? this.reading.tags[i]! : Tag.None;
  }

  private push(
    kind: ChunkKind,
    first: number,
    end: number,
    head: number,
    possessorEnd = 0,
    verb: VerbGroup | null = null,
  ): number {
    this.chunks.push({ kind, first, end, head, possessorEnd, verb });
    return end;
  }

  private joined(i: number): boolean {
    return i < this.end && (this.marks[i]! & Mark.Joined) !== 0;
  }

  private time(from: number): number {
    if ((this.marks[from]! & Mark.TimeStart) === 0) return 0;
    let at = from + 1;
    while (at < this.end && this.marks[at]! & Mark.TimeInside) at++;
    return this.push('time', from, at, from);
  }

  private nounPhrase(from: number): number {
    let at = from;
    let head = -1;
    let possessorEnd = 0;
    for (; at < this.end; at++) {
      if (at > from && this.marks[at]! & Mark.TimeStart) break;
      if ((at > from && this.joined(at)) || (at === from && this.joined(at + 1))) {
        head = this.betterHead(head, at);
        continue;
      }
      const t = this.tag(at);
      if (t === Tag.Clitic && head >= 0 && this.continuesPhrase(at + 1)) {
        possessorEnd = at + 1;
        head = -1;
      } else if (isHeadTag(t)) {
        if (head >= 0 && this.startsNewPhrase(at, head)) break;
        head = this.betterHead(head, at);
      } else if (!this.isModifier(at, t, from)) break;
    }
    if (head < 0 && at > from) head = this.lastQuantity(from, at);
    if (head >= 0 && this.countsFromNow(from, head, at)) return this.push('time', from, at + 1, from);
    return head < 0 ? 0 : this.push('np', from, at, head, possessorEnd);
  }

  /** "a day before", "two weeks later": a length of time and a word that counts from another time; not "a term of 20 years before he …". */
  private countsFromNow(from: number, head: number, at: number): boolean {
    if (this.lexicon.word(this.reading.tokens.word[from - 1] ?? 0) === 'of') return false;
    if (at >= this.end || !COUNTING_WORDS.has(this.lexicon.word(this.reading.tokens.word[at]!))) return false;
    return this.lexicon.nounSense[this.reading.tokens.word[head]!] === Sense.Time;
  }

  /** The last noun or name is the head; a number only where nothing better stands. */
  private betterHead(head: number, i: number): number {
    return isHeadTag(this.tag(i)) ? i : head;
  }

  private continuesPhrase(i: number): boolean {
    const t = this.tag(i);
    return (
      isHeadTag(t) ||
      t === Tag.Adjective ||
      t === Tag.Number ||
      t === Tag.Ordinal ||
      t === Tag.VerbEn ||
      this.isCurrency(i)
    );
  }

  /** "last season Braves": a determiner or number behind a head starts the next phrase; so does a pronoun. */
  private startsNewPhrase(at: number, head: number): boolean {
    const t = this.tag(at);
    if (t === Tag.Pronoun) return true;
    if (this.tag(head) === Tag.Pronoun) return true;
    return (
      head < at - 1 &&
      !this.isHyphen(at - 1) &&
      this.tag(at - 1) !== Tag.Adjective &&
      this.tag(at - 1) !== Tag.Number &&
      this.tag(at - 1) !== Tag.Ordinal
    );
  }

  private isModifier(at: number, t: Tag, from: number): boolean {
    if (t === Tag.Determiner || t === Tag.Possessive)
      return at === from || this.tag(at - 1) === Tag.Determiner;
    if (t === Tag.Conjunction) return this.joinsAdjectives(at, from);
    if (this.isLast(at, from)) return false;
    if (t === Tag.Adjective || t === Tag.Ordinal)
      return this.nounAhead(at) || at === from || this.tag(at - 1) === Tag.Determiner;
    if (t === Tag.Number)
      return at === from || !isHeadTag(this.tag(at - 1)) || this.isHyphen(at - 1) || this.isLabelNumber(at);
    if (t === Tag.VerbEn || t === Tag.VerbIng) return this.isHyphen(at - 1) && at > from;
    if (t === Tag.Adverb)
      return (
        at + 1 < this.end &&
        this.tag(at + 1) === Tag.Adjective &&
        (at === from || this.tag(at - 1) === Tag.Determiner || this.tag(at - 1) === Tag.Conjunction)
      );
    if (this.isCurrency(at)) return at === from || this.tag(at - 1) !== Tag.Name;
    return this.isHyphen(at) && at > from && this.glued(at) && this.glued(at + 1);
  }

  /** "in 44 games last season": another phrase. */
  private isLast(at: number, from: number): boolean {
    return at > from && isHeadTag(this.tag(at - 1)) && LAST.has(this.reading.tokens.word[at]!);
  }

  /** "the rocky and barren island": one phrase with two adjectives. */
  private joinsAdjectives(at: number, from: number): boolean {
    let next = at + 1;
    while (this.tag(next) === Tag.Adverb) next++;
    return (
      at > from &&
      this.tag(at - 1) === Tag.Adjective &&
      this.tag(next) === Tag.Adjective &&
      this.nounAhead(next)
    );
  }

  /** "a category five", "phase 3": a number that belongs to the noun before it; not "his wife four". */
  private isLabelNumber(at: number): boolean {
    if (this.lexicon.nounSense[this.reading.tokens.word[at - 1]!] === Sense.Person) return false;
    return this.tag(at - 1) === Tag.Noun && this.tag(at + 1) === Tag.Punctuation && !this.isHyphen(at + 1);
  }

  private nounAhead(at: number): boolean {
    for (let i = at + 1; i < this.end && i < at + 5; i++) {
      const t = this.tag(i);
      if (isHeadTag(t) || t === Tag.Number) return true;
      if (t !== Tag.Adjective && t !== Tag.Ordinal && t !== Tag.Conjunction && !this.isHyphen(i))
        return false;
    }
    return false;
  }

  private lastQuantity(from: number, at: number): number {
    for (let i = at - 1; i >= from; i--) {
      const t = this.tag(i);
      if (t === Tag.Number || t === Tag.Adjective || t === Tag.Ordinal || t === Tag.Determiner) return i;
    }
    return -1;
  }

  private isCurrency(i: number): boolean {
    return i < this.end && this.reading.tokens.kind[i] === TokenKind.Currency;
  }

  private isHyphen(i: number): boolean {
    return i >= this.first && i < this.end && this.reading.tokens.kind[i] === TokenKind.Hyphen;
  }

  private glued(i: number): boolean {
    return i < this.end && (this.reading.tokens.flags[i]! & TokenFlag.SpaceBefore) === 0;
  }

  private verbGroup(from: number): number {
    let at = from;
    const state = {
      modal: 0,
      negated: false,
      perfect: false,
      progressive: false,
      passive: false,
      head: -1,
      form: 'none' as VerbGroup['form'] | 'none',
      past: false,
    };
    let auxiliary = '';
    for (; at < this.end; at++) {
      const t = this.tag(at);
      if (t === Tag.Adverb || t === Tag.Not) {
        if (!this.verbAhead(at)) break;
        state.negated ||= t === Tag.Not;
        continue;
      }
      if (t === Tag.Modal && state.head < 0) {
        state.modal = this.reading.tokens.word[at]!;
        state.form = 'finite';
      } else if (t === Tag.To && state.head < 0 && state.form === 'none' && this.verbAhead(at)) {
        state.form = 'infinitive';
      } else if (t >= Tag.Verb && t <= Tag.VerbIng) {
        if (state.head >= 0 && auxiliary === '') break;
        if (state.head >= 0 && !this.follows(auxiliary, t)) break;
        if (state.form === 'none') {
          state.form = t === Tag.VerbIng ? 'ing' : t === Tag.VerbEn ? 'en' : 'finite';
          state.past = t === Tag.VerbPast;
        }
        if (auxiliary === 'have') state.perfect = true;
        if (auxiliary === 'be' && t === Tag.VerbIng) state.progressive = true;
        if (auxiliary === 'be' && t === Tag.VerbEn) state.passive = true;
        auxiliary = this.auxiliaryOf(at);
        state.head = at;
      } else if (t === Tag.Particle && state.head >= 0 && (this.marks[at]! & Mark.TimeStart) === 0) {
        // "delivered in late 2031": there the preposition belongs to the date.
        at++;
        break;
      } else if (auxiliary === 'be' && this.isQuotedVerb(at)) {
        state.passive = true;
        auxiliary = '';
        state.head = at + 1;
        at += 2;
      } else break;
    }
    if (state.head < 0) return 0;
    return this.push('vp', from, at, state.head, 0, this.group(state.head, state));
  }

  /** 'were "martyred"': one word in quotation marks, as somebody calls it. */
  private isQuotedVerb(at: number): boolean {
    const t = this.tag(at + 1);
    if (this.tag(at) !== Tag.Punctuation || (t !== Tag.VerbEn && t !== Tag.VerbPast)) return false;
    return (
      this.punctuation(at) === 'quote' &&
      this.tag(at + 2) === Tag.Punctuation &&
      this.punctuation(at + 2) === 'quote'
    );
  }

  private group(
    head: number,
    s: {
      modal: number;
      negated: boolean;
      perfect: boolean;
      progressive: boolean;
      passive: boolean;
      form: VerbGroup['form'] | 'none';
      past: boolean;
    },
  ): VerbGroup {
    const form = s.form === 'none' ? 'finite' : s.form;
    const modal = this.lexicon.word(s.modal);
    const future = modal === 'will' || modal === 'shall' || modal === "'ll" || modal === "won't";
    const tense =
      form !== 'finite'
        ? 'none'
        : future
          ? 'future'
          : s.past || (s.perfect && s.modal === 0)
            ? 'past'
            : 'present';
    const word = this.reading.tokens.word[head]!;
    // "would lay off": a base form is its own, though it is the past of another verb, too. "Are" is none.
    const isBase = this.reading.tags[head] === Tag.Verb && this.auxiliaryOf(head) !== 'be';
    const lemma = isBase ? word : this.lexicon.verbLemma[word]!;
    return {
      lemma,
      form,
      passive: s.passive || form === 'en',
      negated: s.negated,
      perfect: s.perfect,
      progressive: s.progressive,
      tense,
      modal: s.modal,
    };
  }

  /** Whether a verb form may follow an auxiliary in one group. */
  private follows(auxiliary: string, t: Tag): boolean {
    if (auxiliary === 'have') return t === Tag.VerbEn;
    if (auxiliary === 'be') return t === Tag.VerbEn || t === Tag.VerbIng;
    return t === Tag.Verb;
  }

  private auxiliaryOf(i: number): string {
    const word = this.reading.tokens.word[i]!;
    return this.lexicon.can[word]! & Can.Auxiliary ? this.lexicon.word(this.lexicon.verbLemma[word]!) : '';
  }

  private verbAhead(at: number): boolean {
    for (let i = at + 1; i < this.end && i < at + 4; i++) {
      const t = this.tag(i);
      if ((t >= Tag.Verb && t <= Tag.VerbIng) || t === Tag.Modal) return true;
      if (t !== Tag.Adverb && t !== Tag.Not) return false;
    }
    return false;
  }

  private single(i: number): number {
    const t = this.tag(i);
    const kind = t === Tag.Punctuation ? this.punctuation(i) : (SINGLE_KINDS[t] ?? 'other');
    return this.push(kind, i, i + 1, i);
  }

  private punctuation(i: number): ChunkKind {
    const kind = kindOfMark(this.reading.text[this.reading.tokens.start[i]!]!);
    return kind ?? (this.isHyphen(i) && !this.glued(i) ? 'stop' : 'other');
  }
}

const LAST = new WordClass('last');
const COUNTING_WORDS = new Set(['before', 'earlier', 'later', 'ago']);

const SINGLE_KINDS: Partial<Record<Tag, ChunkKind>> = {
  [Tag.Preposition]: 'prep',
  [Tag.To]: 'prep',
  [Tag.Particle]: 'prep',
  [Tag.Conjunction]: 'conj',
  [Tag.Subordinator]: 'sub',
  [Tag.Relative]: 'rel',
};

function isHeadTag(t: Tag): boolean {
  return t === Tag.Noun || t === Tag.NounPlural || t === Tag.Name || t === Tag.Pronoun;
}
