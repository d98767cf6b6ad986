// Bundles the extension (desktop and web), the server (standalone and web worker) and the command line into dist/.
import { rmSync } from 'node:fs';
import { build } from 'esbuild';

const production = process.argv.includes('--production');
const common = {
  bundle: true,
  minify: production,
  sourcemap: production ? false : 'linked',
  legalComments: 'eof',
  target: 'es2022',
  logLevel: 'warning',
  // The protocol libraries' default entry is a UMD wrapper that bundlers cannot follow.
  mainFields: ['module', 'main'],
};
const node = { ...common, platform: 'node', format: 'cjs', external: ['vscode'] };
const web = { ...common, platform: 'browser', external: ['vscode'] };

rmSync('dist', { recursive: true, force: true });
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
