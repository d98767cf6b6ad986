import { alignStory } from './alignment/alignStory';
import { StoryPairs } from './alignment/storyPairs';
import type { PlacedClaim } from './claims/placedClaim';
import type { ExchangeRates } from './compare/exchange';
import { ratesOf } from './compare/sourceRates';
import type { Fact } from './conflicts/conflict';
import { groupClaims, type ClaimGroups } from './conflicts/groupClaims';
import { judge } from './conflicts/judge';
import type { EntityId } from './entities/entity';
import type { FactSource } from './factSource';
import type { SourceKey } from './source';
import { MOST_SOURCES } from './story';

/** Attributes less sure than this do not compare beyond their story. */
const SURE = 0.75;
/** Where all of its claims are less sure, a fact is a guess that no entity is told of. */
const LEAST_SHOWN = 0.25;
/** Stories of which the compared pairs are kept: those that are being edited. */
const KEPT_PAIRS = 16;

/** Claims that are compared with each other, and the facts they make. */
interface Place {
  /** A story, or one named subject and attribute. */
  readonly kind: 'story' | 'subject';
  readonly claims: Set<PlacedClaim>;
  /** Its sources, with the number of their claims. */
  readonly sources: Map<SourceKey, number>;
  facts: readonly Fact[];
  /** Facts by the entities that they are about or tell of. */
  factsOf: ReadonlyMap<EntityId, EntityFacts>;
}

/** Facts about an entity, and those that tell of it too. */
interface EntityFacts {
  readonly own: Fact[];
  readonly told: Fact[];
}

/**
 * The claims of a workspace and the facts they make. Claims compare in two ways: all claims of one story with each other, by all that speaks
 * for their being about the same thing; and those on one named subject and attribute with those of other stories.
 */
export class FactBook {
  /** By "s:" and the story, or "b:" with subject and attribute. */
  private readonly places = new Map<string, Place>();
  /** Where the facts of an entity are. */
  private readonly placesOf = new Map<EntityId, Map<string, Place>>();
  private readonly pairs = new Map<string, StoryPairs>();
  private readonly touched = new Set<string>();
  private readonly subjects = new Set<EntityId>();

  constructor(
    private readonly nameOf: (id: EntityId) => string,
    private readonly sourceOf: (key: SourceKey) => FactSource | undefined,
  ) {}

  /** Takes claims out and puts others in; what they touch waits for `compare`. */
  replace(before: readonly PlacedClaim[], after: readonly PlacedClaim[]): void {
    for (const claim of before) this.count(claim, -1);
    for (const claim of after) this.count(claim, 1);
  }

  /** Compares anew what is told of these subjects: they are called something else now. */
  touch(subjects: Iterable<EntityId>): void {
    for (const id of subjects)
      for (const [key, place] of this.placesOf.get(id) ?? [])
        if (place.factsOf.get(id)!.own.some((fact) => fact.subject === id)) this.touched.add(key);
  }

  /** Compares what was touched. Returns the subjects, and the sources, whose facts may have changed. */
  compare(): { subjects: Set<EntityId>; sources: Set<SourceKey> } {
    const sources = new Set<SourceKey>();
    for (const key of this.touched) {
      const place = this.places.get(key);
      if (!place) continue;
      for (const fact of place.facts) this.noteFact(fact, sources);
      this.setFacts(key, place, this.factsFrom(key, place));
      for (const fact of place.facts) this.noteFact(fact, sources);
      if (place.claims.size === 0) this.places.delete(key);
    }
    this.touched.clear();
    const subjects = new Set(this.subjects);
    this.subjects.clear();
    return { subjects, sources };
  }

  /** Facts about an entity, then those that tell about it too; those with most claims first. */
  factsOf(entity: EntityId): Fact[] {
    const own: Fact[] = [];
    const told: Fact[] = [];
    const places = [...(this.placesOf.get(entity) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1));
    for (const [, place] of places) {
      const facts = place.factsOf.get(entity)!;
      for (const fact of facts.own) own.push(fact);
      for (const fact of facts.told) told.push(fact);
    }
    return [...own.sort(byWeight), ...told.sort(byWeight)];
  }

  private noteFact(fact: Fact, sources: Set<SourceKey>): void {
    this.subjects.add(fact.subject);
    for (const claim of fact.claims) this.subjects.add(claim.subject);
    for (const conflict of fact.conflicts) for (const m of conflict.members) sources.add(m.source);
  }

  private setFacts(key: string, place: Place, facts: readonly Fact[]): void {
    const before = place.factsOf;
    place.facts = facts;
    place.factsOf = byEntity(facts);
    for (const id of before.keys()) if (!place.factsOf.has(id)) this.leave(id, key);
    for (const id of place.factsOf.keys()) {
      const places = this.placesOf.get(id);
      if (places) places.set(key, place);
      else this.placesOf.set(id, new Map([[key, place]]));
    }
  }

