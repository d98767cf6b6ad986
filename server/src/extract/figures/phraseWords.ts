import { TokenKind } from '../../text/tokenise';
import { Can, Tag } from '../../language/tag';
import type { SentenceContext } from './sentenceContext';

/** The words in front of a noun: which tokens may stand between a number and the noun that it counts. */
export class PhraseWords {
  constructor(
    readonly c: SentenceContext,
    /** First token of the phrase. */
    readonly first: number,
    /** The number asks for a plural. */
    readonly many: boolean,
  ) {}

  isModifier(i: number): boolean {
    const { c } = this;
    switch (c.tag(i)) {
      case Tag.Adjective:
        return this.nounFollows(i + 1);
      case Tag.VerbEn:
      case Tag.VerbIng:
        return this.nounFollows(i + 1) && !this.startsClause(i);
      case Tag.VerbPast:
        return this.isPastParticiple(i) && this.nounFollows(i + 1);
      case Tag.Ordinal:
        return this.nounFollows(i + 1);
      case Tag.Adverb:
        return (
          c.word(i) === 'ever' ||
          c.tag(i + 1) === Tag.Adjective ||
          c.tag(i + 1) === Tag.VerbEn ||
          c.tag(i + 1) === Tag.VerbIng ||
          c.joint(i + 1)
        );
      case Tag.Conjunction:
        return c.word(i) === 'and' && i > this.first && this.isAdjective(i - 1) && this.isAdjective(i + 1);
      case Tag.Noun:
      case Tag.NounPlural:
      case Tag.Name:
        return true;
      default:
        return this.isJoint(i) || this.isQuote(i) || this.isListedAdjective(i);
    }
  }

  /** Whether a noun comes within a few words that may stand before one. */
  nounFollows(from: number): boolean {
    for (let i = from; i < from + 6; i++) {
      const t = this.c.tag(i);
      if (t === Tag.Noun || t === Tag.NounPlural || t === Tag.Name) return true;
      const passes =
        t === Tag.Adjective ||
        t === Tag.VerbEn ||
        t === Tag.VerbIng ||
        t === Tag.Ordinal ||
        (t === Tag.VerbPast && this.isPastParticiple(i)) ||
        t === Tag.Adverb ||
        this.isJoint(i) ||
        this.isQuote(i) ||
        this.isListedAdjective(i) ||
        (this.c.word(i) === 'and' && this.isAdjective(i + 1));
      if (!passes) return false;
    }
    return false;
  }

  isAdjective(i: number): boolean {
    const t = this.c.tag(i);
    return (
      t === Tag.Adjective ||
      t === Tag.VerbEn ||
      t === Tag.VerbIng ||
      (t === Tag.VerbPast && (this.c.lexicon.can[this.c.id(i)]! & Can.VerbEn) !== 0) ||
      (this.c.lexicon.can[this.c.id(i)]! & Can.Adjective) !== 0
    );
  }

  /** "armoured vehicles", "modified versions": a participle between modifiers that the tagger took for a verb. */
  isPastParticiple(i: number): boolean {
    const { c } = this;
    if (c.tag(i + 1) === Tag.Name || this.startsClause(i)) return false;
    const can = c.lexicon.can[c.id(i)]!;
    if (i === this.first) return (can & Can.Adjective) !== 0 || (can & Can.VerbPast) === 0;
    const before = c.tag(i - 1);
    return (
      (can === 0 || (can & Can.VerbEn) !== 0) &&
      (before === Tag.Conjunction || before === Tag.Name || before === Tag.Adjective)
    );
  }

  /** "raising", "wounded" that opens a clause of its own rather than stand before the noun. */
  startsClause(i: number): boolean {
    const next = this.c.tag(i + 1);
    return next === Tag.Determiner || next === Tag.Possessive || next === Tag.Pronoun;
  }

  isJoint(i: number): boolean {
    return this.c.joint(i) && i > this.first;
  }

  isQuote(i: number): boolean {
    return this.c.kind(i) === TokenKind.Punctuation && '"“‘”’\''.includes(this.c.raw(i));
  }

  /** The comma in "large, heavy trucks". */
  isListedAdjective(i: number): boolean {
    return this.c.isMark(i, ',') && this.isAdjective(i - 1) && this.isAdjective(i + 1) && i > this.first;
  }
}
