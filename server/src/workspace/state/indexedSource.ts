import type { SourceAnalysis } from '../../facts/analyse';
import type { Claim } from '../../facts/claims/claim';
import type { EntityId, Mention } from '../../facts/entities/entity';
import type { SourceKey, SourceMeta } from '../../facts/source';
import type { SnapshotSource } from '../snapshot';

/** What one source brings into the index. */
export interface SourceInput {
  readonly key: SourceKey;
  readonly file: string;
  readonly analysis: SourceAnalysis;
  readonly meta: SourceMeta;
}

/** A source with its links to entities and its claims. Mentions are made on first use: most sources are never looked at. */
export class IndexedSource implements SnapshotSource {
  readonly key: SourceKey;
  readonly file: string;
  readonly analysis: SourceAnalysis;
  readonly meta: SourceMeta;
  private linked: readonly Mention[] | null = null;

  constructor(
    input: SourceInput,
    readonly links: readonly (EntityId | null)[],
    readonly claims: readonly Claim[],
    private readonly eventMentions: readonly Mention[],
  ) {
    this.key = input.key;
    this.file = input.file;
    this.analysis = input.analysis;
    this.meta = input.meta;
  }

  get mentions(): readonly Mention[] {
    this.linked ??= this.link();
    return this.linked;
  }

  private link(): readonly Mention[] {
    const named = this.analysis.names.mentions.flatMap(({ span, anchor, form, entity }) => {
      const id = this.links[entity];
      return id ? [{ span, anchor, form, entity: id }] : [];
    });
    if (this.eventMentions.length === 0) return named;
    return [...named, ...this.eventMentions].sort(
      (a, b) => a.span.start - b.span.start || b.span.end - a.span.end,
    );
  }

  /** Entities that the source mentions, with how often; 0 for those it only claims something about. */
  mentionCounts(): ReadonlyMap<EntityId, number> {
    const counts = new Map<EntityId, number>();
    const add = (id: EntityId | null | undefined, count: number): void => {
      if (id !== null && id !== undefined) counts.set(id, (counts.get(id) ?? 0) + count);
    };
    for (const mention of this.analysis.names.mentions) add(this.links[mention.entity], 1);
    for (const mention of this.eventMentions) add(mention.entity, 1);
    for (const claim of this.claims) add(claim.subject, 0);
    return counts;
  }
}
