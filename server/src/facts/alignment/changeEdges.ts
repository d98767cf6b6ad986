import { relateClaims } from '../conflicts/relateClaims';
import type { ComparedClaim } from './comparedClaim';
import type { Edge, StoryPairs } from './storyPairs';

/** Log odds from which claims of the old value are about one thing. */
const ENOUGH = 0.1;

/**
 * Pairs that a report links by telling a change: "$455 million, up from $310 million", "71 people, not 68". Who else gives the old value
 * gives it of the same thing, so that the new one stands against it.
 */
export function changeEdges(pairs: StoryPairs, edges: readonly Edge[]): Edge[] {
  const found: Edge[] = [];
  for (const edge of edges) {
    if (edge.relation.kind !== 'agree' || edge.score < ENOUGH) continue;
    if (edge.a.claim.now < 0 && edge.b.claim.now < 0) continue;
    for (const [old, other] of [
      [edge.a, edge.b],
      [edge.b, edge.a],
    ] as const) {
      const now = old.claim.now < 0 ? undefined : insteadOf(pairs.claims, old);
      if (!now || now.claim.source === other.claim.source) continue;
      const [a, b] = now.index < other.index ? [now, other] : [other, now];
      const relation = relateClaims(a.claim, b.claim, pairs.rates);
      if (relation.kind === 'disagree')
        found.push({ a, b, score: edge.score, relation, despiteWords: false });
    }
  }
  return found;
}

function insteadOf(claims: readonly ComparedClaim[], { claim }: ComparedClaim): ComparedClaim | undefined {
  return claims.find(
    ({ claim: c }) => c.source === claim.source && c.figure === claim.now && c.id !== claim.id,
  );
}
