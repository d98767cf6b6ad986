import type { EntityType } from '../../extract/names/documentNames';
import type { EntityId } from '../entities/entity';

/** A name given with an event. `label`: how its source calls it. */
export interface PlacedAnchor {
  readonly entity: EntityId;
  readonly weight: number;
  readonly label: string;
  readonly type: EntityType;
}

/** A local event with its anchors linked across sources and its time resolved. */
export interface PlacedEvent {
  readonly kind: string;
  readonly noun: string;
  readonly main: boolean;
  readonly anchors: readonly PlacedAnchor[];
  /** Days since 1970 between which it took place, as far as known. */
  readonly from: number | null;
  readonly to: number | null;
  /** Path of its source: orders clusters for their names. */
  readonly file: string;
}

/** Kinds that reports use for one another. */
const KINSHIP: readonly (readonly string[])[] = [
  ['robbery', 'fraud', 'attack'],
  ['offer', 'deal'],
  ['attack', 'explosion', 'clash', 'murder', 'war'],
  ['crash', 'fall', 'collapse', 'explosion'],
  ['storm', 'flood', 'landslide', 'tsunami'],
  ['trial', 'arrest', 'fraud', 'murder'],
  ['fire', 'explosion'],
  ['protest', 'clash', 'strike'],
  ['outage', 'breach'],
  ['earthquake', 'tsunami'],
];

/** Weights of shared anchors that make two events one: what both sources are about, and earlier cases that they recall. */
const ENOUGH_MAIN = 1.1;
const ENOUGH_RECALLED = 0.75;
/** Least share of the anchors of the event that has fewer. */
const SHARE_MAIN = 0.25;
const SHARE_RECALLED = 0.4;
/** Reports of one event appear within this many days. */
const STORY_DAYS = 45;

/** Whether two sources tell of the same event: same kind, shared names, no contradiction in time. Symmetric. */
export function matchEvents(a: PlacedEvent, b: PlacedEvent): boolean {
  if (a.main && b.main)
    return akin(a.kind, b.kind) && enough(a, b, ENOUGH_MAIN, SHARE_MAIN) && near(a, b, STORY_DAYS);
  if (a.kind !== b.kind && !akin(a.kind, b.kind)) return false;
  if (a.main || b.main)
    return enough(a, b, ENOUGH_MAIN, SHARE_RECALLED) && known(a) && known(b) && near(a, b, 2);
  return enough(a, b, ENOUGH_RECALLED, SHARE_RECALLED) && near(a, b, 2);
}

function akin(a: string, b: string): boolean {
  return (
    a === b ||
    a === 'story' ||
    b === 'story' ||
    KINSHIP.some((kinds) => kinds.includes(a) && kinds.includes(b))
  );
}

function enough(a: PlacedEvent, b: PlacedEvent, least: number, share: number): boolean {
  const weights = new Map(a.anchors.map((x) => [x.entity, x.weight]));
  let shared = 0;
  for (const anchor of b.anchors) shared += Math.min(weights.get(anchor.entity) ?? 0, anchor.weight);
  const total = Math.min(sum(a), sum(b));
  return shared >= least && shared >= share * total;
}

function sum(event: PlacedEvent): number {
  return event.anchors.reduce((total, a) => total + a.weight, 0);
}

function known(event: PlacedEvent): boolean {
  return event.from !== null || event.to !== null;
}

/** Whether the spans of time, where both are known, lie within so many days. */
function near(a: PlacedEvent, b: PlacedEvent, days: number): boolean {
  const apart = Math.max(
    (a.from ?? -Infinity) - (b.to ?? Infinity),
    (b.from ?? -Infinity) - (a.to ?? Infinity),
  );
  return apart <= days;
}
