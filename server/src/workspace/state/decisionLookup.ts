import type { Conflict } from '../../facts/conflicts/conflict';
import type { EntityId } from '../../facts/entities/entity';
import type { SourceKey } from '../../facts/source';
import { overlaps } from '../../text/span';
import type { ConflictStatus, FoundAnchor, PlacedDecision } from '../decisions/placedDecision';
import { ConflictStatuses } from '../decisions/places/conflictStatuses';
import type { SnapshotSource } from '../snapshot';
import type { IndexTables } from './workspaceIndex';

/** The decisions of one state by what they are about. Tables are made when first asked for. */
export class DecisionLookup {
  private readonly statuses: ConflictStatuses;
  private bySource: Map<SourceKey, PlacedDecision[]> | null = null;
  private byEntity: Map<EntityId, PlacedDecision[]> | null = null;

  constructor(
    readonly placed: readonly PlacedDecision[],
    private readonly tables: IndexTables,
    private readonly drafts: readonly SnapshotSource[],
  ) {
    this.statuses = new ConflictStatuses(placed, (key) => tables.sources.get(key));
  }

  statusOf(conflict: Conflict): ConflictStatus | null {
    return this.statuses.statusOf(conflict);
  }

  in(key: SourceKey): readonly PlacedDecision[] {
    this.bySource ??= this.group((placed) => sourcesOf(placed));
    return this.bySource.get(key) ?? [];
  }

  on(id: EntityId): readonly PlacedDecision[] {
    this.byEntity ??= this.group((placed) => this.entitiesOf(placed));
    return this.byEntity.get(id) ?? [];
  }

  private group(keysOf: (placed: PlacedDecision) => Iterable<string>): Map<string, PlacedDecision[]> {
    const groups = new Map<string, PlacedDecision[]>();
    for (const placed of this.placed)
      for (const key of new Set(keysOf(placed))) {
        const list = groups.get(key);
        if (list) list.push(placed);
        else groups.set(key, [placed]);
      }
    return groups;
  }

  /** Entities that a decision names, whose mentions it is about, or about which the claims are that it is about. */
  private *entitiesOf({ decision, places }: PlacedDecision): Iterable<EntityId> {
    if (decision.kind === 'same-as' || decision.kind === 'different-from')
      for (const name of decision.entities) yield* this.named(name);
    for (const place of places) if (place !== 'lost') yield* this.entitiesAt(place);
  }

  private *entitiesAt({ source: key, span }: FoundAnchor): Iterable<EntityId> {
    const source = this.tables.sources.get(key) ?? this.drafts.find((draft) => draft.key === key);
    for (const mention of source?.mentions ?? []) if (overlaps(mention.span, span)) yield mention.entity;
    for (const claim of source?.claims ?? []) if (overlaps(claim.span, span)) yield claim.subject;
  }

  private *named(name: string): Iterable<EntityId> {
    if (this.tables.entities.get(name)) yield name;
    else for (const entity of this.tables.entities.values()) if (entity.name === name) yield entity.id;
  }
}

function* sourcesOf({ places, losses }: PlacedDecision): Iterable<SourceKey> {
  for (const [i, place] of places.entries()) {
    const source = place === 'lost' ? losses[i]?.source : place.source;
    if (source) yield source;
  }
}
