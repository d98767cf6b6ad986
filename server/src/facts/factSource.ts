import type { SourceAnalysis } from './analyse';
import type { EntityId } from './entities/entity';
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
