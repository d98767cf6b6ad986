import type { ResolvedDate } from '../extract/dates/resolveDate';
import { ExchangeRates, type CurrencyPair } from './compare/exchange';
import type { Claim } from './claims/claim';
import type { PlacedClaim } from './claims/placedClaim';
import { placeClaims } from './claims/placeClaims';
import { datesOf } from './claims/resolveTime';
import type { Fact } from './conflicts/conflict';
import { groupClaims } from './conflicts/groupClaims';
import { judge } from './conflicts/judge';
import type { Entity, EntityId, Mention } from './entities/entity';
import { EventIndex, eventNode, sourceOfNode } from './events/eventIndex';
import { EventNames } from './events/nameEvents';
import { placeEvents } from './events/placeEvents';
import type { FactSource } from './factSource';
import { peopleByAge, type PeopleByAge } from './people/peopleByAge';
import type { SourceKey } from './source';

export type { FactSource } from './factSource';

export interface FactChange {
  /** Subjects with a fact that was compared again, or that is gone. */
  readonly subjects: ReadonlySet<EntityId>;
  /** Sources whose claims, conflicts or event mentions may be others than before. */
  readonly sources: ReadonlySet<SourceKey>;
  /** Events that are new, gone or have another name. */
  readonly events: ReadonlySet<EntityId>;
}

interface Held {
  readonly source: FactSource;
  readonly dates: ReadonlyMap<number, ResolvedDate>;
  claims: readonly PlacedClaim[];
}

/** Claims of one subject by what they are compared by. */
type Buckets = Map<string, Set<PlacedClaim>>;

/**
 * Claims of all sources, grouped into facts and compared; and the events that sources have in common. The outcome depends on the sources
 * alone, never on the order of updates; an update compares only the facts it touches.
 */
export class FactIndex {
  private readonly held = new Map<SourceKey, Held>();
  private readonly eventIndex = new EventIndex();
  private readonly eventNames = new EventNames();
  private readonly buckets = new Map<EntityId, Buckets>();
  private readonly facts = new Map<EntityId, Map<string, readonly Fact[]>>();
  /** Subjects whose facts tell about an entity, too, with the number of claims that do. */
  private readonly toldBy = new Map<EntityId, Map<EntityId, number>>();

  /** `nameOf`: what a reader calls an entity of the entity index. */
  constructor(private readonly nameOf: (id: EntityId) => string = (id) => id) {}

  /** Replaces what a source contributes; null removes it. */
  update(key: SourceKey, source: FactSource | null): FactChange {
    const touched = new Map<EntityId, Set<string>>();
    const before = this.held.get(key);
    if (before) this.drop(before, touched);
    const dates = source ? datesOf(source.analysis, source.meta.date) : new Map<number, ResolvedDate>();
    if (source) this.held.set(key, { source, dates, claims: [] });
    else this.held.delete(key);
    const nodes = this.eventIndex.update(key, source ? placeEvents(source, dates) : []);
    const renamed = this.eventNames.update(nodes, (node) => this.eventIndex.cluster(node));
    const sources = new Set<SourceKey>([key]);
    for (const node of renamed.nodes) sources.add(sourceOfNode(node));
    const known = new Map<EntityId, PeopleByAge>();
    for (const other of sources) this.replaceClaims(other, touched, known);
    for (const [subject, comparables] of touched)
      for (const comparable of comparables) this.compare(subject, comparable, sources);
    return { subjects: new Set(touched.keys()), sources, events: renamed.ids };
  }

  /** Words the conflicts of these subjects anew: their entities are called something else now. */
  rename(ids: ReadonlySet<EntityId>): FactChange {
    const subjects = new Set<EntityId>();
    const sources = new Set<SourceKey>();
    for (const id of ids) {
      const comparables = [...(this.buckets.get(id)?.keys() ?? [])];
      if (comparables.length > 0) subjects.add(id);
      for (const comparable of comparables) this.compare(id, comparable, sources);
    }
    return { subjects, sources, events: new Set() };
  }

  claimsOf(source: SourceKey): readonly Claim[] {
    return this.held.get(source)?.claims ?? [];
  }

  /** Facts about an entity, then those that tell about it too; by attribute, those with most claims first. */
  factsOf(entity: EntityId): readonly Fact[] {
    const own = this.ownFacts(entity);
    const told = [...(this.toldBy.get(entity)?.keys() ?? [])]
      .sort()
      .flatMap((subject) =>
        this.ownFacts(subject).filter((fact) => fact.claims.some((c) => c.about.includes(entity))),
      );
    return [...own, ...told];
  }

  /** An event that sources tell of; they join the entities of the entity index. */
  event(id: EntityId): Entity | undefined {
    return this.eventNames.entity(id);
  }

  /** Mentions of events in a source: "the quake". */
  eventMentions(source: SourceKey): readonly Mention[] {
    const held = this.held.get(source);
    if (!held) return [];
    return held.source.analysis.events.mentions.flatMap(({ span, event }) => {
      const entity = this.eventId(source, event);
      return entity ? [{ span, anchor: span, entity, form: 'coreference' as const }] : [];
    });
  }

  private eventId(source: SourceKey, event: number): EntityId | null {
    return this.eventNames.id(eventNode(source, event));
  }

  private ownFacts(subject: EntityId): Fact[] {
    return [...(this.facts.get(subject)?.values() ?? [])]
      .flat()
      .sort((a, b) => b.claims.length - a.claims.length || byAttribute(a, b));
  }

  private drop(held: Held, touched: Map<EntityId, Set<string>>): void {
    for (const claim of held.claims) {
      this.buckets.get(claim.subject)?.get(claim.comparable)?.delete(claim);
      note(touched, claim);
      this.countAbout(claim, -1);
    }
    held.claims = [];
  }

