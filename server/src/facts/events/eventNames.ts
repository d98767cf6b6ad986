import type { Entity, EntityId } from '../entities/entity';
import type { EventCluster, EventNode } from './eventCluster';
import type { ClusterChange } from './eventIndex';
import { nameEvent, type EventName } from './nameEvents';

export interface NameChange {
  /** Nodes with another id than before. */
  readonly nodes: Set<EventNode>;
  /** Ids that came, went, or stand for something else. */
  readonly ids: Set<EntityId>;
}

interface Named {
  readonly cluster: EventCluster;
  name: EventName;
  /** Its first node when it was numbered last: events of one name stand in this order. */
  first: EventNode;
  entity: Entity | null;
}

/**
 * Ids of events. Events of one name are told apart by a number, in the order of their first report; so a new event may change
 * the id of another one of the same name, and of no others.
 */
export class EventNames {
  private readonly named = new Map<EventCluster, Named>();
  private readonly bySlug = new Map<string, Set<Named>>();
  private readonly idOf = new Map<EventNode, EntityId>();
  /** Who has an id; two where the name of one ends with the number of the other. */
  private readonly owners = new Map<EntityId, Set<Named>>();

  /** Takes over changed clusters; `clusterOf` knows where a node belongs now. Clusters that it does not lead to are forgotten. */
  update(change: ClusterChange, clusterOf: (node: EventNode) => EventCluster | undefined): NameChange {
    const result: NameChange = { nodes: new Set(), ids: new Set() };
    const slugs = new Set<string>();
    const described = new Set<Named>();
    for (const cluster of change.clusters) {
      const first = cluster.nodes[0];
      const counts = first !== undefined && clusterOf(first) === cluster;
      this.rename(cluster, counts ? first : null, slugs, described, result);
    }
    for (const slug of slugs) this.number(slug, result);
    for (const named of described) if (named.entity) this.describe(named, named.entity.id, result);
    for (const node of change.nodes) this.place(node, clusterOf(node), result);
    return result;
  }

  id(node: EventNode): EntityId | null {
    return this.idOf.get(node) ?? null;
  }

  entity(id: EntityId): Entity | undefined {
    let first: Named | undefined;
    for (const named of this.owners.get(id) ?? []) if (!first || named.first < first.first) first = named;
    return first?.entity ?? undefined;
  }

  /** Names a cluster anew, and notes the slugs whose events must be numbered again. `first`: its first node; null where it is gone. */
  private rename(
    cluster: EventCluster,
    first: EventNode | null,
    slugs: Set<string>,
    described: Set<Named>,
    result: NameChange,
  ): void {
    const before = this.named.get(cluster);
    if (first === null) {
      if (before) this.forget(before, slugs, result);
      return;
    }
    const name = nameEvent(cluster);
    if (before && before.name.slug === name.slug && before.first === first) {
      before.name = name;
      described.add(before);
      return;
    }
    if (before) this.forget(before, slugs, result);
    this.enter({ cluster, name, first, entity: null }, slugs);
  }

  private enter(named: Named, slugs: Set<string>): void {
    const { slug } = named.name;
    slugs.add(slug);
    this.named.set(named.cluster, named);
    const same = this.bySlug.get(slug);
    if (same) same.add(named);
    else this.bySlug.set(slug, new Set([named]));
  }

  private forget(named: Named, slugs: Set<string>, result: NameChange): void {
    const { slug } = named.name;
    slugs.add(slug);
    this.named.delete(named.cluster);
    const same = this.bySlug.get(slug);
    same?.delete(named);
    if (same?.size === 0) this.bySlug.delete(slug);
    this.release(named, result);
  }

  private release(named: Named, result: NameChange): void {
    if (!named.entity) return;
    const { id } = named.entity;
    const owners = this.owners.get(id)!;
    owners.delete(named);
    if (owners.size === 0) this.owners.delete(id);
    named.entity = null;
    result.ids.add(id);
  }

  /** Numbers the events of one name in the order of their first reports. */
  private number(slug: string, result: NameChange): void {
    const same = [...(this.bySlug.get(slug) ?? [])].sort((a, b) => (a.first < b.first ? -1 : 1));
    same.forEach((named, i) => {
      const id = i === 0 ? slug : `${slug}-${i + 1}`;
      if (named.entity?.id === id) return;
      this.release(named, result);
      this.describe(named, id, result);
      const owners = this.owners.get(id);
      if (owners) owners.add(named);
      else this.owners.set(id, new Set([named]));
      for (const node of named.cluster.nodes) this.setId(node, id, result);
    });
  }

  private describe(named: Named, id: EntityId, result: NameChange): void {
    const { name, aliases } = named.name;
    const before = named.entity;
    if (before?.id === id && before.name === name && String(before.aliases) === String(aliases)) return;
    named.entity = { id, type: 'event', name, aliases, origin: 'discovered', told: true };
    result.ids.add(id);
  }

  private place(node: EventNode, cluster: EventCluster | undefined, result: NameChange): void {
    const id = cluster && this.named.get(cluster)?.entity?.id;
    if (id) this.setId(node, id, result);
    else if (this.idOf.delete(node)) result.nodes.add(node);
  }

  private setId(node: EventNode, id: EntityId, result: NameChange): void {
    if (this.idOf.get(node) === id) return;
    this.idOf.set(node, id);
    result.nodes.add(node);
  }
}
