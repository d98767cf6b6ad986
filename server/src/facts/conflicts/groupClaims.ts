import { boundsOf } from '../compare/bounds';
import type { ExchangeRates } from '../compare/exchange';
import type { PlacedClaim } from '../claims/placedClaim';
import { contextSimilarity } from './contextSimilarity';
import { APART, relateClaims, type Relation } from './relateClaims';

/** Two claims that cannot both hold. */
export interface Disagreement {
  readonly a: PlacedClaim;
  readonly b: PlacedClaim;
  readonly gap: number;
  /** Log odds of both being about one thing, where that was weighed; else null. */
  readonly odds: number | null;
}

/** Claims on one thing: those that agree together, and which of them contradict each other. */
export interface ClaimGroups {
  /** Agreeing claims; the largest group first. */
  readonly groups: readonly (readonly PlacedClaim[])[];
  readonly disagreements: readonly Disagreement[];
}

/** Values this close, in one source and one context, are one thing told twice, not two things. */
const SLIP = 0.25;
/** Least similarity of two sentences of one source that contradict each other. */
const SAME_MATTER = 0.34;

/**
 * Sorts the claims of one subject and attribute. Claims that agree form groups, exact ones first, so that "about 6.0" does not
 * join 5.9 and 6.1. Claims that speak of different things fall into different results. Claims must be sorted by file and place.
 */
export function groupClaims(claims: readonly PlacedClaim[], rates: ExchangeRates): ClaimGroups[] {
  const relations = relateAll(claims, rates);
  return components(claims, relations).map((members) => groupComponent(members, claims, relations));
}

type RelationTable = readonly (readonly Relation[])[];

function relateAll(claims: readonly PlacedClaim[], rates: ExchangeRates): RelationTable {
  return claims.map((a, i) => claims.slice(0, i).map((b) => relate(b, a, rates)));
}

function relate(a: PlacedClaim, b: PlacedClaim, rates: ExchangeRates): Relation {
  const relation = relateClaims(a, b, rates);
  return relation.kind === 'agree' && relation.despite ? APART : relation;
}

function relation(table: RelationTable, i: number, k: number): Relation {
  return i > k ? table[i]![k]! : table[k]![i]!;
}

/** Indexes of claims that are joined by agreement or by disagreement, not kept apart. */
function components(claims: readonly PlacedClaim[], table: RelationTable): number[][] {
  const component = claims.map((_, i) => i);
  const find = (i: number): number => (component[i] === i ? i : (component[i] = find(component[i]!)));
  for (let i = 0; i < claims.length; i++) {
    for (let k = 0; k < i; k++) if (relation(table, i, k).kind !== 'apart') component[find(i)] = find(k);
  }
  const found = new Map<number, number[]>();
  claims.forEach((_, i) => {
    const root = find(i);
    const list = found.get(root);
    if (list) list.push(i);
    else found.set(root, [i]);
  });
  return [...found.values()];
}

function groupComponent(
  members: readonly number[],
  claims: readonly PlacedClaim[],
  table: RelationTable,
): ClaimGroups {
  const groups: number[][] = [];
  for (const i of byTightness(members, claims)) {
    const home = groups.find((group) => group.every((k) => relation(table, i, k).kind === 'agree'));
    if (home) home.push(i);
    else groups.push([i]);
  }
  const groupOf = new Map(groups.flatMap((group, g) => group.map((i) => [i, g] as const)));
  const disagreements = disagreementsOf(members, claims, table, groups, groupOf);
  const sorted = groups
    .map((group) => group.sort((a, b) => a - b))
    .sort((a, b) => b.length - a.length || a[0]! - b[0]!);
  return { groups: sorted.map((group) => group.map((i) => claims[i]!)), disagreements };
}

/** Indexes from the most exact claim to the vaguest; equals in the order of the text. */
function byTightness(members: readonly number[], claims: readonly PlacedClaim[]): number[] {
  return [...members].sort((a, b) => width(claims[a]!) - width(claims[b]!) || a - b);
}

function width(claim: PlacedClaim): number {
  const bounds = claim.quantity && boundsOf(claim.quantity);
  if (!bounds) return 0;
  const size = Math.max(Math.abs(bounds.low), Math.min(Math.abs(bounds.high), Number.MAX_VALUE));
  return bounds.high === Infinity || bounds.low === -Infinity
    ? 10
    : size === 0
      ? 0
      : (bounds.high - bounds.low) / size;
}

function disagreementsOf(
  members: readonly number[],
  claims: readonly PlacedClaim[],
  table: RelationTable,
  groups: readonly number[][],
  groupOf: ReadonlyMap<number, number>,
): Disagreement[] {
  const found: Disagreement[] = [];
  const saysToo = (source: string, other: number): boolean =>
    groups[groupOf.get(other)!]!.some((k) => claims[k]!.source === source);
  for (const i of members) {
    for (const k of members) {
      if (k >= i) continue;
      const r = relation(table, i, k);
      if (r.kind !== 'disagree' || r.strained) continue;
      const [a, b] = [claims[k]!, claims[i]!];
      // A source that gives the other's value too speaks of two things; so does one that gives two far apart.
      const counts =
        a.source === b.source ? isSlip(a, b, r.gap) : !saysToo(a.source, i) && !saysToo(b.source, k);
      if (counts && sameMatter(a, b)) found.push({ a, b, gap: r.gap, odds: null });
    }
  }
  return found;
}

/** Two values in one source that lie so close, in such like sentences, that one must be a slip. */
function isSlip(a: PlacedClaim, b: PlacedClaim, gap: number): boolean {
  if (gap > SLIP || a.sentence === b.sentence) return false;
  // A headline tells what its text tells.
  if (a.sentence === 0 || b.sentence === 0) return true;
  return contextSimilarity(a, b) >= SAME_MATTER;
}

/** Whether the attribute is telling enough by itself, or the words around both figures are alike. */
function sameMatter(a: PlacedClaim, b: PlacedClaim): boolean {
  const least = Math.min(a.confidence, b.confidence);
  if (least >= 0.7) return true;
  return contextSimilarity(a, b) >= (least >= 0.5 ? 0.2 : 0.4);
}
