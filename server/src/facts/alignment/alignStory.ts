import type { ExchangeRates } from '../compare/exchange';
import type { PlacedClaim } from '../claims/placedClaim';
import type { ClaimGroups, Disagreement } from '../conflicts/groupClaims';
import { relateClaims, type Relation } from '../conflicts/relateClaims';
import { salience } from './salience';
import { hardDifference, similarity } from './similarity';

/** Log odds from which claims that agree are one fact; their common value counts in them. */
const ENOUGH_AGREED = 0.1;
/** Log odds from which claims that disagree are about one thing. */
const ENOUGH_OPPOSED = -0.6;
/** From this salience on, an equal value outweighs words that differ: they are read wrongly more often than it is chance. */
const TELLING = 1.6;
/** Values this close, in one source, are one thing told twice; further apart they are two things. */
const SLIP = 0.25;

interface Edge {
  readonly a: number;
  readonly b: number;
  readonly score: number;
  readonly relation: Relation;
}

/**
 * Finds which claims of one story are about the same thing: the claims of all its reports, sorted by file and place. First those
 * that agree are joined, the likeliest pairs first; then groups are opposed whose claims are about one thing, but cannot all hold.
 */
export function alignStory(claims: readonly PlacedClaim[], rates: ExchangeRates): ClaimGroups[] {
  const edges = edgesOf(claims, rates);
  const groups = joinAgreeing(claims, edges);
  return opposeGroups(claims, edges, groups);
}

function edgesOf(claims: readonly PlacedClaim[], rates: ExchangeRates): Edge[] {
  const edges: Edge[] = [];
  const byDimension = new Map<string, number[]>();
  claims.forEach((claim, i) => {
    if (!claim.quantity) return;
    const like = byDimension.get(claim.dimension) ?? [];
    byDimension.set(claim.dimension, like);
    for (const k of like) {
      const edge = edgeOf(claims, k, i, rates);
      if (edge) edges.push(edge);
    }
    like.push(i);
  });
  return edges.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
}

function edgeOf(claims: readonly PlacedClaim[], a: number, b: number, rates: ExchangeRates): Edge | null {
  const [x, y] = [claims[a]!, claims[b]!];
  const relation = relateClaims(x, y, rates);
  if (relation.kind === 'apart') return null;
  const different = hardDifference(x, y) ?? (relation.kind === 'agree' ? relation.despite : null);
  if (different !== null && !(relation.kind === 'agree' && salience(x) >= TELLING && salience(y) >= TELLING)) return null;
  return { a, b, score: similarity(x, y, relation), relation };
}

/** Group of each claim. Groups are joined along agreeing pairs, the likeliest first, unless a pair across them disagrees. */
function joinAgreeing(claims: readonly PlacedClaim[], edges: readonly Edge[]): number[] {
  const group = claims.map((_, i) => i);
  const members = claims.map((_, i) => [i]);
  const disagree = new Set(edges.filter((e) => e.relation.kind === 'disagree').map((e) => `${e.a},${e.b}`));
  const opposed = (x: number, y: number): boolean => disagree.has(x < y ? `${x},${y}` : `${y},${x}`);
  for (const { a, b, score, relation } of edges) {
    if (relation.kind !== 'agree' || score < ENOUGH_AGREED || group[a] === group[b]) continue;
    const [into, from] = [members[group[a]!]!, members[group[b]!]!];
    if (into.some((x) => from.some((y) => opposed(x, y)))) continue;
    const target = group[a]!;
    for (const m of from) group[m] = target;
    into.push(...from);
  }
  return group;
}

function opposeGroups(
  claims: readonly PlacedClaim[],
  edges: readonly Edge[],
  group: readonly number[],
): ClaimGroups[] {
  const members = new Map<number, number[]>();
  group.forEach((g, i) => {
    const list = members.get(g);
    if (list) list.push(i);
    else members.set(g, [i]);
  });
  const says = (g: number, source: string): boolean =>
    members.get(g)!.some((i) => claims[i]!.source === source);
  const best = bestMatches(claims, edges, group);
  const opposing = edges.filter((e) => isOpposed(e, claims, group, says) && (isSlip(e, claims) || best.mutual(e)));
  return components(members, opposing, group).map((gs) =>
    toGroups(
      claims,
      gs.map((g) => members.get(g)!),
      opposing.filter((e) => gs.includes(group[e.a]!)),
    ),
  );
}

function isOpposed(
  e: Edge,
  claims: readonly PlacedClaim[],
  group: readonly number[],
  says: (g: number, source: string) => boolean,
): boolean {
  const [a, b] = [claims[e.a]!, claims[e.b]!];
  // "At least three" and ten contradict each other only where a toll has grown.
  if (e.relation.kind !== 'disagree' || (e.relation.strained && !a.cumulative) || e.score < ENOUGH_OPPOSED)
    return false;
  // A source that gives both values speaks of two things, unless one is a slip.
  if (a.source === b.source) return isSlip(e, claims);
  return !says(group[e.b]!, a.source) && !says(group[e.a]!, b.source);
}

/** Two values of one source that lie close, one of them in its headline: a headline tells what its text tells. */
function isSlip({ a, b, relation }: Edge, claims: readonly PlacedClaim[]): boolean {
  const [x, y] = [claims[a]!, claims[b]!];
  if (x.source !== y.source || x.currency !== y.currency || x.sentence === y.sentence || (x.sentence > 0 && y.sentence > 0)) return false;
  return relation.kind === 'disagree' && relation.gap <= SLIP;
}

/** For each claim the group of the likeliest counterpart in every other source: an opposition holds between likeliest counterparts. */
function bestMatches(
  claims: readonly PlacedClaim[],
  edges: readonly Edge[],
  group: readonly number[],
): { mutual(e: Edge): boolean } {
  const best = new Map<string, number>();
  const key = (claim: number, other: number): string => `${claim} ${claims[other]!.source}`;
  // The likeliest edges come first.
  for (const { a, b } of edges) {
    if (!best.has(key(a, b))) best.set(key(a, b), group[b]!);
    if (!best.has(key(b, a))) best.set(key(b, a), group[a]!);
  }
  return { mutual: ({ a, b }) => best.get(key(a, b)) === group[b] && best.get(key(b, a)) === group[a] };
}

/** Groups that are joined by an opposition. */
function components(
  members: ReadonlyMap<number, readonly number[]>,
  opposing: readonly Edge[],
  group: readonly number[],
): number[][] {
  const root = new Map([...members.keys()].map((g) => [g, g]));
  const find = (g: number): number => {
    const up = root.get(g)!;
    return up === g ? g : find(up);
  };
  for (const e of opposing) root.set(find(group[e.b]!), find(group[e.a]!));
  const found = new Map<number, number[]>();
  for (const g of members.keys()) {
    const r = find(g);
    const list = found.get(r);
    if (list) list.push(g);
    else found.set(r, [g]);
  }
  return [...found.values()];
}

function toGroups(
  claims: readonly PlacedClaim[],
  groups: readonly (readonly number[])[],
  opposing: readonly Edge[],
): ClaimGroups {
  const sorted = groups
    .map((g) => [...g].sort((x, y) => x - y))
    .sort((x, y) => y.length - x.length || x[0]! - y[0]!);
  const disagreements = opposing.map((e): Disagreement => ({
    a: claims[e.a]!,
    b: claims[e.b]!,
    gap: e.relation.kind === 'disagree' ? e.relation.gap : 0,
  }));
  return { groups: sorted.map((g) => g.map((i) => claims[i]!)), disagreements };
}
