import { deepStrictEqual } from 'node:assert';
import { detectFurniture } from '../../../../server/src/extract/furniture/detectFurniture';
import type { DocumentNames } from '../../../../server/src/extract/names/documentNames';
import { findNames } from '../../../../server/src/extract/names/findNames';
import { applyRegistry } from '../../../../server/src/facts/entities/applyRegistry';
import { compileRegistry } from '../../../../server/src/facts/entities/compileRegistry';
import { EntityIndex } from '../../../../server/src/facts/entities/entityIndex';
import { matchRegistry } from '../../../../server/src/facts/entities/matchRegistry';
import type { Registry, RegistryEntity } from '../../../../server/src/facts/entities/registry';
import { read } from '../../../../server/src/language/reading';

/** Sources by file name. */
export type Texts = Readonly<Record<string, string>>;

/** An index over texts, with what each mention leads to. */
export interface IndexedTexts {
  readonly index: EntityIndex;
  readonly texts: Texts;
  readonly names: ReadonlyMap<string, DocumentNames>;
}

export function registryOf(
  ...entities: (Partial<RegistryEntity> & { id: string; name: string })[]
): Registry {
  return {
    entities: entities.map((entity) => ({ type: 'unknown', aliases: [], relations: [], not: [], ...entity })),
  };
}

/** Reads and links texts; years by file name keep events apart. */
export function indexTexts(
  texts: Texts,
  registry: Registry = { entities: [] },
  years: Readonly<Record<string, string>> = {},
): IndexedTexts {
  const index = new EntityIndex(registry);
  const compiled = compileRegistry(registry);
  const names = new Map<string, DocumentNames>();
  for (const [file, text] of Object.entries(texts)) {
    const reading = read(text);
    const found = findNames(reading, detectFurniture(reading));
    const confirmed = applyRegistry(reading, found, matchRegistry(reading, compiled, file));
    names.set(file, confirmed);
    index.update(file, confirmed, { year: years[file] ?? '', file });
  }
  return { index, texts, names };
}

/** The entity that the first mention with this text leads to; its id. */
export function idOf({ index, texts, names }: IndexedTexts, file: string, surface: string): string | null {
  const mention = names
    .get(file)!
    .mentions.find(
      ({ span, anchor }) =>
        texts[file]!.slice(span.start, span.end) === surface ||
        texts[file]!.slice(anchor.start, anchor.end) === surface,
    );
  return mention ? (index.linksOf(file)[mention.entity] ?? null) : null;
}

/** Checks that names of several sources lead to one entity (`=`) or to different ones. */
export function checkLinks(
  found: IndexedTexts,
  same: boolean,
  ...places: readonly (readonly [string, string])[]
): void {
  const ids = places.map(([file, surface]) => idOf(found, file, surface));
  const missing = places.filter((_, i) => ids[i] === null).map(([file, surface]) => `${file}: ${surface}`);
  deepStrictEqual(missing, [], 'not found');
  deepStrictEqual(new Set(ids).size, same ? 1 : places.length, ids.join(', '));
}
