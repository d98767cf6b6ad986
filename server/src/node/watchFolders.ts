import { watch } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { schemeOf } from '../workspace/uri';
import { uriOfPath } from './nodeHost';

/** Tells of changes below folders, for editors that do not watch files themselves. What cannot be watched is left alone. */
export function watchFolders(folders: readonly string[], onEvent: (uri: string) => void): void {
  for (const folder of folders) {
    if (schemeOf(folder) !== 'file') continue;
    const path = fileURLToPath(folder);
    try {
      const watcher = watch(path, { recursive: true, persistent: false }, (_, name) => {
        if (name !== null) onEvent(uriOfPath(join(path, name)));
      });
      watcher.on('error', () => watcher.close());
    } catch {
      // no such folder, or more folders than the system watches
    }
  }
}
