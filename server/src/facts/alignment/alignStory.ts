import type { PlacedClaim } from '../claims/placedClaim';
import type { ClaimGroups, Disagreement } from '../conflicts/groupClaims';
import { changeEdges } from './changeEdges';
import type { ComparedClaim } from './comparedClaim';
import { joinDespiteWords } from './joinDespiteWords';
import { hardDifference } from './similarity';
import type { Edge, StoryPairs } from './storyPairs';

/** Log odds from which claims that agree are one fact; their common value counts in them. */
const ENOUGH_AGREED = 0.1;
/** Values this close, in one source, are one thing told twice; further apart they are two things. */
const SLIP = 0.25;
/** Log odds from which two groups are linked by a pair of claims, and the share of the pairs of groups in one fact that are. */
const LINKED = 0;
const ENOUGH_LINKS = 0.5;

/**
 * Finds which claims of one story are about the same thing, given the pairs of them that may be. First those that agree are joined,
 * the likeliest pairs first; then groups are opposed whose claims are about one thing, but cannot all hold.
 */
export function alignStory(pairs: StoryPairs): ClaimGroups[] {
  const edges = pairs.edges().filter(({ despiteWords }) => !despiteWords);
  const group = joinAgreeing(pairs, edges);
  return joinDespiteWords(pairs, opposeGroups(pairs.claims, [...edges, ...changeEdges(pairs, edges)], group));
}

function byScore(x: Edge, y: Edge): number {
  return y.score - x.score || x.a.index - y.a.index || x.b.index - y.b.index;
}

/** Group of each claim. Groups are joined along agreeing pairs, the likeliest first, unless a pair across them disagrees. */
function joinAgreeing(pairs: StoryPairs, edges: readonly Edge[]): number[] {
  const { claims } = pairs;
  const group = claims.map((_, i) => i);
  const members = claims.map((claim) => [claim]);
  const refused = new Set<string>();
  const agreeing = edges.filter((e) => e.relation.kind === 'agree' && e.score >= ENOUGH_AGREED);
  for (const { a, b } of agreeing.sort(byScore)) {
    const [to, away] = [group[a.index]!, group[b.index]!];
    if (to === away) continue;
    const [into, from] = [members[to]!, members[away]!];
    // Groups that were refused stay so while they are the same.
    const key = `${to} ${into.length} ${away} ${from.length}`;
    if (refused.has(key)) continue;
    if (into.some((x) => from.some((y) => pairs.disagree(x, y)))) {
      refused.add(key);
      continue;
    }
    for (const m of from) group[m.index] = to;
    into.push(...from);
  }
  return group;
}

function opposeGroups(
  claims: readonly ComparedClaim[],
  edges: readonly Edge[],
  group: readonly number[],
): ClaimGroups[] {
  const members = new Map<number, ComparedClaim[]>();
  group.forEach((g, i) => {
    const list = members.get(g);
    if (list) list.push(claims[i]!);
    else members.set(g, [claims[i]!]);
  });
  const says = (g: number, { source, claimant }: PlacedClaim): boolean =>
    members
      .get(g)!
      .some(
        ({ claim }) => claim.source === source && !claim.former && !areTwoVoices(claim.claimant, claimant),
      );
  const opposing = edges.filter((e) => isOpposed(e, group, says)).sort(byScore);
  const mutual = opposing.length > 0 ? bestMatches(edges, group) : (): boolean => false;
  const opposed = opposing.filter((e) => isSlip(e) || mutual(e));
  return components(members, opposed, group, new LinkedGroups(edges, group));
}

function isOpposed(
  e: Edge,
  group: readonly number[],
  says: (g: number, claim: PlacedClaim) => boolean,
): boolean {
  const [a, b] = [e.a.claim, e.b.claim];
  // "At least three" and ten contradict each other only where a toll has grown.
  if (e.relation.kind !== 'disagree' || (e.relation.strained && !a.cumulative)) return false;
  // A source that gives both values speaks of two things, unless one is a slip.
  if (a.source === b.source) return isSlip(e);
  return !says(group[e.b.index]!, a) && !says(group[e.a.index]!, b);
}

/** "Police put the crowd at 45,000, unions at 120,000": a source may give both sides of a dispute. */
function areTwoVoices(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a !== b;
}

/** Two values of one source that lie close, one of them in its headline: a headline tells what its text tells. */
function isSlip({ a, b, relation }: Edge): boolean {
  const [x, y] = [a.claim, b.claim];
  if (
    x.source !== y.source ||
    x.currency !== y.currency ||
    x.sentence === y.sentence ||
    (x.sentence > 0 && y.sentence > 0)
  )
    return false;
  return relation.kind === 'disagree' && relation.gap <= SLIP;
}

/**
 * Whether an opposition holds between likeliest counterparts: for either claim no other one of the other's source, on the same word, is
 * likelier to be about its thing.
 */
