// `npm run package [-- --out FILE]`: a production build, packed into a .vsix.
import { createVSIX } from '@vscode/vsce';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildAll } from './build.mjs';
import { ROOT } from './lib/paths.mjs';

const { name, version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
const { values } = parseArgs({ options: { out: { type: 'string', default: `${name}-${version}.vsix` } } });
const packagePath = path.resolve(values.out);

await buildAll({ production: true });
await createVSIX({
  cwd: ROOT,
  packagePath,
  dependencies: false,
  allowMissingRepository: true,
  rewriteRelativeLinks: false,
});
console.log(`${packagePath}: ${Math.round(statSync(packagePath).size / 1024)} KB`);
