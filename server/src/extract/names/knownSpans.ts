import { NO_KNOWN } from './candidate';
import type { KnownName } from './knownNames';
import type { NameTokens } from './nameTokens';

/** Looks spans up in the tables of known names. */
export class KnownSpans {
  constructor(private readonly names: NameTokens) {}

  /** Entries of the tables for exactly the tokens `[first, end)`. */
  knownFor(first: number, end: number): readonly KnownName[] {
    const { known, tokens } = this.names;
    let found: KnownName[] | undefined;
    known.gazetteer.matchAt(tokens, first, end, (value, to) => {
      if (to === end) (found ??= []).push(known.entries[value]!);
    });
    return found ?? NO_KNOWN;
  }

  /** Token behind the longest form of the tables at `first`, 0 for none, and whether all its entries are adjectives. */
  knownPrefix(first: number, end: number): { end: number; entries: readonly KnownName[] } {
    const { known, tokens } = this.names;
    let longest = 0;
    let entries: KnownName[] = [];
    known.gazetteer.matchAt(tokens, first, end, (value, to) => {
      if (to > longest) entries = [];
      longest = to;
      entries.push(known.entries[value]!);
    });
    return { end: longest, entries };
  }
}
