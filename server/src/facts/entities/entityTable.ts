import type { EntityType } from '../../extract/names/documentNames';
import type { SourceKey } from '../source';
import type { Entity, EntityId } from './entity';
import { majorityType, rootOfNode, type NameNode } from './nameNode';
import { slugOf } from './nodeKeys';

/** What `publish` has found changed. */
export interface Published {
  readonly entities: Set<EntityId>;
  readonly sources: Set<SourceKey>;
}

interface Entry {
  readonly root: NameNode;
  readonly nodes: readonly NameNode[];
  readonly entity: Entity;
}

/** The entities that the forest of names stands for, with their identifiers. */
export class EntityTable {
  private readonly byId = new Map<EntityId, Entry>();
  private readonly ids = new Map<NameNode, EntityId>();
  /** Roots by slug: several things may have one name. */
  private readonly slugs = new Map<string, Set<NameNode>>();
  private readonly slugOfRoot = new Map<NameNode, string>();
  private sorted: Entity[] | null = null;

  idOf(node: NameNode): EntityId | null {
    return this.ids.get(node) ?? null;
  }

  entity(id: EntityId): Entity | undefined {
    return this.byId.get(id)?.entity;
  }

  nodesOf(id: EntityId): readonly NameNode[] {
    return this.byId.get(id)?.nodes ?? [];
  }

  entities(): readonly Entity[] {
    this.sorted ??= [...this.byId.keys()].sort().map((id) => this.byId.get(id)!.entity);
    return this.sorted;
  }

  /** Brings the entities of the given nodes up to date. `moved`: nodes that lead elsewhere than before. */
  publish(touched: Iterable<NameNode>, moved: Iterable<NameNode>): Published {
    const change: Published = { entities: new Set(), sources: new Set() };
    const dirty = this.dirtyRoots(touched, moved);
    this.forget(dirty, change);
    for (const root of dirty) this.enter(root, change);
    for (const id of [...change.entities]) this.settle(id, change);
    if (change.entities.size > 0) this.sorted = null;
    for (const node of touched) if (node.sources.size === 0 && node.registry === null) this.ids.delete(node);
    return change;
  }

  /** The roots, old and new, of all nodes given, and those that share a slug with a root that comes or goes. */
  private dirtyRoots(touched: Iterable<NameNode>, moved: Iterable<NameNode>): Set<NameNode> {
    const dirty = new Set<NameNode>();
    const add = (node: NameNode): void => {
      const id = this.ids.get(node);
      const before = id === undefined ? undefined : this.byId.get(id)?.root;
      if (before) dirty.add(before);
      dirty.add(rootOfNode(node));
    };
    for (const node of touched) add(node);
    for (const node of moved) add(node);
    for (const root of [...dirty]) {
      const slug = this.slugFor(root);
      const before = this.slugOfRoot.get(root);
      if (slug === before) continue;
      this.moveSlug(root, before, slug);
      for (const name of [before, slug])
        if (name !== undefined) for (const other of this.slugs.get(name) ?? []) dirty.add(other);
    }
    return dirty;
  }

  private slugFor(root: NameNode): string | undefined {
    if (root.up !== null) return undefined;
    if (root.registry !== null) return root.registry.id;
    return root.sources.size > 0 ? slugOf(root.key, root.qualifier) : undefined;
  }

  private moveSlug(root: NameNode, before: string | undefined, after: string | undefined): void {
    if (before !== undefined) {
      const set = this.slugs.get(before)!;
      set.delete(root);
      if (set.size === 0) this.slugs.delete(before);
    }
    if (after === undefined) {
      this.slugOfRoot.delete(root);
      return;
    }
    this.slugOfRoot.set(root, after);
    const set = this.slugs.get(after);
    if (set) set.add(root);
    else this.slugs.set(after, new Set([root]));
  }

  /** Takes the old entries of dirty roots out; `change.entities` then has their ids. */
  private readonly before = new Map<EntityId, Entry>();

