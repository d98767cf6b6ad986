import type { EntityType } from '../../extract/names/documentNames';
import type { EntityId } from './entity';

/** One entity that a person has written into entities.yaml. */
export interface RegistryEntity {
  readonly id: EntityId;
  readonly type: EntityType;
  readonly name: string;
  readonly aliases: readonly RegistryAlias[];
  readonly relations: readonly { readonly type: string; readonly target: EntityId }[];
  /** Ids, or names, that are never this entity. */
  readonly not: readonly string[];
}

/** A surface form; where `sources` is given (globs), it names the entity only in those. */
export interface RegistryAlias {
  readonly text: string;
  readonly sources: readonly string[] | null;
}

/** All registry files of a workspace together. */
export interface Registry {
  readonly entities: readonly RegistryEntity[];
}

export const EMPTY_REGISTRY: Registry = { entities: [] };
