import type { PlacedClaim } from '../claims/placedClaim';
import type { ClaimGroups } from '../conflicts/groupClaims';
import type { ComparedClaim } from './comparedClaim';
import type { Edge, StoryPairs } from './storyPairs';

/** Log odds from which claims are joined although some word speaks against it. */
const ENOUGH = 0.1;

interface Fact {
  readonly groups: (readonly PlacedClaim[])[];
  readonly disagreements: ClaimGroups['disagreements'];
}

/**
 * Joins facts whose claims give the same telling value in other words: "a budget of $2.9 million" and "the total cost, $2.9 million". Done when
 * all oppositions are known, so that it changes none of them: two facts that both hold some are left alone, and so are groups with claims that disagree.
 */
export function joinDespiteWords(pairs: StoryPairs, facts: readonly ClaimGroups[]): ClaimGroups[] {
  const compared = new Map(pairs.claims.map((one) => [one.claim, one]));
  const factOf = new Map<PlacedClaim, Fact>();
  for (const { groups, disagreements } of facts) {
    const fact: Fact = { groups: [...groups], disagreements: [...disagreements] };
    for (const claim of groups.flat()) factOf.set(claim, fact);
  }
  for (const { a, b } of edgesOf(pairs)) {
    const [into, from] = [factOf.get(a.claim)!, factOf.get(b.claim)!];
    if (into === from || (into.disagreements.length > 0 && from.disagreements.length > 0)) continue;
    const [x, y] = [groupOf(into, a.claim), groupOf(from, b.claim)];
    if (disagree(pairs, x, y, compared)) continue;
    const [home, guest] = from.disagreements.length > 0 ? [from, into] : [into, from];
    merge(home, guest, x, y);
    for (const claim of guest.groups.flat()) factOf.set(claim, home);
  }
  return [...new Set(factOf.values())].map((fact) => inOrder(fact, compared));
}

function edgesOf(pairs: StoryPairs): Edge[] {
  return pairs
    .edges()
    .filter((e) => e.despiteWords && e.score >= ENOUGH)
    .sort((x, y) => y.score - x.score || x.a.index - y.a.index || x.b.index - y.b.index);
}

function groupOf({ groups }: Fact, claim: PlacedClaim): readonly PlacedClaim[] {
  return groups.find((group) => group.includes(claim))!;
}

function disagree(
  pairs: StoryPairs,
  x: readonly PlacedClaim[],
  y: readonly PlacedClaim[],
  compared: ReadonlyMap<PlacedClaim, ComparedClaim>,
): boolean {
  return x.some((a) => y.some((b) => pairs.disagree(compared.get(a)!, compared.get(b)!)));
}

/** Puts a fact without oppositions into another one, the groups that agree as one. */
function merge(home: Fact, guest: Fact, x: readonly PlacedClaim[], y: readonly PlacedClaim[]): void {
  const at = home.groups.findIndex((group) => group === x || group === y);
  const own = home.groups[at]!;
  const other = own === x ? y : x;
  home.groups[at] = [...own, ...other];
  home.groups.push(...guest.groups.filter((group) => group !== other));
}

/** The largest group first; claims by file and place. */
function inOrder(
  { groups, disagreements }: Fact,
  compared: ReadonlyMap<PlacedClaim, ComparedClaim>,
): ClaimGroups {
  const indexOf = (claim: PlacedClaim): number => compared.get(claim)!.index;
  const sorted = groups.map((group) => [...group].sort((a, b) => indexOf(a) - indexOf(b)));
  return {
    groups: sorted.sort((x, y) => y.length - x.length || indexOf(x[0]!) - indexOf(y[0]!)),
    disagreements,
  };
}
