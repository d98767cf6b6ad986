// `npm start [-- DIR]`: installs and builds what is missing, and opens VS Code with the extension on seeds/ or DIR.
// It runs before anything is installed: Node built-ins only.
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { findDesktopVscode, openDesktopVscode, openInBrowser } from './lib/desktop.mjs';
import { installLocked } from './lib/npm.mjs';
import { CACHE, ROOT } from './lib/paths.mjs';
import { endAll, endAllOnSignal, runLines } from './lib/processes.mjs';
import { createProgress } from './lib/progress.mjs';
import { installVscode } from './lib/vscodeInstall.mjs';
import { HOST, installExtension, startVscodeServer } from './lib/vscodeServer.mjs';

const USAGE = `npm start [-- [DIR] [options]]

Opens VS Code with Corroborate on DIR (default: the sample in seeds/).

  --embedded   VS Code in the browser, even where desktop VS Code is installed
  --port N     port for VS Code in the browser (default: ${4870}, or a free one)
  --no-open    print the address, but open no browser
`;
const DEFAULT_PORT = 4870;
const DATA = path.join(CACHE, 'start');

/** For the first start only; from then on the file is the user's. Chat needs a service that is not there; texts have long lines. */
const FIRST_SETTINGS = {
  'chat.disableAIFeatures': true,
  'editor.wordWrap': 'on',
  'telemetry.telemetryLevel': 'off',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
};

/** A failure that the user can do something about: printed without a stack. */
class StartError extends Error {}

/** @typedef {{ folder: string, embedded: boolean, port: number | undefined, open: boolean }} Options */

function parseCommandLine() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        embedded: { type: 'boolean', default: false },
        port: { type: 'string' },
        'no-open': { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    const [what] = (error instanceof Error ? error.message : String(error)).split('. ');
    throw new StartError(`${what}.\n\n${USAGE}`);
  }
}

/** @returns {Options} */
function readOptions() {
  const { values, positionals } = parseCommandLine();
  if (values.help) {
    console.log(USAGE);
    process.exit(0);
  }
  const port = values.port === undefined ? undefined : Number(values.port);
  if (port !== undefined && !(Number.isInteger(port) && port > 0 && port < 65_536)) {
    throw new StartError(`--port takes a number from 1 to 65535, not "${values.port}".`);
  }
  return { folder: chooseFolder(positionals), embedded: values.embedded, port, open: !values['no-open'] };
}

/** @param {readonly string[]} given */
function chooseFolder(given) {
  if (given.length > 1) throw new StartError(`One folder, please, not ${given.length}: ${given.join(' ')}`);
  // npm runs scripts in the project's folder and tells where the user was.
  const folder =
    given[0] === undefined
      ? path.join(ROOT, 'seeds')
      : path.resolve(process.env['INIT_CWD'] ?? '.', given[0]);
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw new StartError(`There is no folder ${folder}.`);
  return folder;
}

/** The first source, to open with the folder. @param {string} folder */
function firstSource(folder) {
  const name = readdirSync(folder)
    .sort()
    .find((file) => /\.(txt|md)$/i.test(file) && !/^(readme|changelog|licen[cs]e)\b/i.test(file));
  return name === undefined ? undefined : path.join(folder, name);
}

/** @param {import('./lib/progress.mjs').Progress} progress @param {string} title @param {string[]} args */
const runScript = (progress, title, args) =>
  progress.run(title, async () => {
    const { code, lines } = await runLines(process.execPath, args, { cwd: ROOT });
    if (code !== 0) throw new StartError([`${title} failed:`, ...lines.slice(-30)].join('\n  '));
  });

/** @param {import('./lib/progress.mjs').Progress} progress */
async function installPackages(progress) {
  await progress.run('Packages', (report) => installLocked(ROOT, report));
}

/** @param {number} port @returns {Promise<boolean>} */
function isFree(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, HOST, () => probe.close(() => resolve(true)));
  });
}

