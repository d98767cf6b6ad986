import type { PlacedClaim } from '../claims/placedClaim';
import { contextWords, type ContextWords } from './sharedContext';
import { salience } from './salience';

/** A claim with what every comparison of it needs, worked out once. */
export interface ComparedClaim {
  readonly claim: PlacedClaim;
  /** Place among the claims of its story, which are sorted by file and place. */
  index: number;
  /** Its source, and on whose word it stands there. */
  readonly voice: string;
  readonly salience: number;
  readonly context: ContextWords;
}

export function comparedClaim(claim: PlacedClaim): ComparedClaim {
  const voice = `${claim.source} ${claim.claimant ?? ''}`;
  return { claim, index: -1, voice, salience: salience(claim), context: contextWords(claim.context) };
}
