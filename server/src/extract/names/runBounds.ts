import { Can, Tag } from '../../language/tag';
import { Noted, type RunPlace } from './candidate';
import type { Casing } from './casing';
import { EVENT_STARTS, PLACE_STARTS } from './data/contextWords';
import { POSTNOMINALS } from './data/joins';
import type { KnownSpans } from './knownSpans';
import { ANY_HEAD, NameBit } from './nameLexicon';
import type { NameTokens } from './nameTokens';

const NAME_STARTS = new Set([...EVENT_STARTS, ...PLACE_STARTS]);

/** Cuts off what a run has at its ends that is no part of a name: openers of sentences, articles, labels. */
export class RunBounds {
  constructor(
    private readonly names: NameTokens,
    private readonly casing: Casing,
    private readonly known: KnownSpans,
  ) {}

  skipLeading(first: number, end: number, place: RunPlace): number {
    const { names } = this;
    let at = first;
    while (at < end) {
      if (this.known.knownEnd(at, end) > at + 1) break;
      const closed = names.isClosed(at) && !names.isAllCaps(at) && !names.has(at, NameBit.Given);
      const mark = !names.isWord(at) && !names.isNumber(at);
      const particle = names.has(at, NameBit.Particle) && !names.isCapital(at);
      const designation = names.isHyphen(at + 1) && names.isNumber(at + 2);
      if (particle || designation || !(closed || mark)) break;
      at++;
    }
    // "Many Kenyans": a number word or quantifier opens the sentence.
    if (
      at === place.first &&
      at + 1 < end &&
      (names.tag(at) === Tag.Number || names.tag(at) === Tag.Ordinal) &&
      !names.isNumber(at)
    )
      if (this.casing.opens(at, place.first) && !this.casing.seenCapital(at)) at++;
    return at;
  }

  trimEnd(first: number, end: number): number {
    const { names } = this;
    let to = end;
    if (names.unit(end) === 0x3a && end - first > 1 && names.has(end - 1, NameBit.Plain)) to--;
    while (to > first) {
      const last = to - 1;
      if (!names.isCapital(last) && names.isInnerCap(last - 1) && names.isWord(last)) break;
      if (names.isDot(last) || names.isNumber(last) || names.isClitic(last)) break;
      if (names.isWord(last) && (names.isCapital(last) || names.isGlued(last))) {
        if (!(
          names.isClosed(last) &&
          names.isCapital(last) &&
          !names.isAllCaps(last) &&
          last > first &&
          names.lemma(last) !== 'i'
        ))
          break;
        if (names.has(last, NameBit.Given)) break;
      }
      to--;
    }
    return to;
  }

  /** "Peter Lund QC", "Ann Moore MP": letters behind a person's name. */
  withoutPostnominals(first: number, end: number): number {
    const { names } = this;
    let to = end;
    while (
      to - first > 2 &&
      names.isAllCaps(to - 1) &&
      POSTNOMINALS.has(names.lemma(to - 1)) &&
      !names.isAllCaps(to - 2)
    )
      to--;
    return to;
  }

  /** Where the name begins when the first word of the sentence only has its capital from there. */
  strippedStart(first: number, end: number, place: RunPlace): number {
    const { names, casing } = this;
    if (end - first < 2 || (place.noted & Noted.Headline) !== 0 || !casing.opens(first, place.first))
      return first;
    if (!names.isWord(first) || !names.isCommon(first) || casing.seenCapital(first) || names.isAllCaps(first))
      return first;
    if (names.isInnerCap(first) || names.isGlued(first + 1) || !names.isCapital(first + 1)) return first;
    if (this.known.knownEnd(first, end) > 0) return first;
    return this.isPartOfName(first, end) ? first : first + 1;
  }

  private isPartOfName(first: number, end: number): boolean {
    const { names } = this;
    const can = names.lexicon.can[names.word(first)]!;
    const second = first + 1;
    if (names.has(first, NameBit.Given) && !names.isCommon(second)) return true;
    if (names.has(first, NameBit.Direction) && this.known.knownEnd(second, end) === 0) return true;
    if ((can & (Can.Noun | Can.NounPlural | Can.Adjective)) === 0) return false;
    if (NAME_STARTS.has(names.lemma(first))) return true;
    const behind = this.known.knownEnd(second, end);
    if (behind > 0) return this.isPartOfKnown(first, second, behind, end);
    const last = end - 1;
    const headed = (names.headBits(last) & ANY_HEAD) !== 0 || names.has(last, NameBit.CompanyForm);
    if (!names.isCommon(second))
      return headed && (can & Can.Noun) !== 0 && !names.words.isRole(names.word(first));
    if (headed) return true;
    return (can & Can.Noun) !== 0 && (can & Can.NounPlural) === 0 && !names.words.isRole(names.word(first));
  }

  /** "Best Western", "Spartak Riga"; not "Former Yugoslavia", where a name of the tables stands by itself. */
  private isPartOfKnown(first: number, second: number, behind: number, end: number): boolean {
    const { names } = this;
    if (behind < end) return false;
    const entries = this.known.knownFor(second, behind);
    if (entries.every((entry) => entry.role === 'adjective')) return true;
    const can = names.lexicon.can[names.word(first)]!;
    const noun = (can & (Can.Adjective | Can.NounPlural)) === 0 && !names.words.isRole(names.word(first));
    const club = entries.every((entry) => entry.type === 'city');
    return club && noun && names.headBits(first) === 0 && names.lemma(first) !== 'capital';
  }

  startsSentenceWord(first: number, end: number, place: RunPlace): boolean {
    const { names, casing } = this;
    return (
      end === first + 1 &&
      casing.opens(first, place.first) &&
      names.isCommon(first) &&
      !casing.seenCapital(first) &&
      this.known.knownFor(first, end).length === 0
    );
  }
}
