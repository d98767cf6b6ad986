import type { Conflict, Fact } from '../../facts/conflicts/conflict';
import type { Entity, EntityId } from '../../facts/entities/entity';
import { explainLink } from '../../facts/entities/explainLink';
import { EntityIndex, type EntityChange } from '../../facts/entities/entityIndex';
import type { SourceContext } from '../../facts/entities/nameGraph';
import { suggestFor, type Suggestion } from '../../facts/entities/suggestions';
import { FactIndex, type FactChange, type FactSource } from '../../facts/factIndex';
import type { Registry } from '../../facts/entities/registry';
import { RuledEntities, type JoinedNames } from '../../facts/rulings/ruledEntities';
import type { IdentityRulings } from '../../facts/rulings/ruling';
import type { SourceKey } from '../../facts/source';
import { IndexedSource, type SourceInput } from './indexedSource';
import { PersistentMap } from './persistentMap';

/** Everything that is known, as immutable maps: what a snapshot shows. */
export interface IndexTables {
  readonly sources: PersistentMap<IndexedSource>;
  readonly entities: PersistentMap<Entity>;
  /** The sources of each entity, with how often each mentions it. */
  readonly sourcesOf: PersistentMap<PersistentMap<number>>;
  /** How often all sources together mention each entity. */
  readonly mentionsOf: PersistentMap<number>;
  readonly factsOf: PersistentMap<readonly Fact[]>;
  /** Conflicts by their subject; each stands here once. */
  readonly conflictsOf: PersistentMap<readonly Conflict[]>;
  /** Conflicts by the sources of their members. */
  readonly conflictsIn: PersistentMap<readonly Conflict[]>;
}

/** What the index is built with, besides sources. Tests put in their own indexes. */
export interface IndexParts {
  readonly entities: JoinedNames;
  readonly facts: Pick<
    FactIndex,
    'updateAll' | 'rename' | 'claimsOf' | 'factsOf' | 'event' | 'eventMentions'
  >;
  /** Why a mention of a source, by its index, leads where it does. */
  explainLink?(source: SourceKey, mention: number): readonly string[];
  /** What a person should look at about the names of a source. */
  suggestFor?(source: SourceKey): readonly Suggestion[];
}

export type MakeIndexParts = (registry: Registry) => IndexParts;

export const makeIndexParts: MakeIndexParts = (registry) => {
  const entities = new EntityIndex(registry);
  return {
    entities,
    facts: new FactIndex((id) => entities.entity(id)?.name ?? id),
    explainLink: (source, mention) => explainLink(entities, source, mention)?.sentences ?? [],
    suggestFor: (source) => suggestFor(entities, source),
  };
};

const EMPTY_TABLES: IndexTables = {
  sources: PersistentMap.empty(),
  entities: PersistentMap.empty(),
  sourcesOf: PersistentMap.empty(),
  mentionsOf: PersistentMap.empty(),
  factsOf: PersistentMap.empty(),
  conflictsOf: PersistentMap.empty(),
  conflictsIn: PersistentMap.empty(),
};

/**
 * All sources of one folder, linked and compared. An update costs in proportion to what it touches: entities are joined first,
 * then only sources whose links changed get new claims, then only subjects whose facts changed get new tables.
 * `tables` is replaced, never changed; it always stands for exactly the sources applied so far.
 */
export class WorkspaceIndex {
  tables: IndexTables;
  private readonly inputs = new Map<SourceKey, SourceInput>();
  private readonly entities: RuledEntities;

  /** `registered`: ids of the registry. Its entities are there even where no source mentions them. */
  constructor(
    private readonly parts: IndexParts,
    registered: Iterable<EntityId> = [],
  ) {
    this.entities = new RuledEntities(parts.entities);
    this.tables = EMPTY_TABLES;
    this.tables = { ...EMPTY_TABLES, entities: this.nextEntities(new Set(registered)) };
  }

  /** Adds, replaces or (null) removes sources. Returns all sources of which something may look different now. */
  apply(batch: ReadonlyMap<SourceKey, SourceInput | null>): ReadonlySet<SourceKey> {
    return this.take(this.link(batch), batch.keys());
  }

  /** Takes over what people have decided about entities. Returns all sources of which something may look different now. */
  rule(identities: IdentityRulings): ReadonlySet<SourceKey> {
    return this.take(this.entities.rule(identities), []);
  }

