// Child processes that never outlive us. Node built-ins only.
import { spawn, spawnSync } from 'node:child_process';

/** @typedef {import('node:child_process').ChildProcess} ChildProcess */
/** @typedef {import('node:child_process').SpawnOptions} SpawnOptions */

const WINDOWS = process.platform === 'win32';

/** Groups that are still running. @type {Set<ChildProcess>} */
const running = new Set();

/**
 * Starts a command as the head of its own process group, which `endGroup` ends as a whole.
 * Whatever is still running when this process exits is killed.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {SpawnOptions} [options]
 * @returns {ChildProcess}
 */
export function spawnGroup(command, args, options = {}) {
  const child = spawn(command, [...args], { ...options, detached: !WINDOWS });
  running.add(child);
  // A failed start emits `error` and no `exit`.
  child.once('error', () => running.delete(child));
  return child;
}

/** @param {ChildProcess} child @param {NodeJS.Signals} signal */
function signalGroup(child, signal) {
  if (child.pid === undefined) return;
  try {
    if (WINDOWS) spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F'], { stdio: 'ignore' });
    else process.kill(-child.pid, signal);
  } catch {
    // Nothing is left of the group.
  }
}

/** @param {ChildProcess} child */
const hasEnded = (child) => child.exitCode !== null || child.signalCode !== null;

/**
 * Ends a group: politely first, by force after `graceMs`.
 * @param {ChildProcess} child
 * @param {number} [graceMs]
 */
export async function endGroup(child, graceMs = 3000) {
  if (!hasEnded(child)) {
    const gone = new Promise((resolve) => child.once('exit', resolve));
    const timer = setTimeout(() => signalGroup(child, 'SIGKILL'), graceMs);
    signalGroup(child, 'SIGTERM');
    await gone;
    clearTimeout(timer);
  }
  // Members of the group may outlive its head.
  signalGroup(child, 'SIGKILL');
  running.delete(child);
}

/** @type {(() => Promise<void>)[]} */
const cleanups = [];

/**
 * Runs `cleanup` before groups are ended, for what ending a group does not reach.
 * @param {() => Promise<void>} cleanup
 */
export function beforeEnd(cleanup) {
  cleanups.push(cleanup);
}

/** Ends every group started here. */
export async function endAll() {
  await Promise.all(cleanups.map((cleanup) => cleanup()));
  await Promise.all([...running].map((child) => endGroup(child)));
}

process.once('exit', () => {
  for (const child of running) signalGroup(child, 'SIGKILL');
});

/** On Ctrl-C, a closed terminal or a request to stop: ends every group, then exits as a shell expects. */
export function endAllOnSignal() {
  const codes = /** @type {const} */ ({ SIGINT: 130, SIGTERM: 143, SIGHUP: 129 });
  let ending = false;
  for (const signal of /** @type {(keyof typeof codes)[]} */ (Object.keys(codes))) {
    process.on(signal, () => {
      if (ending) return;
      ending = true;
      void endAll().then(() => process.exit(codes[signal]));
    });
  }
}

/** @param {number} ms @returns {Promise<void>} */
export function delay(ms) {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/**
 * Runs a command to its end, handing each line of its output (both streams) to `onLine`.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {SpawnOptions & { onLine?: (line: string) => void }} [options]
 * @returns {Promise<{ code: number, lines: string[] }>} the exit code (1 if ended by a signal) and all lines
 */
export async function runLines(command, args, { onLine = () => {}, ...options } = {}) {
  const child = spawnGroup(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  /** @type {string[]} */
  const lines = [];
  const add = (/** @type {string} */ line) => {
    lines.push(line);
    onLine(line);
  };
  const ends = [child.stdout, child.stderr].map((stream) => splitLines(stream, add));
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (status) => resolve(status ?? 1));
  });
  running.delete(child);
  for (const end of ends) end();
  return { code, lines };
}

/**
 * Runs a command to its end with our own standard streams.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {SpawnOptions} [options]
 * @returns {Promise<number>} the exit code
 */
export async function runInherited(command, args, options = {}) {
  const child = spawnGroup(command, args, { ...options, stdio: ['ignore', 'inherit', 'inherit'] });
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (status) => resolve(status ?? 1));
  });
  running.delete(child);
  return code;
}

/**
 * @param {import('node:stream').Readable | null} stream
 * @param {(line: string) => void} onLine
 * @returns {() => void} hands over what is left, at the end
 */
export function splitLines(stream, onLine) {
  let rest = '';
  stream?.setEncoding('utf8').on('data', (/** @type {string} */ chunk) => {
    const parts = (rest + chunk).split(/\r?\n/);
    rest = parts.pop() ?? '';
    parts.forEach(onLine);
  });
  return () => {
    if (rest !== '') onLine(rest);
    rest = '';
  };
}
