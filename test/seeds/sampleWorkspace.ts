import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

const ROOT = path.resolve(import.meta.dirname, '../..');
const SEEDS = path.join(ROOT, 'seeds');
/** The documents that the digests retell, and their annotation: beside the project, not part of it. */
const SHARED = path.resolve(ROOT, '../shared');

export interface YamlAlias {
  readonly text: string;
  readonly sources: readonly string[];
}

export interface YamlEntity {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly aliases?: readonly (string | YamlAlias)[];
  readonly relations?: readonly { readonly type: string; readonly target: string }[];
  readonly not?: readonly string[];
}

export interface YamlWorkspace {
  readonly documents: readonly { readonly file: string; readonly publisher: string; readonly date: string }[];
}

/** What stands in seeds/, by file name. */
export function readSeeds(): ReadonlyMap<string, string> {
  return readTexts(SEEDS);
}

export function readRegistry(): readonly YamlEntity[] {
  return (parse(readFileSync(path.join(SEEDS, 'entities.yaml'), 'utf8')) as { entities: YamlEntity[] }).entities;
}

export function readWorkspace(): YamlWorkspace {
  return parse(readFileSync(path.join(SEEDS, 'corroborate.yaml'), 'utf8')) as YamlWorkspace;
}

export const hasShared = (): boolean => existsSync(path.join(SHARED, 'seeds'));

export const readDocuments = (): ReadonlyMap<string, string> => readTexts(path.join(SHARED, 'seeds'));

/** One file of the annotation, e.g. `entities`. The caller names the part of its shape that it reads. */
export function readGold(name: string): unknown {
  return JSON.parse(readFileSync(path.join(SHARED, 'gold', `${name}.json`), 'utf8'));
}

/** "003" of "003_some-name.txt": the digest and its document share it. */
export const numberOf = (file: string): string => file.slice(0, 3);

/** The names and aliases that mean the entity in the source with this number. */
export function formsIn(entity: YamlEntity, number: string): string[] {
  const aliases = (entity.aliases ?? []).flatMap((alias) => {
    if (typeof alias === 'string') return [alias];
    return alias.sources.some((glob) => glob.startsWith(number)) ? [alias.text] : [];
  });
  return [entity.name, ...aliases];
}

function readTexts(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(files.map(({ name }) => [name, readFileSync(path.join(folder, name), 'utf8')]));
}
