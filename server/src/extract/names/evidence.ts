import { Sense, Tag } from '../../language/tag';
import { Noted, type Candidate } from './candidate';
import {
  CLUB_STARTS,
  EVENT_STARTS,
  OBJECT_VERBS,
  PLACE_STARTS,
  BODY_VERBS,
  COMPANY_NOUNS,
  ORG_POSSESSIONS,
  PERSON_VERBS,
  PRODUCT_NOUNS,
} from './data/contextWords';
import type { Draft } from './draft';
import { rootOf, type Drafts } from './groupDrafts';
import { NameBit } from './nameLexicon';
import type { NameTokens } from './nameTokens';
import { indexOfType, T } from './typeVotes';

/** Head bits and what they vote for. */
const HEAD_TYPES: readonly { readonly bit: number; readonly type: T }[] = [
  { bit: NameBit.Unit, type: T.Unit },
  { bit: NameBit.Base, type: T.Base },
  { bit: NameBit.Organisation, type: T.Organisation },
  { bit: NameBit.City, type: T.City },
  { bit: NameBit.Region, type: T.Region },
  { bit: NameBit.Place, type: T.Place },
  { bit: NameBit.Event, type: T.Event },
  { bit: NameBit.Agreement, type: T.Agreement },
  { bit: NameBit.Publication, type: T.Publication },
  { bit: NameBit.Equipment, type: T.Equipment },
  { bit: NameBit.Product, type: T.Product },
];
const TYPED_HEADS = HEAD_TYPES.reduce((bits, { bit }) => bits | bit, 0);

/** Gives every draft the votes of its own words and of what stands around its mentions. */
export function voteTypes(names: NameTokens, all: Drafts): void {
  const voter = new Voter(names);
  for (const draft of all.drafts) voter.voteForm(draft);
  for (const mention of all.mentions) {
    const draft = all.drafts[rootOf(all.drafts, mention.draft)]!;
    if (mention.candidate) voter.voteContext(draft, mention.candidate);
  }
}

class Voter {
  constructor(private readonly names: NameTokens) {}

  /** What the words of a name say by themselves. */
  voteForm(draft: Draft): void {
    const { votes, known } = draft;
    if (known) {
      const type = indexOfType(known.type);
      if (type >= 0) votes[type]! += known.type === 'city' ? 6 : 10;
      return;
    }
    if (draft.any & Noted.Honorific) votes[T.Person]! += 12;
    else if (draft.any & Noted.Titled) votes[T.Person]! += 9;
    else if (draft.any & Noted.Person) votes[T.Person]! += 6;
    this.voteHead(draft);
    this.voteStart(draft);
    this.voteTeam(draft);
    this.voteClub(draft);
    this.voteShape(draft);
  }

  /** "Rifle Division", "Bank of England", "Acme Inc." */
  private voteHead(draft: Draft): void {
    const { names } = this;
    const { votes, first, end } = draft;
    if (draft.any & Noted.Person) return;
    for (let i = end - 1; i > first; i--)
      if (names.has(i, NameBit.CompanyForm) && names.isCapital(i)) {
        votes[T.Organisation]! += 8;
        break;
      }
    const head = this.headToken(first, end);
    const weight = end - first > 1 ? 7 : 1;
    this.voteBits(votes, names.headBits(head), weight);
    if (names.unit(end - 2) === 0x26 || names.unit(first + 1) === 0x26) votes[T.Organisation]! += 5;
  }

  private voteBits(votes: Float32Array, bits: number, weight: number): void {
    let share = weight;
    for (let k = 0, left = bits & TYPED_HEADS; left !== 0; k++) {
      const { bit, type } = HEAD_TYPES[k]!;
      if ((left & bit) === 0) continue;
      left &= ~bit;
      votes[type]! += share;
      share = 1;
    }
  }

