import type { KnownName } from './knownNames';

/** What the scanner has noticed about a candidate, as bits. */
export const enum Noted {
  None = 0,
  /** Its first word opens a sentence and is an ordinary word: a name only if something else says so. */
  Doubtful = 1 << 0,
  /** Found in a headline, in furniture or in a line of capitals. */
  Headline = 1 << 1,
  Quoted = 1 << 2,
  /** An article stands before it. */
  Article = 1 << 3,
  /** "Russia-led": a hyphen and a lower-case word follow. */
  Compound = 1 << 4,
  /** "'s" follows. */
  Owner = 1 << 5,
  /** Only a head noun in capitals: "the Commission". */
  HeadOnly = 1 << 6,
  /** A person by its title, honorific or given name. */
  Person = 1 << 7,
  Honorific = 1 << 8,
  Male = 1 << 9,
  Female = 1 << 10,
  /** Stands inside a longer candidate. */
  Nested = 1 << 11,
  Adjective = 1 << 12,
  /** A given name of the tables and a further word. */
  GivenName = 1 << 13,
  /** In brackets right behind another name. */
  Bracketed = 1 << 14,
  Furniture = 1 << 15,
  /** An office or rank stands before it. */
  Titled = 1 << 16,
}

/** A span of tokens that may be a name, as the scanner hands it on. */
export interface Candidate {
  /** Tokens of the name itself; titles and articles stand outside. */
  readonly first: number;
  readonly end: number;
  /** First token with the title before the name; `first` where there is none. */
  readonly titleFirst: number;
  readonly sentence: number;
  noted: number;
  /** Entries of the tables for exactly this span. */
  readonly known: readonly KnownName[];
}

export const NO_KNOWN: readonly KnownName[] = [];

/** Where a run stands; what holds for all names in it. */
export interface RunPlace {
  readonly sentence: number;
  /** First token of the sentence, and the token behind its last one. */
  readonly first: number;
  readonly end: number;
  /** `Noted` bits that every name of the run gets. */
  readonly noted: number;
}
