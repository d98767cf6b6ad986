import type { Quantity } from '../compare/bounds';
import type { EntityId } from '../entities/entity';
import type { EntityType } from '../../extract/names/documentNames';
import type { Claim } from './claim';
import type { ScopeRef } from './claimFrame';

/** Days since 1970-01-01, as far as known; null on both ends: nothing is known. */
export interface DaySpan {
  readonly from: number | null;
  readonly to: number | null;
}

export interface PlacedScope {
  readonly kind: ScopeRef['kind'];
  readonly entity: EntityId | null;
  /** Of the entity; null without one. */
  readonly type: EntityType | null;
  readonly words: string;
}

/** A claim with what comparing needs besides what is shown. */
export interface PlacedClaim extends Claim {
  readonly file: string;
  /** Position of the figure in its source. */
  readonly sentence: number;
  /** In the base unit of the dimension; null where there is no amount (dates). */
  readonly quantity: Quantity | null;
  /** The same amount in another currency, as its source gives it: "€85m ($108m)"; else null. */
  readonly converted: { readonly currency: string; readonly quantity: Quantity } | null;
  /** Day span of a claim whose value is a date. */
  readonly dated: DaySpan | null;
  /** What values have to share to be compared: "money", "length", "count". */
  readonly dimension: string;
  /** What a rate is counted by: "share", "barrel", "year" for all times (amounts are those of a year); null for no rate. */
  readonly per: string | null;
  readonly comparable: string;
  readonly cumulative: boolean;
  /** What held before, as its source says itself. */
  readonly former: boolean;
  /** Figure of its source that tells what holds instead; -1 for none. */
  readonly now: number;
  /** The attribute is only a default ("an amount of money"). */
  readonly weak: boolean;
  /** 0 to 1. */
  readonly attributeSure: number;
  /** Its amount is the one that its source gives first of the kind: the main one, more often than not. */
  readonly isFirst: boolean;
  /** Its source gives no other amount of the kind. */
  readonly isOnly: boolean;
  /** What is counted: 'person' for people of any kind, else the noun; '' for measures and bare numbers. */
  readonly counted: string;
  /** Ages that the sources of the story give its subject, or its own source an unnamed one. */
  readonly ages: readonly number[];
  readonly subjectKind: 'person' | 'place' | 'other' | 'event';
  /** The story that its source tells: the id of the event it is about. */
  readonly story: EntityId;
  /** What the claim is about within its event, where that has no name: "train", "man 36"; else ''. */
  readonly qualifier: string;
  readonly placedScope: readonly PlacedScope[];
  /** When it holds. */
  readonly time: DaySpan;
  /** The time is stated in the sentence, not just that of the source. */
  readonly timeStated: boolean;
  /** The time as its clause words it, where nothing tells what day that is; else ''. */
  readonly when: string;
  readonly context: readonly string[];
  /** The event that the sentence tells of. */
  readonly event: EntityId | null;
  /** What the source is called in a sentence: its publisher, else its file. */
  readonly voiceName: string;
  readonly reasons: { readonly subject: string; readonly attribute: string; readonly time: string };
}