  /** "Mount Etna", "Lake Erie"; "Hurricane Marta"; "Olympique Lyon". */
  private voteStart({ first, end, votes }: Draft): void {
    if (end - first < 2) return;
    const word = this.names.lemma(first);
    if (PLACE_STARTS.has(word)) votes[T.Place]! += 6;
    else if (EVENT_STARTS.has(word)) votes[T.Event]! += 7;
    else if (CLUB_STARTS.has(word)) votes[T.Organisation]! += 5;
  }

  /** "Boston Red Sox", "Atlanta Braves": a town, and a plural behind it. */
  private voteTeam({ first, end, votes, any }: Draft): void {
    const { names } = this;
    if (
      any & Noted.Person ||
      end - first < 2 ||
      !this.endsInPlural(end - 1) ||
      names.headBits(end - 1) !== 0 ||
      (names.has(first, NameBit.Given) && !names.isCommon(end - 1))
    )
      return;
    for (const { entry, end: to } of names.knownAt(first))
      if (to < end && entry.role !== 'adjective' && (entry.type === 'city' || entry.type === 'region'))
        votes[T.Organisation] = Math.max(6, votes[T.Organisation]!);
  }

  /** "Sox", "Braves": by its last letter. */
  private endsInPlural(i: number): boolean {
    const { text, end } = this.names.tokens;
    const last = text.charCodeAt(end[i]! - 1);
    return last === 0x73 || last === 0x78;
  }

  /** "Press"; and "s" alone. */
  private endsInDoubleS(i: number): boolean {
    const { text, start, end } = this.names.tokens;
    const last = end[i]! - 1;
    return text.charCodeAt(last) === 0x73 && (last === start[i] || text.charCodeAt(last - 1) === 0x73);
  }

  /** "Dynamo Kyiv", "Real Madrid": a word of no other meaning, and a town behind it. */
  private voteClub({ first, end, votes, any }: Draft): void {
    const { names } = this;
    if (
      any & Noted.Person ||
      end - first < 2 ||
      names.headBits(first) !== 0 ||
      names.has(first, NameBit.Direction)
    )
      return;
    const town = names.knownAt(end - 1).some((match) => match.end === end && match.entry.type === 'city');
    if (town && names.isWord(end - 2) && !PLACE_STARTS.has(names.lemma(first))) votes[T.Organisation]! += 4;
  }

  /** The word that names the kind: before "of" or "for", else the last. */
  private headToken(first: number, end: number): number {
    const { names } = this;
    for (let i = first + 1; i < end; i++) {
      const word = names.lemma(i);
      if (word === 'of' || word === 'for' || word === 'on') return i - 1;
    }
    let last = end - 1;
    while (last > first && (!names.isWord(last) || names.has(last, NameBit.CompanyForm))) last--;
    return last;
  }

  private voteShape(draft: Draft): void {
    const { names } = this;
    const { votes, first, end } = draft;
    const words = draft.words.length;
    if (names.isHyphen(first + 1) && names.isNumber(first + 2) && end === first + 3)
      votes[names.length(first + 2) === 4 ? T.Event : T.Equipment]! += 5;
    else if (names.isNumber(end - 1) || names.isNumber(end - 2)) votes[T.Product]! += 4;
    else if (names.isNumber(first)) votes[T.Unit]! += 1;
    if (words === 1 && names.isAllCaps(first)) votes[T.Organisation]! += 2;
    // "JK Rowling": two letters are initials, where no body has them.
    if (words === 2 && names.isAllCaps(first) && names.length(first) === 2 && !names.isCommon(end - 1))
      votes[T.Person]! += 3;
    const start = names.unit(first);
    if (words === 1 && names.isInnerCap(first) && start >= 0x61) votes[T.Product]! += 3;
    if (words >= 2 && words <= 3 && this.allUnknown(first, end) && votes[T.Product] === 0)
      votes[T.Person]! += 1.5;
    if (draft.any & Noted.Quoted) votes[T.Product]! += 1;
  }

  private allUnknown(first: number, end: number): boolean {
    const { names } = this;
    for (let i = first; i < end; i++) {
      if (names.isCommon(i) || names.isNumber(i) || names.isClitic(i)) return false;
      if (names.length(i) > 1 && (names.isAllCaps(i) || names.isInnerCap(i))) return false;
    }
    return true;
  }

