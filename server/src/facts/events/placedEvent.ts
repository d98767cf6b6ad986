import type { EntityType } from '../../extract/names/documentNames';
import type { DaySpan } from '../claims/placedClaim';
import type { EntityId } from '../entities/entity';
import type { Topic } from './findTopics';

/** A name given with an event. `label`: how its source calls it. */
export interface PlacedAnchor {
  readonly entity: EntityId;
  readonly weight: number;
  readonly label: string;
  readonly type: EntityType;
  /** Words of the label that are no common nouns, by which "Savoy Hotel" and "the Savoy" meet; none for towns, countries and names further down. */
  readonly words: readonly string[];
}

/** A local event with its anchors linked across sources and its time resolved. */
export interface PlacedEvent {
  readonly kind: string;
  readonly noun: string;
  readonly main: boolean;
  readonly anchors: readonly PlacedAnchor[];
  /** Words that say what its source is about. */
  readonly topics: readonly Topic[];
  /** Days since 1970 between which it took place, as far as known. */
  readonly from: number | null;
  readonly to: number | null;
  /** Days between which its source was written, where the source says; both null where it does not. */
  readonly told: DaySpan;
  /** Path of its source: orders clusters for their names. */
  readonly file: string;
}
