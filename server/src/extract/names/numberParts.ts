import { Can } from '../../language/tag';
import { NameBit } from './nameLexicon';
import type { NameTokens } from './nameTokens';

/** Which numbers belong to a name: "iPhone 4", "Boeing 737", "Su-25"; and which count what follows. */
export class NumberParts {
  constructor(private readonly names: NameTokens) {}

  /** Numbers that are part of a name: "iPhone 4", "Boeing 737", "Windows 3.1". */
  takesNumber(first: number, at: number, end: number): boolean {
    const { names } = this;
    const before = at - 1;
    if (!names.isWord(before) || names.startsLine(at)) return false;
    if (names.isGlued(at)) return names.isCapital(before);
    if (names.length(at) > 4 || this.isYear(at)) return false;
    const model =
      names.isInnerCap(before) ||
      names.has(before, NameBit.Model) ||
      (before > first && names.has(first, NameBit.Model)) ||
      this.isLettered(at);
    if (!model && (names.isCommon(before) || !this.recurs(at))) return false;
    if (names.has(before, NameBit.Calendar) || first > before) return false;
    return !this.countsSomething(at, end) || (model && this.recurs(at));
  }

  /** "3GS", "4S": letters glued to the digits. */
  private isLettered(at: number): boolean {
    const { names } = this;
    return (
      names.isWord(at + 1) && names.isGlued(at + 1) && names.isCapital(at + 1) && names.length(at + 1) <= 2
    );
  }

  /** The same word and number stand together more than once: "Juno 2 … Juno 2". */
  private recurs(at: number): boolean {
    const { names } = this;
    if (names.length(at) > 2) return false;
    const own = this.countsSomething(at, names.count) ? 0 : 1;
    return names.pairs.behindWord(at, (i) => this.countsSomething(i, names.count)) > own;
  }

  /** A plural noun, a unit or a magnitude behind the number: it counts them. */
  private countsSomething(at: number, end: number): boolean {
    const { names } = this;
    const next = at + 1;
    if (next >= end) return false;
    // "Boeing 737-800" is one type of aircraft.
    if (names.isHyphen(next) && names.has(at - 1, NameBit.Model)) return !names.isNumber(next + 1);
    if (names.isPunctuation(next, 0x25) || names.isHyphen(next) || names.isNumber(next)) return true;
    if (names.isComma(next) && names.isNumber(next + 1)) return true;
    if (!names.isWord(next) || names.isCapital(next)) return false;
    if (names.isGlued(next)) return !this.isPluralMark(next);
    const can = names.lexicon.can[names.word(next)]!;
    return (can & Can.NounPlural) !== 0 && (can & (Can.VerbS | Can.Closed)) === 0;
  }

  /** "iPhone 4s": a plural, not a unit. */
  private isPluralMark(i: number): boolean {
    return this.names.lemma(i) === 's' || this.names.length(i) === 1;
  }

  /** End of a number with the letters and dots glued to it: "3GS", "4.0". */
  numberEnd(at: number, end: number): number {
    const { names } = this;
    const next = at + 1;
    if (
      names.isHyphen(next) &&
      names.isGlued(next) &&
      names.isNumber(next + 1) &&
      names.isGlued(next + 1) &&
      names.has(at - 1, NameBit.Model)
    )
      return next + 2;
    return next < end && names.isWord(next) && names.isGlued(next) && names.length(next) <= 3
      ? next + 1
      : next;
  }

  isYear(i: number): boolean {
    const { names } = this;
    const first = names.unit(i);
    return names.length(i) === 4 && (first === 0x31 || first === 0x32);
  }

  /** "Su-25", "An-24", "MH370": letters, a hyphen and digits. */
  isDesignation(i: number): boolean {
    const { names } = this;
    if (!names.isHyphen(i + 1) || !names.isGlued(i + 1) || !names.isGlued(i + 2) || !names.isNumber(i + 2))
      return false;
    if (!names.isCapital(i) || names.has(i, NameBit.Calendar)) return false;
    return names.length(i) <= 3 && names.length(i + 2) <= 4;
  }
}
