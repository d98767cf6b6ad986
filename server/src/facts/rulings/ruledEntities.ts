import type { DocumentNames, EntityType } from '../../extract/names/documentNames';
import type { Entity, EntityId } from '../entities/entity';
import type { EntityChange, EntityIndex } from '../entities/entityIndex';
import type { SourceContext } from '../entities/nameGraph';
import type { SourceKey } from '../source';
import { mentionAt } from './mentionAt';
import { NO_IDENTITIES, type IdentityRulings, type Side } from './ruling';
import { stripRuled } from './stripRuled';

/** What joins the names of all sources, before people decide about it. */
export type JoinedNames = Pick<EntityIndex, 'update' | 'linksOf' | 'entity'> &
  Partial<Pick<EntityIndex, 'resolve' | 'find'>>;

interface Held {
  readonly names: DocumentNames;
  readonly indexes: readonly number[];
}

/** Entities that are one by decision: where each leads, and which lead to one. */
interface Merged {
  readonly to: ReadonlyMap<EntityId, EntityId>;
  readonly from: ReadonlyMap<EntityId, readonly EntityId[]>;
}

const NOTHING_MERGED: Merged = { to: new Map(), from: new Map() };

/**
 * The entities of all sources with what people have decided about them: some are one, some have another type. It depends only on the
 * sources and the decisions, never on the order in which they come.
 */
export class RuledEntities {
  private rulings: IdentityRulings = NO_IDENTITIES;
  private readonly held = new Map<SourceKey, Held>();
  private merged: Merged = NOTHING_MERGED;
  private types: ReadonlyMap<EntityId, EntityType> = new Map();
  /** Sources with local entities that stand for an id or name, and what those led to last. */
  private readonly named = new Map<SourceKey, string>();

  constructor(private readonly inner: JoinedNames) {}

  /** As `EntityIndex.update`. */
  update(source: SourceKey, names: DocumentNames | null, context?: SourceContext): EntityChange {
    const stripped = names && stripRuled(names);
    if (names && stripped) this.held.set(source, { names, indexes: stripped.indexes });
    else this.held.delete(source);
    const isNamed = names?.entities.some(({ ruled }) => ruled?.kind === 'named') ?? false;
    if (isNamed) this.named.set(source, '');
    else this.named.delete(source);
    const change = this.inner.update(source, stripped && stripped.names, context);
    return this.settle(change.entities, change.sources);
  }

  /** Takes over other decisions. */
  rule(rulings: IdentityRulings): EntityChange {
    this.rulings = rulings;
    return this.settle(new Set(), new Set());
  }

  linksOf(source: SourceKey): readonly (EntityId | null)[] {
    const held = this.held.get(source);
    if (!held) return [];
    const links = this.inner.linksOf(source);
    const { entities } = held.names;
    return held.indexes.map((index, i) => {
      const { ruled } = entities[i]!;
      const id = ruled?.kind === 'named' ? this.find(ruled.name) : (links[index] ?? null);
      return id === null ? null : this.canonical(id);
    });
  }

  entity(id: EntityId): Entity | undefined {
    if (this.merged.to.has(id)) return undefined;
    const entity = this.inner.entity(id);
    const others = this.merged.from.get(id);
    const type = this.types.get(id);
    if (!entity || (!others && type === undefined)) return entity;
    const aliases = new Set(
      [entity, ...(others ?? []).flatMap((other) => this.inner.entity(other) ?? [])].flatMap((one) => [
        one.name,
        ...one.aliases,
      ]),
    );
    aliases.delete(entity.name);
    return { ...entity, type: type ?? entity.type, aliases: [...aliases] };
  }

  /** As `EntityIndex.resolve`. */
  resolve(names: DocumentNames, context: SourceContext): (EntityId | null)[] {
    const { names: stripped, indexes } = stripRuled(names);
    const links = this.inner.resolve?.(stripped, context) ?? [];
    return indexes.map((index, i) => {
      const { ruled } = names.entities[i]!;
      const id = ruled?.kind === 'named' ? this.find(ruled.name) : (links[index] ?? null);
      return id === null ? null : this.canonical(id);
    });
  }