  private forget(dirty: ReadonlySet<NameNode>, change: Published): void {
    this.before.clear();
    for (const root of dirty) {
      const id = this.ids.get(root);
      if (id === undefined) continue;
      const entry = this.byId.get(id);
      if (!entry || entry.root !== root) continue;
      this.before.set(id, entry);
      this.byId.delete(id);
      change.entities.add(id);
    }
  }

  private enter(root: NameNode, change: Published): void {
    if (!this.slugOfRoot.has(root)) {
      if (root.up === null) this.ids.delete(root);
      return;
    }
    const id = this.idFor(root);
    const nodes = treeOf(root);
    for (const node of nodes) {
      if (this.ids.get(node) === id) continue;
      this.ids.set(node, id);
      for (const source of node.sources.keys()) change.sources.add(source);
    }
    this.byId.set(id, { root, nodes, entity: describe(id, root, nodes) });
    change.entities.add(id);
  }

  /** The slug; of several roots with one slug all but the first have a number behind it. */
  private idFor(root: NameNode): EntityId {
    const slug = this.slugOfRoot.get(root)!;
    const rivals = [...this.slugs.get(slug)!];
    if (rivals.length === 1) return slug;
    rivals.sort(byPrecedence);
    const place = rivals.indexOf(root);
    return place === 0 ? slug : `${slug}-${place + 1}`;
  }

  /** Leaves an id out of the change where its entity is as it was. */
  private settle(id: EntityId, change: Published): void {
    const before = this.before.get(id)?.entity;
    const after = this.byId.get(id)?.entity;
    if (before && after && isSame(before, after)) change.entities.delete(id);
  }
}

const CLASS_ORDER = '*LTP?';

function byPrecedence(a: NameNode, b: NameNode): number {
  if ((a.registry !== null) !== (b.registry !== null)) return a.registry !== null ? -1 : 1;
  const order = CLASS_ORDER.indexOf(a.cls) - CLASS_ORDER.indexOf(b.cls);
  return order || (a.id < b.id ? -1 : 1);
}

/** A root and all nodes that lead to it, the root first. */
function treeOf(root: NameNode): NameNode[] {
  const nodes = [root];
  for (let i = 0; i < nodes.length; i++)
    nodes.push(...[...nodes[i]!.down].sort((a, b) => (a.id < b.id ? -1 : 1)));
  return nodes;
}

function describe(id: EntityId, root: NameNode, nodes: readonly NameNode[]): Entity {
  const surfaces = new Map<string, number>();
  const types = new Map<EntityType, number>();
  for (const node of nodes) {
    for (const [text, count] of node.surfaces) surfaces.set(text, (surfaces.get(text) ?? 0) + count);
    for (const [type, count] of node.types) types.set(type, (types.get(type) ?? 0) + count);
  }
  const { registry } = root;
  const name = registry?.name ?? mostFrequent(root.names);
  for (const alias of registry?.aliases ?? []) surfaces.set(alias.text, (surfaces.get(alias.text) ?? 0) + 1);
  const aliases = [...surfaces]
    .filter(([text]) => text !== name)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([text]) => text);
  const type = registry && registry.type !== 'unknown' ? registry.type : typeOf(root, types);
  return { id, type, name, aliases, origin: registry ? 'registry' : 'discovered' };
}

/** The root's own type where it has one: short forms say less. */
function typeOf(root: NameNode, types: ReadonlyMap<EntityType, number>): EntityType {
  const own = majorityType(root.types);
  return own === 'unknown' ? majorityType(types) : own;
}

function mostFrequent(counts: ReadonlyMap<string, number>): string {
  let best = '';
  let most = 0;
  for (const [text, count] of counts)
    if (count > most || (count === most && text < best)) {
      best = text;
      most = count;
    }
  return best;
}

function isSame(a: Entity, b: Entity): boolean {
  return (
    a.type === b.type &&
    a.name === b.name &&
    a.origin === b.origin &&
    a.aliases.length === b.aliases.length &&
    a.aliases.every((alias, i) => alias === b.aliases[i])
  );
}
