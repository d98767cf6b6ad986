import { english, type Lexicon } from '../../language/lexicon';
import { Can, Sense } from '../../language/tag';
import {
  CALENDAR,
  CAPITAL_TITLES,
  COMPANY_FORMS,
  DIRECTIONS,
  GENERIC_ACRONYMS,
  HEADS,
  HONORIFICS,
  OFFICES,
  PARTICLES,
  PLAIN_NOUNS,
  ROLES,
  TITLE_MODIFIERS,
  TITLES,
} from './data/heads';
import { MODEL_WORDS, MORE_GIVEN_NAMES, NO_GIVEN_NAMES, POSSESSIVE_NAMES } from './data/nameWords';
import * as contextWords from './data/contextWords';
import * as descriptionHeads from './data/descriptionHeads';
import * as joins from './data/joins';
import * as metonymWords from './data/metonymWords';
import { FEMALE_NAMES, MALE_NAMES, OTHER_GIVEN_NAMES } from './data/givenNames';

/** What a word does in names, as bits. */
export const enum NameBit {
  Given = 1 << 0,
  Male = 1 << 1,
  Female = 1 << 2,
  /** "Mr", "Dr". */
  Honorific = 1 << 3,
  /** Offices and ranks before a name. */
  Title = 1 << 4,
  /** Offices that end a run without a name: "Apple CEO". */
  Office = 1 << 5,
  /** "Foreign" in "Foreign Minister". */
  TitleModifier = 1 << 6,
  /** A noun for a person: "analyst". */
  Role = 1 << 7,
  Calendar = 1 << 8,
  Generic = 1 << 9,
  Particle = 1 << 10,
  CompanyForm = 1 << 11,
  Direction = 1 << 12,
  /** Makes one name with a number behind it. */
  Model = 1 << 13,
  /** Keeps its "'s". */
  Possessive = 1 << 14,
  /** Common nouns that a capital does not make names: "the Government", "the Internet". */
  Plain = 1 << 15,
  Organisation = 1 << 16,
  StateBody = 1 << 17,
  Unit = 1 << 18,
  Base = 1 << 19,
  Place = 1 << 20,
  Region = 1 << 21,
  City = 1 << 22,
  Event = 1 << 23,
  Agreement = 1 << 24,
  Publication = 1 << 25,
  Equipment = 1 << 26,
  Product = 1 << 27,
  /** Short for a common noun in capitals that stands for a person: "CEO". */
  CapitalTitle = 1 << 28,
  /** With a name beside it the noun describes one thing: "base", "parliament", "summit", "border". */
  Describes = 1 << 29,
}

/** Any of the nouns that tell what a name names. */
export const ANY_HEAD =
  NameBit.Organisation |
  NameBit.StateBody |
  NameBit.Unit |
  NameBit.Base |
  NameBit.Place |
  NameBit.Region |
  NameBit.City |
  NameBit.Event |
  NameBit.Agreement |
  NameBit.Publication |
  NameBit.Equipment |
  NameBit.Product;

/** Nouns before "of" or "for" with which both sides make one name: "Bank of England", "Centre for Policy". */
export const OF_HEADS = ANY_HEAD & ~(NameBit.Equipment | NameBit.Product);

const SIZE = 1 << 18;

/** What each word of the vocabulary does in names; id 0, the unknown word, does nothing. */
export class NameLexicon {
  private readonly table = new Int32Array(SIZE);

  constructor(readonly english: Lexicon) {
    this.addAll(MALE_NAMES, NameBit.Given | NameBit.Male);
    this.addAll(FEMALE_NAMES, NameBit.Given | NameBit.Female);
    this.addAll(OTHER_GIVEN_NAMES, NameBit.Given);
    this.addAll(MORE_GIVEN_NAMES, NameBit.Given);
    this.addAll(TITLES, NameBit.Title);
    this.addAll(OFFICES, NameBit.Title | NameBit.Office);
    this.addAll(CAPITAL_TITLES, NameBit.Title | NameBit.Office | NameBit.CapitalTitle);
    this.addAll(TITLE_MODIFIERS, NameBit.TitleModifier);
    this.addAll(ROLES, NameBit.Role);
    this.addAll(CALENDAR, NameBit.Calendar);
    this.addAll(GENERIC_ACRONYMS, NameBit.Generic);
    this.addAll(PARTICLES, NameBit.Particle);
    this.addAll(COMPANY_FORMS, NameBit.CompanyForm);
    this.addAll(DIRECTIONS, NameBit.Direction);
    this.addAll(MODEL_WORDS, NameBit.Model);
    this.addAll(POSSESSIVE_NAMES, NameBit.Possessive);
    this.addAll(PLAIN_NOUNS, NameBit.Plain);
    this.addHonorifics();
    for (const [bit, words] of HEAD_BITS) this.addAll(words, bit);
    for (const word of `${NO_GIVEN_NAMES} ${COMPANY_FORMS} ${PARTICLES}`.split(' '))
      this.table[this.english.id(word)]! &= ~GIVEN_BITS;
    this.addRoles();
    this.addAll(descriptionHeads.DESCRIBING_NOUNS, NameBit.Describes);
    this.addDescribing();
    this.registerLists();
  }

