/** A description of something by a name beside it: one reader for each kind of thing. */
export interface DescriptionReader {
  /** Reads the description whose noun is token `i`, if there is one; adds it to the drafts. */
  read(i: number, sentence: number): void;
}
