// `npm run test:ui`: packs the extension, installs it into a real VS Code, and drives the page on a copy of the sample
// workspace as a person would. Leaves screenshots in shots/: look at them.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT, SHOTS } from '../../scripts/lib/paths.mjs';
import { openWorkbench } from '../support/workbench.mjs';
import { createEditorPage } from './editorPage.mjs';

rmSync(SHOTS, { recursive: true, force: true });
mkdirSync(SHOTS, { recursive: true });
const vsix = path.join(ROOT, 'out/test/corroborate.vsix');
mkdirSync(path.dirname(vsix), { recursive: true });
const packed = spawnSync(process.execPath, ['scripts/package.mjs', '--out', vsix], {
  cwd: ROOT,
  encoding: 'utf8',
});
assert.equal(packed.status, 0, packed.stdout + packed.stderr);

let failed = false;
const workbench = await openWorkbench({
  name: 'ui',
  vsix,
  settings: { 'workbench.colorTheme': 'Default Light Modern', 'window.autoDetectColorScheme': false },
  onLost: (why) => {
    console.error(why);
    process.exit(1);
  },
});
const { page, server, data } = workbench;
const folder = path.join(data, 'seeds');
cpSync(path.join(ROOT, 'seeds'), folder, { recursive: true });
const ui = createEditorPage(page);

/** @param {string} name */
const shoot = async (name) => void (await page.screenshot({ path: path.join(SHOTS, `${name}.png`) }));

/**
 * @param {string} what
 * @param {() => Promise<void>} test
 */
async function step(what, test) {
  const began = Date.now();
  try {
    await test();
    console.log(`  ✔ ${what} (${Date.now() - began} ms)`);
  } catch (error) {
    failed = true;
    console.log(`  ✘ ${what}\n${String(error instanceof Error ? error.message : error)}`);
    await shoot(`failed-${what.replaceAll(/\W+/g, '-')}`);
  }
}

/** Opens the page anew on a source, and waits until all sources are read. @param {string} file */
async function openSource(file) {
  const remote = `vscode-remote://${new URL(server.origin).host}${path.join(folder, file)}`;
  const payload = JSON.stringify([['openFile', remote]]);
  await page.goto(`${server.origin}/?${new URLSearchParams({ folder, payload })}`);
  await ui.waitForText('Kant');
  await ui.statusItem('5 sources').waitFor({ timeout: 30_000 });
}

await step('packs what an installed extension needs, and nothing else', async () => {
  const installed = readdirSync(path.join(data, 'extensions'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.startsWith('corroborate.corroborate') && path.extname(file) !== '')
    .map((file) => file.split(path.sep).slice(1).join('/'))
    .filter((file) => file !== '');
  const root =
    /^(package(\.nls(\.\w+)?)?\.json|language-configuration\.json|(readme|changelog|THIRD-PARTY-NOTICES)\.md|LICENSE\.txt)$/;
  const below = /^(dist\/.*\.js|syntaxes\/.*\.json|schemas\/.*\.json|l10n\/.*\.json|media\/.*\.(png|md))$/;
  assert.deepEqual(
    installed.filter((file) => !root.test(file) && !below.test(file)),
    [],
  );
  for (const file of ['extension.js', 'web/extension.js', 'server.js', 'web/server.js', 'cli.js']) {
    assert.ok(installed.includes(`dist/${file}`), file);
  }
});

await step(
  'opens a source of the sample and counts all in the status bar, also for screen readers',
  async () => {
    await openSource('001_rferl.txt');
    // The folder is not trusted, and need not be: everything below works in Restricted Mode.
    await ui.dismissBanner();
  },
);

await step('shows every fact about Kant at the pointer', async () => {
  const card = await ui.pointAt('Kant');
  const text = await card.innerText();
  assert.match(text, /Kant air base/);
  const box = await page.locator('.monaco-hover:not(.workbench-hover):visible').first().boundingBox();
  assert.ok(box !== null && box.height <= 800, 'the card is longer than the screen');
  await shoot('hover');
  await ui.pointAway();
});

await step('shows the card to the keyboard', async () => {
  await ui.clickOn('Kant');
  await page.keyboard.press('Control+K');
  await page.keyboard.press('Control+I');
  await page
    .locator('.monaco-hover:not(.workbench-hover):visible', { hasText: 'Kant air base' })
    .first()
    .waitFor({ timeout: 15_000 });
  await ui.pointAway();
});

await step('warns of conflicting numbers in Problems', async () => {
  await ui.run('Problems: Focus on Problems View');
  const row = ui.problems().filter({ hasText: '5,900' });
  await row.first().waitFor({ timeout: 15_000 });
  await shoot('problems');
  await row.first().dblclick();
  await ui.run('View: Toggle Panel Visibility');
});

await step('lists the conflicts', async () => {
  await ui.run('Corroborate: Show Conflicts');
  await ui.quickPicks().filter({ hasText: 'Tajikistan' }).first().waitFor({ timeout: 15_000 });
  await shoot('conflicts');
  await page.keyboard.press('Escape');
});

await step('opens all facts beside the text', async () => {
  await openSource('001_rferl.txt');
  await ui.clickOn('Kant');
  await ui.run('Corroborate: Show All Facts');
  await page.locator('.tab.active', { hasText: 'Kant air base' }).first().waitFor({ timeout: 15_000 });
  await shoot('card');
  await page.keyboard.press('Control+F4');
});

await step('goes to where a name is introduced', async () => {
  await openSource('003_edm-138.txt');
  await ui.clickOn('Kant');
  await page.keyboard.press('F12');
  await page.locator('.tab.active', { hasText: '000_bbc.txt' }).first().waitFor({ timeout: 15_000 });
  await shoot('definition');
});

await step('can be read in a high-contrast theme', async () => {
  const settings = path.join(folder, '.vscode/settings.json');
  const own = JSON.parse(readFileSync(settings, 'utf8'));
  writeFileSync(settings, JSON.stringify({ ...own, 'workbench.colorTheme': 'Default High Contrast' }));
  await openSource('001_rferl.txt');
  await page.locator('.monaco-workbench.hc-black').first().waitFor({ timeout: 30_000 });
  await ui.pointAt('Kant');
  await shoot('high-contrast');
});

await workbench.close(failed);
process.exit(failed ? 1 : 0);
