// `npm run bench [-- NAME …] [--quick]`: every measurement in bench/, one after the other, and a table of what they found. A
// measurement that misses its own gate exits with an error, and so does this. `--quick` leaves the workspace of 10,000 out.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import path from 'node:path';
import { ROOT } from './lib/paths.mjs';
import { endAllOnSignal, runInherited } from './lib/processes.mjs';

const RECORD = path.join(ROOT, 'out/bench/record.jsonl');

endAllOnSignal();
const isQuick = process.argv.includes('--quick');
const wanted = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
const names = readdirSync(path.join(ROOT, 'bench'))
  .filter((file) => file.endsWith('.mjs'))
  .map((file) => path.basename(file, '.mjs'))
  .filter((name) => wanted.length === 0 || wanted.includes(name))
  .sort();
if (names.length === 0) {
  console.error('There is no such measurement in bench/.');
  process.exit(1);
}
mkdirSync(path.dirname(RECORD), { recursive: true });
rmSync(RECORD, { force: true });
/** @type {string[]} */
const summary = [];
for (const name of names) {
  console.log(`\n── ${name}`);
  const began = Date.now();
  const args = name === 'workspace' && isQuick ? ['1000'] : [];
  const env = { ...process.env, BENCH_RECORD: RECORD };
  const code = await runInherited(process.execPath, [`bench/${name}.mjs`, ...args], { cwd: ROOT, env });
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  summary.push(`  ${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`);
  if (code !== 0) process.exitCode = 1;
}
printTable();
console.log(`\n── summary\n${summary.join('\n')}`);

function printTable() {
  if (!existsSync(RECORD)) return;
  const [cpu] = cpus();
  const load = /** @type {number} */ (loadavg()[0]).toFixed(1);
  console.log(`\n── Node ${process.version}, ${cpus().length} × ${cpu?.model.trim()}, load ${load}`);
  const lines = readFileSync(RECORD, 'utf8').trimEnd().split('\n');
  for (const line of lines) {
    const { what, value } = JSON.parse(line);
    console.log(`  ${what.padEnd(64)} ${value.padStart(18)}`);
  }
}
