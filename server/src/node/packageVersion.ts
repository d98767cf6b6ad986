import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Put in by the build, so that the bundle knows its version wherever it is copied to. */
declare const CORROBORATE_VERSION: string | undefined;

/** Our version: the one of the build; without one, that of our package.json above the running file. */
export function packageVersion(): string {
  if (typeof CORROBORATE_VERSION === 'string') return CORROBORATE_VERSION;
  for (let folder = __dirname; folder !== dirname(folder); folder = dirname(folder)) {
    const path = join(folder, 'package.json');
    if (existsSync(path)) {
      const { name, version } = JSON.parse(readFileSync(path, 'utf8')) as { name?: string; version: string };
      if (name === 'corroborate') return version;
    }
  }
  return '0.0.0';
}
