// `npm run eval [-- NAME …] [--misses]`: scans the annotated material beside this project with the built command line and
// prints the scorers' tables. Where the material is not there, it says so and exits with code 3.
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  rmSync,
  writeFileSync,
  closeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildAll } from './build.mjs';
import { ROOT } from './lib/paths.mjs';

const NOT_RUN = 3;
const MATERIAL = path.resolve(ROOT, '../shared');
const STORIES = path.join(MATERIAL, 'stories');
const work = mkdtempSync(path.join(tmpdir(), 'corroborate-eval-'));
const flags = process.argv.slice(2).filter((arg) => arg.startsWith('--'));
const wanted = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));

/** @param {string} name */
const at = (name) => path.join(work, name);

/**
 * Scans a folder into a file.
 * @param {string} folder
 * @param {string} out
 */
function scan(folder, out) {
  const file = openSync(out, 'w');
  const { status } = spawnSync(
    process.execPath,
    [path.join(ROOT, 'dist/cli.js'), 'scan', folder, '--format', 'json'],
    {
      stdio: ['ignore', file, 'inherit'],
    },
  );
  closeSync(file);
  if (status !== 0) throw new Error(`The scan of ${folder} ended with code ${status}.`);
  return out;
}

/** @param {string} scorer @param {readonly string[]} args */
function score(scorer, args) {
  const { status } = spawnSync(process.execPath, [path.join(MATERIAL, 'eval', scorer), ...args, ...flags], {
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error(`${scorer} ended with code ${status}.`);
}

function scoreSeedsWithYaml() {
  const folder = at('seeds');
  mkdirSync(folder);
  const copy = (/** @type {string} */ from) => (/** @type {string} */ name) =>
    copyFileSync(path.join(from, name), path.join(folder, name));
  readdirSync(path.join(MATERIAL, 'seeds')).forEach(copy(path.join(MATERIAL, 'seeds')));
  ['corroborate.yaml', 'entities.yaml'].forEach(copy(path.join(ROOT, 'seeds')));
  score('score-seeds.mjs', [scan(folder, at('seeds.json'))]);
}

function scoreFigures() {
  const set = path.join(MATERIAL, 'eval/figures-dev.json');
  const { stdout } = spawnSync(
    process.execPath,
    [path.join(MATERIAL, 'eval/score-figures.mjs'), '--text', set],
    { encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  mkdirSync(at('figures'));
  writeFileSync(path.join(at('figures'), 'dev.txt'), stdout);
  score('score-figures.mjs', [set, scan(at('figures'), at('figures.json'))]);
}

function scoreStories() {
  mkdirSync(at('stories'));
  for (const story of readdirSync(STORIES))
    scan(path.join(STORIES, story), path.join(at('stories'), `${story}.json`));
  score('score-stories.mjs', ['--dir', at('stories')]);
}

/** @type {readonly { name: string, what: string, run: () => void }[]} */
const SETS = [
  { name: 'seeds', what: 'the sample’s articles, with the sample’s YAML', run: scoreSeedsWithYaml },
  {
    name: 'seeds-bare',
    what: 'the sample’s articles, with no YAML',
    run: () => score('score-seeds.mjs', [scan(path.join(MATERIAL, 'seeds'), at('seeds-bare.json'))]),
  },
  { name: 'figures', what: 'annotated quantities', run: scoreFigures },
  { name: 'stories', what: 'conflicts in four stories', run: scoreStories },
  {
    name: 'names',
    what: 'names across articles',
    run: () => score('score-names.mjs', [scan(path.join(MATERIAL, 'names'), at('names.json'))]),
  },
];

if (!existsSync(path.join(MATERIAL, 'eval'))) {
  console.error('\n  NOT RUN: the annotated material (../shared, beside this project) is not there.\n');
  process.exit(NOT_RUN);
}
await buildAll({ production: true });
for (const { name, what, run } of SETS.filter((set) => wanted.length === 0 || wanted.includes(set.name))) {
  console.log(`\n════ ${name}: ${what}\n`);
  try {
    run();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
rmSync(work, { recursive: true, force: true });
