/** The part of speech of a token in its sentence. */
export const enum Tag {
  None = 0,
  Noun = 1,
  NounPlural = 2,
  Name = 3,
  /** Base form: infinitive, imperative, plural present. */
  Verb = 4,
  /** Third person singular present. */
  VerbS = 5,
  VerbPast = 6,
  /** Past participle, in a perfect, a passive or before a noun. */
  VerbEn = 7,
  VerbIng = 8,
  Modal = 9,
  Adjective = 10,
  Adverb = 11,
  Determiner = 12,
  Preposition = 13,
  /** "and", "or", "but". */
  Conjunction = 14,
  /** "because", "although", "when". */
  Subordinator = 15,
  Pronoun = 16,
  /** "its", "their". */
  Possessive = 17,
  /** "who", "which", "that" behind a noun. */
  Relative = 18,
  Number = 19,
  Ordinal = 20,
  /** "to" before a verb. */
  To = 21,
  /** "up", "off", "out" behind a verb. */
  Particle = 22,
  /** "'s". */
  Clitic = 23,
  Punctuation = 24,
  Not = 25,
  /** "there" in "there are". */
  Existential = 26,
}

/** What a word form can be, as bits; a form may have several. */
export const enum Can {
  Noun = 1 << 0,
  NounPlural = 1 << 1,
  Verb = 1 << 2,
  VerbS = 1 << 3,
  VerbPast = 1 << 4,
  VerbEn = 1 << 5,
  VerbIng = 1 << 6,
  Adjective = 1 << 7,
  Adverb = 1 << 8,
  /** The tag is fixed by the closed-class table. */
  Closed = 1 << 9,
  Auxiliary = 1 << 10,
  /** Comparative or superlative in form. */
  Graded = 1 << 11,
}

export const ANY_VERB = Can.Verb | Can.VerbS | Can.VerbPast | Can.VerbEn | Can.VerbIng;
export const ANY_NOUN = Can.Noun | Can.NounPlural;

/** WordNet's lexicographer files: what kind of thing the first sense of a noun, or of a verb, is. */
export const enum Sense {
  None = 0,
  Act = 4,
  Animal = 5,
  Artifact = 6,
  Attribute = 7,
  Body = 8,
  Cognition = 9,
  Communication = 10,
  Event = 11,
  Feeling = 12,
  Food = 13,
  Group = 14,
  Location = 15,
  Motive = 16,
  Object = 17,
  Person = 18,
  Phenomenon = 19,
  Plant = 20,
  Possession = 21,
  Process = 22,
  Quantity = 23,
  Relation = 24,
  Shape = 25,
  State = 26,
  Substance = 27,
  Time = 28,
  VerbBody = 29,
  VerbChange = 30,
  VerbCognition = 31,
  VerbCommunication = 32,
  VerbCompetition = 33,
  VerbConsumption = 34,
  VerbContact = 35,
  VerbCreation = 36,
  VerbEmotion = 37,
  VerbMotion = 38,
  VerbPerception = 39,
  VerbPossession = 40,
  VerbSocial = 41,
  VerbStative = 42,
  VerbWeather = 43,
}
