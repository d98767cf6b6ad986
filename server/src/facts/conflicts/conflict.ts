import type { Claim } from '../claims/claim';
import type { EntityId } from '../entities/entity';

export type Verdict =
  'conflict' | 'changed-over-time' | 'planned-vs-actual' | 'different-scope' | 'compatible';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** Incompatible claims of one fact. */
export interface Conflict {
  readonly id: string;
  /** Stable under edits elsewhere in the sources. */
  readonly fingerprint: string;
  readonly verdict: Verdict;
  readonly severity: Severity;
  readonly subject: EntityId;
  readonly attribute: string;
  /** One sentence a reader understands without the tool. */
  readonly explanation: string;
  /** All claims compared, sorted by source and place. */
  readonly members: readonly Claim[];
  /** Higher is worse: how far apart, how many sources, how sure the reading. */
  readonly rank: number;
}

/** The claims on one entity and attribute that can be compared, agreeing ones together. */
export interface Fact {
  readonly subject: EntityId;
  readonly attribute: string;
  readonly claims: readonly Claim[];
  /** Groups of indexes into `claims` whose values agree; the largest first. */
  readonly groups: readonly (readonly number[])[];
  /** The worst of `conflicts`. */
  readonly conflict: Conflict | null;
  readonly conflicts: readonly Conflict[];
}
