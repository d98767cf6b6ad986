// `npm test [-- NAME …]`: installs and builds what is missing, runs every test, and sums up. Names choose steps.
// It runs before anything is installed: Node built-ins only.
import { installLocked } from './lib/npm.mjs';
import { ROOT } from './lib/paths.mjs';
import { endAll, endAllOnSignal, runInherited } from './lib/processes.mjs';
import { createProgress } from './lib/progress.mjs';
import { installVscode } from './lib/vscodeInstall.mjs';

/** The exit code of a step that could not run here, and has said why. */
const NOT_RUN = 3;
const MOCHA = ['node_modules/mocha/bin/mocha.js', '--reporter', 'dot'];

/** @typedef {{ name: string, what: string, args: readonly string[] }} Step */

/** @type {readonly Step[]} */
const STEPS = [
  {
    name: 'unit',
    what: 'units, features, stories, golden files, properties, the sample, protocol over stdio',
    args: [...MOCHA, 'test/{unit,features,stories,golden,properties,protocol,seeds}/**/*.test.ts'],
  },
  { name: 'extension', what: 'inside VS Code, node host', args: ['test/extension/run.mjs', 'node'] },
  { name: 'web', what: 'inside VS Code, web worker host', args: ['test/extension/run.mjs', 'web'] },
  { name: 'clients', what: 'clients of other editors', args: ['test/clients/run.mjs'] },
  { name: 'desktop', what: 'inside desktop VS Code', args: ['test/desktop/run.mjs'] },
  { name: 'ui', what: 'packed, installed, and driven as a page', args: ['test/ui/run.mjs'] },
];

/** @typedef {{ step: Step, code: number, ms: number }} Result */

/** @param {readonly string[]} names @returns {readonly Step[]} */
function choose(names) {
  const unknown = names.find((name) => !STEPS.some((step) => step.name === name));
  if (unknown !== undefined) {
    throw new Error(`There is no step "${unknown}". Steps: ${STEPS.map(({ name }) => name).join(', ')}.`);
  }
  return names.length === 0 ? STEPS : STEPS.filter(({ name }) => names.includes(name));
}

async function prepare() {
  const progress = createProgress();
  await Promise.all([
    progress.run('Packages', (report) => installLocked(ROOT, report)),
    installVscode(progress),
  ]);
  const code = await progress.run('Build', () =>
    runInherited(process.execPath, ['scripts/build.mjs'], { cwd: ROOT }),
  );
  if (code !== 0) throw new Error('The build failed.');
}

/** @param {Step} step @returns {Promise<Result>} */
async function run(step) {
  console.log(`\n── ${step.name}: ${step.what}`);
  const began = Date.now();
  const code = await runInherited(process.execPath, step.args, { cwd: ROOT });
  return { step, code, ms: Date.now() - began };
}

/** @param {readonly Result[]} results */
function summarise(results) {
  console.log('\n── summary');
  for (const { step, code, ms } of results) {
    const verdict = code === 0 ? 'passed' : code === NOT_RUN ? 'NOT RUN' : 'FAILED';
    console.log(
      `  ${verdict.padEnd(8)} ${step.name.padEnd(10)} ${(ms / 1000).toFixed(1).padStart(6)} s  ${step.what}`,
    );
  }
}

endAllOnSignal();
try {
  const steps = choose(process.argv.slice(2));
  await prepare();
  /** @type {Result[]} */
  const results = [];
  for (const step of steps) results.push(await run(step));
  summarise(results);
  process.exitCode = results.some(({ code }) => code !== 0 && code !== NOT_RUN) ? 1 : 0;
} catch (error) {
  await endAll();
  console.error(`\n${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
