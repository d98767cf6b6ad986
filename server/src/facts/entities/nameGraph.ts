import type { DocumentNames, EntityType, LocalEntity } from '../../extract/names/documentNames';
import { nameKey } from '../../extract/names/nameKey';
import type { SourceKey } from '../source';
import { baseLocatedIn, type CompiledRegistry } from './compileRegistry';
import type { EntityId } from './entity';
import { loosePersonKey, looseUnitKey, squashedKey } from './looseKey';
import { addCount, majorityType, newNode, type NameNode } from './nameNode';
import { isDescribed, isPlaceType, nameInKey, nodeClassOf, normalKey, TABLE_TYPES } from './nodeKeys';

/** What is known of a source besides its names. */
export interface SourceContext {
  /** When it was written, as a year; "" where that is not known. Keeps events of one name apart. */
  readonly year: string;
  /** Path relative to its folder; for registry aliases that hold in some sources only. */
  readonly file: string;
}

/** What an update of the graph has touched: nodes, new and gone ones included, and short forms that lead to them. */
export interface Touched {
  readonly nodes: Set<NameNode>;
  readonly aliases: Set<string>;
}

/** What a source has put into the graph, to be taken out again. */
interface Contribution {
  readonly names: DocumentNames;
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
  /** Nodes of several words by their first and by their last word: where to look for slips. */
  private readonly byEdge = new Map<string, Set<NameNode>>();
  private readonly contributions = new Map<SourceKey, Contribution>();

  constructor(readonly registered: CompiledRegistry) {
    for (const entity of registered.registry.entities) {
      const node = newNode(`R|${entity.id}`, normalKey(nameKey(entity.name)), '', '*', entity);
      this.nodes.set(node.id, node);
    }
    for (const form of registered.forms) {
      if (form.holdsFor !== null) continue;
      const node = this.registryNode(form.entity.id)!;
      for (const loose of looseKeys(form.key)) addTo(this.byLoose, loose, node);
    }
  }

