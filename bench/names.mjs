// Names: megabytes of text per second of CPU for reading the names of 10,000 sources (50 MB) from text on, for matching a registry of
// 100,000 aliases, and the heap that both take; the time of one edit in an index of 1,000 and of 10,000 sources, which must not grow;
// and texts that were built to be slow. Gates: 10 MB/s, 150 MB, an edit at most 2.5 times slower, no text much slower when doubled.
//
//   node --expose-gc bench/names.mjs     (starts itself anew with --expose-gc where that is missing)
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { cpus } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { generateNews } from './lib/generateNews.mjs';
import { record } from './lib/record.mjs';

if (!globalThis.gc) {
  const { status } = spawnSync(process.execPath, ['--expose-gc', import.meta.filename], { stdio: 'inherit' });
  process.exit(status ?? 1);
}

const ROOT = path.resolve(import.meta.dirname, '..');
const SOURCES = 10_000;
const BYTES = 5000;
const ALIASES = 100_000;
const MIN_SPEED = 10;
const MAX_HEAP = 150;
const MAX_EDIT_GROWTH = 2.5;
const MAX_GROWTH = 3;
/** A loaded machine measures low: gates on speed go down by what a bare loop is slower than this (MB/s). */
const BARE_LOOP = 140;

/** @type {Record<string, string>} */
const WORST = {
  'one run of capitals': 'Alpha Beta Gamma ',
  'capitals with "of"': 'Bank of Union of ',
  'one surname, many persons': 'Anna Berg and Otto Berg met Mr Berg. ',
  'titles without end': 'President Minister General ',
  'brackets and acronyms': 'North Sea Pact (NSP) ',
  'hyphens between names': 'Wal - Mart ',
  'numbers behind names': 'Juno 2 ',
  'open quotation marks': '“Alpha ',
  possessives: "Anna's ",
  'the base in the base': 'the air base in Kant and the base ',
};

