import { alignStory } from './alignment/alignStory';
import type { PlacedClaim } from './claims/placedClaim';
import { ratesOf } from './compare/sourceRates';
import type { Fact } from './conflicts/conflict';
import { groupClaims, type ClaimGroups } from './conflicts/groupClaims';
import { judge } from './conflicts/judge';
import type { EntityId } from './entities/entity';
import type { FactSource } from './factSource';
import type { SourceKey } from './source';

/** Stories with more sources than this are no stories: their claims compare by subject and attribute only. */
const MOST_SOURCES = 120;
/** Attributes less sure than this do not compare beyond their story. */
const SURE = 0.75;

type Claims = Set<PlacedClaim>;

/**
 * The claims of a workspace and the facts they make. Claims compare in two ways: all claims of one story with each other, by all that speaks
 * for their being about the same thing; and those on one named subject and attribute with those of other stories.
 */
export class FactBook {
  private readonly stories = new Map<EntityId, Claims>();
  private readonly buckets = new Map<string, Claims>();
  /** Facts by story ("s:…") or by subject and attribute ("b:…"). */
  private readonly facts = new Map<string, readonly Fact[]>();
  /** Where the facts of an entity are, with the number of claims that lead there. */
  private readonly places = new Map<EntityId, Map<string, number>>();
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

  /** Compares anew what is told of these subjects. */
  touch(subjects: Iterable<EntityId>): void {
    for (const id of subjects) for (const place of this.places.get(id)?.keys() ?? []) this.touched.add(place);
  }

  /** Compares what was touched. Returns the subjects, and the sources, whose facts may have changed. */
  compare(): { subjects: Set<EntityId>; sources: Set<SourceKey> } {
    const sources = new Set<SourceKey>();
    for (const place of this.touched) {
      for (const fact of this.facts.get(place) ?? []) this.noteFact(fact, sources);
      const claims = place.startsWith('s:')
        ? this.stories.get(place.slice(2))
        : this.buckets.get(place.slice(2));
      const facts = claims ? this.factsFrom(place, [...claims].sort(byPlace)) : [];
      if (facts.length > 0) this.facts.set(place, facts);
      else this.facts.delete(place);
      for (const fact of facts) this.noteFact(fact, sources);
    }
    this.touched.clear();
    const subjects = new Set(this.subjects);
    this.subjects.clear();
    return { subjects, sources };
  }

  /** Facts about an entity, then those that tell about it too; those with most claims first. */
  factsOf(entity: EntityId): Fact[] {
    const all = [...(this.places.get(entity)?.keys() ?? [])]
      .sort()
      .flatMap((place) => this.facts.get(place) ?? []);
    const own = all.filter((f) => f.subject === entity || f.claims.some((c) => c.subject === entity));
    const told = all.filter((f) => !own.includes(f) && f.claims.some((c) => c.about.includes(entity)));
    return [...own.sort(byWeight), ...told.sort(byWeight)];
  }

  private noteFact(fact: Fact, sources: Set<SourceKey>): void {
    this.subjects.add(fact.subject);
    for (const claim of fact.claims) this.subjects.add(claim.subject);
    for (const conflict of fact.conflicts) for (const m of conflict.members) sources.add(m.source);
  }

  private count(claim: PlacedClaim, by: 1 | -1): void {
    this.subjects.add(claim.subject);
    this.countAt(this.stories, claim.story, `s:${claim.story}`, claim, by);
    if (claim.subjectKind !== 'event' && claim.attributeSure >= SURE) {
      const key = `${claim.subject}|${claim.comparable}`;
      this.countAt(this.buckets, key, `b:${key}`, claim, by);
    }
  }

  private countAt(
    table: Map<string, Claims>,
    key: string,
    place: string,
    claim: PlacedClaim,
    by: 1 | -1,
  ): void {
    const claims = table.get(key) ?? new Set<PlacedClaim>();
    if (by > 0) claims.add(claim);
    else claims.delete(claim);
    if (claims.size > 0) table.set(key, claims);
    else table.delete(key);
    this.touched.add(place);
    for (const id of [claim.subject, ...claim.about]) this.countPlace(id, place, by);
  }

  private countPlace(id: EntityId, place: string, by: number): void {
    const counts = this.places.get(id) ?? new Map<string, number>();
    const count = (counts.get(place) ?? 0) + by;
    if (count > 0) counts.set(place, count);
    else counts.delete(place);
    if (counts.size > 0) this.places.set(id, counts);
    else this.places.delete(id);
  }

  private factsFrom(place: string, claims: readonly PlacedClaim[]): Fact[] {
    const rates = ratesOf(claims, this.sourceOf);
    if (place.startsWith('b:'))
      return groupClaims(claims, rates)
        .filter(spansStories)
        .map((c) => this.fact(c));
    if (new Set(claims.map((c) => c.source)).size > MOST_SOURCES) return [];
    return alignStory(claims, rates).map((c) => this.fact(c));
  }

  private fact(compared: ClaimGroups): Fact {
    const claims = compared.groups.flat().sort(byPlace);
    const subject = subjectOf(claims);
    const conflicts = judge(subject, this.nameOf(subject), compared);
    return {
      subject,
      attribute: mostCommon(claims.map((c) => [c.attribute, c.attributeSure])),
      claims,
      groups: compared.groups.map((g) => g.map((c) => claims.indexOf(c))),
      conflict: conflicts[0] ?? null,
      conflicts,
    };
  }
}

/** Facts by subject and attribute only matter where they go beyond one story, which has its own. */
function spansStories(compared: ClaimGroups): boolean {
  return new Set(compared.groups.flat().map((c) => c.story)).size > 1;
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
