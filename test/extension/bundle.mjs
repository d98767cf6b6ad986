// Bundles the suites for one kind of extension host.
import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../scripts/lib/paths.mjs';

/**
 * @param {'node' | 'web'} host
 * @returns {Promise<string>} the bundle: a module with a function `run`
 */
export async function bundleSuites(host) {
  const outfile = path.join(ROOT, `out/test/extension-${host}.js`);
  await build({
    absWorkingDir: ROOT,
    entryPoints: ['test/extension/suite.ts'],
    outfile,
    bundle: true,
    format: 'cjs',
    platform: host === 'node' ? 'node' : 'browser',
    external: ['vscode'],
    define: { EXPECTED_HOST: JSON.stringify(host) },
    sourcemap: 'inline',
    logLevel: 'warning',
    plugins: [
      { name: 'mocha', setup: ({ onLoad }) => onLoad({ filter: /mocha[\\/]mocha\.js$/ }, loadMocha) },
    ],
  });
  return outfile;
}

/**
 * mocha's browser build is a script that prefers to be a CommonJS module; here it must set its global names.
 * @param {{ path: string }} file
 */
function loadMocha({ path: file }) {
  return { contents: `var module, exports, define;\n${readFileSync(file, 'utf8')}` };
}
