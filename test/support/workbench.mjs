// A VS Code server on a fresh data folder and a page that may reach it and nothing else: the ground under every test
// that needs a real VS Code.
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launchBrowser, openLocalPage } from '../../scripts/lib/browser.mjs';
import { ROOT } from '../../scripts/lib/paths.mjs';
import { beforeEnd, endAllOnSignal } from '../../scripts/lib/processes.mjs';
import { createProgress } from '../../scripts/lib/progress.mjs';
import { installVscode } from '../../scripts/lib/vscodeInstall.mjs';
import { installExtension, startVscodeServer } from '../../scripts/lib/vscodeServer.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** What would stand in the way or reach out. Trust stays as each test sets it. */
const SETTINGS = {
  'chat.disableAIFeatures': true,
  'telemetry.telemetryLevel': 'off',
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
};
const LAST_NOTES = 15;

/** The whole log of the page goes to a file, its end to the screen. @param {string} name @param {readonly string[]} notes */
function reportNotes(name, notes) {
  const file = path.join(ROOT, 'out/test', `${name}.log`);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, notes.join('\n'));
  for (const note of notes.filter((one) => !one.includes('[mocha]')).slice(-LAST_NOTES))
    console.error(`  | ${note.split('\n')[0]?.slice(0, 200) ?? ''}`);
  console.error(`  | (all of it: ${file})`);
}

/** What the extension and its server wrote. @param {string} data */
function reportOwnLog(data) {
  const logs = path.join(data, 'data/logs');
  const files = readdirSync(logs, { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((one) => one.endsWith('Corroborate.log'))) {
    const lines = readFileSync(path.join(logs, file), 'utf8').trimEnd().split('\n');
    for (const line of lines.slice(-LAST_NOTES)) console.error(`  log| ${line.slice(0, 300)}`);
  }
}

/**
 * @typedef {object} Workbench
 * @property {Page} page empty as yet
 * @property {import('../../scripts/lib/vscodeServer.mjs').Server} server
 * @property {string} data a folder of this run, deleted at the end
 * @property {(text: string) => void} note keeps a line, to be shown if the run fails
 * @property {(failed: boolean) => Promise<void>} close ends browser and server; prints the notes of a failed run
 */

/**
 * @param {object} options
 * @param {string} options.name of the run, for its folder
 * @param {readonly string[]} [options.flags] of the VS Code server
 * @param {Record<string, unknown>} [options.settings] the user's
 * @param {string} [options.vsix] a packed extension to install
 * @param {(why: string) => void} options.onLost the browser or the server has ended by itself
 * @returns {Promise<Workbench>}
 */
export async function openWorkbench({ name, flags = [], settings = {}, vsix, onLost }) {
  endAllOnSignal();
  /** @type {string[]} */
  const notes = [];
  const note = (/** @type {string} */ text) => {
    notes.push(text);
  };
  const vscode = await installVscode(createProgress());
  // VS Code resolves links, and a test compares paths.
  const data = realpathSync(mkdtempSync(path.join(tmpdir(), `corroborate-${name}-`)));
  const remove = () => rmSync(data, { recursive: true, force: true, maxRetries: 5 });
  beforeEnd(async () => remove());
  mkdirSync(path.join(data, 'data/User'), { recursive: true });
  writeFileSync(path.join(data, 'data/User/settings.json'), JSON.stringify({ ...SETTINGS, ...settings }));
  if (vsix !== undefined) await installExtension({ vscode, data, vsix });
  const server = await startVscodeServer({ vscode, data, port: 0, token: null, flags });
  const browser = await launchBrowser();
  const page = await openLocalPage(browser, server.origin);
  let closing = false;
  const lost = (/** @type {string} */ why) => closing || onLost(why);
  void server.ended.then(() => lost('VS Code has ended'));
  browser.once('disconnected', () => lost('the browser has ended'));
  page.once('crash', () => lost('the page has crashed'));
  page.on('console', (message) => note(`[page ${message.type()}] ${message.text()}`));

  const close = async (/** @type {boolean} */ failed) => {
    closing = true;
    if (failed) {
      reportNotes(name, notes);
      reportOwnLog(data);
    }
    await browser.close().catch(() => {});
    await server.end();
    remove();
  };
  return { page, server, data, note, close };
}
