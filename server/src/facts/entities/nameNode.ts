import type { EntityType } from '../../extract/names/documentNames';
import type { SourceKey } from '../source';
import type { NodeClass } from './nodeKeys';
import type { RegistryEntity } from './registry';

/** Why a name leads to another name's entity, across sources. */
export type UpRule =
  /** The same name, of which other sources tell the type. */
  | 'same-name'
  /** The same name without what tells it from others: "Springfield", where all sources that say mean one. */
  | 'only-one-of-the-name'
  /** Spellings of one person's, unit's or body's name. */
  | 'spelling-variant'
  /** A short form or acronym that sources use for just one name. */
  | 'short-form'
  | 'surname'
  /** A name or alias in the registry. */
  | 'registry-name';

/**
 * One name as all sources together use it: the local entities with the same key, class and qualifier. Nodes form a forest: `up`
 * leads to the name whose entity this one is; a node without `up` is an entity.
 */
export interface NameNode {
  readonly id: string;
  readonly key: string;
  readonly qualifier: string;
  readonly cls: NodeClass;
  /** Local entities on this node, by source. */
  readonly sources: Map<SourceKey, number>;
  mentions: number;
  /** How often sources say each type; certain ones count three times. */
  readonly types: Map<EntityType, number>;
  /** Spellings, with the number of sources that use them; the fullest name of a source counts double. */
  readonly surfaces: Map<string, number>;
  /** Names, without short forms: the name to show is chosen among these. */
  readonly names: Map<string, number>;
  /** Short forms and acronyms that sources use for it, with the number of sources. */
  readonly aliases: Map<string, number>;
  /** The surname under which the node stands in the alias table without a source saying so; "" for none. */
  surname: string;
  up: NameNode | null;
  rule: UpRule | null;
  readonly down: Set<NameNode>;
  readonly registry: RegistryEntity | null;
  /** A person has decided that it is not what it is called like: no rule joins it with others. */
  readonly apart: boolean;
}

export function newNode(
  id: string,
  key: string,
  qualifier: string,
  cls: NodeClass,
  registry: RegistryEntity | null = null,
  apart = false,
): NameNode {
  return {
    id,
    key,
    qualifier,
    cls,
    sources: new Map(),
    mentions: 0,
    types: new Map(),
    surfaces: new Map(),
    names: new Map(),
    aliases: new Map(),
    surname: '',
    up: null,
    rule: null,
    down: new Set(),
    registry,
    apart,
  };
}

/** The node at the end of the chain: the one whose entity this is. */
export function rootOfNode(node: NameNode): NameNode {
  let at = node;
  while (at.up) at = at.up;
  return at;
}

/** The type that most sources give; of equals the first in the order of the alphabet. */
export function majorityType(types: ReadonlyMap<EntityType, number>): EntityType {
  let best: EntityType = 'unknown';
  let most = 0;
  for (const [type, count] of types)
    if (type !== 'unknown' && (count > most || (count === most && type < best))) {
      best = type;
      most = count;
    }
  return best;
}

/** Adds to a count; entries that reach nothing go. */
export function addCount<K>(counts: Map<K, number>, key: K, by: number): void {
  const next = (counts.get(key) ?? 0) + by;
  if (next > 0) counts.set(key, next);
  else counts.delete(key);
}