  /** Decisions by which a mention leads to its entity: their ids. */
  joinsOf(source: SourceKey, mention: number): readonly string[] {
    const found = this.held.get(source)?.names.mentions[mention];
    const id = found && this.linksOf(source)[found.entity];
    if (!id || !this.merged.from.has(id)) return [];
    return this.rulings.joins
      .filter(({ sides }) => sides.some((side) => this.canonical(this.idOf(side) ?? '') === id))
      .map((join) => join.id);
  }

  /** Brings what was decided up to date after a change; returns the change as it looks with the decisions. */
  private settle(entities: ReadonlySet<EntityId>, sources: ReadonlySet<SourceKey>): EntityChange {
    const { joins, types } = this.rulings;
    const isQuiet =
      joins.length + types.length + this.merged.to.size + this.types.size + this.named.size === 0;
    if (isQuiet) return { entities, sources };
    const before = this.merged;
    const typesBefore = this.types;
    this.merged = joins.length > 0 ? this.merge() : NOTHING_MERGED;
    this.types = new Map(
      types.flatMap(({ side, type }) => {
        const id = this.idOf(side);
        return id === null ? [] : [[this.canonical(id), type] as const];
      }),
    );
    const touched = new Set<EntityId>();
    const moved = this.movedSince(before);
    for (const id of [...entities, ...moved, ...differing(typesBefore, this.types)])
      for (const one of [id, before.to.get(id) ?? id, this.canonical(id)]) touched.add(one);
    const changed = new Set(sources);
    if (moved.size > 0) this.addSourcesOf(moved, changed);
    this.addRenamed(changed);
    return { entities: touched, sources: changed };
  }

  private canonical(id: EntityId): EntityId {
    return this.merged.to.get(id) ?? id;
  }

  private find(name: string): EntityId | null {
    if (this.inner.find) return this.inner.find(name);
    return this.inner.entity(name) ? name : null;
  }

  private idOf(side: Side): EntityId | null {
    if ('name' in side) return this.find(side.name);
    const held = this.held.get(side.source);
    if (!held) return null;
    const mention = mentionAt(held.names.mentions, side.span);
    const index = mention < 0 ? -1 : held.indexes[held.names.mentions[mention]!.entity]!;
    return this.inner.linksOf(side.source)[index] ?? null;
  }

  /** Which entities are one. The registry's goes first, then what the last side of a decision names. */
  private merge(): Merged {
    const groups = new Map<EntityId, Set<EntityId>>();
    const targets = new Set<EntityId>();
    for (const { sides } of this.rulings.joins) {
      const ids = sides.flatMap((side) => this.idOf(side) ?? []);
      if (new Set(ids).size < 2) continue;
      targets.add(ids.at(-1)!);
      const group = new Set(ids.flatMap((id) => [...(groups.get(id) ?? [id])]));
      for (const id of group) groups.set(id, group);
    }
    const rank = (id: EntityId): number =>
      (this.inner.entity(id)?.origin === 'registry' ? 0 : 2) + (targets.has(id) ? 0 : 1);
    const to = new Map<EntityId, EntityId>();
    const from = new Map<EntityId, EntityId[]>();
    for (const group of new Set(groups.values())) {
      const [first, ...others] = [...group].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
      from.set(first!, others);
      for (const other of others) to.set(other, first!);
    }
    return { to, from };
  }

  private movedSince({ to }: Merged): Set<EntityId> {
    return differing(to, this.merged.to);
  }

  private addSourcesOf(ids: ReadonlySet<EntityId>, into: Set<SourceKey>): void {
    for (const source of this.held.keys())
      if (this.inner.linksOf(source).some((id) => id !== null && ids.has(id))) into.add(source);
  }

  /** Sources whose local entities that stand for a name lead elsewhere now. */
  private addRenamed(into: Set<SourceKey>): void {
    for (const [source, before] of this.named) {
      const now = this.linksOf(source).join('|');
      if (now === before) continue;
      this.named.set(source, now);
      into.add(source);
    }
  }
}

/** Keys whose values differ. */
function differing<V>(a: ReadonlyMap<string, V>, b: ReadonlyMap<string, V>): Set<string> {
  const keys = new Set([...a.keys(), ...b.keys()]);
  return new Set([...keys].filter((key) => a.get(key) !== b.get(key)));
}
