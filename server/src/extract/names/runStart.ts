import { TokenKind } from '../../text/tokenise';
import { CaseMode, type Casing } from './casing';
import { ARTICLES, STARTING_PARTICLES } from './data/joins';
import { NameBit, OF_HEADS } from './nameLexicon';
import type { NameTokens } from './nameTokens';
import { NumberParts } from './numberParts';
import { endsLikeWord, isDerived } from './wordEndings';

const AMPERSAND = 0x26;
/** "Q3 2031": parts of a year. */
const PERIODS = new Set(['Q1', 'Q2', 'Q3', 'Q4', 'H1', 'H2']);

/** Letters of a word that is hardly an acronym, if the dictionary has it. */
const LONG_WORD = 5;

/** Finds where runs of capitalised words begin. */
export class RunStart {
  readonly numbers: NumberParts;

  constructor(
    private readonly names: NameTokens,
    private readonly casing: Casing,
  ) {
    this.numbers = new NumberParts(names);
  }

  /** Whether a run may begin at token `i` of a sentence that begins at `first`. */
  starts(i: number, first: number, mode: CaseMode): boolean {
    const { names } = this;
    if (names.isNumber(i)) return mode === CaseMode.Text && this.startsOrdinal(i);
    if (!names.isWord(i)) return false;
    if (!names.isCapital(i)) return this.startsSmall(i);
    if (names.length(i) === 2 && names.isNumber(i + 1) && PERIODS.has(names.text(i))) return false;
    if (this.numbers.isDesignation(i)) return true;
    // "US $29": a currency.
    if (names.isAllCaps(i) && names.tokens.kind[i + 1] === TokenKind.Currency) return false;
    if (names.length(i) === 1) return this.startsInitials(i);
    if (names.has(i, NameBit.Generic)) return false;
    if (names.has(i, NameBit.Calendar)) return this.isGivenMonth(i);
    if (mode !== CaseMode.Text) return this.isAnchored(i, mode);
    if (names.isClosed(i)) return this.closedStarts(i, first);
    return !this.casing.opens(i, first) || this.opensWithName(i);
  }

  /** End of the longest form of the tables at `i`; 0 for none. */
  knownEnd(i: number, end: number): number {
    let longest = 0;
    for (const match of this.names.knownAt(i)) if (match.end <= end) longest = match.end;
    return longest;
  }

  /** "Jan Novak", "April Jones": a month that is a given name before a surname. */
  private isGivenMonth(i: number): boolean {
    const { names } = this;
    if (!names.has(i, NameBit.Given) || !names.isCapital(i + 1) || names.isGlued(i + 1)) return false;
    return !names.isCommon(i + 1) && !names.has(i + 1, NameBit.Calendar);
  }

  /** "201st Motorized", "1st Battalion". */
  private startsOrdinal(i: number): boolean {
    const { names } = this;
    if (!names.isWord(i + 1) || !names.isGlued(i + 1)) return false;
    const suffix = names.lemma(i + 1);
    if (suffix === 'ers') return true;
    if (suffix !== 'st' && suffix !== 'nd' && suffix !== 'rd' && suffix !== 'th') return false;
    return names.isCapital(i + 2) && !names.isGlued(i + 2) && !names.has(i + 2, NameBit.Calendar);
  }

  /** "al-Assad", "el-Sisi", "central Asia". */
  private startsSmall(i: number): boolean {
    const { names } = this;
    const bits = names.bits(i);
    if ((bits & (NameBit.Direction | NameBit.Particle)) === 0) return false;
    if ((bits & NameBit.Direction) !== 0)
      return names.isCapital(i + 1) && this.knownEnd(i, names.count) > i + 1;
    if (names.isHyphen(i + 1))
      return ARTICLES.has(names.lemma(i)) && names.isGlued(i + 2) && names.isCapital(i + 2);
    return STARTING_PARTICLES.has(names.lemma(i)) && names.isCapital(i + 1) && !names.isCommon(i + 1);
  }

