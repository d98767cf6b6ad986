import { Can } from '../../language/tag';
import { Noted } from './candidate';
import type { Casing } from './casing';
import { ROMAN, NAME_SUFFIXES } from './data/joins';
import { surnameHeads } from './data/surnameHeads';
import { isHyphenedGiven } from './hyphenedGiven';
import type { KnownSpans } from './knownSpans';
import { NameBit } from './nameLexicon';
import type { NameTokens } from './nameTokens';

/** Family name, two halves of the given name, and the hyphen. */
const HYPHENED_TOKENS = 4;

/** Tells persons' names by their words. */
export class PersonShape {
  constructor(
    private readonly names: NameTokens,
    private readonly casing: Casing,
    private readonly known: KnownSpans,
  ) {}

  /** Whether tokens `[first, end)` read as a person's name. `sign`: an honorific, or a title, stands before it. */
  isPerson(first: number, end: number, sign: number): boolean {
    const { names } = this;
    const words = this.wordCount(first, end);
    if (words === 0 || words > 5 || this.hasOddLetters(first, end)) return false;
    if (this.isHyphened(first, end)) return true;
    const given = names.has(first, NameBit.Given);
    const known = this.known.knownEnd(first, end);
    if (known === end && (!given || words > 1) && sign !== Noted.Honorific) return false;
    if (known > first + 1 && known < end && !given) return false;
    if (sign === 0 && known > 0 && this.isTeamWord(end - 1)) return false;
    const last = end - 1;
    if (sign === Noted.Honorific) return !this.isBody(last, words);
    if (sign === Noted.Person)
      return words <= 4 && !this.isBody(last, words) && !this.isOfficeWord(last) && this.couldBeName(first);
    if (!given || words < 2) return false;
    if (this.hasInnerHead(first, end)) return false;
    if (names.headBits(last) === 0 && !names.has(last, NameBit.Office | NameBit.CompanyForm))
      return !this.isOrdinaryPair(first, last);
    return words === 2 && surnameHeads().has(names.lemma(last)) && known === 0;
  }

  /** "Kim Dae-jung". */
  isHyphened(first: number, end: number): boolean {
    return end - first === HYPHENED_TOKENS && isHyphenedGiven(this.names, first);
  }

  /** Acronyms, numbers, inner capitals at the front and marks that no person's name has. */
  private hasOddLetters(first: number, end: number): boolean {
    const { names } = this;
    for (let i = first; i < end; i++) {
      if (names.isNumber(i) || names.unit(i) === 0x26 || names.unit(i) === 0x2f || names.isClitic(i))
        return true;
      if (names.isAllCaps(i) && names.length(i) > 1 && !this.isRoman(i) && !this.allCapsRun(first, end))
        return true;
      const start = names.unit(i);
      if (names.isInnerCap(i) && start >= 0x61 && start <= 0x7a) return true;
    }
    return names.isDot(end - 1) && !NAME_SUFFIXES.has(names.lemma(end - 2));
  }

  private isRoman(i: number): boolean {
    return ROMAN.has(this.names.lemma(i)) || NAME_SUFFIXES.has(this.names.lemma(i));
  }

  private allCapsRun(first: number, end: number): boolean {
    for (let i = first; i < end; i++)
      if (this.names.isWord(i) && !this.names.isAllCaps(i) && !this.names.isInitial(i)) return false;
    return end - first > 1;
  }

  /** "Atlanta Braves": a plural behind a town makes a team. */
  private isTeamWord(last: number): boolean {
    const { names } = this;
    return (names.lexicon.can[names.word(last)]! & Can.NounPlural) !== 0;
  }

  /** "Grace Period", "Mercy Corps": an ordinary word as given name and an ordinary word behind it. */
  private isOrdinaryPair(first: number, last: number): boolean {
    const { names } = this;
    return (
      names.isFrequent(first) &&
      names.isFrequent(last) &&
      !names.has(last, NameBit.Given) &&
      (this.casing.seenLower(last) || !surnameHeads().has(names.lemma(last)))
    );
  }

  private couldBeName(first: number): boolean {
    const { names } = this;
    if (!names.isCommon(first) || names.has(first, NameBit.Given)) return true;
    return (
      names.headBits(first) === 0 &&
      !names.has(first, NameBit.Direction | NameBit.Plain | NameBit.TitleModifier)
    );
  }

  /** A word that never is a surname: an office, a weekday, a plain noun. */
  private isOfficeWord(i: number): boolean {
    const { names } = this;
    if (names.has(i, NameBit.Plain | NameBit.Calendar)) return true;
    return names.has(i, NameBit.Title | NameBit.TitleModifier) && !surnameHeads().has(names.lemma(i));
  }

  private isBody(last: number, words: number): boolean {
    const { names } = this;
    const heads = names.headBits(last) | (names.bits(last) & NameBit.CompanyForm);
    return heads !== 0 && !(words <= 2 && surnameHeads().has(names.lemma(last)));
  }

  private hasInnerHead(first: number, end: number): boolean {
    const { names } = this;
    for (let i = first + 1; i < end - 1; i++) {
      const word = names.lemma(i);
      if (word === 'of' || word === 'for' || word === 'and' || names.unit(i) === 0x26) return true;
      if ((names.headBits(i) & (NameBit.Organisation | NameBit.Event)) !== 0 && !surnameHeads().has(word))
        return true;
    }
    return false;
  }

  private wordCount(first: number, end: number): number {
    let count = 0;
    for (let i = first; i < end; i++) if (this.names.isWord(i)) count++;
    return count;
  }

  genderOf(first: number, end: number): number {
    const { names } = this;
    for (let i = first; i < end; i++) {
      if (!names.has(i, NameBit.Honorific)) continue;
      if (names.has(i, NameBit.Male)) return Noted.Male;
      if (names.has(i, NameBit.Female)) return Noted.Female;
    }
    return 0;
  }

  givenBits(first: number, end: number): number {
    const bits = this.names.bits(first);
    if ((bits & NameBit.Given) === 0 || end - first < 2) return 0;
    const gender = bits & NameBit.Male ? Noted.Male : bits & NameBit.Female ? Noted.Female : 0;
    return Noted.GivenName | gender;
  }
}
