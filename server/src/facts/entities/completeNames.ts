import { fold } from '../../text/fold';
import type { Entity } from './entity';

/** A name to offer, with the entity it stands for. */
export interface NameCompletion {
  readonly text: string;
  readonly entity: Entity;
  /** The entity's name itself rather than an alias. */
  readonly main: boolean;
}

/**
 * Names and aliases that begin with the prefix, or have a word that does; case and accents do not count. Confirmed entities come
 * first, then names before aliases, then in order of the alphabet. At most `limit`.
 */
export function completeNames(entities: readonly Entity[], prefix: string, limit = 50): NameCompletion[] {
  const wanted = fold(prefix.trim());
  const found: { completion: NameCompletion; rank: number }[] = [];
  for (const entity of entities) {
    const seen = new Set<string>();
    for (const text of [entity.name, ...entity.aliases]) {
      const place = placeOf(fold(text), wanted);
      if (place < 0 || seen.has(text)) continue;
      seen.add(text);
      const main = text === entity.name;
      const rank = (entity.origin === 'registry' ? 0 : 4) + (main ? 0 : 2) + (place === 0 ? 0 : 1);
      found.push({ completion: { text, entity, main }, rank });
    }
  }
  found.sort((a, b) => a.rank - b.rank || compare(a.completion, b.completion));
  return found.slice(0, limit).map(({ completion }) => completion);
}

/** Where a word that begins with the prefix stands in the text; -1 for nowhere. */
function placeOf(text: string, prefix: string): number {
  if (text.startsWith(prefix)) return 0;
  const inner = text.indexOf(` ${prefix}`);
  return prefix === '' ? 0 : inner;
}

function compare(a: NameCompletion, b: NameCompletion): number {
  if (a.text !== b.text) return a.text < b.text ? -1 : 1;
  return a.entity.id < b.entity.id ? -1 : 1;
}
