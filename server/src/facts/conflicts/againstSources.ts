import { matchClaims, type ClaimMatch } from '../alignment/matchClaims';
import type { Claim } from '../claims/claim';
import type { PlacedClaim } from '../claims/placedClaim';
import { ratesOf } from '../compare/sourceRates';
import type { EntityId } from '../entities/entity';
import { FactIndex } from '../factIndex';
import type { FactSource } from '../factSource';
import type { SourceKey } from '../source';
import type { Conflict, Fact } from './conflict';

/**
 * How a claim of a draft stands to the sources. `supported`: a source says so, and none says otherwise. `disputed`: sources say so,
 * others say otherwise. `outdated`: sources say so, but newer ones say otherwise. `differs`: sources tell of it, and none says so.
 * `elsewhen`: they tell of it at another time, or of a plan for it. `unsupported`: none tells of it.
 */
export type DraftState = 'supported' | 'disputed' | 'outdated' | 'differs' | 'elsewhen' | 'unsupported';

/** A claim of a draft, compared with what sources state. */
export interface ComparedClaim {
  readonly claim: Claim;
  /** What a reader calls its subject. */
  readonly subject: string;
  readonly state: DraftState;
  /** Claims of sources that agree with it, the newest first. */
  readonly agreeing: readonly Claim[];
  /** Claims of sources that say otherwise, the newest first. */
  readonly differing: readonly Claim[];
}

/** Sources that a draft is aligned with at most. */
const MOST_ALIGNED = 20;

/**
 * Compares the claims of one draft with those of sources, in the way that sources are compared with each other. Keeps what it was
 * given last: after an edit of the draft only what that touches is compared again.
 */
export class SourceComparison {
  private readonly index: FactIndex;
  private readonly held = new Map<SourceKey, FactSource>();

  /** `nameOf`: what a reader calls an entity. */
  constructor(private readonly nameOf: (id: EntityId) => string) {
    this.index = new FactIndex(nameOf);
  }

  /**
   * The claims of the draft in the order of its text. `sources`: all that may support it, the nearest first; the draft is none of them.
   * With the nearest it is aligned like one more report of their stories, whose cost grows with the square of their number; the others
   * are only asked directly. `claimsOf`: what a source claims.
   */
  compare(
    draft: FactSource,
    sources: readonly FactSource[],
    claimsOf: (source: FactSource) => readonly Claim[],
  ): readonly ComparedClaim[] {
    this.take([draft, ...sources.slice(0, MOST_ALIGNED)]);
    const compared = this.index.claimsOf(draft.key).map((claim) => {
      const facts = this.index.factsOf(claim.subject).filter((fact) => positionIn(fact, claim) >= 0);
      return judgeClaim(claim, this.name(claim.subject), facts);
    });
    return this.askDirectly(compared, sources.flatMap(claimsOf) as PlacedClaim[]);
  }

  /** What no story answers is put to the claims of the sources one by one: a draft tells of the same as they do, or of nothing else. */
  private askDirectly(
    compared: readonly ComparedClaim[],
    others: readonly PlacedClaim[],
  ): readonly ComparedClaim[] {
    if (compared.every(({ state }) => state !== 'unsupported')) return compared;
    const all = compared.map(({ claim }) => claim as PlacedClaim);
    const rates = ratesOf([...all, ...others], (key) => this.held.get(key));
    const matches = matchClaims(all, others, rates);
    return compared.map((one) =>
      one.state === 'unsupported' ? judgeMatches(one, matches.get(one.claim as PlacedClaim) ?? []) : one,
    );
  }

  private name(id: EntityId): string {
    return this.index.event(id)?.name ?? this.nameOf(id);
  }

  /** Only what is not the same object as last time is read again. */
  private take(sources: readonly FactSource[]): void {
    const wanted = new Map(sources.map((source) => [source.key, source]));
    const changes = new Map<SourceKey, FactSource | null>();
    for (const key of this.held.keys()) if (!wanted.has(key)) changes.set(key, null);
    for (const [key, source] of wanted) if (this.held.get(key) !== source) changes.set(key, source);
    for (const [key, source] of changes) {
      if (source) this.held.set(key, source);
      else this.held.delete(key);
    }
    if (changes.size > 0) this.index.updateAll(changes);
  }
}