  private take(linked: EntityChange, keys: Iterable<SourceKey>): ReadonlySet<SourceKey> {
    const compared = this.compare(linked.sources, this.renamed(linked.entities));
    const before = this.tables;
    const sources = this.nextSources(new Set([...linked.sources, ...compared.sources]));
    const facts = this.nextFacts(compared.subjects);
    const conflicts = this.nextConflicts(compared.subjects);
    this.tables = {
      sources: sources.table,
      entities: this.nextEntities(new Set([...linked.entities, ...compared.events])),
      ...nextMentions(before, sources.table, sources.keys),
      factsOf: facts,
      ...conflicts.tables,
    };
    return new Set([...keys, ...sources.keys, ...conflicts.sources]);
  }

  /** A text that is no source, with links to the entities of the sources. It changes nothing. */
  view(input: SourceInput): IndexedSource {
    const links = this.entities.resolve(input.analysis.names, contextOf(input));
    return new IndexedSource(input, links, [], []);
  }

  /** Why a mention leads where it does now, as sentences. */
  explainLink(source: SourceKey, mention: number): readonly string[] {
    const read = this.parts.explainLink?.(source, mention) ?? [];
    const decided = this.entities.joinsOf(source, mention);
    return [...read, ...decided.map((id) => `A decision says what is the same (${id}).`)];
  }

  /** What a person should look at about the names of a source. */
  suggestFor(source: SourceKey): readonly Suggestion[] {
    return this.parts.suggestFor?.(source) ?? [];
  }

  /** All sources that are in, as they came in. */
  get contents(): ReadonlyMap<SourceKey, SourceInput> {
    return this.inputs;
  }

  private link(batch: ReadonlyMap<SourceKey, SourceInput | null>): {
    sources: Set<SourceKey>;
    entities: Set<EntityId>;
  } {
    const sources = new Set<SourceKey>(batch.keys());
    const entities = new Set<EntityId>();
    for (const [key, input] of batch) {
      if (input) this.inputs.set(key, input);
      else this.inputs.delete(key);
      const change = input
        ? this.entities.update(key, input.analysis.names, contextOf(input))
        : this.entities.update(key, null);
      for (const source of change.sources) sources.add(source);
      for (const entity of change.entities) entities.add(entity);
    }
    return { sources, entities };
  }

  /** Those of the entities that have another name now: conflicts are explained by name. */
  private renamed(entities: ReadonlySet<EntityId>): Set<EntityId> {
    const nameBefore = (id: EntityId): string | undefined => this.tables.entities.get(id)?.name;
    return new Set([...entities].filter((id) => nameBefore(id) !== this.entities.entity(id)?.name));
  }

  private compare(
    linked: ReadonlySet<SourceKey>,
    renamed: ReadonlySet<EntityId>,
  ): {
    sources: Set<SourceKey>;
    subjects: Set<EntityId>;
    events: Set<EntityId>;
  } {
    const sources = new Set<SourceKey>();
    const subjects = new Set<EntityId>();
    const events = new Set<EntityId>();
    const take = (change: FactChange): void => {
      for (const touched of change.sources) sources.add(touched);
      for (const subject of change.subjects) subjects.add(subject);
      for (const event of change.events) events.add(event);
    };
    const changed = [...linked].map((key): [SourceKey, FactSource | null] => {
      const input = this.inputs.get(key);
      return [key, input ? { ...input, links: this.entities.linksOf(key) } : null];
    });
    take(this.parts.facts.updateAll(new Map(changed)));
    take(this.parts.facts.rename(renamed));
    return { sources, subjects, events };
  }

  private nextSources(touched: ReadonlySet<SourceKey>): {
    table: PersistentMap<IndexedSource>;
    keys: ReadonlySet<SourceKey>;
  } {
    const { entities } = this;
    const { facts } = this.parts;
    const changes = [...touched].map((key): [SourceKey, IndexedSource | undefined] => {
      const input = this.inputs.get(key);
      if (!input) return [key, undefined];
      const links = entities.linksOf(key);
      return [key, new IndexedSource(input, links, facts.claimsOf(key), facts.eventMentions(key))];
    });
    return { table: this.tables.sources.with(changes), keys: touched };
  }

  private nextEntities(touched: ReadonlySet<EntityId>): PersistentMap<Entity> {
    const { entities } = this;
    const { facts } = this.parts;
    return this.tables.entities.with(
      [...touched].map((id): [EntityId, Entity | undefined] => [id, entities.entity(id) ?? facts.event(id)]),
    );
  }

