import type { ClaimCorrection } from '../../facts/rulings/ruling';
import type { Verdict } from '../../facts/conflicts/conflict';
import type { EntityType } from '../../extract/names/documentNames';
import type { TextAnchor } from './anchors/textAnchor';

/** A passage of a source, in words that survive edits. `source`: path of the source relative to the folder, with "/". */
export interface Anchor extends TextAnchor {
  readonly source: string;
}

/**
 * Where a decision about a name holds: only for the mention that is anchored, for what its source calls by that name, or for the
 * name in all sources.
 */
export type Occurrences = 'here' | 'file' | 'workspace';

interface DecisionBase {
  /** Short, unique in the folder, never used again. */
  readonly id: string;
  /** What it is about. */
  readonly about: readonly Anchor[];
  readonly why: string | null;
  readonly by: string | null;
  /** ISO date: "2026-11-22". */
  readonly on: string | null;
}

/** All that is anchored, and the entities named, are one thing. */
export interface SameAs extends DecisionBase {
  readonly kind: 'same-as';
  /** Ids of the registry, ids that cards show, or names. */
  readonly entities: readonly string[];
  readonly occurrences: Occurrences;
}

/** What is anchored first is neither the entities named nor what is anchored behind it. */
export interface DifferentFrom extends DecisionBase {
  readonly kind: 'different-from';
  readonly entities: readonly string[];
  readonly occurrences: Occurrences;
}

interface NotAnEntity extends DecisionBase {
  readonly kind: 'not-an-entity';
  readonly occurrences: Occurrences;
}

interface TypeDecision extends DecisionBase {
  readonly kind: 'type';
  readonly type: EntityType;
  readonly occurrences: Occurrences;
}

/** The figure that is anchored states this. */
export interface ClaimIs extends DecisionBase {
  readonly kind: 'claim-is';
  readonly claim: ClaimCorrection;
}

/** The figure that is anchored claims nothing that could be compared. */
interface NotAClaim extends DecisionBase {
  readonly kind: 'not-a-claim';
}

/** Why two values hold side by side. */
export type SettledReason = 'different-dates' | 'different-scope' | 'estimate' | 'other';

/** A conflict between the figures that are anchored is settled. */
export interface Settled extends DecisionBase {
  readonly kind: 'settled';
  /** Index into `about` of the value that is right, or all of them are. */
  readonly stands: number | 'both';
  readonly reason: SettledReason | null;
}

/**
 * Conflicts that nobody wants to see: between the figures that are anchored (`pair`); on their subject and attribute (`fact`); that only
 * a file makes (`file`: the glob `file`, or the sources of the anchors); of a kind (`kind`: `attribute`, `verdict`, or both).
 */
export interface Ignore extends DecisionBase {
  readonly kind: 'ignore';
  readonly scope: 'pair' | 'fact' | 'file' | 'kind';
  readonly file: string | null;
  readonly attribute: string | null;
  readonly verdict: Verdict | null;
}

/** A free annotation. */
interface Note extends DecisionBase {
  readonly kind: 'note';
  readonly tags: readonly string[];
}

/** Somebody has looked at what is anchored and found it right. */
interface Confirmed extends DecisionBase {
  readonly kind: 'confirmed';
}

/** What a person has said about a mention, a claim or a conflict. */
export type Decision =
  | SameAs
  | DifferentFrom
  | NotAnEntity
  | TypeDecision
  | ClaimIs
  | NotAClaim
  | Settled
  | Ignore
  | Note
  | Confirmed;

export type DecisionKind = Decision['kind'];

export const DECISION_KINDS = [
  'same-as',
  'different-from',
  'not-an-entity',
  'type',
  'claim-is',
  'not-a-claim',
  'settled',
  'ignore',
  'note',
  'confirmed',
] as const satisfies readonly DecisionKind[];
