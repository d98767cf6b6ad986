// Installing from a lock file with the npm that runs us, and telling how far it is. Node built-ins only.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { runLines } from './processes.mjs';

/** @typedef {{ os?: string | string[], cpu?: string | string[], optional?: boolean, version?: string }} LockedPackage */

/**
 * @param {readonly string[]} args
 * @returns {[command: string, args: string[]]} how to start npm here
 */
function npmCommand(args) {
  const script = process.env['npm_execpath'];
  if (script?.endsWith('.js')) return [process.execPath, [script, ...args]];
  // Windows starts npm.cmd only through its shell.
  return process.platform === 'win32' ? ['cmd', ['/c', 'npm', ...args]] : ['npm', [...args]];
}

/** @param {string} file @returns {Map<string, LockedPackage>} by path below the folder */
function readLock(file) {
  const { packages = {} } = JSON.parse(readFileSync(file, 'utf8'));
  return new Map(Object.entries(packages).filter(([where]) => where !== ''));
}

/** @param {string | string[] | undefined} allowed @param {string} here */
function admits(allowed, here) {
  const list = allowed === undefined ? [] : [allowed].flat();
  return (
    list.length === 0 || list.includes(here) || list.some((one) => one.startsWith('!') && one !== `!${here}`)
  );
}

/** @param {LockedPackage} one */
const fitsThisMachine = (one) => admits(one.os, process.platform) && admits(one.cpu, process.arch);

/**
 * Whether `node_modules` of a folder holds what its lock file asks for.
 * @param {string} folder
 */
export function isInstalled(folder) {
  const hidden = path.join(folder, 'node_modules/.package-lock.json');
  if (!existsSync(hidden)) return false;
  const present = readLock(hidden);
  return [...readLock(path.join(folder, 'package-lock.json'))].every(
    ([where, { version, optional }]) => optional === true || present.get(where)?.version === version,
  );
}

/**
 * Runs npm, counting the packages that it has fetched.
 * @param {readonly string[]} args
 * @param {{ cwd: string, lock: string, onProgress: (done: number, total: number) => void }} options
 * @throws with the end of npm's output when npm fails
 */
export async function runNpm(args, { cwd, lock, onProgress }) {
  const total = [...readLock(lock).values()].filter(fitsThisMachine).length;
  let fetched = 0;
  const [command, all] = npmCommand([
    ...args,
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--prefer-offline',
    '--loglevel=http',
  ]);
  const onLine = (/** @type {string} */ line) => {
    if (/http (fetch|cache) .*\.tgz/.test(line)) onProgress(Math.min(++fetched, total), total);
  };
  const { code, lines } = await runLines(command, all, { cwd, onLine }).catch(
    (/** @type {Error} */ error) => {
      throw new Error(`npm could not be started (${error.message}). Is it installed and on the PATH?`);
    },
  );
  if (code === 0) return;
  throw new Error(
    [
      `npm ${args.join(' ')} failed in ${cwd}. Can this machine reach the npm registry?`,
      ...whatNpmSays(lines),
    ].join('\n  '),
  );
}

/** npm's error without its stacks. @param {readonly string[]} lines */
function whatNpmSays(lines) {
  const errors = lines.filter((line) => /^npm (error|ERR!) \S/.test(line));
  return errors.filter((line) => !/proxy|complete log|[{}]$/.test(line)).slice(0, 8);
}

/**
 * Installs exactly what the lock file of a folder names, unless it is there.
 * @param {string} folder
 * @param {(done: number, total: number) => void} onProgress
 * @returns {Promise<boolean>} whether anything had to be installed
 */
export async function installLocked(folder, onProgress) {
  if (isInstalled(folder)) return false;
  await runNpm(['ci'], { cwd: folder, lock: path.join(folder, 'package-lock.json'), onProgress });
  return true;
}