  /** What stands before and behind one mention. */
  voteContext(draft: Draft, candidate: Candidate): void {
    if (candidate.noted & (Noted.Adjective | Noted.Nested)) return;
    if (candidate.noted & Noted.Titled) {
      draft.votes[T.Person]! += 1;
      return;
    }
    const weight = candidate.noted & (Noted.Headline | Noted.Furniture) ? 0.5 : 1;
    if (candidate.noted & Noted.Article) this.voteArticle(draft, candidate);
    this.voteBefore(draft, candidate, weight);
    this.voteBehind(draft.votes, candidate, weight);
    this.voteVerb(draft.votes, candidate, weight);
  }

  /** "the Braves": persons have no article, groups in the plural do. */
  private voteArticle({ votes }: Draft, { end }: Candidate): void {
    const { names } = this;
    if (isNounLike(names.tag(end))) return;
    votes[T.Person]! -= 2;
    if (this.endsInPlural(end - 1) && !this.endsInDoubleS(end - 1) && !names.isAllCaps(end - 1))
      votes[T.Organisation]! += 1.5;
  }

  private voteBefore(draft: Draft, { titleFirst }: Candidate, weight: number): void {
    const { names } = this;
    const { votes } = draft;
    let i = titleFirst - 1;
    const article = names.lemma(i) === 'the';
    if (article) i--;
    if (!names.isWord(i)) return;
    const word = names.lemma(i);
    switch (word) {
      case 'in':
      case 'near':
      case 'across':
      case 'outside':
      case 'around':
      case 'throughout':
        if (!hasKind(votes)) addPlaces(votes, (article ? 1 : 3) * weight);
        return;
      case 'at':
      case 'from':
      case 'to':
        if (!hasKind(votes)) addPlaces(votes, 0.7 * weight);
        return;
      case 'of':
        this.voteBits(votes, names.headBits(i - 1) & PLACE_BITS, 4 * weight);
        return;
    }
    if (article || names.isCapital(i)) return;
    this.voteNounBefore(votes, i, weight);
  }

  /** "analyst X", "browser X", "company X", "city X". */
  private voteNounBefore(votes: Float32Array, i: number, weight: number): void {
    const { names } = this;
    const tag = names.tag(i);
    if (tag !== Tag.Noun && tag !== Tag.NounPlural && tag !== Tag.Adjective) return;
    const { nounLemma, nounSense } = names.lexicon;
    const lemma = nounLemma[names.word(i)]!;
    if (COMPANY_NOUNS.has(names.lexicon.word(lemma))) {
      votes[T.Organisation]! += 7 * weight;
      return;
    }
    const made = names.headBits(i) & (NameBit.Product | NameBit.Equipment);
    if (made === 0 && (names.words.isRole(lemma) || nounSense[lemma] === Sense.Person)) {
      if (tag !== Tag.NounPlural) votes[T.Person]! += 4 * weight;
      return;
    }
    if (tag !== Tag.Adjective) this.voteBits(votes, names.headBits(i), 3 * weight);
  }

  private voteBehind(votes: Float32Array, { end, noted }: Candidate, weight: number): void {
    const { names } = this;
    if (names.isHyphen(end) && names.isGlued(end) && names.lemma(end + 1) === 'based')
      addPlaces(votes, 4 * weight);
    if (names.isComma(end)) this.voteApposition(votes, end + 1, weight);
    let next = end;
    if (names.isClitic(end)) {
      next++;
      // "Ryanair's Michael O'Leary": bodies have people.
      const person = names.isCapital(next) && names.has(next, NameBit.Given) && names.isCapital(next + 1);
      if (person && !names.isCommon(next + 1)) votes[T.Organisation]! += 2.5 * weight;
    }
    if (!names.isWord(next) || names.isCapital(next) || names.isGlued(next)) return;
    const word = names.lemma(next);
    if (word === 'who') votes[T.Person]! += 3 * weight;
    if (ORG_POSSESSIONS.has(word)) votes[T.Organisation]! += 3 * weight;
    if (PRODUCT_NOUNS.has(word) && next === end) votes[T.Product]! += 1 * weight;
    const plain = next === end && (noted & Noted.Person) === 0;
    if (plain && names.tag(next) !== Tag.VerbS)
      this.voteBits(votes, names.headBits(next) & BEHIND_BITS, 2 * weight);
  }

