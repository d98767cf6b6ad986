import type { PlacedClaim } from '../claims/placedClaim';
import { contextWords, type ContextWords } from './sharedContext';
import { salience } from './salience';

/** A claim with what every comparison of it needs, worked out once. */
export interface ComparedClaim {
  readonly claim: PlacedClaim;
  /** Place among the claims of its story, which are sorted by file and place. */
  index: number;
  readonly salience: number;
  readonly context: ContextWords;
}

export function comparedClaim(claim: PlacedClaim): ComparedClaim {
  return { claim, index: -1, salience: salience(claim), context: contextWords(claim.context) };
}
