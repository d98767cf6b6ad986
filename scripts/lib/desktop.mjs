// Desktop VS Code, where there is one. Node built-ins only.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEnd, delay, runInherited } from './processes.mjs';

const OLDEST = [1, 91];

/** Whether windows can be opened on this machine by whoever runs us. */
export function hasDesktop() {
  if (process.platform !== 'linux') return process.env['SSH_CONNECTION'] === undefined;
  return ['DISPLAY', 'WAYLAND_DISPLAY'].some((name) => (process.env[name] ?? '') !== '');
}

/** @param {string} command @returns {string | undefined} its path, if it is on the PATH */
export function findOnPath(command) {
  const names = process.platform === 'win32' ? [`${command}.cmd`, `${command}.exe`] : [command];
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter((folder) => folder !== '');
  return folders
    .flatMap((folder) => names.map((name) => path.join(folder, name)))
    .find((file) => existsSync(file));
}

/** @typedef {{ command: string } | { reason: string }} FoundDesktop */

/**
 * Looks for a desktop VS Code that can load the extension from its folder.
 * @returns {FoundDesktop} `reason`: why there is none
 */
export function findDesktopVscode() {
  const command = findOnPath('code');
  if (command === undefined) return { reason: '`code` is not on the PATH' };
  // In a terminal of VS Code on a remote machine, `code` speaks to the window far away, which does not see this folder's builds.
  if (process.env['VSCODE_IPC_HOOK_CLI'] !== undefined)
    return { reason: '`code` belongs to a remote window' };
  if (!hasDesktop()) return { reason: 'there is no display' };
  if (process.getuid?.() === 0) return { reason: 'VS Code does not start for the user root' };
  const { stdout } = spawnSync(command, ['--version'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const [major = 0, minor = 0] = (stdout ?? '').split('.').map(Number);
  const isNew =
    major > /** @type {number} */ (OLDEST[0]) ||
    (major === OLDEST[0] && minor >= /** @type {number} */ (OLDEST[1]));
  return isNew ? { command } : { reason: `\`code\` is older than ${OLDEST.join('.')}` };
}

/**
 * Opens a window with the extension of `root` on a folder, in an instance of its own (its settings and state in `data`),
 * so that ending it closes nothing else of the user's.
 * @param {{ command: string, root: string, folder: string, file: string | undefined, data: string }} options
 * @returns {Promise<number>} the exit code, once the window is closed
 */
export function openDesktopVscode({ command, root, folder, file, data }) {
  const args = [
    '--new-window',
    '--wait',
    '--user-data-dir',
    data,
    `--extensionDevelopmentPath=${root}`,
    folder,
  ];
  const shell = process.platform === 'win32';
  beforeEnd(() => endInstance(data));
  return runInherited(command, file === undefined ? args : [...args, file], { shell });
}

/** VS Code leaves the group it was started in, but writes its process id into its data folder. @param {string} data */
async function endInstance(data) {
  const lock = path.join(data, 'code.lock');
  if (!existsSync(lock)) return;
  const pid = Number(readFileSync(lock, 'utf8'));
  try {
    process.kill(pid);
    for (let tries = 0; tries < 30; tries++) {
      await delay(100);
      process.kill(pid, 0);
    }
  } catch {
    // It has ended.
  }
}

/**
 * Shows an address in the user's browser.
 * @param {string} url
 * @returns {boolean} whether a browser could be asked
 */
export function openInBrowser(url) {
  if (!hasDesktop()) return false;
  const openers = /** @type {Record<string, [string, string[]]>} */ ({
    darwin: ['open', [url]],
    win32: ['rundll32', ['url.dll,FileProtocolHandler', url]],
  });
  const [command, args] = openers[process.platform] ?? ['xdg-open', [url]];
  return spawnSync(command, args, { stdio: 'ignore', timeout: 10_000 }).status === 0;
}
