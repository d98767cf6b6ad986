// Parts of the server, bundled as they are shipped: `const enum` is inlined, and no loader stands between the parts.
import { createRequire } from 'node:module';
import path from 'node:path';
import { build } from 'esbuild';

const ROOT = path.resolve(import.meta.dirname, '../..');

/**
 * What some modules of server/src export, in one object; the caller gives it its type.
 * @param {string} name of the bundle
 * @param {readonly string[]} modules paths below server/src, without `.ts`
 * @returns {Promise<unknown>}
 */
export async function bundleServer(name, modules) {
  const outfile = path.join(ROOT, `out/bench/${name}.cjs`);
  await build({
    absWorkingDir: ROOT,
    stdin: {
      contents: modules.map((module) => `export * from './server/src/${module}';`).join('\n'),
      resolveDir: ROOT,
      loader: 'ts',
    },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'es2022',
    mainFields: ['module', 'main'],
    logLevel: 'warning',
    outfile,
  });
  return createRequire(import.meta.url)(outfile);
}
