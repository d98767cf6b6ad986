import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { CONFIG_FILE, DECISIONS_FILE, REGISTRY_FILE } from '../workspace/config/config';
import { UsageError } from './output';

/** The folder that has our YAML in it: the path itself or the nearest one above. null where there is none. */
export function homeOf(path: string): string | null {
  for (let folder = path; ; folder = dirname(folder)) {
    if ([CONFIG_FILE, REGISTRY_FILE, DECISIONS_FILE].some((file) => existsSync(join(folder, file))))
      return folder;
    if (folder === dirname(folder)) return null;
  }
}

/** Files and folders that somebody asked for, with the folder that they are to be read in. */
export interface AskedPaths {
  /** Absolute. */
  readonly folder: string;
  readonly paths: readonly { readonly path: string; readonly asGiven: string }[];
}

/**
 * Groups paths by the folder whose sources they are compared with: the nearest one with our YAML; for those without any, the smallest
 * folder that holds them all. Throws where a path leads nowhere.
 */
export function groupByHome(given: readonly string[]): AskedPaths[] {
  const groups = new Map<string, AskedPaths['paths'][number][]>();
  const homeless: AskedPaths['paths'][number][] = [];
  for (const asGiven of given) {
    const path = resolve(asGiven);
    if (!existsSync(path)) throw new UsageError(`there is no file or folder "${asGiven}"`, false);
    const home = homeOf(path);
    const group = home === null ? homeless : (groups.get(home) ?? []);
    if (home !== null) groups.set(home, group);
    group.push({ path, asGiven });
  }
  if (homeless.length > 0) groups.set(commonFolder(homeless.map(({ path }) => path)), homeless);
  return [...groups].map(([folder, paths]) => ({ folder, paths }));
}

/** The smallest folder that holds all of the files, and is or holds all of the folders. */
function commonFolder(paths: readonly string[]): string {
  const folders = paths.map((path) => (statSync(path).isDirectory() ? path : dirname(path)));
  let common = folders[0]!;
  while (!folders.every((folder) => isWithin(folder, common))) common = dirname(common);
  return common;
}

/** Whether a path is a folder, or lies in it. Both are absolute. */
export function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}