  /** A fact shows up under its subject and under every entity that its claims tell about, too. */
  private nextFacts(subjects: ReadonlySet<EntityId>): PersistentMap<readonly Fact[]> {
    const touched = new Set<EntityId>();
    for (const subject of subjects) {
      touched.add(subject);
      for (const fact of this.tables.factsOf.get(subject) ?? []) addAbout(fact, touched);
      for (const fact of this.parts.facts.factsOf(subject)) addAbout(fact, touched);
    }
    return this.tables.factsOf.with(
      [...touched].map((id): [EntityId, readonly Fact[] | undefined] => {
        const facts = this.parts.facts.factsOf(id);
        return [id, facts.length > 0 ? facts : undefined];
      }),
    );
  }

  private nextConflicts(subjects: ReadonlySet<EntityId>): {
    tables: Pick<IndexTables, 'conflictsOf' | 'conflictsIn'>;
    sources: ReadonlySet<SourceKey>;
  } {
    const { conflictsOf, conflictsIn } = this.tables;
    const after = new Map<EntityId, readonly Conflict[]>();
    const fresh = new Map<SourceKey, Set<Conflict>>();
    for (const subject of subjects) {
      after.set(subject, this.conflictsAbout(subject));
      for (const conflict of conflictsOf.get(subject) ?? []) addMembers(fresh, conflict, false);
      for (const conflict of after.get(subject)!) addMembers(fresh, conflict, true);
    }
    const bySource = [...fresh].map(([key, own]): [SourceKey, readonly Conflict[] | undefined] => {
      const kept = (conflictsIn.get(key) ?? []).filter((conflict) => !after.has(conflict.subject));
      return [key, nonEmpty([...kept, ...own].sort(compareConflicts))];
    });
    const byEntity = [...after].map(([id, conflicts]) => [id, nonEmpty(conflicts)] as const);
    return {
      tables: { conflictsOf: conflictsOf.with(byEntity), conflictsIn: conflictsIn.with(bySource) },
      sources: new Set(fresh.keys()),
    };
  }

  private conflictsAbout(subject: EntityId): Conflict[] {
    return this.parts.facts
      .factsOf(subject)
      .flatMap((fact) => (fact.subject === subject ? fact.conflicts : []));
  }
}

/** The worst first; a fixed order among equals. */
export function compareConflicts(a: Conflict, b: Conflict): number {
  return b.rank - a.rank || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

function addAbout(fact: Fact, into: Set<EntityId>): void {
  for (const claim of fact.claims) for (const id of claim.about) into.add(id);
}

/** Notes the sources of a conflict as touched; `present`: the conflict stands there now. */
function addMembers(into: Map<SourceKey, Set<Conflict>>, conflict: Conflict, present: boolean): void {
  for (const { source } of conflict.members) {
    const list = into.get(source) ?? new Set<Conflict>();
    if (present) list.add(conflict);
    into.set(source, list);
  }
}

function contextOf({ meta, file }: SourceInput): SourceContext {
  return { year: meta.date?.value.slice(0, 4) ?? '', file };
}

function nonEmpty<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined;
}

function nextMentions(
  before: IndexTables,
  sources: PersistentMap<IndexedSource>,
  touched: ReadonlySet<SourceKey>,
): Pick<IndexTables, 'sourcesOf' | 'mentionsOf'> {
  const changes = new Map<EntityId, { sources: [SourceKey, number | undefined][]; count: number }>();
  const note = (id: EntityId, key: SourceKey, was: number | undefined, is: number | undefined): void => {
    if (was === is) return;
    const change = changes.get(id) ?? { sources: [], count: 0 };
    change.sources.push([key, is]);
    change.count += (is ?? 0) - (was ?? 0);
    changes.set(id, change);
  };
  for (const key of touched) {
    const was = before.sources.get(key)?.mentionCounts() ?? NOTHING;
    const is = sources.get(key)?.mentionCounts() ?? NOTHING;
    for (const [id, count] of was) note(id, key, count, is.get(id));
    for (const [id, count] of is) if (!was.has(id)) note(id, key, undefined, count);
  }
  return {
    sourcesOf: before.sourcesOf.with(
      [...changes].map(([id, change]): [EntityId, PersistentMap<number> | undefined] => {
        const counts = (before.sourcesOf.get(id) ?? PersistentMap.empty<number>()).with(change.sources);
        return [id, counts.size > 0 ? counts : undefined];
      }),
    ),
    mentionsOf: before.mentionsOf.with(
      [...changes].map(([id, change]): [EntityId, number | undefined] => {
        const count = (before.mentionsOf.get(id) ?? 0) + change.count;
        return [id, count > 0 ? count : undefined];
      }),
    ),
  };
}

const NOTHING: ReadonlyMap<EntityId, number> = new Map();
