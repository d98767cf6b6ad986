import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

const ROOT = path.join(__dirname, '../..');
const OUT = path.join(ROOT, 'out/bundle');

let done: Promise<void> | null = null;

/** Bundles the server, the command line and the reading in threads as the product does, once a run, from the sources as they are now. */
export async function bundled(file: 'server.js' | 'cli.js' | 'reading.js'): Promise<string> {
  mkdirSync(OUT, { recursive: true });
  done ??= build({
    absWorkingDir: ROOT,
    bundle: true,
    target: 'es2022',
    platform: 'node',
    format: 'cjs',
    mainFields: ['module', 'main'],
    sourcemap: 'linked',
    logLevel: 'warning',
    entryPoints: {
      server: 'server/src/node/server.ts',
      cli: 'server/src/cli/main.ts',
      reading: 'test/support/readingEntry.ts',
    },
    outdir: OUT,
  }).then(() => undefined);
  await done;
  return path.join(OUT, file);
}
