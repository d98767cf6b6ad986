import type { Claim } from '../facts/claims/claim';
import type { Fact } from '../facts/conflicts/conflict';
import type { Snapshot, SnapshotSource } from '../workspace/snapshot';

/** A claim that a figure makes, and the fact it belongs to. */
export interface FactOfFigure {
  readonly claim: Claim;
  readonly fact: Fact;
}

/** What a figure of a source is about: its claims, each with the fact that compares it with others. */
export function factsWith(snapshot: Snapshot, source: SnapshotSource, figure: number): FactOfFigure[] {
  return source.claims
    .filter((claim) => claim.figure === figure)
    .flatMap((claim) => {
      const facts = snapshot.factsOf(claim.subject);
      const fact = facts.find((one) => one.claims.some((other) => other.id === claim.id));
      return fact ? [{ claim, fact }] : [];
    });
}
