import type { MentionForm, LinkRule } from './documentNames';
import type { Candidate } from './candidate';
import type { KnownName } from './knownNames';
import { T } from './typeVotes';

/** A mention while its source is being read. */
export interface DraftMention {
  /** Tokens `[first, end)` of the span, and of the proper-name part in it. */
  readonly first: number;
  readonly end: number;
  readonly anchorFirst: number;
  readonly anchorEnd: number;
  readonly sentence: number;
  form: MentionForm;
  rule: LinkRule;
  /** Index of the draft; the draft may have been joined to another since. */
  draft: number;
  /** The candidate it came from; null for descriptions and coreferences. */
  readonly candidate: Candidate | null;
}

/** An entity of one source while names are being linked. */
export interface Draft {
  /** Folded words without articles and company forms. */
  key: string;
  /** The candidate whose words the key is made of. */
  readonly first: number;
  readonly end: number;
  readonly words: readonly string[];
  readonly votes: Float32Array;
  /** The draft that this one was joined to; its own index while it stands alone. */
  into: number;
  known: KnownName | null;
  /** Bits of `Noted` that any of its mentions has, and those that all have. */
  any: number;
  all: number;
  count: number;
  /** Acronyms that the source itself explains. */
  readonly acronyms: string[];
  /** A name for it where the source only describes it: "base in Gabon"; else empty. */
  label: string;
  /** What tells it from others of its name: "illinois" in "Springfield, Illinois". */
  qualifier: string;
}

export function newVotes(): Float32Array {
  return new Float32Array(T.Count);
}
