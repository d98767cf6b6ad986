/** A person whom a source tells of without a name, or before it gives one: "a 36-year-old man", later "the man". */
export interface LocalPerson {
  /** Years; null where the source does not say. */
  readonly age: number | null;
  /** Lemma of the noun that brings the person in: "climber". */
  readonly role: string;
  /** Local entity, where the source goes on to name the person; else -1. */
  readonly entity: number;
  /** Sentence that brings the person in. */
  readonly sentence: number;
}
