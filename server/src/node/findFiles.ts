import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';

interface Found {
  readonly files: string[];
  readonly links: string[];
  readonly failures: { readonly path: string; readonly reason: string }[];
}

/** Folders read at once: enough to keep a disk busy, few enough for any limit on open files. */
const PARALLEL = 16;

/**
 * Paths of all files below a folder. Symbolic links are followed, but a file or folder that is reached otherwise, too, comes only
 * once, by its own path; so circles end. A folder that cannot be read counts as empty; `onFailure` is told of it, unless it is not there.
 */
export async function findFiles(
  folder: string,
  skip: ReadonlySet<string>,
  onFailure: (path: string, reason: string) => void,
): Promise<string[]> {
  const found = await walk(folder, skip);
  for (const { path, reason } of found.failures) onFailure(path, reason);
  if (found.links.length === 0) return found.files;
  const root = await realpath(folder).catch(() => folder);
  const seen = new Set(found.files.map((file) => join(root, file.slice(folder.length))));
  const queue = found.links.sort();
  for (let link = queue.shift(); link !== undefined; link = queue.shift()) {
    const target = await targetOf(link);
    if (!target || seen.has(target.path)) continue;
    seen.add(target.path);
    if (!target.isFolder) found.files.push(link);
    else if (!isInside(target.path, root)) await addFolder(link, target.path);
  }
  return found.files;

  async function addFolder(link: string, real: string): Promise<void> {
    const below = await walk(link, skip);
    for (const { path, reason } of below.failures) onFailure(path, reason);
    for (const file of below.files) {
      const path = real + file.slice(link.length);
      if (!seen.has(path)) found.files.push(file);
      seen.add(path);
    }
    queue.push(...below.links);
  }
}

function isInside(path: string, root: string): boolean {
  return path === root || path.startsWith(join(root, '/'));
}

async function targetOf(link: string): Promise<{ path: string; isFolder: boolean } | null> {
  try {
    const path = await realpath(link);
    const stats = await stat(path);
    return stats.isDirectory() || stats.isFile() ? { path, isFolder: stats.isDirectory() } : null;
  } catch {
    return null; // points nowhere, or to itself
  }
}

/** All files and symbolic links below a folder, no link followed. */
async function walk(folder: string, skip: ReadonlySet<string>): Promise<Found> {
  const found: Found = { files: [], links: [], failures: [] };
  const queue = [folder];
  while (queue.length > 0) {
    const batch = queue.splice(-PARALLEL);
    const below = await Promise.all(batch.map((path) => readFolder(path, skip, found)));
    for (const folders of below) queue.push(...folders);
  }
  return found;
}

async function readFolder(path: string, skip: ReadonlySet<string>, found: Found): Promise<string[]> {
  const entries = await readdir(path, { withFileTypes: true }).catch((error: unknown) => {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT') found.failures.push({ path, reason: code ?? String(error) });
    return [];
  });
  const folders: string[] = [];
  for (const entry of entries) {
    const child = join(path, entry.name);
    if (entry.isDirectory() && !skip.has(entry.name)) folders.push(child);
    else if (entry.isFile()) found.files.push(child);
    else if (entry.isSymbolicLink() && !skip.has(entry.name)) found.links.push(child);
  }
  return folders;
}