  private leave(id: EntityId, key: string): void {
    const places = this.placesOf.get(id);
    places?.delete(key);
    if (places?.size === 0) this.placesOf.delete(id);
  }

  private count(claim: PlacedClaim, by: 1 | -1): void {
    this.subjects.add(claim.subject);
    this.countAt(`s:${claim.story}`, 'story', claim, by);
    if (claim.subjectKind !== 'event' && claim.attributeSure >= SURE)
      this.countAt(`b:${claim.subject}|${claim.comparable}`, 'subject', claim, by);
  }

  private countAt(key: string, kind: Place['kind'], claim: PlacedClaim, by: 1 | -1): void {
    let place = this.places.get(key);
    if (!place) {
      place = { kind, claims: new Set(), sources: new Map(), facts: [], factsOf: new Map() };
      this.places.set(key, place);
    }
    if (by > 0) place.claims.add(claim);
    else place.claims.delete(claim);
    const count = (place.sources.get(claim.source) ?? 0) + by;
    if (count > 0) place.sources.set(claim.source, count);
    else place.sources.delete(claim.source);
    this.touched.add(key);
  }

  private factsFrom(key: string, place: Place): Fact[] {
    if (place.claims.size === 0 || (place.kind === 'story' && place.sources.size > MOST_SOURCES)) {
      this.pairs.delete(key);
      return [];
    }
    const claims = [...place.claims].sort(byPlace);
    const rates = ratesOf(claims, this.sourceOf);
    if (place.kind === 'story') return alignStory(this.pairsOf(key, claims, rates)).map((c) => this.fact(c));
    // Facts by subject and attribute only matter where they go beyond one story, which has its own.
    if (!areOfSeveralStories(claims)) return [];
    return groupClaims(claims, rates)
      .filter((compared) => areOfSeveralStories(compared.groups.flat()))
      .map((c) => this.fact(c));
  }

  /** The pairs of a story, with those compared before as far as they are still there. */
  private pairsOf(key: string, claims: readonly PlacedClaim[], rates: ExchangeRates): StoryPairs {
    let pairs = this.pairs.get(key);
    this.pairs.delete(key);
    if (!pairs?.rates.equals(rates)) pairs = new StoryPairs(rates);
    pairs.update(claims);
    this.pairs.set(key, pairs);
    for (const oldest of this.pairs.keys()) {
      if (this.pairs.size <= KEPT_PAIRS) break;
      this.pairs.delete(oldest);
    }
    return pairs;
  }

  private fact(compared: ClaimGroups): Fact {
    const claims = compared.groups.flat().sort(byPlace);
    const subject = subjectOf(claims);
    const conflicts = judge(subject, this.nameOf(subject), compared);
    const places = new Map(claims.map((claim, i) => [claim, i]));
    return {
      subject,
      attribute: mostCommon(claims.map((c) => [c.attribute, c.attributeSure])),
      claims,
      groups: compared.groups.map((g) => g.map((c) => places.get(c)!)),
      conflict: conflicts[0] ?? null,
      conflicts,
    };
  }
}

function areOfSeveralStories(claims: readonly PlacedClaim[]): boolean {
  return claims.some((claim) => claim.story !== claims[0]!.story);
}

function byEntity(facts: readonly Fact[]): Map<EntityId, EntityFacts> {
  const found = new Map<EntityId, EntityFacts>();
  for (const fact of facts) {
    if (fact.claims.every(({ confidence }) => confidence < LEAST_SHOWN)) continue;
    const own = new Set([fact.subject, ...fact.claims.map((claim) => claim.subject)]);
    const told = new Set(fact.claims.flatMap((claim) => claim.about));
    for (const id of own) factsAt(found, id).own.push(fact);
    for (const id of told) if (!own.has(id)) factsAt(found, id).told.push(fact);
  }
  return found;
}

function factsAt(found: Map<EntityId, EntityFacts>, id: EntityId): EntityFacts {
  let facts = found.get(id);
  if (!facts) found.set(id, (facts = { own: [], told: [] }));
  return facts;
}

/** The subject that most claims have; a name before an event. */
function subjectOf(claims: readonly PlacedClaim[]): EntityId {
  return mostCommon(claims.map((c) => [c.subject, c.confidence + (c.subjectKind === 'event' ? 0 : 0.2)]));
}

function mostCommon(words: readonly (readonly [string, number])[]): string {
  const scores = new Map<string, number>();
  for (const [word, weight] of words) scores.set(word, (scores.get(word) ?? 0) + weight);
  return [...scores].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]![0];
}

function byPlace(a: PlacedClaim, b: PlacedClaim): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : a.span.start - b.span.start || (a.id < b.id ? -1 : 1);
}

function byWeight(a: Fact, b: Fact): number {
  return b.claims.length - a.claims.length || (a.attribute < b.attribute ? -1 : 1);
}
