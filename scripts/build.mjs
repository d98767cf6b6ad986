// `npm run build [-- --production]`: bundles the extension (desktop and web), the server (standalone and web worker) and
// the command line into dist/.
import { chmodSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { ROOT } from './lib/paths.mjs';

/** @param {string} file */
const inDist = (file) => path.join(ROOT, 'dist', file);

/**
 * @param {{ production: boolean }} options minified and without source maps, or the other way round
 */
export async function buildAll({ production }) {
  const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
  const common = /** @type {import('esbuild').BuildOptions} */ ({
    absWorkingDir: ROOT,
    bundle: true,
    minify: production,
    sourcemap: production ? false : 'linked',
    legalComments: 'eof',
    target: 'es2022',
    logLevel: 'warning',
    external: ['vscode'],
    define: { CORROBORATE_VERSION: JSON.stringify(version) },
    // The protocol libraries' default entry is a UMD wrapper that bundlers cannot follow.
    mainFields: ['module', 'main'],
  });
  const node = /** @type {const} */ ({ ...common, platform: 'node', format: 'cjs' });
  const web = /** @type {const} */ ({ ...common, platform: 'browser' });
  rmSync(inDist(''), { recursive: true, force: true });
  await Promise.all([
    build({ ...node, entryPoints: { extension: 'client/src/extension.ts' }, outdir: 'dist' }),
    build({
      ...node,
      entryPoints: { server: 'server/src/node/server.ts', cli: 'server/src/cli/main.ts' },
      outdir: 'dist',
      banner: { js: '#!/usr/bin/env node' },
    }),
    build({
      ...web,
      format: 'cjs',
      entryPoints: { extension: 'client/src/extensionWeb.ts' },
      outdir: 'dist/web',
    }),
    build({
      ...web,
      format: 'iife',
      entryPoints: { server: 'server/src/browser/server.ts' },
      outdir: 'dist/web',
    }),
  ]);
  for (const command of ['server.js', 'cli.js']) chmodSync(inDist(command), 0o755);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await buildAll({ production: process.argv.includes('--production') });
}
