import type { EntityType, LocalEntity } from '../../extract/names/documentNames';

/**
 * What kind of thing a one-word name stands for, as far as its source leaves no doubt: person, place (location), other thing;
 * `?` in doubt. Names of several words seldom mean different things and are not told apart (`*`).
 */
export type NodeClass = 'P' | 'L' | 'T' | '?' | '*';

const PLACES: ReadonlySet<EntityType> = new Set(['country', 'city', 'region', 'place', 'base']);

export function isPlaceType(type: EntityType): boolean {
  return PLACES.has(type);
}

/** The class of the name node that a local entity belongs to. */
export function nodeClassOf(entity: LocalEntity): NodeClass {
  if (entity.key.includes(' ') || entity.key.includes(':')) return '*';
  if (!entity.sure || entity.type === 'unknown') return '?';
  if (entity.type === 'person') return 'P';
  return isPlaceType(entity.type) ? 'L' : 'T';
}

/** Spellings of the Commonwealth and of the US, word by word; regular endings are handled below. */
const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['defence', 'defense'],
  ['centre', 'center'],
  ['programme', 'program'],
  ['labour', 'labor'],
  ['theatre', 'theater'],
  ['harbour', 'harbor'],
  ['colour', 'color'],
  ['travellers', 'travelers'],
  ['jewellery', 'jewelry'],
  ['grey', 'gray'],
  ['licence', 'license'],
  ['mt', 'mount'],
  ['ft', 'fort'],
  ['st', 'saint'],
  ['&', 'and'],
]);

/** A key in one spelling: "world health organisation" and "… organization" are one name. */
export function normalKey(key: string): string {
  return key.includes(' ') || key.length > 5 ? key.split(' ').map(normalWord).join(' ') : key;
}

function normalWord(word: string): string {
  const known = SPELLINGS.get(word);
  if (known !== undefined) return known;
  if (word.length > 7 && word.endsWith('isation')) return `${word.slice(0, -7)}ization`;
  return word;
}

/** Parts of a key of the form "base:kant", "event:summit:cis"; a plain name has one part. */
export const TABLE_TYPES: ReadonlySet<string> = new Set([
  'country',
  'city',
  'region',
  'place',
  'organisation',
  'publication',
]);

/** Whether the key names an entry of the tables, or a thing described by its place or owner. */
export function isDescribed(key: string): boolean {
  const colon = key.indexOf(':');
  return colon > 0 && !TABLE_TYPES.has(key.slice(0, colon));
}

/** The name in a key of the tables ("russia" in "country:russia"); the key itself elsewhere. */
export function nameInKey(key: string): string {
  const colon = key.indexOf(':');
  return colon > 0 && TABLE_TYPES.has(key.slice(0, colon)) ? key.slice(colon + 1) : key;
}

/** A readable identifier: "country:russia" → "russia", "base:kant" → "kant-base", "event:summit:cis" → "cis-summit". */
export function slugOf(key: string, qualifier: string): string {
  const plain = nameInKey(key);
  const parts = plain.split(':');
  const words = parts.length > 2 ? [...parts.slice(2), parts[1]!] : parts.reverse();
  if (qualifier !== '') words.push(qualifier);
  const slug = words
    .join(' ')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return slug || 'name';
}
