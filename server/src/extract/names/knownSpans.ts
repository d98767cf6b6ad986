import { NO_KNOWN } from './candidate';
import type { KnownName } from './knownNames';
import type { NameTokens } from './nameTokens';

/** Looks spans up in the tables of known names. */
export class KnownSpans {
  constructor(private readonly names: NameTokens) {}

  /** Entries of the tables for exactly the tokens `[first, end)`. */
  knownFor(first: number, end: number): readonly KnownName[] {
    let found: KnownName[] | undefined;
    for (const match of this.names.knownAt(first)) if (match.end === end) (found ??= []).push(match.entry);
    return found ?? NO_KNOWN;
  }

  /** Token behind the longest form of the tables at `first` that ends by `end`; 0 for none. */
  knownEnd(first: number, end: number): number {
    let longest = 0;
    for (const match of this.names.knownAt(first)) if (match.end <= end) longest = match.end;
    return longest;
  }
}
