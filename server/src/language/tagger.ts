import { TokenFlag, TokenKind, type Tokens } from '../text/tokenise';
import type { Sentences } from '../text/segment';
import { WordMap } from '../text/wordMap';
import { CARDINALS, MAGNITUDES, ORDINALS } from './data/numberWords';
import { chooseOpen, settleClosed, type TagContext } from './disambiguate';
import { english, type Lexicon } from './lexicon';
import { Can, Sense, Tag } from './tag';

/** Share of capitalised words from which on a line is a headline in title case, where a capital says nothing. */
const TITLE_CASE_SHARE = 0.75;

/**
 * The part of speech of every token. Rules over the lexicon's readings and the neighbours, one pass from left to right in
 * each sentence; linear, needs no other text. `tags[i]` belongs to token `i`.
 */
export function tag(tokens: Tokens, sentences: Sentences): Uint8Array {
  return new Tagger(tokens).run(sentences);
}

class Tagger implements TagContext {
  readonly tags: Uint8Array;
  readonly lexicon: Lexicon = english();
  readonly numbers = numberClasses(this.lexicon);
  first = 0;
  end = 0;
  /** Capitals mean nothing in this sentence: it is a headline. */
  headline = false;

  constructor(readonly tokens: Tokens) {
    this.tags = new Uint8Array(tokens.count);
  }

  run(sentences: Sentences): Uint8Array {
    for (let s = 0; s < sentences.count; s++) {
      this.first = sentences.first[s]!;
      this.end = sentences.first[s + 1]!;
      this.headline = this.isHeadline();
      for (let i = this.first; i < this.end; i++) this.tags[i] = this.tagOf(i);
      for (let i = this.first; i < this.end; i++) this.settle(i);
    }
    return this.tags;
  }

  /** First reading, from the word and what stands before it. */
  private tagOf(i: number): Tag {
    const { kind, word } = this.tokens;
    switch (kind[i]) {
      case TokenKind.Number:
        return this.ordinalSuffix(i + 1) ? Tag.Ordinal : Tag.Number;
      case TokenKind.Clitic:
        return this.clitic(i);
      case TokenKind.Word:
        break;
      default:
        return Tag.Punctuation;
    }
    const id = word[i]!;
    if (i > this.first && this.ordinalSuffix(i)) return Tag.Ordinal;
    if (this.isCapitalName(i)) return Tag.Name;
    const number = this.numbers.get(id);
    if (number !== undefined) return number === Tag.Ordinal ? settleClosed(this, i, number) : number;
    const closed = this.lexicon.closed[id]!;
    if (closed !== 0) return settleClosed(this, i, closed);
    return id === 0 || this.lexicon.can[id] === 0
      ? this.guess(i)
      : chooseOpen(this, i, this.lexicon.can[id]!);
  }

  /** "'s" is a verb behind a pronoun ("it's"), elsewhere the possessive; the other clitics are verbs. */
  private clitic(i: number): Tag {
    const closed = this.lexicon.closed[this.tokens.word[i]!]!;
    if (closed === 0) return Tag.Clitic;
    if (closed !== Tag.VerbS) return closed;
    const before = i > this.first ? this.tags[i - 1]! : Tag.None;
    return before === Tag.Pronoun || before === Tag.Existential || before === Tag.Relative
      ? Tag.VerbS
      : Tag.Clitic;
  }

  /** "st" glued to "201": token `i` is the suffix. */
  private ordinalSuffix(i: number): boolean {
    const { tokens } = this;
    if (i >= this.end || tokens.kind[i] !== TokenKind.Word || tokens.flags[i]! & TokenFlag.SpaceBefore)
      return false;
    if (tokens.kind[i - 1] !== TokenKind.Number || tokens.end[i]! - tokens.start[i]! !== 2) return false;
    return ORDINAL_SUFFIXES.has(this.lexicon.word(tokens.word[i]!));
  }

  /** A capital that makes a name: not the first word of its sentence, not in a headline, not the pronoun "I". */
  private isCapitalName(i: number): boolean {
    const { tokens } = this;
    const flags = tokens.flags[i]!;
    if ((flags & TokenFlag.InnerCap) !== 0) return true;
    if ((flags & TokenFlag.Upper) === 0) return false;
    if ((flags & TokenFlag.Dotted) !== 0) return true;
    if (this.headline) return tokens.word[i] === 0 || this.lexicon.can[tokens.word[i]!] === 0;
    const length = tokens.end[i]! - tokens.start[i]!;
    if (length === 1 && tokens.word[i] !== 0 && this.lexicon.closed[tokens.word[i]!] !== 0) return false;
    if ((flags & TokenFlag.AllCaps) !== 0) return true;
    if (i > this.first && !this.opensQuote(i))
      return this.lexicon.closed[tokens.word[i]!] === 0 || !this.startsClause(i);
    return (
      tokens.word[i] === 0 || (this.lexicon.can[tokens.word[i]!] === 0 && !this.numbers.has(tokens.word[i]!))
    );
  }

