// `npm run test:desktop`: the suites of test/extension inside desktop VS Code, by @vscode/test-electron. Takes the binary
// that VSCODE_DESKTOP names, else downloads one. Where neither can be had, or no display is there, it says so and exits with
// code 3: not run is not passed.
import { runTests } from '@vscode/test-electron';
import { cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findOnPath, hasDesktop } from '../../scripts/lib/desktop.mjs';
import { ROOT } from '../../scripts/lib/paths.mjs';
import { bundleSuites } from '../extension/bundle.mjs';

const NOT_RUN = 3;
/** The oldest release that package.json admits. */
const VERSION = '1.91.0';

/** @param {string} why @returns {never} */
function notRun(why) {
  console.error(`\n  DESKTOP TESTS NOT RUN: ${why}\n`);
  process.exit(NOT_RUN);
}

if (!hasDesktop()) {
  const hint =
    findOnPath('xvfb-run') === undefined ? 'install Xvfb' : 'run `xvfb-run -a npm run test:desktop`';
  notRun(`there is no display (${hint}).`);
}
const vscodeExecutablePath = process.env['VSCODE_DESKTOP'];
const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'corroborate-desktop-')));
cpSync(path.join(ROOT, 'test/extension/fixture'), folder, { recursive: true });
try {
  const code = await runTests({
    ...(vscodeExecutablePath === undefined ? { version: VERSION } : { vscodeExecutablePath }),
    extensionDevelopmentPath: ROOT,
    extensionTestsPath: await bundleSuites('node'),
    launchArgs: [
      folder,
      '--disable-extensions',
      '--disable-workspace-trust',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  process.exitCode = code;
} catch (error) {
  const text = String(error);
  if (/ENOTFOUND|ECONNREFUSED|ETIMEDOUT|EAI_AGAIN|getaddrinfo|download/i.test(text))
    notRun(`VS Code could not be downloaded (${text}). Set VSCODE_DESKTOP to its binary.`);
  console.error(text);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