/** @param {number | undefined} wanted @returns {Promise<number>} 0: any free one */
async function choosePort(wanted) {
  const port = wanted ?? DEFAULT_PORT;
  if (await isFree(port)) return port;
  if (wanted !== undefined)
    throw new StartError(`Port ${port} is in use. Choose another one with --port, or leave it out.`);
  console.log(`  Port ${port} is in use; taking a free one.`);
  return 0;
}

/** @param {Options} options @param {string} command */
async function startDesktop({ folder }, command) {
  const progress = createProgress();
  await installPackages(progress);
  await runScript(progress, 'Build', ['scripts/build.mjs']);
  const data = path.join(CACHE, 'desktop');
  mkdirSync(data, { recursive: true });
  console.log(`\n  VS Code opens on ${folder}. Ctrl-C closes it.\n`);
  process.exitCode = await openDesktopVscode({
    command,
    root: ROOT,
    folder,
    file: firstSource(folder),
    data,
  });
}

/** @param {Options} options */
async function startEmbedded({ folder, port: wanted, open }) {
  const port = await choosePort(wanted);
  const progress = createProgress();
  const vsix = path.join(CACHE, 'start.vsix');
  mkdirSync(CACHE, { recursive: true });
  const [vscode] = await Promise.all([
    installVscode(progress),
    installPackages(progress).then(() =>
      runScript(progress, 'Build', ['scripts/package.mjs', '--out', vsix]),
    ),
  ]);
  await progress.run(`VS Code ${vscode.version}`, () => installExtension({ vscode, data: DATA, vsix }));
  writeFirstSettings();
  const token = randomBytes(16).toString('hex');
  const server = await startVscodeServer({ vscode, data: DATA, port, token });
  announce(addressOf(server, token, folder), folder, open);
  await server.ended;
  throw new StartError(`VS Code has ended. Its log: ${path.join(DATA, 'server.log')}`);
}

function writeFirstSettings() {
  const file = path.join(DATA, 'data/User/settings.json');
  if (existsSync(file)) return;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(FIRST_SETTINGS, undefined, 2)}\n`);
}

/** @param {{ port: number, origin: string }} server @param {string} token @param {string} folder */
function addressOf({ port, origin }, token, folder) {
  const query = new URLSearchParams({ tkn: token, folder: toUriPath(folder) });
  const file = firstSource(folder);
  // Only what is opened at first hangs on this; the extension itself is installed.
  if (file !== undefined)
    query.set('payload', JSON.stringify([['openFile', `vscode-remote://${HOST}:${port}${toUriPath(file)}`]]));
  return `${origin}/?${query.toString()}`;
}

/** @param {string} file */
const toUriPath = (file) => (process.platform === 'win32' ? `/${file.replaceAll('\\', '/')}` : file);

/** @param {string} url @param {string} folder @param {boolean} open */
function announce(url, folder, open) {
  console.log(`\n  Corroborate is open on ${folder}\n\n  ${url}\n`);
  if (open && openInBrowser(url)) console.log('  The browser has been asked to show it.');
  else console.log('  Open this address in a browser on this machine.');
  const { hostname, port } = new URL(url);
  if (process.env['SSH_CONNECTION'] !== undefined) {
    console.log(`  From another machine, first: ssh -L ${port}:${hostname}:${port} …`);
  }
  console.log('  Whoever has it can read and write your files. Ctrl-C stops everything.\n');
}

async function main() {
  if (Number(process.versions.node.split('.')[0]) < 20) {
    throw new StartError(`Corroborate needs Node 20 or newer; this is ${process.version}.`);
  }
  const options = readOptions();
  const desktop = options.embedded ? { reason: '--embedded was given' } : findDesktopVscode();
  if ('command' in desktop) return startDesktop(options, desktop.command);
  console.log(`  VS Code in the browser (${desktop.reason}).`);
  return startEmbedded(options);
}

endAllOnSignal();
main().catch(async (error) => {
  await endAll();
  const isOurs = error instanceof StartError || process.env['DEBUG'] === undefined;
  console.error(`\n${isOurs ? String(error.message ?? error) : error.stack}\n`);
  process.exit(1);
});
