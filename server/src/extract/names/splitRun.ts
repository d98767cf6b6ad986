import { actsLikeName } from './actingNoun';
import { Noted, type Candidate, type RunPlace } from './candidate';
import type { Casing } from './casing';
import { PREFIXES, OF_WORDS, STATE_WORDS } from './data/joins';
import type { KnownName } from './knownNames';
import { KnownSpans } from './knownSpans';
import { ANY_HEAD, NameBit } from './nameLexicon';
import type { NameTokens } from './nameTokens';
import { PersonShape } from './personShape';
import { RunBounds } from './runBounds';
import { Titles } from './titles';

/** Takes a run of capitalised words apart: titles, demonyms, persons behind offices, names side by side. */
export class RunSplitter {
  readonly known: KnownSpans;
  private readonly titles: Titles;
  private readonly persons: PersonShape;
  private readonly bounds: RunBounds;

  constructor(
    private readonly names: NameTokens,
    private readonly casing: Casing,
    private readonly into: Candidate[],
  ) {
    this.known = new KnownSpans(names);
    this.titles = new Titles(names);
    this.persons = new PersonShape(names, casing, this.known);
    this.bounds = new RunBounds(names, casing, this.known);
  }

  /** Adds the names in tokens `[first, end)`, in order; nested ones behind the longer one. */
  split(first: number, end: number, place: RunPlace): void {
    const from = this.bounds.skipLeading(first, end, place);
    const to = this.bounds.trimEnd(from, end);
    const bare = this.bounds.withoutPostnominals(from, to);
    if (bare < to) {
      this.split(from, bare, place);
      return;
    }
    if (to <= from) return;
    if (this.isShouted(from, to, place) || this.splitHyphens(from, to, place)) return;
    const bits = this.bitsOf(from, to);
    if ((bits & (NameBit.Title | NameBit.Honorific)) !== 0 && this.splitTitle(from, to, place)) return;
    if ((bits & NameBit.Given) !== 0 && this.splitPersonBehind(from, to, place)) return;
    if ((bits & OFFICE_BITS) !== 0 && this.splitOffice(from, to, place)) return;
    const strip = this.bounds.strippedStart(from, to, place);
    if (strip > from) this.split(strip, to, place);
    else if (!this.splitDemonym(from, to, place)) this.add(from, to, place, 0);
  }

  /** What any word of a run is: most rules need a word of some kind. */
  private bitsOf(first: number, end: number): number {
    let bits = 0;
    for (let i = first; i < end; i++) bits |= this.names.bits(i);
    return bits;
  }

  /** "THE COMPLETE STORY": ordinary words in capitals, for emphasis. */
  private isShouted(first: number, end: number, place: RunPlace): boolean {
    const { names } = this;
    let words = 0;
    for (let i = first; i < end; i++) {
      if (!names.isWord(i)) continue;
      if (!names.isAllCaps(i) || !names.isCommon(i) || this.known.knownFor(i, i + 1).length > 0) return false;
      words++;
    }
    const single = words === 1 && names.length(first) > 5 && place.noted === 0;
    return words > 1 || single;
  }

  private add(first: number, end: number, place: RunPlace, noted: number, titleFirst = first): void {
    const { names } = this;
    const known = this.known.knownFor(first, end);
    let bits = place.noted | noted;
    if (names.isHyphen(end) && names.isGlued(end) && names.isWord(end + 1) && names.isGlued(end + 1))
      bits |= Noted.Compound;
    if (names.isClitic(end)) bits |= Noted.Owner;
    const before = names.lemma(titleFirst - 1);
    if (before === 'the') bits |= Noted.Article;
    if (names.unit(titleFirst - 1) === 0x28) bits |= Noted.Bracketed;
    if (
      known.some((entry) => entry.role === 'adjective') &&
      known.every((entry) => entry.role === 'adjective')
    )
      bits |= Noted.Adjective;
    if (this.isHeadOnly(first, end, known)) bits |= Noted.HeadOnly;
    if (this.isDoubtful(first, end, place, known, bits)) bits |= Noted.Doubtful;
    this.into.push({ first, end, titleFirst, sentence: place.sentence, noted: bits, known });
  }