  private opensQuote(i: number): boolean {
    const before = this.tokens.text.charCodeAt(this.tokens.start[i - 1]!);
    return (
      this.tokens.kind[i - 1] === TokenKind.Punctuation &&
      (before === 0x22 || before === 0x201c || before === 0x2018 || before === 0x27 || before === 0x3a)
    );
  }

  private startsClause(i: number): boolean {
    return this.tokens.kind[i - 1] === TokenKind.Punctuation || this.tokens.kind[i - 1] === TokenKind.Hyphen;
  }

  /** Words that the lexicon does not have, by their ending. */
  private guess(i: number): Tag {
    const { text, start, end, flags } = this.tokens;
    if ((flags[i]! & TokenFlag.Upper) !== 0) return Tag.Name;
    const word = text.slice(start[i], end[i]).toLowerCase();
    if (word.endsWith('ly')) return Tag.Adverb;
    if (word.endsWith('ing')) return chooseOpen(this, i, Can.VerbIng | Can.Adjective);
    if (word.endsWith('ed')) return chooseOpen(this, i, Can.VerbPast | Can.VerbEn | Can.Adjective);
    if (/(ous|ful|ive|able|ible|al|ic|less|ish|ary)$/.test(word)) return Tag.Adjective;
    if (/(er|est)$/.test(word) && this.gradedAdjective(word)) return Tag.Adjective;
    return word.endsWith('s') && !/(ss|us|is)$/.test(word) ? Tag.NounPlural : Tag.Noun;
  }

  /** "bigger", "largest", "happier": the lexicon has the plain adjective. */
  private gradedAdjective(word: string): boolean {
    const stem = word.replace(/(er|est)$/, '');
    const candidates = [
      stem,
      stem + 'e',
      stem.slice(0, -1),
      stem.endsWith('i') ? stem.slice(0, -1) + 'y' : stem,
    ];
    return candidates.some((c) => (this.lexicon.can[this.lexicon.vocabulary.idOf(c)]! & Can.Adjective) !== 0);
  }

  /** Second look, when the tags behind the word are known as well. */
  private settle(i: number): void {
    const { tags } = this;
    const t = tags[i]!;
    if (this.isCompound(i, t)) tags[i] = Tag.Adjective;
    else if (t === Tag.VerbPast && this.isParticiple(i)) tags[i] = Tag.VerbEn;
    else if (t === Tag.Particle && tags[i + 1] !== Tag.Number && this.startsNounPhrase(i + 1))
      tags[i] = Tag.Preposition;
    else if ((t === Tag.VerbEn || t === Tag.VerbIng) && this.insideNounPhrase(i)) tags[i] = Tag.Adjective;
  }

  /** "state-run", "worst-affected": the second half of a compound is no verb. "A burnt-out car", "an off-duty guard": nor is there a preposition in one. */
  private isCompound(i: number, t: Tag): boolean {
    if (isVerb(t)) return this.behindHyphen(i);
    if (t !== Tag.Preposition && t !== Tag.Particle) return false;
    return this.isNounAt(i + 1) ? this.behindHyphen(i) : this.isNounAt(i + 2) && this.beforeHyphen(i);
  }

  private isNounAt(i: number): boolean {
    const t = i < this.end ? this.tags[i]! : Tag.None;
    return t === Tag.Noun || t === Tag.NounPlural;
  }

  /** "off-duty", but not "door-to-door". */
  private beforeHyphen(i: number): boolean {
    const { kind, flags } = this.tokens;
    if (kind[i + 1] !== TokenKind.Hyphen || kind[i - 1] === TokenKind.Hyphen) return false;
    return ((flags[i + 1]! | flags[i + 2]!) & TokenFlag.SpaceBefore) === 0;
  }

  private behindHyphen(i: number): boolean {
    const { tokens } = this;
    if (i < this.first + 2 || tokens.kind[i - 1] !== TokenKind.Hyphen) return false;
    return ((tokens.flags[i - 1]! | tokens.flags[i]!) & TokenFlag.SpaceBefore) === 0;
  }

  /** Whether a form that could be past or participle is a participle here: "people killed in the quake were …". */
  private isParticiple(i: number): boolean {
    const { tags } = this;
    if (
      (this.lexicon.can[this.tokens.word[i]!]! & Can.VerbEn) === 0 ||
      i === this.first ||
      this.startsNounPhrase(i + 1)
    )
      return false;
    const before = tags[i - 1]!;
    const comma = before === Tag.Punctuation && this.isComma(i - 1);
    if (!comma && before !== Tag.Noun && before !== Tag.NounPlural && before !== Tag.Name) return false;
    if (this.isWord(i + 1, 'by') && tags[i + 2] !== Tag.Number) return true;
    if (comma) return tags[i + 1] === Tag.Preposition && this.clauseHasVerb(i - 1);
    return this.objectBefore(i) || this.verbFollows(i);
  }