const core = await bundleCore();
console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}`);
const sources = generateNews({ sources: SOURCES, bytes: BYTES });
const megabytes = sources.reduce((sum, { text }) => sum + text.length, 0) / 1e6;
const load = Math.min(1, bareSpeed() / BARE_LOOP);
console.log(
  `${SOURCES} sources, ${megabytes.toFixed(1)} MB; gates at ${(load * 100).toFixed(0)}% for the load of this machine`,
);
const documents = measureReading();
measureGazetteer();
measureIndex(documents);
measureWorstCases();

async function bundleCore() {
  const outfile = path.join(ROOT, 'out/bench/names.cjs');
  const from = (/** @type {string} */ file) => `export * from './server/src/${file}';`;
  await build({
    absWorkingDir: ROOT,
    stdin: {
      contents: [
        from('language/reading'),
        from('extract/names/findNames'),
        from('facts/entities/entityIndex'),
        from('facts/entities/compileRegistry'),
        from('facts/entities/matchRegistry'),
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

function heap() {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1e6;
}

/** @param {string} what @param {number} value @param {number} limit @param {boolean} atLeast */
function gate(what, value, limit, atLeast) {
  const good = atLeast ? value >= limit : value <= limit;
  console.log(
    `  ${what.padEnd(52)} ${value.toFixed(1).padStart(8)}   ${atLeast ? 'at least' : 'at most'} ${limit.toFixed(1)}`,
  );
  if (good) return;
  console.error(`    missed: ${what}`);
  process.exitCode = 1;
}

/** Words of a text per CPU time, as a loop over its code units does it. */
function bareSpeed() {
  const text = sources
    .slice(0, 1000)
    .map((source) => source.text)
    .join('\n');
  let best = Infinity;
  for (let i = 0; i < 5; i++)
    best = Math.min(
      best,
      cpuTime(() => countWords(text)),
    );
  return text.length / 1e3 / best;
}

/** @param {string} text */
function countWords(text) {
  let count = 0;
  let inside = false;
  for (let i = 0; i < text.length; i++) {
    const word = text.charCodeAt(i) > 0x40;
    if (word !== inside) count++;
    inside = word;
  }
  return count;
}

/** Reads the names of all sources and keeps what the program would keep of them. */
function measureReading() {
  for (const { text } of sources.slice(0, 300)) core.findNames(core.read(text));
  const before = heap();
  /** @type {unknown[]} */
  const documents = [];
  const ms = cpuTime(() => {
    for (const { text } of sources) documents.push(core.findNames(core.read(text)));
  });
  const mentions = documents.reduce((sum, names) => sum + /** @type {any} */ (names).mentions.length, 0);
  console.log(`  ${mentions} mentions, one in ${Math.round((megabytes * 1e6) / mentions)} characters`);
  gate('names from text on, MB/s', (megabytes / ms) * 1000, MIN_SPEED * load, true);
  record('one core: text to names', `${((megabytes / ms) * 1000).toFixed(1)} MB/s`);
  console.log(`  heap of the names of all sources, MB: ${(heap() - before).toFixed(1)}`);
  return documents;
}

function measureGazetteer() {
  const before = heap();
  const entities = Array.from({ length: ALIASES / 4 }, (_, i) => ({
    id: `e${i}`,
    type: 'organisation',
    name: `${syllables(i)} Harbour Office`,
    aliases: [
      `${syllables(i)} Office`,
      `the port of ${syllables(i * 7 + 3)}`,
      `${syllables(i).slice(0, 3).toUpperCase()}-${i}`,
    ].map((text) => ({ text, sources: null })),
    relations: [],
    not: [],
  }));
  // Some that the sources do have.
  for (const [i, { text }] of sources.slice(0, 200).entries()) {
    const { mentions } = core.findNames(core.read(text));
    const { start, end } = mentions.find((/** @type {any} */ m) => m.form === 'name').span;
    entities[i] = { .../** @type {any} */ (entities[i]), name: text.slice(start, end) };
  }
  /** @type {any} */
  let registry;
  const compiled = cpuTime(() => (registry = core.compileRegistry({ entities })));
  console.log(`  ${registry.forms.length} aliases compiled in ${compiled.toFixed(0)} ms`);
  gate('heap of the registry, MB', heap() - before, MAX_HEAP, false);
  const readings = sources.slice(0, 1000).map(({ text }) => core.read(text));
  const size = readings.reduce((sum, reading) => sum + reading.text.length, 0) / 1e6;
  let found = 0;
  let best = Infinity;
  for (let run = 0; run < 5; run++) {
    found = 0;
    best = Math.min(
      best,
      cpuTime(() => {
        for (const reading of readings) found += core.matchRegistry(reading, registry, 'a.txt').length;
      }),
    );
  }
  console.log(`  ${found} matches in ${size.toFixed(1)} MB`);
  gate('registry matched, MB/s', (size / best) * 1000, MIN_SPEED * load, true);
  record(
    `one core: registry of ${registry.forms.length} aliases matched`,
    `${((size / best) * 1000).toFixed(1)} MB/s`,
  );
}

/** A number as syllables. @param {number} i */
function syllables(i) {
  const parts = ['ba', 'do', 'ke', 'li', 'mu', 'na', 'po', 'ri', 'su', 'ta', 've', 'zo'];
  let word = '';
  for (let n = i + 200; n > 0; n = Math.floor(n / 12)) word += parts[n % 12];
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** @param {unknown[]} documents */
function measureIndex(documents) {
  const small = editTime(documents.slice(0, SOURCES / 10));
  const before = heap();
  const large = editTime(documents);
  gate('heap of the index of all sources, MB', heap() - before, MAX_HEAP, false);
  console.log(`  ${large.index.entities().length} entities; built in ${large.built.toFixed(0)} ms`);
  console.log(
    `  one edit: ${small.edit.toFixed(3)} ms in ${SOURCES / 10} sources, ${large.edit.toFixed(3)} ms in ${SOURCES}`,
  );
  gate(
    'an edit in all sources as a multiple of one in a tenth',
    large.edit / small.edit,
    MAX_EDIT_GROWTH,
    false,
  );
}

/** @param {unknown[]} documents */
function editTime(documents) {
  const index = new core.EntityIndex();
  const built = cpuTime(() => documents.forEach((names, i) => index.update(`s${i}`, names)));
  const edits = 400;
  const once = () => {
    for (let k = 0; k < edits; k++) {
      const at = (k * 7919) % documents.length;
      // Taken out and put back: the largest edit that a source allows.
      index.update(`s${at}`, null);
      index.update(`s${at}`, documents[at]);
    }
  };
  once();
  let best = Infinity;
  for (let run = 0; run < 5; run++) best = Math.min(best, cpuTime(once));
  return { index, built, edit: best / edits };
}

function measureWorstCases() {
  for (const [name, piece] of Object.entries(WORST)) {
    const make = (/** @type {number} */ size) => piece.repeat(Math.ceil(size / piece.length));
    const time = (/** @type {number} */ size) => {
      const text = make(size);
      return cpuTime(() => core.findNames(core.read(text)));
    };
    time(1e5);
    const [short, long] = [Math.min(time(2.5e5), time(2.5e5)), Math.min(time(5e5), time(5e5))];
    const growth = long / short;
    console.log(
      `  ${name.padEnd(28)} ${(long * 2).toFixed(0).padStart(6)} ms a MB, doubled: ${growth.toFixed(1)} times as long`,
    );
    if (growth <= MAX_GROWTH) continue;
    console.error(`    missed: "${name}" grows faster than the text`);
    process.exitCode = 1;
  }
}
