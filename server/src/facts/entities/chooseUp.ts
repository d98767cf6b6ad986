import { loosePersonKey, looseUnitKey } from './looseKey';
import { nameKey } from '../../extract/names/nameKey';
import { fitsRegistry, looseKeys, type NameGraph } from './nameGraph';
import { majorityType, type NameNode, type UpRule } from './nameNode';
import { isDescribed, isPlaceType, nameInKey, normalKey, slugOf } from './nodeKeys';

/** Where a name leads, and why. */
export interface Up {
  readonly node: NameNode;
  readonly rule: UpRule;
}

/** How many times more often sources must mean one name than all others together before a short form leads to it. */
const DOMINANCE = 4;
/** A surname counts less where a source gives only the full name. */
const IMPLIED = 0.5;

/**
 * The name that a node is another form of; null where it stands for itself. Depends only on the node and on those it shares a
 * key, an alias or a loose key with.
 */
export function chooseUp(graph: NameGraph, node: NameNode): Up | null {
  if (node.registry !== null || node.apart || node.sources.size === 0) return null;
  return (
    registryName(graph, node) ??
    sameName(graph, node) ??
    onlyQualified(graph, node) ??
    spellingVariant(graph, node) ??
    shortForm(graph, node)
  );
}

function registryName(graph: NameGraph, node: NameNode): Up | null {
  const type = majorityType(node.types);
  const sure = node.cls !== '?' && node.cls !== '*';
  const found = new Set<NameNode>();
  for (const form of graph.registered.byKey.get(nameInKey(node.key)) ?? []) {
    const entry = graph.registryNode(form.entity.id)!;
    if (form.holdsFor === null && fitsRegistry(form.entity.type, type, sure) && !isVetoed(entry, node))
      found.add(entry);
  }
  const [only, ...others] = found;
  return only && others.length === 0 ? { node: only, rule: 'registry-name' } : null;
}

/** The registry says that a name is never this entity. */
function isVetoed(entry: NameNode, node: NameNode): boolean {
  return entry.registry!.not.some((name) => {
    const key = normalKey(nameKey(name));
    return key === nameInKey(node.key) || name === slugOf(node.key, node.qualifier);
  });
}

/** A name of doubtful type goes to the one of certain type that most sources mean. */
function sameName(graph: NameGraph, node: NameNode): Up | null {
  if (node.cls !== '?') return null;
  const rivals = [...(graph.byKey.get(node.key) ?? [])].filter(
    (other) => other.cls !== '?' && other.cls !== '*' && other.qualifier === node.qualifier,
  );
  const best = dominant(rivals, (other) => other.sources.size);
  return best ? { node: best, rule: 'same-name' } : null;
}

/** "Springfield" goes to "Springfield, Illinois" where no source names another one. */
function onlyQualified(graph: NameGraph, node: NameNode): Up | null {
  if (node.qualifier !== '') return null;
  const qualified = [...(graph.byKey.get(node.key) ?? [])].filter(
    (other) => other.qualifier !== '' && (other.cls === node.cls || node.cls === '?'),
  );
  const [only, ...others] = qualified;
  return only && others.length === 0 ? { node: only, rule: 'only-one-of-the-name' } : null;
}

/** Of the spellings of a name the most used one stands for all. */
function spellingVariant(graph: NameGraph, node: NameNode): Up | null {
  for (const loose of looseKeys(node.key)) {
    let best = node;
    for (const other of graph.byLoose.get(loose) ?? []) {
      if (other === node || !areVariants(node, other, loose)) continue;
      if (other.registry !== null && isVetoed(other, node)) continue;
      if (leads(other, best)) best = other;
    }
    if (best !== node) return { node: best, rule: 'spelling-variant' };
  }
  return null;
}

function areVariants(node: NameNode, other: NameNode, loose: string): boolean {
  if (node.qualifier !== other.qualifier && other.registry === null) return false;
  if (loose.startsWith('p:')) return isPerson(node) && isPerson(other);
  if (loose.startsWith('u:')) return true;
  // "Williams" and "William" are two names, "vPhones" and "vPhone" one.
  const plural = node.key.endsWith('s') !== other.key.endsWith('s');
  if (plural && !(isProduct(node) && isProduct(other))) return false;
  // One-word names of different certain kinds are different things, however they are written.
  return (
    !(node.cls !== other.cls && CERTAIN.has(node.cls) && CERTAIN.has(other.cls)) && node.key !== other.key
  );
}

function isProduct(node: NameNode): boolean {
  return majorityType(node.types) === 'product';
}

const CERTAIN = new Set(['P', 'L', 'T']);

function isPerson(node: NameNode): boolean {
  return (node.registry?.type ?? majorityType(node.types)) === 'person';
}

/** Whether `a` rather than `b` stands for a group of spellings. */
function leads(a: NameNode, b: NameNode): boolean {
  if ((a.registry !== null) !== (b.registry !== null)) return a.registry !== null;
  if (a.sources.size !== b.sources.size) return a.sources.size > b.sources.size;
  if (a.key !== b.key) return a.key < b.key;
  return a.id < b.id;
}

/** An acronym, a surname, a shortened name goes to the only long name that sources use it for, or nearly so. */
function shortForm(graph: NameGraph, node: NameNode): Up | null {
  if (node.key.includes(':') && !isDescribed(node.key)) return null;
  const groups = new Map<string, { best: NameNode; weight: number; surname: boolean }>();
  for (const other of graph.byAlias.get(node.key) ?? []) {
    if (!mayStandFor(node, other)) continue;
    const explicit = other.aliases.get(node.key) ?? 0;
    const weight = Math.max(explicit, other.surname === node.key ? other.sources.size * IMPLIED : 0);
    const key = loosePersonKey(other.key) || looseUnitKey(other.key) || other.key;
    const group = groups.get(key);
    if (!group) groups.set(key, { best: other, weight, surname: isPerson(other) });
    else {
      group.weight += weight;
      if (leads(other, group.best)) group.best = other;
    }
  }
  const best = dominant([...groups.values()], (group) => group.weight);
  return best ? { node: best.best, rule: best.surname ? 'surname' : 'short-form' } : null;
}

function mayStandFor(short: NameNode, long: NameNode): boolean {
  if (long === short || nameInKey(long.key).length <= short.key.length || long.key === short.key)
    return false;
  if (long.registry !== null && isVetoed(long, short)) return false;
  const person = isPerson(long);
  if (short.cls === 'P') return person;
  if (short.cls === '*') return !person;
  const place = isPlaceType(majorityType(long.types));
  if (short.cls === 'L') return place;
  if (short.cls === 'T') return !person && !isDescribed(long.key);
  return true;
}

/** The one of several that outweighs all others together; null where none does. */
function dominant<T>(items: readonly T[], weight: (item: T) => number): T | null {
  let best: T | null = null;
  let sum = 0;
  for (const item of items) {
    sum += weight(item);
    if (best === null || weight(item) > weight(best)) best = item;
  }
  if (best === null || (items.length > 1 && weight(best) < DOMINANCE * (sum - weight(best)))) return null;
  return best;
}