  private isComma(i: number): boolean {
    return this.tokens.text[this.tokens.start[i]!] === ',';
  }

  private isWord(i: number, word: string): boolean {
    return i < this.end && this.lexicon.word(this.tokens.word[i]!) === word;
  }

  /** "caused damage estimated at": the noun before is the object of a verb already. */
  private objectBefore(i: number): boolean {
    for (let j = i - 1; j >= this.first; j--) {
      const t = this.tags[j]!;
      if (t === Tag.VerbPast || t === Tag.VerbS || t === Tag.Verb)
        return this.lexicon.verbSense[this.tokens.word[j]!] !== Sense.VerbCommunication;
      if (isBoundary(t)) return false;
    }
    return false;
  }

  /** Whether more finite verbs than subordinate clauses stand before token `i`: its clause has its verb. */
  private clauseHasVerb(i: number): boolean {
    let verbs = 0;
    for (let j = this.first; j < i; j++) {
      const t = this.tags[j]!;
      if (this.tags[j - 1] === Tag.Conjunction) continue;
      if (
        t === Tag.VerbPast ||
        t === Tag.VerbS ||
        t === Tag.Modal ||
        (t === Tag.Verb && this.tags[j - 1] !== Tag.Modal && this.tags[j - 1] !== Tag.To)
      )
        verbs++;
      else if (t === Tag.Relative || t === Tag.Subordinator) verbs--;
    }
    return verbs > 0;
  }

  private verbFollows(i: number): boolean {
    for (let j = i + 1; j < this.end; j++) {
      const t = this.tags[j]!;
      if (isBoundary(t) || t === Tag.Pronoun) return false;
      if (t === Tag.Modal || t === Tag.VerbS || (t === Tag.VerbPast && j > i + 1)) return true;
    }
    return false;
  }

  private startsNounPhrase(i: number): boolean {
    if (i >= this.end) return false;
    const t = this.tags[i]!;
    return (
      t === Tag.Determiner ||
      t === Tag.Possessive ||
      t === Tag.Number ||
      t === Tag.Name ||
      t === Tag.Noun ||
      t === Tag.NounPlural ||
      t === Tag.Adjective ||
      t === Tag.Pronoun ||
      t === Tag.Ordinal ||
      this.tokens.kind[i] === TokenKind.Currency
    );
  }

  /** "the damaged houses", "three wounded soldiers": between a determiner and a noun. */
  private insideNounPhrase(i: number): boolean {
    const before = i > this.first ? this.tags[i - 1]! : Tag.None;
    const after = i + 1 < this.end ? this.tags[i + 1]! : Tag.None;
    const opened =
      before === Tag.Determiner ||
      before === Tag.Possessive ||
      before === Tag.Number ||
      before === Tag.Adjective ||
      before === Tag.Clitic;
    return (
      opened &&
      (after === Tag.Noun || after === Tag.NounPlural || after === Tag.Adjective || after === Tag.Name)
    );
  }

  private isHeadline(): boolean {
    const { flags, kind, word } = this.tokens;
    let words = 0;
    let capitals = 0;
    for (let i = this.first; i < this.end; i++) {
      if (kind[i] !== TokenKind.Word || this.lexicon.closed[word[i]!] !== 0) continue;
      words++;
      if ((flags[i]! & (TokenFlag.Upper | TokenFlag.InnerCap)) !== 0) capitals++;
    }
    return words >= 4 && capitals >= words * TITLE_CASE_SHARE;
  }
}

function isVerb(t: Tag): boolean {
  return t === Tag.VerbPast || t === Tag.VerbEn || t === Tag.VerbIng || t === Tag.Verb || t === Tag.VerbS;
}

function isBoundary(t: Tag): boolean {
  return t === Tag.Punctuation || t === Tag.Conjunction || t === Tag.Relative || t === Tag.Subordinator;
}

const ORDINAL_SUFFIXES = new Set(['st', 'nd', 'rd', 'th']);

let classes: WordMap<Tag> | undefined;

function numberClasses(lexicon: Lexicon): WordMap<Tag> {
  if (classes) return classes;
  classes = new WordMap();
  for (const word of [...Object.keys(CARDINALS), ...Object.keys(MAGNITUDES)])
    classes.set(lexicon.id(word), Tag.Number);
  for (const word of Object.keys(ORDINALS)) classes.set(lexicon.id(word), Tag.Ordinal);
  return classes;
}
