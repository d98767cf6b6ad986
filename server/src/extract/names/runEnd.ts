import { Tag } from '../../language/tag';
import { CaseMode, type Casing } from './casing';
import {
  NO_INNER,
  FEASTS,
  THE_HEADS,
  NAME_OF,
  DOMAINS,
  DOTTED_FORMS,
  SUFFIX_ABBREVIATIONS,
  COMMA_FORMS,
  VERSION_WORDS,
} from './data/joins';
import { NameBit, OF_HEADS } from './nameLexicon';
import { isHyphenedGiven } from './hyphenedGiven';
import type { NameTokens } from './nameTokens';
import type { RunStart } from './runStart';

/** No name is longer, in tokens; a page in capitals is not one run. */
const LONGEST_RUN = 40;
const AMPERSAND = 0x26;
const SLASH = 0x2f;
const NAMED_HEAD = NameBit.Organisation | NameBit.StateBody | NameBit.Publication;

/** Finds where runs of capitalised words end. It does not say what is a name in them; `RunSplitter` does. */
export class RunEnd {
  constructor(
    private readonly names: NameTokens,
    private readonly casing: Casing,
    private readonly start: RunStart,
  ) {}

  /** Token behind the run that starts at `i`; `end` bounds the sentence. */
  endOf(i: number, end: number, mode: CaseMode): number {
    let at = this.start.knownEnd(i, end);
    if (at === 0) at = i + 1;
    while (at < i + LONGEST_RUN) {
      const next = this.extend(i, at, end, mode);
      if (next === at) break;
      at = next;
    }
    return at;
  }

  /** Where the run continues behind token `at - 1`; `at` where it ends. */
  private extend(first: number, at: number, end: number, mode: CaseMode): number {
    const { names } = this;
    if (at >= end) return at;
    if (names.isWord(at)) return this.extendWord(first, at, end, mode);
    if (names.isNumber(at))
      return this.start.numbers.takesNumber(first, at, end) ? this.start.numbers.numberEnd(at, end) : at;
    if (names.isDot(at)) return this.extendDot(at, end, mode);
    if (names.isHyphen(at)) return this.extendHyphen(first, at, end, mode);
    if (names.isClitic(at)) return this.extendClitic(at, end, mode);
    if (names.isPunctuation(at, AMPERSAND)) return this.continues(at + 1, end, mode) ? at + 2 : at;
    if (names.isPunctuation(at, SLASH)) return this.extendSlash(at, end);
    if (names.isComma(at)) return this.extendComma(at, end);
    return at;
  }

  private extendWord(first: number, at: number, end: number, mode: CaseMode): number {
    const { names } = this;
    if (names.isGlued(at)) return names.isCapital(at) || names.isNumber(at - 1) ? at + 1 : at;
    if (this.continues(at, end, mode)) return this.joinsCalendar(at) ? at + 1 : at;
    if (names.isCapital(at)) return at;
    if (this.isSmallVersion(at)) return at + 1;
    const word = names.lemma(at);
    if (word === 'of') return this.extendOf(at, end, mode);
    if (word === 'and') return this.extendAnd(first, at, end, mode);
    if (word === 'for' || word === 'on') return this.extendFor(first, at, end, mode);
    if (names.has(at, NameBit.Particle)) return this.extendParticle(at, end, mode);
    return at;
  }

  /** "iPod nano": the second word has a capital elsewhere behind the same word, or is no English word at all. */
  private isSmallVersion(at: number): boolean {
    const { names, casing } = this;
    if (!names.isInnerCap(at - 1) || names.length(at) < 3 || names.isGlued(at)) return false;
    if (VERSION_WORDS.has(names.lemma(at)) || VERSION_WORDS.has(names.text(at))) return true;
    return names.isCommon(at) ? false : casing.seenCapital(at) || names.tag(at) === Tag.Noun;
  }

  /** Whether token `i` is a capitalised word that a run goes on with. */
  private continues(i: number, end: number, mode: CaseMode): boolean {
    const { names } = this;
    if (i >= end || !names.isCapital(i) || names.startsLine(i)) return false;
    if (mode !== CaseMode.Text)
      return (
        this.start.isAnchored(i, mode) ||
        names.isInitial(i) ||
        (mode === CaseMode.Title && !names.isClosed(i) && this.casing.seenCapital(i))
      );
    if (names.isClosed(i) && !names.isAllCaps(i) && !names.has(i, NameBit.Given) && names.length(i) > 1)
      return !NO_INNER.has(names.lemma(i)) && !names.startsLine(i + 1) && this.continues(i + 1, end, mode);
    if (names.isClosed(i) && names.length(i) > 1 && names.isAllCaps(i))
      return names.has(i, NameBit.CompanyForm);
    return !(names.isInitial(i) && names.lemma(i) === 'i' && !names.isDot(i + 1));
  }

