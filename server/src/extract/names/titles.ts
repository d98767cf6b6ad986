import { surnameHeads } from './data/surnameHeads';
import { NameBit } from './nameLexicon';
import type { NameTokens } from './nameTokens';

/** Offices, ranks and honorifics in a run: "President", "Secretary of State", "Chief Operating Officer". */
export class Titles {
  constructor(private readonly names: NameTokens) {}

  titleStart(first: number, at: number): number {
    const { names } = this;
    let start = at;
    while (
      start > first &&
      names.isWord(start - 1) &&
      names.has(start - 1, NameBit.TitleModifier | NameBit.Title)
    )
      start--;
    while (start > first && names.isHyphen(start - 1)) start--;
    return start;
  }

  /** The title that the span of the mention takes in: capitalised words right before the name. */
  shownTitle(start: number, rest: number): number {
    const { names } = this;
    let at = start;
    while (at < rest && names.isWord(at) && !names.isCapital(at)) at++;
    return at;
  }

  titleEnd(at: number, end: number): number {
    const { names } = this;
    let i = at + 1;
    while (i < end) {
      const word = names.lemma(i);
      const title = names.has(i, NameBit.Title | NameBit.Honorific | NameBit.TitleModifier);
      if (title && this.staysTitle(i, end)) i++;
      else if (
        names.isDot(i) ||
        names.isHyphen(i) ||
        word === 'of' ||
        word === 'and' ||
        word === 'the' ||
        word === 'for'
      )
        i++;
      else if (
        names.isWord(i) &&
        !names.isCapital(i) &&
        (names.words.isRole(names.word(i)) || names.isHyphen(i + 1))
      )
        i++;
      else if (this.hasBit(at, i, NameBit.Title) && this.isOfObject(i, at)) i++;
      else break;
    }
    return i;
  }

  /** "General" in "Attorney General" goes on with a title; "King" in "Justice King" is the name. */
  private staysTitle(i: number, end: number): boolean {
    const { names } = this;
    return i + 1 < end && (names.isWord(i + 1) || names.isHyphen(i + 1) || names.isDot(i + 1));
  }

  /** Common nouns behind "of" in a title: "Secretary of State", "Minister of Foreign Affairs". */
  private isOfObject(i: number, at: number): boolean {
    const { names } = this;
    if (!names.isCommon(i) || names.has(i, NameBit.Given)) return false;
    for (let j = i - 1; j > at; j--) {
      const word = names.lemma(j);
      if (word === 'of' || word === 'for') return true;
      if (!names.isCommon(j)) return false;
    }
    return false;
  }

  isOffice(last: number, first: number): boolean {
    const { names } = this;
    if (names.has(last, NameBit.Office)) return true;
    if (last === first)
      return (
        names.has(last, NameBit.Title | NameBit.Honorific) &&
        !names.has(last, NameBit.Given) &&
        !surnameHeads().has(names.lemma(last))
      );
    const before = names.isHyphen(last - 1) ? last - 2 : last - 1;
    const word = names.lemma(last);
    return (
      (word === 'officer' || word === 'executive' || word === 'general') &&
      before >= first &&
      names.has(before, NameBit.TitleModifier | NameBit.Office)
    );
  }

  /** The office in "Deputy Minister for Economy and Finance"; -1 for none. */
  dutyOffice(first: number, end: number): number {
    const { names } = this;
    for (let i = first; i + 1 < end; i++) {
      const next = names.lemma(i + 1);
      if (names.has(i, NameBit.Office) && (next === 'for' || next === 'of') && !names.isCapital(i + 1))
        return i;
    }
    return -1;
  }

  belongsToOffice(i: number): boolean {
    const { names } = this;
    return names.has(i, NameBit.TitleModifier | NameBit.Title) || names.isHyphen(i);
  }

  hasBit(first: number, end: number, bit: number): boolean {
    for (let i = first; i < end; i++) if (this.names.has(i, bit)) return true;
    return false;
  }
}