  /** Replaces what a source contributes and returns what that touches. */
  replace(source: SourceKey, names: DocumentNames | null, about: SourceContext): Touched {
    const touched: Touched = { nodes: new Set(), aliases: new Set() };
    const old = this.contributions.get(source);
    if (old) old.nodes.forEach((node, i) => this.count(node, old.names.entities[i]!, source, -1, touched));
    this.contributions.delete(source);
    if (names) {
      const nodes = names.entities.map((entity) => this.nodeFor(entity, about));
      nodes.forEach((node, i) => this.count(node, names.entities[i]!, source, 1, touched));
      this.contributions.set(source, { names, nodes });
    }
    for (const node of touched.nodes) this.refresh(node, touched);
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

  /** Nodes that share the first or the last word of a key of several words. */
  neighbours(node: NameNode): NameNode[] {
    const found = new Set<NameNode>();
    for (const edge of edgesOf(node.key)) for (const other of this.byEdge.get(edge) ?? []) found.add(other);
    return [...found];
  }

  /** Nodes of a name as a person writes it. */
  named(name: string): NameNode[] {
    const key = normalKey(nameKey(name));
    const registered = (this.registered.byKey.get(key) ?? []).flatMap(
      ({ entity, holdsFor }) => (holdsFor === null && this.registryNode(entity.id)) || [],
    );
    const keys = [key, ...[...TABLE_TYPES].map((type) => `${type}:${key}`)];
    return [...registered, ...keys.flatMap((one) => [...(this.byKey.get(one) ?? [])])];
  }

  registryNode(id: EntityId): NameNode | undefined {
    return this.nodes.get(`R|${id}`);
  }

  private nodeFor(entity: LocalEntity, about: SourceContext): NameNode {
    const node = this.peek(entity, about);
    if (node.registry || this.nodes.has(node.id)) return node;
    this.nodes.set(node.id, node);
    if (node.apart) return node;
    addTo(this.byKey, node.key, node);
    for (const loose of looseKeys(node.key)) addTo(this.byLoose, loose, node);
    for (const edge of edgesOf(node.key)) addTo(this.byEdge, edge, node);
    return node;
  }

  /** The node that a local entity is or would be; a new one is not in the graph. */
  peek(entity: LocalEntity, { year, file }: SourceContext): NameNode {
    if (entity.ruled?.kind === 'apart') return this.apartNode(entity, entity.ruled.tag);
    const registered = entity.registry ?? this.registryIdOf(entity, file);
    if (registered !== null) {
      const node = this.registryNode(registered);
      if (node) return node;
    }
    const key = normalKey(entity.key);
    // A name with its year in it, such as "Norex-2031", needs no other.
    const needsYear = entity.key.startsWith('event:') && !/[-–](?:19|20)\d\d$/.test(entity.key);
    const qualifier = entity.qualifier || (needsYear ? year : '');
    const cls = nodeClassOf(entity);
    const id = `${cls}|${key}|${qualifier}`;
    return this.nodes.get(id) ?? newNode(id, key, qualifier, cls);
  }

  /** The tag is part of its key, so that its id tells it from what it is called like. */
  private apartNode(entity: LocalEntity, tag: string): NameNode {
    const key = `${nameInKey(normalKey(entity.key))} ${tag}`;
    const id = `D|${key}`;
    return this.nodes.get(id) ?? newNode(id, key, '', '*', null, true);
  }

  /**
   * The registry entity that a local entity is by its full name or, if it is no person, by an acronym or short form that the
   * source itself explains. Aliases that hold in some sources only count here: in the graph a name has no source.
   */
  private registryIdOf(entity: LocalEntity, file: string): EntityId | null {
    if (this.registered.forms.length === 0) return null;
    const forms = [entity.key, normalKey(nameKey(entity.name))];
    if (entity.type !== 'person') forms.push(...entity.shortForms);
    if (isDescribed(entity.key)) forms.push(...entity.aliases.map(nameKey));
    for (const form of forms) {
      const found = new Set<EntityId>();
      for (const { entity: registered, holdsFor } of this.registered.byKey.get(nameInKey(normalKey(form))) ??
        [])
        if ((holdsFor === null || holdsFor(file)) && fitsRegistry(registered.type, entity.type, entity.sure))
          found.add(registered.id);
      if (found.size === 1) return [...found][0]!;
    }
    if (!entity.key.startsWith('base:')) return null;
    return baseLocatedIn(this.registered, entity.key.slice('base:'.length), entity.qualifier)?.id ?? null;
  }

  /** Adds (1) or takes away (-1) what one local entity says about its node. */
  private count(
    node: NameNode,
    entity: LocalEntity,
    source: SourceKey,
    sign: 1 | -1,
    touched: Touched,
  ): void {
    touched.nodes.add(node);
    addCount(node.sources, source, sign);
    node.mentions += sign * entity.mentions;
    addCount(node.types, entity.type, sign * (entity.sure ? 3 : 1));
    addCount(node.names, entity.name, sign);
    addCount(node.surfaces, entity.name, sign * 2);
    for (const alias of entity.aliases) addCount(node.surfaces, alias, sign);
    for (const form of node.apart ? [] : entity.shortForms) {
      const key = normalKey(form);
      touched.aliases.add(key);
      addCount(node.aliases, key, sign);
      if (node.aliases.has(key)) addTo(this.byAlias, key, node);
      else if (node.surname !== key) removeFrom(this.byAlias, key, node);
    }
  }

  /** Brings what depends on all sources of a node up to date, and drops it when no source has it. */
  private refresh(node: NameNode, touched: Touched): void {
    const surname = surnameOf(node);
    if (surname !== '') touched.aliases.add(surname);
    if (surname !== node.surname) {
      if (node.surname !== '') touched.aliases.add(node.surname);
      if (node.surname !== '' && !node.aliases.has(node.surname))
        removeFrom(this.byAlias, node.surname, node);
      if (surname !== '') addTo(this.byAlias, surname, node);
      node.surname = surname;
    }
    if (node.sources.size > 0 || node.registry) return;
    this.nodes.delete(node.id);
    if (node.apart) return;
    removeFrom(this.byKey, node.key, node);
    for (const loose of looseKeys(node.key)) removeFrom(this.byLoose, loose, node);
    for (const edge of edgesOf(node.key)) removeFrom(this.byEdge, edge, node);
  }
}

/** First and last word of a name of several words. */
function edgesOf(key: string): string[] {
  if (key.includes(':')) return [];
  const space = key.indexOf(' ');
  return space < 0 ? [] : [`<${key.slice(0, space)}`, `>${key.slice(key.lastIndexOf(' ') + 1)}`];
}

/** The surname of a node that names a person in full. */
function surnameOf(node: NameNode): string {
  if (node.sources.size === 0 || node.registry !== null || node.apart) return '';
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

/** Whether a name that a source takes for `local` may be an entity of type `registered`: a person is no town. */
export function fitsRegistry(registered: EntityType, local: EntityType, sure: boolean): boolean {
  if (!sure || registered === 'unknown' || local === 'unknown') return true;
  if ((registered === 'person') !== (local === 'person')) return false;
  return isPlaceType(registered) || !isPlaceType(local) || registered === 'organisation';
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