  /** Weekdays and months end a run, except in "Black Friday" and "Theresa May". */
  private joinsCalendar(i: number): boolean {
    const { names } = this;
    if (!names.has(i, NameBit.Calendar)) return true;
    if (names.isNumber(i + 1)) return false;
    return names.has(i, NameBit.Given)
      ? names.has(i - 1, NameBit.Given | NameBit.Honorific)
      : FEASTS.has(names.lemma(i - 1));
  }

  private extendOf(at: number, end: number, mode: CaseMode): number {
    const { names } = this;
    const before = at - 1;
    const titled = names.has(before, NameBit.Title) && names.has(at + 1, NameBit.TitleModifier);
    const headed = (names.headBits(before) & OF_HEADS) !== 0 || NAME_OF.has(names.lemma(before));
    let next = at + 1;
    if (names.has(before, NameBit.Office) && !titled) return this.isDuty(next) ? next + 1 : at;
    if (!headed && !titled) return at;
    if (names.lemma(next) === 'the' && !names.isCapital(next)) {
      if (!THE_HEADS.has(names.lemma(before)) && !titled) return at;
      next++;
    }
    return this.continues(next, end, mode) && !names.has(next, NameBit.Calendar) ? next + 1 : at;
  }

  /** "Food and Drug Administration", "Disease Control and Prevention": common nouns on both sides, and a head that joins them. */
  private extendAnd(first: number, at: number, end: number, mode: CaseMode): number {
    const { names } = this;
    const next = at + 1;
    if (names.has(at - 1, NameBit.Office)) return this.secondOffice(next, end, mode) || at;
    if (!this.continues(next, end, mode)) return at;
    if (names.tokens.hash[at - 1] === names.tokens.hash[next] && !this.continues(next + 1, end, mode))
      return next + 1;
    if (names.tokens.hash[at - 1] === names.tokens.hash[next]) return at;
    if (!names.isCommon(at - 1) || !names.isCommon(next) || this.isRoleWord(at - 1) || this.isRoleWord(next))
      return at;
    const headed = this.hasOf(first, at);
    if (headed) return names.has(next, NameBit.Given) && !names.isCommon(next) ? at : next + 1;
    if ((names.headBits(at - 1) & NAMED_HEAD) !== 0) return at;
    let last = next;
    while (this.continues(last + 1, end, mode) && !names.isGlued(last + 1)) last++;
    return last > next && (names.headBits(last) & (NameBit.Organisation | NameBit.Agreement)) !== 0
      ? next + 1
      : at;
  }

  /** "CEO and co-founder Steve Jobs": behind the second office, when a name follows it; 0 elsewhere. */
  private secondOffice(at: number, end: number, mode: CaseMode): number {
    const { names } = this;
    let i = at;
    while (
      i < end &&
      i < at + 5 &&
      !names.isCapital(i) &&
      (names.isHyphen(i) || names.words.isRole(names.word(i)) || names.isHyphen(i + 1))
    )
      i++;
    return i > at && names.words.isRole(names.word(i - 1)) && this.continues(i, end, mode) ? i + 1 : 0;
  }

  private isRoleWord(i: number): boolean {
    return this.names.has(i, NameBit.Office | NameBit.Honorific);
  }

  private hasOf(first: number, end: number): boolean {
    for (let i = first; i < end; i++) {
      const word = this.names.lemma(i);
      if (word === 'of' || word === 'for' || word === 'on') return true;
    }
    return false;
  }

  private extendFor(first: number, at: number, end: number, mode: CaseMode): number {
    const { names } = this;
    if (names.has(at - 1, NameBit.Office)) return this.isDuty(at + 1) ? at + 2 : at;
    const bodies = NameBit.Organisation | NameBit.StateBody | NameBit.Agreement | NameBit.Event;
    if ((names.headBits(at - 1) & bodies) === 0 || (names.lemma(at) === 'on' && at - first > 3)) return at;
    let next = at + 1;
    // "Tribunal for the former Yugoslavia": only in names that begin with capitals enough.
    if (names.lemma(at) === 'for' && names.lemma(next) === 'the' && at - first >= 3) {
      next += names.lemma(next + 1) === 'former' ? 2 : 1;
      return this.continues(next, end, mode) ? next + 1 : at;
    }
    if (!this.continues(next, end, mode) || !names.isCommon(next)) return at;
    return names.has(next, NameBit.Calendar | NameBit.Title) ? at : next + 1;
  }

