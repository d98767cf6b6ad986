import { open, readdir, realpath, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** Milliseconds after which a temporary file is left over from a process that has died. */
const LEFT_OVER = 60_000;
/** Other programs (virus scanners, indexers) may hold a file open for a moment on Windows. */
const RETRIES = 10;
const RETRY_AFTER = 20;

let count = 0;

/**
 * Replaces the content of a file, or makes it, so that whoever looks sees the old content or the new one, whole: whatever happens to
 * this process meanwhile, and to the machine once it has returned. A symbolic link stays one, permissions stay as they are. Throws
 * where the folder cannot be written to; then the file is as it was.
 */
export async function atomicWrite(path: string, content: string | Uint8Array): Promise<void> {
  const target = await realpath(path).catch(() => path);
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}-${++count}.tmp`);
  try {
    await writeWhole(temporary, content, await modeOf(target));
    await replace(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await syncFolder(dirname(target));
  await removeLeftOver(target);
}

/** Content and its length are on disk before the name is. */
async function writeWhole(path: string, content: string | Uint8Array, mode: number | null): Promise<void> {
  const file = await open(path, 'wx');
  try {
    if (mode !== null) await file.chmod(mode);
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function modeOf(path: string): Promise<number | null> {
  const stats = await stat(path).catch(() => null);
  return stats && stats.mode & 0o7777;
}

async function replace(from: string, to: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await rename(from, to);
      return;
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code ?? '';
      if (attempt > RETRIES || !['EPERM', 'EACCES', 'EBUSY'].includes(code)) throw error;
      await wait(RETRY_AFTER * attempt);
    }
  }
}

/** The new name is on disk, too. Not every system knows how to do that for a folder. */
async function syncFolder(path: string): Promise<void> {
  let folder: FileHandle | null = null;
  try {
    folder = await open(path, 'r');
    await folder.sync();
  } catch {
    // Nothing that could be done about it, and the file is whole in any case.
  } finally {
    await folder?.close();
  }
}

/** Takes away what processes that died while they wrote this file have left behind. */
async function removeLeftOver(target: string): Promise<void> {
  const folder = dirname(target);
  const start = `.${basename(target)}.`;
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((one) => one.startsWith(start) && one.endsWith('.tmp'))) {
    const path = join(folder, name);
    const stats = await stat(path).catch(() => null);
    if (stats && Date.now() - stats.mtimeMs > LEFT_OVER) await rm(path, { force: true });
  }
}
