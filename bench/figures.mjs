// Figures: megabytes of text per second of CPU on one core, for the stage alone and for everything from text to figures, as a ratio to
// a bare loop that only cuts the same text into words; and the time for texts that were built to be slow, up to 50 MB. Gates: figures
// alone 20 MB/s, text to figures 10 MB/s, and no text for which twice the length takes much more than twice the time.
import { bundleServer } from './lib/bundleServer.mjs';
import { generateNews } from './lib/generateNews.mjs';
import {
  bareSpeed,
  bestTime,
  cpuTime,
  gateAtLeast,
  gateGrowth,
  loadFactor,
  printMachine,
} from './lib/measure.mjs';
import { record } from './lib/record.mjs';
import { WORST_FIGURES } from './lib/worstTexts.mjs';

const MIN_FIGURES = 20;
const MIN_WHOLE = 10;
const RUNS = 8;

/**
 * @typedef {typeof import('../server/src/text/tokenise') & typeof import('../server/src/language/reading') &
 *   typeof import('../server/src/language/lexicon') & typeof import('../server/src/extract/furniture/detectFurniture') &
 *   typeof import('../server/src/extract/figures/extractFigures')} Core
 */

const core = /** @type {Core} */ (
  await bundleServer('figures', [
    'text/tokenise',
    'language/reading',
    'language/lexicon',
    'extract/furniture/detectFurniture',
    'extract/figures/extractFigures',
  ])
);
printMachine();
measureSpeed();
gateGrowth(WORST_FIGURES, readFigures, 1e6);
measureOneLine();

/** From text to figures. @param {string} text */
function readFigures(text) {
  const reading = core.read(text);
  core.extractFigures(reading, core.detectFurniture(reading));
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
  const speed = (/** @type {() => void} */ work) => (megabytes / bestTime(work, RUNS)) * 1000;
  const bare = bareSpeed(text);
  const alone = speed(() => core.extractFigures(reading, furniture));
  const whole = speed(() => readFigures(text));
  const speeds = {
    'bare loop over words': bare,
    tokens: speed(() => core.tokenise(text, vocabulary)),
    'tokens, sentences, parts of speech': speed(() => core.read(text)),
    'page furniture alone': speed(() => core.detectFurniture(reading)),
    'figures alone': alone,
    'text to figures': whole,
  };
  for (const [name, value] of Object.entries(speeds)) {
    console.log(
      `  ${name.padEnd(36)} ${value.toFixed(1).padStart(7)} MB/s  ${(value / bare).toFixed(3)} of the bare loop`,
    );
    record(`one core: ${name}`, `${value.toFixed(1)} MB/s`);
  }
  const load = loadFactor(bare);
  gateAtLeast('figures alone, MB/s', alone, MIN_FIGURES * load);
  gateAtLeast('text to figures, MB/s', whole, MIN_WHOLE * load);
}

function measureOneLine() {
  const news = generateNews({ sources: 2500 })
    .map((source) => source.text)
    .join(' ')
    .replaceAll('\n', ' ');
  const whole = news.repeat(Math.ceil(50e6 / news.length)).slice(0, 50e6);
  const ms = cpuTime(() => readFigures(whole));
  gateAtLeast('50 MB of news in one line, MB/s', 50e3 / ms, MIN_WHOLE / 3);
}