function positionIn({ claims }: Fact, { id }: Claim): number {
  return claims.findIndex((one) => one.id === id);
}

function judgeClaim(claim: Claim, subject: string, facts: readonly Fact[]): ComparedClaim {
  const agreeing = new Map<string, Claim>();
  const differing = new Map<string, Claim>();
  let opposed: Conflict[] = [];
  for (const fact of facts) {
    const group = groupOf(fact, claim);
    for (const one of group) if (one.source !== claim.source) agreeing.set(one.id, one);
    const conflicts = fact.conflicts.filter(({ members }) => members.some((one) => group.has(one)));
    opposed = [...opposed, ...conflicts];
    for (const { members } of conflicts)
      for (const one of members)
        if (!group.has(one) && one.source !== claim.source) differing.set(one.id, one);
  }
  const own = opposed.filter(({ members }) => members.some(({ id }) => id === claim.id));
  const [yes, no] = [sorted(agreeing), sorted(differing).filter(({ id }) => !agreeing.has(id))];
  return { claim, subject, state: stateOf(claim, yes, no, own), agreeing: yes, differing: no };
}

function judgeMatches({ claim, subject }: ComparedClaim, matches: readonly ClaimMatch[]): ComparedClaim {
  const those = (agrees: boolean): Claim[] =>
    sorted(new Map(matches.filter((one) => one.agrees === agrees).map((one) => [one.claim.id, one.claim])));
  const [agreeing, differing] = [those(true), those(false)];
  const isElse = differing.every((one) => isAboutElse(claim, one));
  const state =
    agreeing.length === 0 && differing.length > 0 && isElse
      ? 'elsewhen'
      : stateOf(claim, agreeing, differing, []);
  return { claim, subject, state, agreeing, differing };
}

/** One of the two is a plan, or the draft says itself that it tells of another time. */
function isAboutElse(claim: Claim, other: Claim): boolean {
  if ((claim.modality === 'planned') !== (other.modality === 'planned')) return true;
  return claim.asOf?.basis === 'stated' && claim.asOf.value !== other.asOf?.value;
}

/** The claims that say the same as this one, itself included. */
function groupOf(fact: Fact, claim: Claim): Set<Claim> {
  const at = positionIn(fact, claim);
  const group = fact.groups.find((indexes) => indexes.includes(at)) ?? [at];
  return new Set(group.map((i) => fact.claims[i]!));
}

function stateOf(
  claim: Claim,
  agreeing: readonly Claim[],
  differing: readonly Claim[],
  conflicts: readonly Conflict[],
): DraftState {
  if (agreeing.length > 0) {
    // What sources only plan does not support what a draft tells as a fact.
    if (!isAhead(claim) && agreeing.every(isAhead)) return 'elsewhen';
    if (differing.length === 0) return 'supported';
    const isOlder = dateOf(agreeing[0]!) !== '' && dateOf(agreeing[0]!) < dateOf(differing[0]!);
    return isOlder && claim.asOf?.basis !== 'stated' ? 'outdated' : 'disputed';
  }
  if (differing.length === 0) return 'unsupported';
  return conflicts.length > 0 && conflicts.every((one) => isElsewhen(one, claim)) ? 'elsewhen' : 'differs';
}

/** A draft that says itself when its value holds is not contradicted by what holds at other times. */
function isElsewhen({ verdict }: Conflict, { asOf }: Claim): boolean {
  if (verdict === 'changed-over-time') return asOf?.basis === 'stated';
  return verdict !== 'conflict';
}

function sorted(claims: ReadonlyMap<string, Claim>): Claim[] {
  return [...claims.values()].sort(
    (a, b) =>
      Number(isAhead(a)) - Number(isAhead(b)) ||
      compare(dateOf(b), dateOf(a)) ||
      compare(a.source, b.source) ||
      a.span.start - b.span.start,
  );
}

/** What is to come says least of what is. */
function isAhead({ modality }: Claim): boolean {
  return modality === 'planned' || modality === 'proposed' || modality === 'hypothetical';
}

/** ISO dates of any precision sort as texts; '' for none. */
function dateOf({ asOf }: Claim): string {
  return asOf?.value ?? '';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