  /** Bits of `NameBit` of a word. */
  bits(word: number): number {
    return this.table[word]!;
  }

  /** Bits of a word or, where it has none, of its singular. */
  headBits(word: number): number {
    const own = this.table[word]! & ANY_HEAD;
    if (own !== 0) return own;
    const singular = this.english.nounLemma[word]!;
    return singular === 0 ? 0 : this.table[singular]! & ANY_HEAD;
  }

  /** Whether the word is an ordinary English word, not only a name. */
  isCommon(word: number): boolean {
    return this.english.can[word] !== 0;
  }

  /** Whether the word names persons by what they do: "analyst", "striker". */
  isRole(word: number): boolean {
    return (this.table[word]! & (NameBit.Role | NameBit.Office)) !== 0;
  }

  private addAll(words: string, bits: number): void {
    for (const word of words.split(' ')) if (word !== '') this.table[this.english.id(word)]! |= bits;
  }

  private addHonorifics(): void {
    for (const entry of HONORIFICS.split(' ')) {
      const [word, gender] = entry.split(':');
      const bits = gender === 'm' ? NameBit.Male : gender === 'f' ? NameBit.Female : 0;
      this.table[this.english.id(word!)]! |= NameBit.Honorific | bits;
    }
  }

  /** Words that rules compare by their text must be in the vocabulary to have one. */
  private registerLists(): void {
    for (const module of [joins, contextWords, metonymWords, descriptionHeads])
      for (const list of Object.values(module))
        if (list instanceof Set) for (const word of list) this.english.id(String(word));
    for (const suffix of ['st', 'nd', 'rd', 'th', 'ers']) this.english.id(suffix);
  }

  /** Heads of bodies and their plurals may describe, too. */
  private addDescribing(): void {
    const { vocabulary } = this.english;
    const heads =
      NameBit.Base | NameBit.StateBody | NameBit.Unit | NameBit.Organisation | NameBit.Event | NameBit.Region;
    for (let id = 1; id < vocabulary.size; id++)
      if ((this.headBits(id) & heads) !== 0) this.table[id]! |= NameBit.Describes;
  }

  /** WordNet's nouns whose first sense is a person. */
  private addRoles(): void {
    const { nounSense, can, vocabulary } = this.english;
    for (let id = 1; id < vocabulary.size; id++)
      if (nounSense[id] === Sense.Person && (can[id]! & Can.Noun) !== 0 && can[id]! & Can.Noun)
        this.table[id]! |= NameBit.Role;
  }
}

const GIVEN_BITS = NameBit.Given | NameBit.Male | NameBit.Female;

const HEAD_BITS: readonly (readonly [number, string])[] = [
  [NameBit.Organisation, HEADS.organisation],
  [NameBit.StateBody | NameBit.Organisation, HEADS.stateBody],
  [NameBit.Unit, HEADS.unit],
  [NameBit.Base, HEADS.base],
  [NameBit.Place, HEADS.place],
  [NameBit.Region, HEADS.region],
  [NameBit.City, HEADS.city],
  [NameBit.Event, HEADS.event],
  [NameBit.Agreement, HEADS.agreement],
  [NameBit.Publication, HEADS.publication],
  [NameBit.Equipment, HEADS.equipment],
  [NameBit.Product, HEADS.product],
];

let shared: NameLexicon | undefined;

/** Whether texts read so far know the words of the name lexicon. */
export function isNameLexiconReady(): boolean {
  return shared !== undefined;
}

/** The one name lexicon of the process, made on first use (some 20 ms). It adds words to the English lexicon. */
export function nameLexicon(): NameLexicon {
  shared ??= new NameLexicon(english());
  return shared;
}
