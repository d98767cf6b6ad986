import type { SourceAnalysis } from './analyse';
import type { Claim } from './claims/claim';
import type { Fact } from './conflicts/conflict';
import type { Entity, EntityId } from './entities/entity';
import type { SourceKey, SourceMeta } from './source';

/** A source as the fact index needs it. */
export interface FactSource {
  readonly key: SourceKey;
  /** Path relative to its folder, with "/": it orders sources and makes claim ids. */
  readonly file: string;
  readonly analysis: SourceAnalysis;
  readonly meta: SourceMeta;
  /** From `EntityIndex.linksOf`. */
  readonly links: readonly (EntityId | null)[];
}

export interface FactChange {
  /** Facts that were compared again, by subject. */
  readonly subjects: ReadonlySet<EntityId>;
  /** Sources whose claims or conflicts may be others than before. */
  readonly sources: ReadonlySet<SourceKey>;
}

/** Claims of all sources, grouped into facts and compared. Depends only on its sources, not on the order of updates. */
export class FactIndex {
  /** Replaces what a source contributes; null removes it. */
  update(key: SourceKey, _source: FactSource | null): FactChange {
    return { subjects: new Set(), sources: new Set([key]) };
  }

  claimsOf(_source: SourceKey): readonly Claim[] {
    return [];
  }

  /** Facts about an entity, and those that tell about it too, most important attribute first. */
  factsOf(_entity: EntityId): readonly Fact[] {
    return [];
  }

  /** All facts with a conflict, the worst first. */
  conflicts(): readonly Fact[] {
    return [];
  }

  /** Entities of type event that stories have in common; they join those of the entity index. */
  events(): readonly Entity[] {
    return [];
  }
}
