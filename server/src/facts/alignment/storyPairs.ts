import type { PlacedClaim } from '../claims/placedClaim';
import type { ExchangeRates } from '../compare/exchange';
import { relateClaims, type Relation } from '../conflicts/relateClaims';
import { comparedClaim, type ComparedClaim } from './comparedClaim';
import { ContextMatcher } from './sharedContext';
import { hardDifference, similarity } from './similarity';

/** Log odds from which claims that disagree are about one thing. Pairs below it have no effect. */
const ENOUGH_OPPOSED = -1;
/** From this salience on, an equal value outweighs words that differ: they are read wrongly more often than it is chance. */
const TELLING = 1.6;
/** From this salience on, it still joins what nothing contradicts. */
const SOMEWHAT_TELLING = 0.9;

/** Two claims, the earlier first, that may be about one thing. */
export interface Edge {
  readonly a: ComparedClaim;
  readonly b: ComparedClaim;
  readonly score: number;
  readonly relation: Relation;
  /** The values agree, though some word says that they are about different things, and they are not so telling that this settles it. */
  readonly despiteWords: boolean;
}

/**
 * The claims of one story and the pairs of them that may be about one thing. Kept from one update to the next: only pairs with a claim that
 * is new are scored.
 */
export class StoryPairs {
  private known = new Map<PlacedClaim, ComparedClaim>();
  private sorted: readonly ComparedClaim[] = [];
  private kept: Edge[] = [];
  private readonly matcher = new ContextMatcher();

  /** `rates`: those that the sources of the story use; other rates need other pairs. */
  constructor(readonly rates: ExchangeRates) {}

  /** Sorted by file and place. */
  get claims(): readonly ComparedClaim[] {
    return this.sorted;
  }

  /** In no order, those that agree despite their words apart. */
  edges(): readonly Edge[] {
    return this.kept;
  }

  /** Takes over the claims of the story as they are now, sorted by file and place. */
  update(claims: readonly PlacedClaim[]): void {
    const before = this.known;
    const fresh: ComparedClaim[] = [];
    this.sorted = claims.map((claim, index) => {
      const known = before.get(claim);
      const compared = known ?? comparedClaim(claim);
      if (!known) fresh.push(compared);
      compared.index = index;
      return compared;
    });
    this.known = new Map(this.sorted.map((compared) => [compared.claim, compared]));
    if (before.size + fresh.length > claims.length)
      this.kept = this.kept.filter(({ a, b }) => this.known.has(a.claim) && this.known.has(b.claim));
    this.score(fresh);
  }

  private score(fresh: readonly ComparedClaim[]): void {
    const added = new Set(fresh);
    const amounts = byDimension(this.sorted);
    for (const claim of fresh) {
      if (!claim.claim.quantity) continue;
      this.matcher.set(claim.context);
      for (const other of amounts.get(claim.claim.dimension)!) {
        // Of two new ones, the later finds the earlier.
        if (other !== claim && !(added.has(other) && other.index > claim.index)) this.pair(claim, other);
      }
    }
  }

  private pair(fresh: ComparedClaim, other: ComparedClaim): void {
    const [a, b] = fresh.index < other.index ? [fresh, other] : [other, fresh];
    const different = hardDifference(a.claim, b.claim);
    // Amounts in two currencies are only about equal.
    const telling = a.claim.currency === b.claim.currency ? Math.min(a.salience, b.salience) : 0;
    if (different !== null && telling < SOMEWHAT_TELLING) return;
    const relation = relateClaims(a.claim, b.claim, this.rates);
    if (relation.kind === 'apart') return;
    const isDespite = different !== null || (relation.kind === 'agree' && relation.despite);
    if (isDespite && !(relation.kind === 'agree' && telling >= SOMEWHAT_TELLING)) return;
    const score = similarity(a, b, relation, this.matcher.shared(other.context));
    if (score >= ENOUGH_OPPOSED)
      this.kept.push({ a, b, score, relation, despiteWords: isDespite && telling < TELLING });
  }

  /** Whether the values of two claims cannot both hold, and no word says that they are about different things. */
  disagree(x: ComparedClaim, y: ComparedClaim): boolean {
    const [a, b] = x.index < y.index ? [x.claim, y.claim] : [y.claim, x.claim];
    if (!a.quantity || !b.quantity || a.dimension !== b.dimension) return false;
    return relateClaims(a, b, this.rates).kind === 'disagree' && hardDifference(a, b) === null;
  }
}

/** The claims that have an amount, by what it measures: others have nothing to compare. */
function byDimension(claims: readonly ComparedClaim[]): ReadonlyMap<string, readonly ComparedClaim[]> {
  const found = new Map<string, ComparedClaim[]>();
  for (const compared of claims) {
    if (!compared.claim.quantity) continue;
    const list = found.get(compared.claim.dimension);
    if (list) list.push(compared);
    else found.set(compared.claim.dimension, [compared]);
  }
  return found;
}