  /** "Afghan-Tajik", "US-China": two names; "Interfax-Kazakhstan", "Smith-Jones": one. */
  private splitHyphens(first: number, end: number, place: RunPlace): boolean {
    const { names } = this;
    const hyphen = first + 1;
    if (end - first < 3 || !names.isHyphen(hyphen) || !names.isGlued(hyphen)) return false;
    if (PREFIXES.has(names.lemma(first))) {
      this.split(first + 2, end, place);
      return true;
    }
    if (this.known.knownEnd(first, end) > hyphen) return false;
    const left = this.known.knownFor(first, hyphen);
    const right = this.known.knownEnd(hyphen + 1, end);
    if (left.length === 0 || right === 0 || !isLand(left)) return false;
    if (!isLand(this.known.knownFor(hyphen + 1, right))) return false;
    // Three or more in a chain are a name of their own: a pipeline, a route.
    if (names.isHyphen(right) && names.isGlued(right) && right < end) return false;
    if (right < end && names.isCapital(right)) return false;
    this.add(first, hyphen, place, 0);
    this.split(hyphen + 1, end, place);
    return true;
  }

  /** "President Vladimir Putin", "NATO Secretary-General Javier Solana", "Secretary of State Colin Powell". */
  private splitTitle(first: number, end: number, place: RunPlace): boolean {
    const { names } = this;
    for (let at = first; at < end; at++) {
      if (!names.has(at, NameBit.Title | NameBit.Honorific) || (at > first && names.lemma(at - 1) === 'of'))
        continue;
      const rest = this.titles.titleEnd(at, end);
      if (rest <= at || rest >= end) return false;
      const honorific = this.titles.hasBit(at, rest, NameBit.Honorific);
      if (!this.persons.isPerson(rest, end, honorific ? Noted.Honorific : Noted.Person)) continue;
      const start = this.titles.titleStart(first, at);
      if (start > first) this.split(first, start, { ...place, end: start });
      const gender = this.persons.genderOf(at, rest);
      const noted =
        Noted.Person |
        Noted.Titled |
        (honorific ? Noted.Honorific : 0) |
        gender |
        this.persons.givenBits(rest, end);
      this.add(rest, end, place, noted, this.titles.shownTitle(start, rest));
      return true;
    }
    return false;
  }

  /** "Australian Kevin Rudd", "AAA RHP Paul Hanson": a given name and more behind words that are no part of a person's name. */
  private splitPersonBehind(first: number, end: number, place: RunPlace): boolean {
    const { names } = this;
    if (
      names.has(first, NameBit.Given) &&
      !names.isFrequent(first) &&
      this.known.knownEnd(first, end) <= first + 1
    ) {
      if (!this.persons.isPerson(first, end, 0)) return false;
      this.add(first, end, place, Noted.Person | this.persons.givenBits(first, end));
      return true;
    }
    if (this.persons.isHyphened(first, end)) {
      this.add(first, end, place, Noted.Person);
      return true;
    }
    const covered = this.known.knownEnd(first, end);
    for (let at = Math.max(first + 1, covered); at + 1 < end; at++) {
      if (!names.has(at, NameBit.Given) || !this.splitsBefore(first, at)) continue;
      if (names.isCommon(at) && (names.isCommon(at + 1) || !names.isAllCaps(at - 1))) continue;
      if (names.isGlued(at) || !this.persons.isPerson(at, end, 0)) continue;
      this.split(first, at, { ...place, end: at });
      this.add(at, end, place, Noted.Person | this.persons.givenBits(at, end));
      return true;
    }
    if (names.has(first, NameBit.Given) && end - first >= 2 && this.persons.isPerson(first, end, 0)) {
      this.add(first, end, place, Noted.Person | this.persons.givenBits(first, end));
      return true;
    }
    return false;
  }

  private splitsBefore(first: number, at: number): boolean {
    const { names } = this;
    if (names.lemma(at - 1) === 'of' || names.isHyphen(at - 1) || names.unit(at - 1) === 0x26) return false;
    for (let i = first; i < at; i++) {
      if (!names.isWord(i)) continue;
      if ((names.isAllCaps(i) && names.length(i) > 1) || (names.isCommon(i) && !names.has(i, NameBit.Given)))
        return true;
      if (this.known.knownEnd(i, at) > 0) return true;
    }
    return false;
  }

  /** "Apple CEO", "Uzbek President": the office has no name behind it and is left out. */
  private splitOffice(first: number, end: number, place: RunPlace): boolean {
    const { names } = this;
    const duty = this.titles.dutyOffice(first, end);
    const last = duty >= 0 ? duty : end - 1;
    if (duty < 0 && !this.titles.isOffice(last, first)) return false;
    let at = last;
    while (at > first && this.titles.belongsToOffice(at - 1)) at--;
    if (at > first && OF_WORDS.has(names.lemma(at - 1))) return false;
    if (at > first && !this.bounds.startsSentenceWord(first, at, place))
      this.split(first, at, { ...place, end: at });
    return true;
  }

