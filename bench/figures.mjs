// Figures: megabytes of text per second of CPU on one core, for the stage alone and for everything from text to figures, as a ratio to
// a bare loop that only cuts the same text into words; and the time for texts that were built to be slow, up to 50 MB. Gates: figures
// alone 20 MB/s, text to figures 10 MB/s, and no text for which twice the length takes much more than twice the time.
import { createRequire } from 'node:module';
import { cpus } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { generateNews } from './lib/generateNews.mjs';
import { record } from './lib/record.mjs';

const ROOT = path.resolve(import.meta.dirname, '..');
const MIN_FIGURES = 20;
const MIN_WHOLE = 10;
/** A loaded machine measures low; this share of a gate is still a pass where the bare loop is as slow beside its usual speed. */
const BARE_LOOP = 140;
const MAX_GROWTH = 3;

/** Texts without an end to a sentence, a figure or a number. @type {Record<string, string>} */
const WORST = {
  'one sentence of numbers': '5 ',
  'digits without space': '1,000',
  'number words': 'one hundred ',
  'openers without partner': 'from about 5 ',
  changes: 'from 5 to 9 men ',
  rates: '5 per 9 men ',
  modifiers: 'more than about ',
  hyphens: '5-',
  brackets: '5 km (',
  'lines of amounts': '5 $\n',
  'dates that hang on others': 'two days later ',
};

const core = await bundleCore();
console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}`);
measureSpeed();
measureWorstCases();

async function bundleCore() {
  const outfile = path.join(ROOT, 'out/bench/figures.cjs');
  const from = (/** @type {string} */ file) => `export * from './server/src/${file}';`;
  await build({
    absWorkingDir: ROOT,
    stdin: {
      contents: [
        from('text/tokenise'),
        from('language/reading'),
        from('language/lexicon'),
        from('extract/furniture/detectFurniture'),
        from('extract/figures/extractFigures'),
      ].join('\n'),
      resolveDir: ROOT,
      loader: 'ts',
    },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'es2022',
    logLevel: 'warning',
    outfile,
  });
  return createRequire(import.meta.url)(outfile);
}

/** CPU time of one call in milliseconds. @param {() => void} work */
function cpuTime(work) {
  const began = process.cpuUsage();
  work();
  const used = process.cpuUsage(began);
  return (used.user + used.system) / 1000;
}

/** The best of several runs: others on the machine only ever make it slower. @param {() => void} work @param {number} runs */
function best(work, runs = 8) {
  let least = Infinity;
  for (let i = 0; i < runs; i++) least = Math.min(least, cpuTime(work));
  return least;
}

/** Cuts a text at everything that is no ASCII letter or digit; what any reader of words has to do at least. @param {string} text */
function bareLoop(text) {
  const ends = new Int32Array((text.length >> 1) + 1);
  let count = 0;
  let inside = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const word =
      (code >= 0x30 && code <= 0x39) ||
      (code >= 0x41 && code <= 0x5a) ||
      (code >= 0x61 && code <= 0x7a) ||
      code > 0x7f;
    if (word !== inside) ends[count++] = i;
    inside = word;
  }
  return count;
}

function measureSpeed() {
  const text = generateNews({ sources: 1500 })
    .map((source) => source.text)
    .join('\n\n');
  const megabytes = text.length / 1e6;
  const reading = core.read(text);
  const furniture = core.detectFurniture(reading);
  const figures = core.extractFigures(reading, furniture);
  const vocabulary = core.english().vocabulary;
  console.log(
    `${megabytes.toFixed(1)} MB, ${figures.length} figures: one in ${Math.round(text.length / figures.length)} characters`,
  );
  const speeds = {
    'bare loop over words': (megabytes / best(() => bareLoop(text))) * 1000,
    tokens: (megabytes / best(() => core.tokenise(text, vocabulary))) * 1000,
    'tokens, sentences, parts of speech': (megabytes / best(() => core.read(text))) * 1000,
    'page furniture alone': (megabytes / best(() => core.detectFurniture(reading))) * 1000,
    'figures alone': (megabytes / best(() => core.extractFigures(reading, furniture))) * 1000,
    'text to figures':
      (megabytes /
        best(() => {
          const r = core.read(text);
          core.extractFigures(r, core.detectFurniture(r));
        })) *
      1000,
  };
  const bare = speeds['bare loop over words'];
  for (const [name, speed] of Object.entries(speeds)) {
    console.log(
      `  ${name.padEnd(36)} ${speed.toFixed(1).padStart(7)} MB/s  ${(speed / bare).toFixed(3)} of the bare loop`,
    );
    record(`one core: ${name}`, `${speed.toFixed(1)} MB/s`);
  }
  const load = Math.min(1, bare / BARE_LOOP);
  gate('figures alone', speeds['figures alone'], MIN_FIGURES * load);
  gate('text to figures', speeds['text to figures'], MIN_WHOLE * load);
}

/** @param {string} what @param {number} speed @param {number} least */
function gate(what, speed, least) {
  if (speed >= least) return;
  console.error(`${what}: ${speed.toFixed(1)} MB/s, less than ${least.toFixed(1)}`);
  process.exitCode = 1;
}

function measureWorstCases() {
  for (const [name, piece] of Object.entries(WORST)) {
    const make = (/** @type {number} */ size) => piece.repeat(Math.ceil(size / piece.length));
    const time = (/** @type {number} */ size) => {
      const text = make(size);
      return cpuTime(() => {
        const r = core.read(text);
        core.extractFigures(r, core.detectFurniture(r));
      });
    };
    time(2e5);
    const [short, long] = [Math.min(time(5e5), time(5e5)), Math.min(time(1e6), time(1e6))];
    console.log(
      `  ${name.padEnd(36)} ${long.toFixed(0).padStart(6)} ms a MB, twice the text takes ${(long / short).toFixed(1)} times as long`,
    );
    if (long / short > MAX_GROWTH) {
      console.error(`${name}: grows faster than the text`);
      process.exitCode = 1;
    }
  }
  const news = generateNews({ sources: 2500 })
    .map((source) => source.text)
    .join(' ')
    .replaceAll('\n', ' ');
  const whole = news.repeat(Math.ceil(50e6 / news.length)).slice(0, 50e6);
  const ms = cpuTime(() => {
    const r = core.read(whole);
    core.extractFigures(r, core.detectFurniture(r));
  });
  console.log(`  ${'50 MB of news in one line'.padEnd(36)} ${(ms / 50).toFixed(0).padStart(6)} ms a MB`);
  if (50e3 / ms < MIN_WHOLE / 3) {
    console.error('50 MB take too long');
    process.exitCode = 1;
  }
}