  /** What an office is over: "Minister for Economy and Finance". */
  private isDuty(i: number): boolean {
    const { names } = this;
    return (
      names.isCapital(i) && names.isCommon(i) && !names.isAllCaps(i) && this.start.knownEnd(i, i + 1) === 0
    );
  }

  private extendParticle(at: number, end: number, mode: CaseMode): number {
    const { names } = this;
    let next = at + 1;
    if (names.has(next, NameBit.Particle) && !names.isCapital(next)) next++;
    if (names.isHyphen(next) && names.isGlued(next)) next++;
    if (!this.continues(next, end, mode)) return at;
    return names.isCommon(at - 1) && names.isCommon(next) ? at : next + 1;
  }

  /** Dots of initials, abbreviations and company forms; "Amazon.com". */
  private extendDot(at: number, end: number, mode: CaseMode): number {
    const { names } = this;
    if (!names.isGlued(at)) return at;
    const before = at - 1;
    if (names.isGlued(at + 1) && names.isWord(at + 1) && DOMAINS.has(names.lemma(at + 1))) return at + 2;
    const form = names.has(before, NameBit.CompanyForm) && DOTTED_FORMS.has(names.lemma(before));
    if (form) return this.continues(at + 1, end, mode) ? at + 2 : at + 1;
    const joined = names.isInitial(before) || names.lexicon.isAbbreviation(names.word(before));
    if (!joined) return at;
    if (SUFFIX_ABBREVIATIONS.has(names.lemma(before))) return at + 1;
    return this.continues(at + 1, end, mode) ? at + 2 : at;
  }

  private extendHyphen(first: number, at: number, end: number, mode: CaseMode): number {
    const { names } = this;
    const next = at + 1;
    if (next >= end) return at;
    if (!names.isGlued(at) || !names.isGlued(next)) return this.extendSpacedHyphen(first, at, end, mode);
    if (names.isNumber(next))
      return this.start.numbers.isDesignation(at - 1) || this.start.numbers.isYear(next)
        ? this.start.numbers.numberEnd(next, end)
        : at;
    if (names.isCapital(next) || isHyphenedGiven(names, at - 2)) return next + 1;
    // "Stratford-upon-Avon", "Mazar-i-Sharif", "Al-qaeda".
    const further = next + 1;
    if (
      names.isHyphen(further) &&
      names.isGlued(further) &&
      names.isGlued(further + 1) &&
      names.isCapital(further + 1)
    )
      return further + 2;
    return at;
  }

  /** "Wal - Mart": spaced, but the first part never stands alone. Only where the text joins the same two words again. */
  private extendSpacedHyphen(first: number, at: number, end: number, mode: CaseMode): number {
    const { names } = this;
    if (names.isGlued(at) || names.isGlued(at + 1) || at - first !== 1) return at;
    if (names.isCommon(at - 1) || !this.continues(at + 1, end, mode)) return at;
    if (names.pairs.aroundHyphen(at) > 1) return at + 2;
    return at;
  }

  /** "McDonald's", "People's Republic": the "'s" belongs to the name. */
  private extendClitic(at: number, end: number, mode: CaseMode): number {
    const { names } = this;
    if (!names.has(at - 1, NameBit.Possessive)) return at;
    if (names.isCommon(at - 1)) return this.continues(at + 1, end, mode) ? at + 2 : at;
    return at + 1;
  }

  /** "RFE/RL", "AC/DC". */
  private extendSlash(at: number, end: number): number {
    const { names } = this;
    const joined = names.isGlued(at) && names.isGlued(at + 1) && at + 1 < end;
    return joined && names.isAllCaps(at - 1) && names.isAllCaps(at + 1) ? at + 2 : at;
  }

  /** "Apple, Inc.", "King, Jr." */
  private extendComma(at: number, end: number): number {
    const { names } = this;
    const next = at + 1;
    if (next >= end || !names.isCapital(next)) return at;
    if (COMMA_FORMS.has(names.lemma(next))) return next + 1;
    return at;
  }
}
