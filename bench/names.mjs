// Names: megabytes of text per second of CPU for reading the names of 10,000 sources (50 MB) from text on, for matching a registry of
// 100,000 aliases, and the heap that both take; the time of one edit in an index of 1,000 and of 10,000 sources, which must not grow;
// and texts that were built to be slow. Gates: 10 MB/s, 150 MB, an edit at most 2.5 times slower, no text much slower when doubled.
import { bundleServer } from './lib/bundleServer.mjs';
import { generateNews } from './lib/generateNews.mjs';
import {
  bareSpeed,
  bestTime,
  cpuTime,
  gateAtLeast,
  gateAtMost,
  gateGrowth,
  heapInUse,
  loadFactor,
  printMachine,
} from './lib/measure.mjs';
import { record } from './lib/record.mjs';
import { WORST_NAMES } from './lib/worstTexts.mjs';

const SOURCES = 10_000;
const BYTES = 5000;
const ALIASES = 100_000;
const MIN_SPEED = 10;
const MAX_HEAP = 150;
const MAX_EDIT_GROWTH = 2.5;

/**
 * @typedef {typeof import('../server/src/language/reading') & typeof import('../server/src/extract/names/findNames') &
 *   typeof import('../server/src/facts/entities/entityIndex') & typeof import('../server/src/facts/entities/compileRegistry') &
 *   typeof import('../server/src/facts/entities/matchRegistry')} Core
 * @typedef {import('../server/src/extract/names/documentNames').DocumentNames} DocumentNames
 * @typedef {import('../server/src/facts/entities/registry').RegistryEntity} RegistryEntity
 */

const core = /** @type {Core} */ (
  await bundleServer('names', [
    'language/reading',
    'extract/names/findNames',
    'facts/entities/entityIndex',
    'facts/entities/compileRegistry',
    'facts/entities/matchRegistry',
  ])
);
printMachine();
const sources = generateNews({ sources: SOURCES, bytes: BYTES });
const megabytes = sources.reduce((sum, { text }) => sum + text.length, 0) / 1e6;
const some = sources.slice(0, 1000).map(({ text }) => text);
const load = loadFactor(bareSpeed(some.join('\n')));
console.log(
  `${SOURCES} sources, ${megabytes.toFixed(1)} MB; gates at ${(load * 100).toFixed(0)}% for the load of this machine`,
);
const documents = measureReading();
measureGazetteer();
measureIndex(documents);
gateGrowth(WORST_NAMES, (text) => core.findNames(core.read(text)), 5e5);

/** Reads the names of all sources and keeps what the program would keep of them. */
function measureReading() {
  for (const { text } of sources.slice(0, 300)) core.findNames(core.read(text));
  const before = heapInUse();
  /** @type {DocumentNames[]} */
  const documents = [];
  const ms = cpuTime(() => {
    for (const { text } of sources) documents.push(core.findNames(core.read(text)));
  });
  const mentions = documents.reduce((sum, names) => sum + names.mentions.length, 0);
  console.log(`  ${mentions} mentions, one in ${Math.round((megabytes * 1e6) / mentions)} characters`);
  gateAtLeast('names from text on, MB/s', (megabytes / ms) * 1000, MIN_SPEED * load);
  record('one core: text to names', `${((megabytes / ms) * 1000).toFixed(1)} MB/s`);
  console.log(`  heap of the names of all sources, MB: ${(heapInUse() - before).toFixed(1)}`);
  return documents;
}

function measureGazetteer() {
  const before = heapInUse();
  /** @type {RegistryEntity[]} */
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
    const named = mentions.find(({ form }) => form === 'name');
    const entity = entities[i];
    if (named && entity) entities[i] = { ...entity, name: text.slice(named.span.start, named.span.end) };
  }
  const began = performance.now();
  const registry = core.compileRegistry({ entities });
  console.log(`  ${registry.forms.length} aliases compiled in ${(performance.now() - began).toFixed(0)} ms`);
  gateAtMost('heap of the registry, MB', heapInUse() - before, MAX_HEAP);
  const readings = some.map((text) => core.read(text));
  const size = readings.reduce((sum, reading) => sum + reading.text.length, 0) / 1e6;
  let found = 0;
  const best = bestTime(() => {
    found = 0;
    for (const reading of readings) found += core.matchRegistry(reading, registry, 'a.txt').length;
  }, 5);
  console.log(`  ${found} matches in ${size.toFixed(1)} MB`);
  gateAtLeast('registry matched, MB/s', (size / best) * 1000, MIN_SPEED * load);
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

/** @param {readonly DocumentNames[]} documents */
function measureIndex(documents) {
  const small = editTime(documents.slice(0, SOURCES / 10));
  const before = heapInUse();
  const large = editTime(documents);
  gateAtMost('heap of the index of all sources, MB', heapInUse() - before, MAX_HEAP);
  console.log(`  ${large.index.entities().length} entities; built in ${large.built.toFixed(0)} ms`);
  console.log(
    `  one edit: ${small.edit.toFixed(3)} ms in ${SOURCES / 10} sources, ${large.edit.toFixed(3)} ms in ${SOURCES}`,
  );
  gateAtMost(
    'an edit in all sources as a multiple of one in a tenth',
    large.edit / small.edit,
    MAX_EDIT_GROWTH,
  );
}

/** @param {readonly DocumentNames[]} documents */
function editTime(documents) {
  const index = new core.EntityIndex();
  const built = cpuTime(() => documents.forEach((names, i) => index.update(`s${i}`, names)));
  const edits = 400;
  const once = () => {
    for (let k = 0; k < edits; k++) {
      const at = (k * 7919) % documents.length;
      // Taken out and put back: the largest edit that a source allows.
      index.update(`s${at}`, null);
      index.update(`s${at}`, documents[at] ?? null);
    }
  };
  once();
  return { index, built, edit: bestTime(once, 5) / edits };
}
