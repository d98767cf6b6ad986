// `npm run test:clients`: other editors' own clients on the standalone server, where those editors are installed.
// One that is missing is named, and is no failure.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findOnPath } from '../../scripts/lib/desktop.mjs';
import { ROOT } from '../../scripts/lib/paths.mjs';
import { endAllOnSignal, runLines } from '../../scripts/lib/processes.mjs';

const here = import.meta.dirname;
const LIMIT_S = 60;

/** @type {readonly { name: string, command: string, args: (source: string) => string[] }[]} */
const EDITORS = [
  {
    name: 'Neovim',
    command: 'nvim',
    args: (source) => ['--headless', '-u', 'NONE', '-n', source, '-S', path.join(here, 'neovim.lua')],
  },
  {
    name: 'Emacs (Eglot)',
    command: 'emacs',
    args: (source) => ['--batch', '-q', source, '-l', path.join(here, 'eglot.el')],
  },
];

/** @param {(typeof EDITORS)[number]} editor @returns {Promise<boolean>} */
async function passes({ name, command, args }) {
  if (findOnPath(command) === undefined) {
    console.log(`  - ${name}: NOT RUN, ${command} is not installed`);
    return true;
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'corroborate-client-'));
  cpSync(path.join(ROOT, 'test/extension/fixture'), folder, { recursive: true });
  const env = { ...process.env, LSP_SERVER: path.join(ROOT, 'dist/server.js'), LSP_NODE: process.execPath };
  const limited = ['-k', '5', String(LIMIT_S), command, ...args(path.join(folder, 'c-council.txt'))];
  const { code, lines } = await runLines('timeout', limited, { cwd: folder, env });
  rmSync(folder, { recursive: true, force: true });
  console.log(code === 0 ? `  ✔ ${name}` : `  ✘ ${name} (exit code ${code})\n${lines.join('\n')}`);
  return code === 0;
}

endAllOnSignal();
let failed = false;
for (const editor of EDITORS) failed = !(await passes(editor)) || failed;
process.exit(failed ? 1 : 0);