  /** "Russian State Duma": the whole and the state; "French President": the state; opaque names keep what is in them. */
  private splitDemonym(first: number, end: number, place: RunPlace): boolean {
    const { names } = this;
    const behind = this.known.knownEnd(first, end);
    if (behind === 0 || behind >= end || names.isHyphen(behind) || names.isDot(behind)) return false;
    const entries = this.known.knownFor(first, behind);
    const adjective = entries.every((entry) => entry.role === 'adjective' || entry.role === 'people');
    if (!adjective && !isCountry(entries)) return false;
    if (this.isLoneOrdinary(behind, end) || this.standsApart(behind, end)) {
      this.add(first, behind, place, 0);
      if (this.standsApart(behind, end)) this.split(behind, end, place);
      return true;
    }
    this.add(first, end, place, 0);
    if (this.isStateBody(behind, end)) this.add(first, behind, { ...place, end: behind }, Noted.Nested);
    return true;
  }

  /** A word behind a demonym that only its place in a headline, or a style, gives a capital: "Russian Government". */
  private isLoneOrdinary(at: number, end: number): boolean {
    const { names, casing } = this;
    if (end - at !== 1 || !names.isCommon(at)) return false;
    return casing.seenLower(at) && !casing.seenCapital(at);
  }

  /** "Russian Su-25", "post-Soviet NATO", "U.S. Jobs": the second part is a name of its own. */
  private standsApart(at: number, end: number): boolean {
    const { names } = this;
    if (names.isHyphen(at + 1) && names.isNumber(at + 2)) return true;
    // Countries side by side, where a list has lost its commas.
    const next = this.known.knownEnd(at, end);
    if (next > 0 && isCountry(this.known.knownFor(at, next)) && (names.headBits(end - 1) & ANY_HEAD) === 0)
      return true;
    const [known] = this.known.knownFor(at, end);
    if (known && (known.role === 'acronym' || known.type === 'organisation')) return true;
    const single = end - at === 1 && (names.headBits(at) & ANY_HEAD) === 0;
    // "United Kingdom iTunes": no country's name goes on in small letters.
    if (single && names.isInnerCap(at) && names.unit(at) >= 0x61 && names.unit(at) <= 0x7a) return true;
    return single && names.isAllCaps(at - 1) && !names.isAllCaps(at) && !names.isHyphen(at - 1);
  }

  private isStateBody(from: number, end: number): boolean {
    const { names } = this;
    for (let i = from; i < end; i++) {
      if ((names.headBits(i) & (NameBit.StateBody | NameBit.Unit)) !== 0 || STATE_WORDS.has(names.lemma(i)))
        return true;
    }
    return false;
  }

  /** "the Commission", "the Bank": the noun alone; it may stand for a name told before. */
  private isHeadOnly(first: number, end: number, known: readonly KnownName[]): boolean {
    const { names } = this;
    if (end - first !== 1 || known.length > 0 || names.isAllCaps(first)) return false;
    return (
      names.isCommon(first) && ((names.headBits(first) & ANY_HEAD) !== 0 || names.has(first, NameBit.Plain))
    );
  }

  /** Whether only its place in the sentence gives the candidate its capital. */
  private isDoubtful(
    first: number,
    end: number,
    place: RunPlace,
    known: readonly KnownName[],
    bits: number,
  ): boolean {
    const { names, casing } = this;
    if (end - first !== 1 || !names.isWord(first) || (bits & (Noted.Person | Noted.Quoted)) !== 0)
      return false;
    if (!names.isCommon(first) || names.isAllCaps(first) || names.isInnerCap(first)) return false;
    if (!casing.opens(first, place.first)) return casing.seenLower(first) && known.length === 0;
    if (known.some((entry) => entry.type === 'country' || entry.role === 'adjective')) return false;
    if (actsLikeName(names, first)) return false;
    return !casing.seenCapital(first) || casing.seenLower(first);
  }
}

/** Without any of these, nothing is an office. */
const OFFICE_BITS = NameBit.Office | NameBit.Title | NameBit.Honorific | NameBit.TitleModifier;

function isLand(entries: readonly KnownName[]): boolean {
  return entries.every((entry) => entry.type !== 'organisation' && entry.type !== 'publication');
}

function isCountry(entries: readonly KnownName[]): boolean {
  return entries.some((entry) => entry.type === 'country') && entries[0]!.role !== 'people';
}
