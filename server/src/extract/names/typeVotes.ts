import type { EntityType } from './documentNames';

/** Places of the entity types in a table of votes. */
export const enum T {
  Country = 0,
  City = 1,
  Region = 2,
  Place = 3,
  Base = 4,
  Organisation = 5,
  Unit = 6,
  Person = 7,
  Equipment = 8,
  Product = 9,
  Event = 10,
  Agreement = 11,
  Publication = 12,
  Count = 13,
}

/** Types in the order of `T`. */
const TYPES: readonly EntityType[] = [
  'country',
  'city',
  'region',
  'place',
  'base',
  'organisation',
  'military-unit',
  'person',
  'equipment',
  'product',
  'event',
  'agreement',
  'publication',
];

/** Votes from which on a type counts as certain, and by how much it must lead. */
const SURE = 6;
const LEAD = 3;
/** Below this nothing is known. */
const ENOUGH = 1.4;

export function indexOfType(type: EntityType): T | -1 {
  return TYPES.indexOf(type);
}

/** The type with the most votes; `unknown` where nobody has voted. */
export function winningType(votes: Float32Array): { type: EntityType; sure: boolean } {
  let best = -1;
  let second = 0;
  for (let t = 0; t < T.Count; t++) {
    if (best < 0 || votes[t]! > votes[best]!) {
      if (best >= 0) second = Math.max(second, votes[best]!);
      best = t;
    } else second = Math.max(second, votes[t]!);
  }
  const most = votes[best]!;
  if (most < ENOUGH) return { type: 'unknown', sure: false };
  return { type: TYPES[best]!, sure: most >= SURE && most - second >= LEAD };
}
