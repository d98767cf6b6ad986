import type { ResolvedDate } from '../extract/dates/resolveDate';
import type { Claim } from './claims/claim';
import { placeClaims } from './claims/placeClaims';
import type { PlacedClaim } from './claims/placedClaim';
import { datesOf } from './claims/resolveTime';
import type { Fact } from './conflicts/conflict';
import type { Entity, EntityId, Mention } from './entities/entity';
import { EventIndex, eventNode, sourceOfNode, type EventNode } from './events/eventIndex';
import { EventNames } from './events/nameEvents';
import { placeEvents } from './events/placeEvents';
import { FactBook } from './factBook';
import type { FactSource } from './factSource';
import { NO_AGES, peopleByAge, type PeopleAges } from './people/peopleByAge';
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

/**
 * Claims of all sources, grouped into facts and compared; and the events that sources have in common. The outcome depends on the sources
 * alone, never on the order of updates; an update compares only the stories and facts it touches.
 */
export class FactIndex {
  private readonly held = new Map<SourceKey, Held>();
  private readonly eventIndex = new EventIndex();
  private readonly eventNames = new EventNames();
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
    const touched = new Set<EventNode>();
    for (const [key, source] of changes)
      for (const node of this.replaceSource(key, source)) touched.add(node);
    const renamed = this.eventNames.update(touched, (node) => this.eventIndex.cluster(node));
    const sources = new Set<SourceKey>(changes.keys());
    for (const node of renamed.nodes) sources.add(sourceOfNode(node));
    const known = new Map<EntityId, PeopleAges>();
    for (const key of sources) this.replaceClaims(key, known);
    const compared = this.book.compare();
    return {
      subjects: compared.subjects,
      sources: new Set([...sources, ...compared.sources]),
      events: renamed.ids,
    };
  }

  /** Takes the claims of a source out and its events over; returns the events whose cluster may be another one now. */
  private replaceSource(key: SourceKey, source: FactSource | null): Set<EventNode> {
    this.book.replace(this.held.get(key)?.claims ?? [], []);
    const dates = source ? datesOf(source.analysis, source.meta.date) : new Map<number, ResolvedDate>();
    if (source) this.held.set(key, { source, dates, claims: [] });
    else this.held.delete(key);
    return this.eventIndex.update(key, source ? placeEvents(source, dates) : []);
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

  private replaceClaims(key: SourceKey, known: Map<EntityId, PeopleAges>): void {
    const held = this.held.get(key);
    if (!held) return;
    const claims = placeClaims(held.source, {
      eventId: (event) => this.eventId(key, event),
      people: (event) => this.ages(eventNode(key, event), known),
      dates: held.dates,
    });
    this.book.replace(held.claims, claims);
    held.claims = claims;
  }

  /** Ages of the people in all sources of an event; `known` keeps those found during one update. */
  private ages(node: EventNode, known: Map<EntityId, PeopleAges>): PeopleAges {
    const id = this.eventNames.id(node);
    const before = id === null ? undefined : known.get(id);
    if (before || id === null) return before ?? NO_AGES;
    const sources = new Set((this.eventIndex.cluster(node)?.nodes ?? []).map(sourceOfNode));
    const ages = peopleByAge([...sources].sort().map((source) => this.held.get(source)!.source));
    known.set(id, ages);
    return ages;
  }
}