function bestMatches(edges: readonly Edge[], group: readonly number[]): (e: Edge) => boolean {
  const best = new Map<ComparedClaim, Map<string, Edge>>();
  const note = (claim: ComparedClaim, other: ComparedClaim, edge: Edge): void => {
    // What held before is no counterpart of what holds elsewhere.
    if (other.claim.former && !claim.claim.former) return;
    let own = best.get(claim);
    if (!own) best.set(claim, (own = new Map<string, Edge>()));
    const before = own.get(other.voice);
    if (!before || byScore(edge, before) < 0) own.set(other.voice, edge);
  };
  for (const edge of edges) {
    note(edge.a, edge.b, edge);
    note(edge.b, edge.a, edge);
  }
  const isBest = (claim: ComparedClaim, counterpart: ComparedClaim): boolean => {
    let likeliest: Edge | undefined;
    for (const edge of best.get(claim)?.values() ?? []) {
      if (!isInVoiceOf(otherOf(edge, claim).claim, counterpart.claim)) continue;
      if (!likeliest || byScore(edge, likeliest) < 0) likeliest = edge;
    }
    return likeliest !== undefined && group[otherOf(likeliest, claim).index] === group[counterpart.index];
  };
  return ({ a, b }) => isBest(a, b) && isBest(b, a);
}

function otherOf({ a, b }: Edge, claim: ComparedClaim): ComparedClaim {
  return a === claim ? b : a;
}

function isInVoiceOf(a: PlacedClaim, b: PlacedClaim): boolean {
  return a.source === b.source && !areTwoVoices(a.claimant, b.claimant);
}

/** Groups with those that they are joined to by an opposition. */
function components(
  members: ReadonlyMap<number, readonly ComparedClaim[]>,
  opposing: readonly Edge[],
  group: readonly number[],
  linked: LinkedGroups,
): ClaimGroups[] {
  const root = new Map([...members.keys()].map((g) => [g, g]));
  const find = (g: number): number => {
    let at = g;
    while (root.get(at) !== at) at = root.get(at)!;
    return at;
  };
  const partsOf = new Map([...members.keys()].map((g) => [g, [g]]));
  const misfits = opposing.length > 0 ? misfitsOf(members.values()) : new Set<ComparedClaim>();
  const fitting = (parts: readonly number[]): ComparedClaim[] =>
    parts.flatMap((g) => members.get(g)!).filter((claim) => !misfits.has(claim));
  const held: Edge[] = [];
  for (const e of opposing) {
    const [to, away] = [find(group[e.a.index]!), find(group[e.b.index]!)];
    const [into, from] = [partsOf.get(to)!, partsOf.get(away)!];
    if (to !== away && (!hangTogether(into, from, linked) || areApart(fitting(into), fitting(from))))
      continue;
    held.push(e);
    if (to === away) continue;
    root.set(away, to);
    into.push(...from);
  }
  const found = new Map<number, { groups: (readonly ComparedClaim[])[]; opposing: Edge[] }>();
  for (const [g, list] of members) {
    const r = find(g);
    const known = found.get(r);
    if (known) known.groups.push(list);
    else found.set(r, { groups: [list], opposing: [] });
  }
  for (const e of held) found.get(find(group[e.a.index]!))!.opposing.push(e);
  return [...found.values()].map((c) => toGroups(c.groups, c.opposing));
}

/** Dead soldiers and dead rebels are both opposed to "nine dead", but not to each other. */
function areApart(some: readonly ComparedClaim[], others: readonly ComparedClaim[]): boolean {
  return some.some((x) => others.some((y) => hardDifference(x.claim, y.claim) !== null));
}

/** The pairs of groups of which some claims are about one thing, as likely as not. */
class LinkedGroups {
  private readonly keys = new Set<number>();

  constructor(
    edges: readonly Edge[],
    private readonly group: readonly number[],
  ) {
    for (const { a, b, score } of edges)
      if (score >= LINKED) this.keys.add(this.keyOf(group[a.index]!, group[b.index]!));
  }

  has(g: number, h: number): boolean {
    return this.keys.has(this.keyOf(g, h));
  }

  /** Groups are numbered by claims. */
  private keyOf(g: number, h: number): number {
    return Math.min(g, h) * this.group.length + Math.max(g, h);
  }
}

/** Whether groups that one opposition would join hang together otherwise, too: as a chain of likenesses they lead from the troops to the wounded. */
function hangTogether(into: readonly number[], from: readonly number[], linked: LinkedGroups): boolean {
  let links = 0;
  for (const g of into) for (const h of from) if (linked.has(g, h)) links++;
  return links >= into.length * from.length * ENOUGH_LINKS;
}

/**
 * Claims that are in a group for their value, although some word of them speaks against most of it: staff among jobs that are lost. What
 * counts other people than any other does is one.
 */
function misfitsOf(groups: Iterable<readonly ComparedClaim[]>): ReadonlySet<ComparedClaim> {
  const found = new Set<ComparedClaim>();
  for (const group of groups) for (const claim of group) if (isMisfit(claim, group)) found.add(claim);
  return found;
}

function isMisfit({ claim }: ComparedClaim, group: readonly ComparedClaim[]): boolean {
  let apart = 0;
  for (const other of group) {
    const difference = hardDifference(claim, other.claim);
    if (difference === 'people') return true;
    if (difference !== null) apart++;
  }
  return apart * 2 > group.length - 1;
}

function toGroups(groups: readonly (readonly ComparedClaim[])[], opposing: readonly Edge[]): ClaimGroups {
  const sorted = groups
    .map((g) => [...g].sort((x, y) => x.index - y.index))
    .sort((x, y) => y.length - x.length || x[0]!.index - y[0]!.index);
  const disagreements = opposing.map((e): Disagreement => ({
    a: e.a.claim,
    b: e.b.claim,
    gap: e.relation.kind === 'disagree' ? e.relation.gap : 0,
    odds: e.score,
  }));
  return { groups: sorted.map((g) => g.map((m) => m.claim)), disagreements };
}
