// Starts and ends the VS Code server. Node built-ins only.
import { createWriteStream, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { endGroup, runLines, spawnGroup, splitLines } from './processes.mjs';

/** @typedef {import('./vscodeInstall.mjs').Vscode} Vscode */

/** Never another interface: whoever reaches the port can read and write the user's files. */
export const HOST = '127.0.0.1';

const START_LIMIT_MS = 60_000;

/**
 * @typedef {object} ServerOptions
 * @property {Vscode} vscode
 * @property {string} data folder for settings, state, logs, sockets and extensions; made when missing
 * @property {number} port 0: any free one
 * @property {string | null} token `null`: none, for tests
 * @property {readonly string[]} [flags] further flags of the server
 */

/** @typedef {{ port: number, origin: string, ended: Promise<number>, end: () => Promise<void> }} Server */

/**
 * Sockets and temporary files stay in the data folder; nothing of an outer VS Code leaks in.
 * @param {string} data
 * @returns {NodeJS.ProcessEnv}
 */
function serverEnvironment(data) {
  const temporary = path.join(data, 'tmp');
  rmSync(temporary, { recursive: true, force: true });
  mkdirSync(temporary, { recursive: true });
  const env = { ...process.env, TMPDIR: temporary, XDG_RUNTIME_DIR: temporary };
  return Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('VSCODE_')));
}

/** @param {string} data @param {string} token */
function writeToken(data, token) {
  const file = path.join(data, 'token');
  writeFileSync(file, token, { mode: 0o600 });
  return file;
}

const folders = (/** @type {string} */ data) => [
  '--server-data-dir',
  data,
  '--extensions-dir',
  path.join(data, 'extensions'),
];

/** @param {ServerOptions} options @returns {string[]} */
function serverArguments({ vscode, data, port, token, flags = [] }) {
  const access =
    token === null ? ['--without-connection-token'] : ['--connection-token-file', writeToken(data, token)];
  return [
    vscode.server,
    ...['--host', HOST, '--port', String(port), ...access, '--accept-server-license-terms'],
    ...['--disable-telemetry', '--disable-experiments', ...folders(data), ...flags],
  ];
}

/**
 * @param {ServerOptions} options
 * @returns {Promise<Server>} once it listens
 * @throws when it ends or says nothing for a minute; its log is `server.log` in the data folder
 */
export async function startVscodeServer(options) {
  mkdirSync(options.data, { recursive: true });
  const env = serverEnvironment(options.data);
  const child = spawnGroup(options.vscode.node, serverArguments(options), {
    stdio: ['ignore', 'pipe', 'pipe'],
    env,
  });
  const logFile = path.join(options.data, 'server.log');
  const log = createWriteStream(logFile);
  child.stderr?.pipe(log, { end: false });
  child.stdout?.pipe(log, { end: false });
  /** @type {Promise<number>} */
  const ended = new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
  const port = await new Promise((resolve, reject) => {
    const fail = (/** @type {string} */ why) => reject(new Error(`VS Code ${why}. Its log: ${logFile}`));
    setTimeout(() => fail('did not start within a minute'), START_LIMIT_MS).unref();
    child.once('error', (error) => fail(`could not be started (${error.message})`));
    void ended.then((code) => fail(`ended with code ${code}`));
    splitLines(child.stdout, (line) => {
      const found = /Extension host agent listening on (\d+)/.exec(line)?.[1];
      if (found !== undefined) resolve(Number(found));
    });
  });
  return { port, origin: `http://${HOST}:${port}`, ended, end: () => endGroup(child) };
}

/**
 * Installs a packed extension for servers on this data folder.
 * @param {{ vscode: Vscode, data: string, vsix: string }} options
 * @throws with the server's words when it refuses
 */
export async function installExtension({ vscode, data, vsix }) {
  mkdirSync(data, { recursive: true });
  const args = [vscode.server, ...folders(data), '--install-extension', vsix, '--force'];
  const { code, lines } = await runLines(vscode.node, args, { env: serverEnvironment(data) });
  if (code !== 0 || !lines.some((line) => line.includes('successfully installed'))) {
    throw new Error(['The extension could not be installed:', ...lines.slice(-10)].join('\n  '));
  }
}
