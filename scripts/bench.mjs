// `npm run bench [-- NAME …]`: every measurement in bench/, one after the other. A measurement that misses its own gate
// exits with an error, and so does this.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './lib/paths.mjs';
import { endAllOnSignal, runInherited } from './lib/processes.mjs';

endAllOnSignal();
const wanted = process.argv.slice(2);
const names = readdirSync(path.join(ROOT, 'bench'))
  .filter((file) => file.endsWith('.mjs'))
  .map((file) => path.basename(file, '.mjs'))
  .filter((name) => wanted.length === 0 || wanted.includes(name))
  .sort();
if (names.length === 0) {
  console.error('There is no such measurement in bench/.');
  process.exit(1);
}
/** @type {string[]} */
const summary = [];
for (const name of names) {
  console.log(`\n── ${name}`);
  const began = Date.now();
  const code = await runInherited(process.execPath, [`bench/${name}.mjs`], { cwd: ROOT });
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  summary.push(`  ${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`);
  if (code !== 0) process.exitCode = 1;
}
console.log(`\n── summary\n${summary.join('\n')}`);
