import type { DocumentNames } from '../../extract/names/documentNames';
import type { SourceKey } from '../source';
import { chooseUp } from './chooseUp';
import type { Entity, EntityId } from './entity';
import { EntityTable } from './entityTable';
import { compileRegistry } from './compileRegistry';
import { looseKeys, NameGraph, type SourceContext, type Touched } from './nameGraph';
import { addCount, type NameNode } from './nameNode';
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
 *
 * Equal names are one node. Each node either stands for an entity or leads to the node of a fuller or more certain name, by
 * rules that look only at nodes it shares a key with; so after an update only those have to be looked at again.
 */
export class EntityIndex {
  private readonly graph: NameGraph;
  private readonly table = new EntityTable();

  constructor(readonly registry: Registry = EMPTY_REGISTRY) {
    this.graph = new NameGraph(compileRegistry(registry));
    const registered = [...this.graph.nodes.values()];
    this.table.publish(registered, registered);
  }

  /**
   * Replaces what a source contributes; null removes it. Without a context the source's key is its path.
   */
  update(
    source: SourceKey,
    names: DocumentNames | null,
    context: SourceContext = { year: '', file: source },
  ): EntityChange {
    const touched = this.graph.replace(source, names, context);
    const moved = this.relink(touched);
    const change = this.table.publish(touched.nodes, moved);
    change.sources.add(source);
    return change;
  }

  /** The entity of each local entity of a source, by local index; null where a mention is to be left alone. */
  linksOf(source: SourceKey): readonly (EntityId | null)[] {
    return this.graph.nodesOf(source).map((node) => this.table.idOf(node));
  }

  /**
   * Where the local entities of a text would lead that contributes nothing, such as a draft; null where no source names the entity.
   */
  resolve(names: DocumentNames, context: SourceContext): (EntityId | null)[] {
    return names.entities.map((local) => {
      const node = this.graph.peek(local, context);
      if (this.graph.nodes.has(node.id)) return this.table.idOf(node);
      node.sources.set(context.file, 1);
      addCount(node.types, local.type, local.sure ? 3 : 1);
      const up = chooseUp(this.graph, node);
      return up && this.table.idOf(up.node);
    });
  }

  entity(id: EntityId): Entity | undefined {
    return this.table.entity(id);
  }

  /** The entity with an id or, where there is none, with a name; of several with one name the one that most sources mean. */
  find(name: string): EntityId | null {
    if (this.table.entity(name)) return name;
    let best: EntityId | null = null;
    let most = -1;
    for (const node of this.graph.named(name)) {
      const id = this.table.idOf(node);
      const count = node.registry ? Infinity : node.sources.size;
      if (id !== null && (count > most || (count === most && id < best!))) [best, most] = [id, count];
    }
    return best;
  }

  /** All entities, sorted by id. */
  entities(): readonly Entity[] {
    return this.table.entities();
  }

  /** Sources with at least one mention of the entity, sorted. */
  sourcesOf(id: EntityId): readonly SourceKey[] {
    const sources = new Set<SourceKey>();
    for (const node of this.table.nodesOf(id)) for (const source of node.sources.keys()) sources.add(source);
    return [...sources].sort();
  }

  /** The names behind an entity, the one that stands for it first. For explanations and suggestions. */
  nodesOf(id: EntityId): readonly NameNode[] {
    return this.table.nodesOf(id);
  }

  /** The node of a local entity. */
  nodeAt(source: SourceKey, local: number): NameNode | undefined {
    return this.graph.nodesOf(source)[local];
  }

  /** The entity that a name leads to. */
  idOf(node: NameNode): EntityId | null {
    return this.table.idOf(node);
  }

  /** Names that share their first or their last word with a name of several words: where to look for slips. */
  neighbours(node: NameNode): readonly NameNode[] {
    return this.graph.neighbours(node);
  }

  /** The longer names that sources shorten to this one. */
  shortFor(node: NameNode): readonly NameNode[] {
    return [...(this.graph.byAlias.get(node.key) ?? [])];
  }

  /** What a source has contributed. */
  namesOf(source: SourceKey): DocumentNames | undefined {
    return this.graph.namesOf(source);
  }

  /** Keys of all sources, in no order. */
  sources(): Iterable<SourceKey> {
    return this.graph.sources();
  }

  /** Decides again where the touched nodes, and those that share a key with them, lead. Returns those that lead elsewhere now. */
  private relink(touched: Touched): Set<NameNode> {
    const moved = new Set<NameNode>();
    for (const node of this.affectedBy(touched)) {
      const next = chooseUp(this.graph, node);
      const up = next?.node ?? null;
      if (up === node.up) {
        node.rule = next?.rule ?? null;
        continue;
      }
      node.up?.down.delete(node);
      node.up = up;
      node.rule = next?.rule ?? null;
      up?.down.add(node);
      moved.add(node);
    }
    return moved;
  }

  private affectedBy({ nodes, aliases }: Touched): Set<NameNode> {
    const affected = new Set<NameNode>(nodes);
    const addKey = (key: string): void => {
      for (const node of this.graph.byKey.get(key) ?? []) affected.add(node);
    };
    for (const alias of aliases) addKey(alias);
    for (const node of nodes) {
      for (const child of node.down) affected.add(child);
      addKey(node.key);
      for (const alias of node.aliases.keys()) addKey(alias);
      if (node.surname !== '') addKey(node.surname);
      for (const loose of looseKeys(node.key))
        for (const other of this.graph.byLoose.get(loose) ?? []) affected.add(other);
    }
    return affected;
  }
}