  private startsInitials(i: number): boolean {
    const { names } = this;
    if (names.isPunctuation(i + 1, AMPERSAND)) return names.isCapital(i + 2) || names.isInitial(i + 2);
    return names.isDot(i + 1) && names.isGlued(i + 1) && names.isCapital(i + 2);
  }

  /** "US", "WHO" in the tables; "Will Smith"; nothing else that is a function word. */
  private closedStarts(i: number, first: number): boolean {
    const { names } = this;
    if (names.isAllCaps(i)) return this.knownEnd(i, names.count) > 0 || names.unit(i - 1) === 0x28;
    if (this.knownEnd(i, names.count) > i + 1) return true;
    const given = names.has(i, NameBit.Given) && names.isCapital(i + 1) && !names.isGlued(i + 1);
    return given && (!names.isCommon(i + 1) || !this.casing.opens(i, first));
  }

  /** Whether the first word of a sentence, or of a quotation, may begin a name. */
  private opensWithName(i: number): boolean {
    const { names, casing } = this;
    if (this.isLeadInCapitals(i)) return false;
    if (!names.isCommon(i) || names.isAllCaps(i) || names.isInnerCap(i))
      return casing.seenCapital(i) || !(casing.seenLower(i) || isDerived(names, i));
    if (names.has(i, NameBit.Honorific)) return true;
    if (this.knownEnd(i, names.count) > 0) return true;
    if (names.isCapital(i + 1) && !names.isGlued(i + 1) && !names.has(i + 1, NameBit.Calendar)) return true;
    if (names.isDot(i + 1) || names.isHyphen(i + 1) || names.isPunctuation(i + 1, AMPERSAND))
      return names.isCapital(i + 2);
    if (names.lemma(i + 1) === 'of') return (names.headBits(i) & OF_HEADS) !== 0 && names.isCapital(i + 2);
    return !casing.seenLower(i);
  }

  /** In a headline only these are names: what the tables have, what is no ordinary word, what the text has as a name. */
  isAnchored(i: number, mode: CaseMode): boolean {
    const { names, casing } = this;
    if (names.isClosed(i))
      return mode !== CaseMode.Capitals && names.isAllCaps(i) && this.knownEnd(i, names.count) > 0;
    if (names.has(i, NameBit.Calendar | NameBit.Generic)) return false;
    if (
      mode === CaseMode.Page &&
      !names.isInnerCap(i) &&
      !casing.seenCapital(i) &&
      this.knownEnd(i, names.count) === 0
    )
      return names.isAllCaps(i) ? !names.isCommon(i) : this.isUnknownPair(i);
    if (!names.isCommon(i) || names.isInnerCap(i)) return !(casing.seenLower(i) && !casing.seenCapital(i));
    if (mode === CaseMode.Title && names.isAllCaps(i)) return true;
    if (casing.seenCapital(i)) return !casing.seenLower(i) || names.isCapital(i + 1);
    return this.knownEnd(i, names.count) > 0 && this.isPlaceOrPeople(i);
  }

  /** "Laura Whitfield" alone in a line of the page: two words that English does not have. */
  private isUnknownPair(i: number): boolean {
    const { names } = this;
    const next =
      names.isCapital(i + 1) && !names.isCommon(i + 1) && !names.startsLine(i + 1) && !names.isGlued(i + 1);
    const before = names.isCapital(i - 1) && !names.isCommon(i - 1) && !names.startsLine(i);
    return !names.isCommon(i) && (next || before) && !endsLikeWord(names, i);
  }

  /** "ANGRY chiefs told …", "RESIDENTS fled": newspapers print the first word of a text in capitals. */
  private isLeadInCapitals(i: number): boolean {
    const { names } = this;
    if (!names.isAllCaps(i) || !names.isCommon(i)) return false;
    const length = names.length(i);
    if (length < LONG_WORD && !(length === LONG_WORD - 1 && names.startsLine(i) && names.isFrequent(i)))
      return false;
    return !names.isAllCaps(i + 1) && !names.isHyphen(i + 1) && this.knownEnd(i, names.count) === 0;
  }

  private isPlaceOrPeople(i: number): boolean {
    return this.names.knownAt(i).some(({ entry, end }) => entry.type === 'country' || end > i + 1);
  }
}