  private replaceClaims(
    key: SourceKey,
    touched: Map<EntityId, Set<string>>,
    known: Map<EntityId, PeopleByAge>,
  ): void {
    const held = this.held.get(key);
    if (!held) return;
    this.drop(held, touched);
    held.claims = placeClaims(held.source, {
      eventId: (event) => this.eventId(key, event),
      personAged: (event, age) => this.ages(key, event, known).get(age) ?? null,
      dates: held.dates,
    });
    for (const claim of held.claims) {
      this.bucket(claim).add(claim);
      note(touched, claim);
      this.countAbout(claim, 1);
    }
  }

  /** Ages of the people in all sources of an event; `known` keeps those found during one update. */
  private ages(key: SourceKey, event: number, known: Map<EntityId, PeopleByAge>): PeopleByAge {
    const id = this.eventId(key, event);
    const before = id === null ? undefined : known.get(id);
    if (before || id === null) return before ?? new Map();
    const nodes = this.eventIndex.cluster(eventNode(key, event))?.nodes ?? [];
    const sources = new Set(nodes.map(sourceOfNode));
    const ages = peopleByAge([...sources].sort().map((source) => this.held.get(source)!.source));
    known.set(id, ages);
    return ages;
  }

  private bucket(claim: PlacedClaim): Set<PlacedClaim> {
    const buckets = this.buckets.get(claim.subject) ?? new Map<string, Set<PlacedClaim>>();
    this.buckets.set(claim.subject, buckets);
    const bucket = buckets.get(claim.comparable) ?? new Set<PlacedClaim>();
    buckets.set(claim.comparable, bucket);
    return bucket;
  }

  private countAbout(claim: PlacedClaim, by: number): void {
    for (const id of claim.about) {
      const counts = this.toldBy.get(id) ?? new Map<EntityId, number>();
      const count = (counts.get(claim.subject) ?? 0) + by;
      if (count > 0) counts.set(claim.subject, count);
      else counts.delete(claim.subject);
      if (counts.size > 0) this.toldBy.set(id, counts);
      else this.toldBy.delete(id);
    }
  }

  /** Compares the claims of one subject and attribute again; sources whose conflicts may change join `sources`. */
  private compare(subject: EntityId, comparable: string, sources: Set<SourceKey>): void {
    const facts = this.facts.get(subject) ?? new Map<string, readonly Fact[]>();
    for (const fact of facts.get(comparable) ?? [])
      for (const conflict of fact.conflicts) for (const m of conflict.members) sources.add(m.source);
    const bucket = this.buckets.get(subject)?.get(comparable);
    if (!bucket || bucket.size === 0) {
      facts.delete(comparable);
      this.buckets.get(subject)?.delete(comparable);
      if (this.buckets.get(subject)?.size === 0) this.buckets.delete(subject);
    } else {
      const claims = [...bucket].sort((a, b) =>
        a.file < b.file ? -1 : a.file > b.file ? 1 : a.span.start - b.span.start || (a.id < b.id ? -1 : 1),
      );
      facts.set(comparable, this.factsFrom(subject, claims));
    }
    for (const fact of facts.get(comparable) ?? [])
      for (const conflict of fact.conflicts) for (const m of conflict.members) sources.add(m.source);
    if (facts.size > 0) this.facts.set(subject, facts);
    else this.facts.delete(subject);
  }

  private factsFrom(subject: EntityId, claims: readonly PlacedClaim[]): Fact[] {
    const title = this.eventNames.entity(subject)?.name ?? this.nameOf(subject);
    return groupClaims(claims, this.ratesFor(claims)).map((compared) => {
      const all = compared.groups
        .flat()
        .sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.span.start - b.span.start));
      const conflicts = judge(subject, title, compared);
      return {
        subject,
        attribute: all[0]!.attribute,
        claims: all,
        groups: compared.groups.map((g) => g.map((c) => all.indexOf(c))),
        conflict: conflicts[0] ?? null,
        conflicts,
      };
    });
  }

  /** Rates that the sources of these claims use themselves. */
  private ratesFor(claims: readonly PlacedClaim[]): ExchangeRates {
    const currencies = new Set(claims.map((c) => c.currency).filter((c) => c !== null));
    if (currencies.size < 2) return new ExchangeRates([]);
    const sources = new Set(claims.map((c) => c.source));
    return new ExchangeRates([...sources].sort().flatMap((key) => currencyPairs(this.held.get(key)!.source)));
  }
}

/** Amounts that a source gives in two currencies. */
function currencyPairs(source: FactSource): CurrencyPair[] {
  const { figures } = source.analysis;
  return figures.flatMap((figure) => {
    const other = figure.twin === null ? undefined : figures[figure.twin];
    if (
      !other ||
      figure.value.type !== 'single' ||
      other.value.type !== 'single' ||
      figure.currency === null ||
      other.currency === null
    )
      return [];
    return [{ from: other.currency, to: figure.currency, rate: figure.value.value / other.value.value }];
  });
}

function note(touched: Map<EntityId, Set<string>>, claim: PlacedClaim): void {
  const comparables = touched.get(claim.subject);
  if (comparables) comparables.add(claim.comparable);
  else touched.set(claim.subject, new Set([claim.comparable]));
}

/** A fixed order of facts, whatever the order in which their sources came. */
function byAttribute(a: Fact, b: Fact): number {
  if (a.attribute !== b.attribute) return a.attribute < b.attribute ? -1 : 1;
  return a.claims[0]!.id < b.claims[0]!.id ? -1 : 1;
}
