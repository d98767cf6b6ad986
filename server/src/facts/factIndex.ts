import type { ResolvedDate } from '../extract/dates/resolveDate';
import type { Claim } from './claims/claim';
import { placeClaims } from './claims/placeClaims';
import type { PlacedClaim } from './claims/placedClaim';
import { datesOf } from './claims/resolveTime';
import type { Fact } from './conflicts/conflict';
import type { Entity, EntityId, Mention } from './entities/entity';
import { sourceOfNode, type EventCluster } from './events/eventCluster';
import { eventNode } from './events/eventIndex';
import { EventNames } from './events/eventNames';
import { placeEvents } from './events/placeEvents';
import type { PlacedEvent } from './events/placedEvent';
import { StoryIndex } from './events/storyIndex';
import { FactBook } from './factBook';
import type { FactSource } from './factSource';
import {
  agesIn,
  areSameAges,
  NO_AGES,
  peopleByAge,
  type PeopleAges,
  type PersonAge,
} from './people/peopleByAge';
import type { SourceKey } from './source';
import { MOST_SOURCES } from './story';

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
  readonly ages: readonly PersonAge[];
  claims: readonly PlacedClaim[];
}

/**
 * Claims of all sources, grouped into facts and compared; and the events that sources have in common. The outcome depends on the sources
 * alone, never on the order of updates; an update compares only the stories and facts it touches.
 */
export class FactIndex {
  private readonly held = new Map<SourceKey, Held>();
  private readonly eventIndex = new StoryIndex();
  private readonly eventNames = new EventNames();
  /** The people of each event, where it has any. */
  private readonly ages = new Map<EventCluster, PeopleAges>();
  private readonly book: FactBook;

  /** `nameOf`: what a reader calls an entity of the entity index. */
  constructor(nameOf: (id: EntityId) => string = (id) => id) {
    this.book = new FactBook(
      (id) => this.eventNames.entity(id)?.name ?? nameOf(id),
      (key) => this.held.get(key)?.source,
    );
  }

  /** Replaces what one source contributes; null removes it. */
  update(key: SourceKey, source: FactSource | null): FactChange {
    return this.updateAll(new Map([[key, source]]));
  }

  /** Replaces what sources contribute; null removes one. What several of them touch is compared once. */
  updateAll(changes: ReadonlyMap<SourceKey, FactSource | null>): FactChange {
    const events = new Map<SourceKey, readonly PlacedEvent[]>();
    for (const [key, source] of changes) events.set(key, this.replaceSource(key, source));
    const clusters = this.eventIndex.update(events);
    const renamed = this.eventNames.update(clusters, (node) => this.eventIndex.cluster(node));
    const sources = new Set<SourceKey>(changes.keys());
    for (const nodes of [clusters.nodes, renamed.nodes])
      for (const node of nodes) sources.add(sourceOfNode(node));
    this.updateAges(new Set([...clusters.clusters, ...this.clustersOf(changes.keys())]), sources);
    for (const key of sources) this.replaceClaims(key);
    this.book.touch(renamed.ids);
    const compared = this.book.compare();
    return {
      subjects: compared.subjects,
      sources: new Set([...sources, ...compared.sources]),
      events: renamed.ids,
    };
  }

  /** Takes the claims of a source out; returns its events as they are now. */
  private replaceSource(key: SourceKey, source: FactSource | null): readonly PlacedEvent[] {
    this.book.replace(this.held.get(key)?.claims ?? [], []);
    const dates = source ? datesOf(source.analysis, source.meta.date) : new Map<number, ResolvedDate>();
    if (source) this.held.set(key, { source, dates, ages: agesIn(source), claims: [] });
    else this.held.delete(key);
    return source ? placeEvents(source, dates) : [];
  }

  /** The events that sources tell of. */
  private *clustersOf(keys: Iterable<SourceKey>): Iterable<EventCluster> {
    for (const key of keys) {
      const count = this.held.get(key)?.source.analysis.events.events.length ?? 0;
      for (let event = 0; event < count; event++) yield this.eventIndex.cluster(eventNode(key, event))!;
    }
  }

  /** Collects the people of events anew; `sources` gets those of events where they are others than before. */
  private updateAges(clusters: ReadonlySet<EventCluster>, sources: Set<SourceKey>): void {
    for (const cluster of clusters) {
      const first = cluster.nodes[0];
      if (first !== undefined && this.eventIndex.cluster(first) !== cluster) continue;
      const now = this.agesOf(cluster);
      if (areSameAges(now, this.ages.get(cluster) ?? NO_AGES)) continue;
      if (now.byAge.size > 0) this.ages.set(cluster, now);
      else this.ages.delete(cluster);
      for (const source of cluster.sources.keys()) sources.add(source);
    }
  }

  /** What is no story does not tell who "the 36-year-old" is. */
  private agesOf({ sources }: EventCluster): PeopleAges {
    if (sources.size === 0 || sources.size > MOST_SOURCES) return NO_AGES;
    return peopleByAge([...sources.keys()].sort().map((key) => this.held.get(key)!.ages));
  }

  /** Words the conflicts of these subjects anew: their entities are called something else now. */
  rename(ids: ReadonlySet<EntityId>): FactChange {
    this.book.touch(ids);
    return { ...this.book.compare(), events: new Set() };
  }

  claimsOf(source: SourceKey): readonly Claim[] {
    return this.held.get(source)?.claims ?? [];
  }

  /** Facts about an entity, then those that tell about it too; by attribute, those with most claims first. */
  factsOf(entity: EntityId): readonly Fact[] {
    return this.book.factsOf(entity);
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

  private replaceClaims(key: SourceKey): void {
    const held = this.held.get(key);
    if (!held) return;
    const claims = placeClaims(held.source, {
      eventId: (event) => this.eventId(key, event),
      people: (event) => this.peopleOf(eventNode(key, event)),
      dates: held.dates,
    });
    this.book.replace(held.claims, claims);
    held.claims = claims;
  }

  /** Ages of the people in all sources of an event. */
  private peopleOf(node: string): PeopleAges {
    const cluster = this.eventIndex.cluster(node);
    return (cluster && this.ages.get(cluster)) ?? NO_AGES;
  }
}