  /** ", 32,", ", a political analyst", ", the country's largest bank". */
  private voteApposition(votes: Float32Array, at: number, weight: number): void {
    const { names } = this;
    if (names.isNumber(at) && names.length(at) <= 2 && (names.isComma(at + 1) || names.isDot(at + 1))) {
      votes[T.Person]! += 5 * weight;
      return;
    }
    const word = names.lemma(at);
    if (word !== 'a' && word !== 'an' && word !== 'the' && !names.words.isRole(names.word(at))) return;
    const head = this.appositionHead(at);
    if (head < 0) return;
    const lemma = names.lexicon.nounLemma[names.word(head)]!;
    if (names.words.isRole(lemma) || names.lexicon.nounSense[lemma] === Sense.Person)
      votes[T.Person]! += 4 * weight;
    else {
      this.voteBits(votes, names.headBits(head), 4 * weight);
      if (COMPANY_NOUNS.has(names.lexicon.word(lemma))) votes[T.Organisation]! += 4 * weight;
    }
  }

  /** The noun that an apposition is about: the last one before a preposition, a comma or a verb. */
  private appositionHead(at: number): number {
    const { names } = this;
    let head = -1;
    for (let i = at; i < at + 8; i++) {
      const tag = names.tag(i);
      if (tag === Tag.Noun) head = i;
      else if (tag === Tag.Clitic) head = -1;
      else if (
        tag !== Tag.Determiner &&
        tag !== Tag.Adjective &&
        tag !== Tag.Name &&
        !names.isHyphen(i) &&
        tag !== Tag.VerbEn &&
        tag !== Tag.VerbIng &&
        tag !== Tag.Adverb
      )
        break;
    }
    return head;
  }

  /** "X said", "X announced": persons speak, bodies announce. */
  private voteVerb(votes: Float32Array, { end, titleFirst }: Candidate, weight: number): void {
    const { names } = this;
    const tag = names.tag(end);
    if (tag === Tag.VerbPast || tag === Tag.VerbS) {
      const verb = names.lexicon.word(names.lexicon.verbLemma[names.word(end)]!);
      if (BODY_VERBS.has(verb)) votes[T.Organisation]! += 1.5 * weight;
      else if (PERSON_VERBS.has(verb)) votes[T.Person]! += (verb === 'say' ? 0.7 : 1.5) * weight;
    }
    const before = names.lexicon.word(names.lexicon.verbLemma[names.word(titleFirst - 1)]!);
    if (OBJECT_VERBS.has(before)) votes[T.Organisation]! += 2.5 * weight;
    if (before === 'say' || before === 'add' || before === 'explain') votes[T.Person]! += 1 * weight;
  }
}

/** Whether the name itself says that it is no place: "in the Commonwealth of …" makes it none. */
function hasKind(votes: Float32Array): boolean {
  return (
    votes[T.Organisation]! >= 5 || votes[T.Event]! >= 5 || votes[T.Person]! >= 5 || votes[T.Product]! >= 5
  );
}

function isNounLike(tag: Tag): boolean {
  return tag === Tag.Noun || tag === Tag.NounPlural || tag === Tag.Adjective;
}

function addPlaces(votes: Float32Array, weight: number): void {
  votes[T.Place]! += weight;
  votes[T.City]! += weight * 0.9;
}

const PLACE_BITS = NameBit.City | NameBit.Region | NameBit.Place;
const BEHIND_BITS = PLACE_BITS | NameBit.Publication | NameBit.Equipment | NameBit.Agreement;
