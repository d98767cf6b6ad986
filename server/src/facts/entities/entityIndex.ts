import type { DocumentNames } from '../../extract/names/documentNames';
import type { SourceKey } from '../source';
import type { Entity, EntityId } from './entity';
import { EMPTY_REGISTRY, type Registry } from './registry';

/** What an update of the entity index has changed. */
export interface EntityChange {
  /** Entities that are new, gone, or have another name, type or set of aliases. */
  readonly entities: ReadonlySet<EntityId>;
  /** Sources in which at least one local entity now leads to another entity, the updated one included. */
  readonly sources: ReadonlySet<SourceKey>;
}

/**
 * Joins the local entities of all sources. The outcome depends only on the sources and the registry, never on the order of
 * updates; an update costs in proportion to what it touches.
 */
export class EntityIndex {
  private readonly documents = new Map<SourceKey, DocumentNames>();

  constructor(readonly registry: Registry = EMPTY_REGISTRY) {}

  /** Replaces what a source contributes; null removes it. */
  update(source: SourceKey, names: DocumentNames | null): EntityChange {
    if (names) this.documents.set(source, names);
    else this.documents.delete(source);
    return { entities: new Set(), sources: new Set([source]) };
  }

  /** The entity of each local entity of a source, by local index; null where a mention is to be left alone. */
  linksOf(source: SourceKey): readonly (EntityId | null)[] {
    return this.documents.get(source)?.entities.map(() => null) ?? [];
  }

  entity(_id: EntityId): Entity | undefined {
    return undefined;
  }

  /** All entities, sorted by id. */
  entities(): readonly Entity[] {
    return [];
  }

  /** Sources with at least one mention of the entity, sorted. */
  sourcesOf(_id: EntityId): readonly SourceKey[] {
    return [];
  }
}
