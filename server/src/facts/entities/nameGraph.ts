import type { DocumentNames, LocalEntity } from '../../extract/names/documentNames';
import { nameKey } from '../../extract/names/nameKey';
import type { SourceKey } from '../source';
import type { EntityId } from './entity';
import { loosePersonKey, looseUnitKey, squashedKey } from './looseKey';
import { addCount, majorityType, newNode, type NameNode } from './nameNode';
import { nodeClassOf, normalKey } from './nodeKeys';
import type { Registry } from './registry';

/** What a source has put into the graph, to be taken out again. */
interface Contribution {
  readonly names: DocumentNames;
  readonly year: string;
  readonly nodes: readonly NameNode[];
}

/** The names of all sources as nodes, with the tables by which they find one another. It does not decide; `chooseUp` does. */
export class NameGraph {
  readonly nodes = new Map<string, NameNode>();
  /** Nodes by key, whatever their class and qualifier. */
  readonly byKey = new Map<string, Set<NameNode>>();
  /** Nodes by the short forms that sources use for them, and persons by their surnames. */
  readonly byAlias = new Map<string, Set<NameNode>>();
  /** Nodes by the loose forms of their keys. */
  readonly byLoose = new Map<string, Set<NameNode>>();
  /** Registry entities by their names and aliases that hold in all sources. */
  readonly registered = new Map<string, NameNode[]>();
  private readonly contributions = new Map<SourceKey, Contribution>();

  constructor(registry: Registry) {
    for (const entity of registry.entities) {
      const node = newNode(`R|${entity.id}`, registryKey(entity.name), '', '*', entity);
      this.nodes.set(node.id, node);
      const forms = [entity.name, ...entity.aliases.filter((a) => a.sources === null).map((a) => a.text)];
      for (const key of new Set(forms.map(registryKey))) {
        const list = this.registered.get(key) ?? [];
        list.push(node);
        this.registered.set(key, list);
        for (const loose of looseKeys(key)) addTo(this.byLoose, loose, node);
      }
    }
  }

  /** Replaces what a source contributes and returns the nodes that it touches, old and new. */
  replace(source: SourceKey, names: DocumentNames | null, year: string): Set<NameNode> {
    const touched = new Set<NameNode>();
    const old = this.contributions.get(source);
    if (old) old.nodes.forEach((node, i) => this.count(node, old.names.entities[i]!, source, -1, touched));
    this.contributions.delete(source);
    if (names) {
      const nodes = names.entities.map((entity) => this.nodeFor(entity, year));
      nodes.forEach((node, i) => this.count(node, names.entities[i]!, source, 1, touched));
      this.contributions.set(source, { names, year, nodes });
    }
    for (const node of touched) this.refresh(node);
    return touched;
  }

  /** The nodes of a source's local entities, by local index. */
  nodesOf(source: SourceKey): readonly NameNode[] {
    return this.contributions.get(source)?.nodes ?? [];
  }

  namesOf(source: SourceKey): DocumentNames | undefined {
    return this.contributions.get(source)?.names;
  }

  sources(): Iterable<SourceKey> {
    return this.contributions.keys();
  }

  registryNode(id: EntityId): NameNode | undefined {
    return this.nodes.get(`R|${id}`);
  }

  private nodeFor(entity: LocalEntity, year: string): NameNode {
    if (entity.registry !== null) {
      const registered = this.registryNode(entity.registry);
      if (registered) return registered;
    }
    const key = normalKey(entity.key);
    const qualifier = entity.qualifier || (entity.key.startsWith('event:') ? year : '');
    const cls = nodeClassOf(entity);
    const id = `${cls}|${key}|${qualifier}`;
    const known = this.nodes.get(id);
    if (known) return known;
    const node = newNode(id, key, qualifier, cls);
    this.nodes.set(id, node);
    addTo(this.byKey, key, node);
    for (const loose of looseKeys(key)) addTo(this.byLoose, loose, node);
    return node;
  }

  /** Adds (1) or takes away (-1) what one local entity says about its node. */
  private count(
    node: NameNode,
    entity: LocalEntity,
    source: SourceKey,
    sign: 1 | -1,
    touched: Set<NameNode>,
  ): void {
    touched.add(node);
    addCount(node.sources, source, sign);
    node.mentions += sign * entity.mentions;
    addCount(node.types, entity.type, sign * (entity.sure ? 3 : 1));
    addCount(node.names, entity.name, sign);
    addCount(node.surfaces, entity.name, sign * 2);
    for (const alias of entity.aliases) addCount(node.surfaces, alias, sign);
    for (const form of entity.shortForms) {
      const key = normalKey(form);
      addCount(node.aliases, key, sign);
      if (node.aliases.has(key)) addTo(this.byAlias, key, node);
      else if (node.surname !== key) removeFrom(this.byAlias, key, node);
    }
  }

  /** Brings what depends on all sources of a node up to date, and drops it when no source has it. */
  private refresh(node: NameNode): void {
    const surname = surnameOf(node);
    if (surname !== node.surname) {
      if (node.surname !== '' && !node.aliases.has(node.surname))
        removeFrom(this.byAlias, node.surname, node);
      if (surname !== '') addTo(this.byAlias, surname, node);
      node.surname = surname;
    }
    if (node.sources.size > 0 || node.registry) return;
    this.nodes.delete(node.id);
    removeFrom(this.byKey, node.key, node);
    for (const loose of looseKeys(node.key)) removeFrom(this.byLoose, loose, node);
  }
}

/** The surname of a node that names a person in full. */
function surnameOf(node: NameNode): string {
  if (node.sources.size === 0 || node.registry !== null) return '';
  const words = node.key.split(' ');
  if (words.length < 2 || majorityType(node.types) !== 'person') return '';
  const last = words[words.length - 1]!;
  return last === 'jr' || last === 'sr' ? words[words.length - 2]! : last;
}

/** The keys under which other spellings of a name are found. */
export function looseKeys(key: string): string[] {
  const keys = [looseUnitKey(key), squashedKey(key)];
  if (keys[0] === '') keys.push(loosePersonKey(key));
  return keys.filter((loose) => loose !== '');
}

/** The key that a name in the registry has in sources. */
export function registryKey(name: string): string {
  return normalKey(nameKey(name));
}

function addTo(table: Map<string, Set<NameNode>>, key: string, node: NameNode): void {
  const set = table.get(key);
  if (set) set.add(node);
  else table.set(key, new Set([node]));
}

function removeFrom(table: Map<string, Set<NameNode>>, key: string, node: NameNode): void {
  const set = table.get(key);
  if (!set) return;
  set.delete(node);
  if (set.size === 0) table.delete(key);
}
