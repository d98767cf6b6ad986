// What measurements have in common: CPU time, heap, how busy the machine is, and gates.
import { cpus } from 'node:os';
import v8 from 'node:v8';
import vm from 'node:vm';

/** What the bare loop does where nothing else runs, in MB/s. */
const BARE_LOOP = 235;
/** Twice the text may take so many times as long. */
const MAX_GROWTH = 3;

v8.setFlagsFromString('--expose-gc');
/** @type {() => void} */
const collectGarbage = vm.runInNewContext('gc');

export function printMachine() {
  console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}`);
}

/** CPU time of one call in milliseconds, of all threads of the process. @param {() => void} work */
export function cpuTime(work) {
  const began = process.cpuUsage();
  work();
  const used = process.cpuUsage(began);
  return (used.user + used.system) / 1000;
}

/** The best of several runs: others on the machine only ever make it slower. @param {() => void} work @param {number} runs */
export function bestTime(work, runs) {
  let least = Infinity;
  for (let i = 0; i < runs; i++) least = Math.min(least, cpuTime(work));
  return least;
}

/** Heap in use, in MB. */
export function heapInUse() {
  collectGarbage();
  return process.memoryUsage().heapUsed / 1e6;
}

/** MB/s of a loop that only cuts a text into words. @param {string} text */
export function bareSpeed(text) {
  return text.length / 1e3 / bestTime(() => bareLoop(text), 8);
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

/** A busy machine measures low: gates on speed go down by as much as the bare loop is slower than usual. @param {number} bare MB/s */
export function loadFactor(bare) {
  return Math.min(1, bare / BARE_LOOP);
}

/** Tells a value and what it must reach. @param {string} what @param {number} value @param {number} least */
export function gateAtLeast(what, value, least) {
  tell(what, value, `at least ${least.toFixed(1)}`, value >= least);
}

/** Tells a value and what it must not pass. @param {string} what @param {number} value @param {number} most */
export function gateAtMost(what, value, most) {
  tell(what, value, `at most ${most.toFixed(1)}`, value <= most);
}

/** @param {string} what @param {number} value @param {string} limit @param {boolean} isGood */
function tell(what, value, limit, isGood) {
  console.log(`  ${what.padEnd(52)} ${value.toFixed(1).padStart(8)}   ${limit}`);
  if (isGood) return;
  console.error(`    missed: ${what}`);
  process.exitCode = 1;
}

/**
 * Texts that were built to be slow: none may take much more than twice the time for twice the text.
 * @param {Readonly<Record<string, string>>} pieces what each text is a repetition of, by name
 * @param {(text: string) => void} work
 * @param {number} size of the longer text, in characters
 */
export function gateGrowth(pieces, work, size) {
  for (const [name, piece] of Object.entries(pieces)) {
    const time = (/** @type {number} */ length) => {
      const text = piece.repeat(Math.ceil(length / piece.length));
      return cpuTime(() => work(text));
    };
    time(size / 5);
    const [short, long] = [Math.min(time(size / 2), time(size / 2)), Math.min(time(size), time(size))];
    const growth = long / short;
    const perMegabyte = (long / size) * 1e6;
    console.log(
      `  ${name.padEnd(36)} ${perMegabyte.toFixed(0).padStart(6)} ms a MB, twice the text takes ${growth.toFixed(1)} times as long`,
    );
    if (growth <= MAX_GROWTH) continue;
    console.error(`    missed: “${name}” grows faster than the text`);
    process.exitCode = 1;
  }
}
