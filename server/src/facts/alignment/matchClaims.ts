import type { PlacedClaim } from '../claims/placedClaim';
import type { ExchangeRates } from '../compare/exchange';
import { relateClaims } from '../conflicts/relateClaims';
import type { SourceKey } from '../source';
import { comparedClaim, type ComparedClaim } from './comparedClaim';
import { ContextMatcher } from './sharedContext';
import { hardDifference, similarity } from './similarity';

/** A claim of a source that tells of the same thing as one of a draft. */
export interface ClaimMatch {
  readonly claim: PlacedClaim;
  /** No: it says otherwise. */
  readonly agrees: boolean;
  /** Log odds of both being about one thing. */
  readonly score: number;
}

/** Log odds from which two claims on one name are about one thing. Of a place so much is told that more must speak for it. */
const ENOUGH = 0.1;
const ENOUGH_OF_PLACE = 1.2;

/**
 * For each claim the likeliest counterpart in every source, whatever stories they belong to: claims on the same subject that are, by all
 * that speaks for it, about one thing. A counterpart is likeliest from both sides. For texts so short that no story shows in them.
 */
export function matchClaims(
  claims: readonly PlacedClaim[],
  others: readonly PlacedClaim[],
  rates: ExchangeRates,
): ReadonlyMap<PlacedClaim, readonly ClaimMatch[]> {
  const byCounterpart = new Map<PlacedClaim, Edge>();
  const bySource = new Map<PlacedClaim, Map<SourceKey, Edge>>();
  const candidates = others.map(comparedClaim);
  const matcher = new ContextMatcher();
  for (const claim of claims) {
    const own = comparedClaim(claim);
    matcher.set(own.context);
    const best = new Map<SourceKey, Edge>();
    bySource.set(claim, best);
    for (const other of candidates) {
      const edge = edgeOf(own, other, rates, matcher);
      if (!edge) continue;
      keep(best, other.claim.source, edge);
      keep(byCounterpart, other.claim, edge);
    }
  }
  return new Map(
    [...bySource].map(([claim, best]) => [
      claim,
      [...best.values()]
        .filter((edge) => byCounterpart.get(edge.match.claim) === edge)
        .map(({ match }) => match),
    ]),
  );
}

interface Edge {
  readonly match: ClaimMatch;
}

function keep<K>(best: Map<K, Edge>, key: K, edge: Edge): void {
  const before = best.get(key);
  if (!before || edge.match.score > before.match.score) best.set(key, edge);
}

function edgeOf(
  own: ComparedClaim,
  other: ComparedClaim,
  rates: ExchangeRates,
  matcher: ContextMatcher,
): Edge | null {
  const [a, b] = [own.claim, other.claim];
  if (a.subject !== b.subject || a.subjectKind === 'event' || a.dimension !== b.dimension) return null;
  if (!a.quantity || !b.quantity || hardDifference(a, b) !== null) return null;
  const relation = relateClaims(a, b, rates);
  if (relation.kind === 'apart' || (relation.kind === 'agree' && relation.despite)) return null;
  const score = similarity(own, other, relation, matcher.shared(other.context));
  const least = a.subjectKind === 'place' ? ENOUGH_OF_PLACE : ENOUGH;
  const match = { claim: b, agrees: relation.kind === 'agree', score };
  return score >= least ? { match } : null;
}
