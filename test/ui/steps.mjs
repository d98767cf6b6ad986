// What the drive does, one step after the other, on a copy of the sample workspace.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * @typedef {object} Drive
 * @property {import('playwright-core').Page} page
 * @property {import('./editorPage.mjs').EditorPage} ui
 * @property {string} folder the copy of the sample workspace
 * @property {string} extensions where VS Code has installed the packed extension
 * @property {(name: string) => Promise<void>} shoot leaves a screenshot
 * @property {(file: string) => Promise<void>} open opens the page anew on a source; all sources are read then
 */

const DRAFT = `---
draft: true
---

# Who is stationed where

The Russian military base in Tajikistan has some 4,200 troops.
The air base in Kant, which opened in 2003, has about 400 personnel.
`;

/** @type {{ what: string, run: (drive: Drive) => Promise<void> }[]} */
export const STEPS = [
  {
    what: 'packs what an installed extension needs, and nothing else',
    async run({ extensions }) {
      const installed = readdirSync(extensions, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.startsWith('corroborate.corroborate') && path.extname(file) !== '')
        .map((file) => file.split(path.sep).slice(1).join('/'))
        .filter((file) => file !== '');
      const root =
        /^(package(\.nls(\.\w+)?)?\.json|language-configuration\.json|(readme|changelog|THIRD-PARTY-NOTICES)\.md|LICENSE\.txt)$/;
      const below =
        /^(dist\/.*\.js|syntaxes\/.*\.json|schemas\/.*\.json|l10n\/.*\.json|media\/.*\.(png|md))$/;
      assert.deepEqual(
        installed.filter((file) => !root.test(file) && !below.test(file)),
        [],
      );
      for (const file of ['extension.js', 'web/extension.js', 'server.js', 'web/server.js', 'cli.js']) {
        assert.ok(installed.includes(`dist/${file}`), file);
      }
    },
  },
  {
    what: 'opens a source of the sample and counts all in the status bar, also for screen readers',
    async run({ ui, open }) {
      await open('001_rferl.txt');
      await ui.statusItem('5 sources').waitFor();
      // The folder is not trusted, and need not be: everything below works in Restricted Mode.
      await ui.dismissBanner();
    },
  },
  {
    what: 'shows every fact about Kant at the pointer',
    async run({ page, ui, shoot }) {
      await ui.pointAt('Kant', 'Kant air base');
      const [box, screen] = [await ui.card.boundingBox(), page.viewportSize()];
      assert.ok(box !== null && screen !== null && box.height <= screen.height, 'longer than the screen');
      await shoot('hover');
      await ui.pointAway();
    },
  },
  {
    what: 'shows the card to the keyboard',
    async run({ ui }) {
      await ui.showCard('Kant', 'Kant air base');
      await ui.pointAway();
    },
  },
  {
    what: 'warns of conflicting numbers in Problems',
    async run({ ui, shoot }) {
      const row = ui.problems.filter({ hasText: '5,900' }).first();
      await ui.run('Problems: Focus on Problems View', row);
      await shoot('problems');
      await row.dblclick();
      await ui.activeTab('000_bbc.txt').waitFor();
    },
  },
  {
    what: 'lists the conflicts',
    async run({ ui, shoot }) {
      await ui.run('Corroborate: Show Conflicts', ui.picks.filter({ hasText: 'Tajikistan' }).first());
      await shoot('conflicts');
      await ui.closePalette();
    },
  },
  {
    what: 'opens all facts beside the text',
    async run({ page, ui, open, shoot }) {
      await open('001_rferl.txt');
      await ui.runAt('Kant', 'Corroborate: Show All Facts', ui.activeTab('Kant air base'));
      await page
        .locator('.view-line', { hasText: /\d+.mentions.in.\d+.sources/ })
        .first()
        .waitFor();
      await shoot('card');
      await page.keyboard.press('Control+F4');
    },
  },
  {
    what: 'goes to where a name is introduced',
    async run({ ui, open, shoot }) {
      await open('003_edm-138.txt');
      await ui.pressAt('Kant', 'F12', ui.activeTab('000_bbc.txt'));
      await ui.waitForText('airbase at Kant');
      await shoot('definition');
    },
  },
  {
    what: 'checks a draft against the sources',
    async run({ ui, folder, open, shoot }) {
      writeFileSync(path.join(folder, 'draft.txt'), DRAFT);
      await open('draft.txt');
      await ui.lenses.filter({ hasText: 'differ' }).first().waitFor();
      await ui.openActions('4,200', '7,000');
      await shoot('draft');
      await ui.closeActions();
    },
  },
  {
    what: 'settles a conflict from the light bulb',
    async run({ ui, folder, open, shoot }) {
      await open('000_bbc.txt');
      const settle = await ui.openActions('5,900', 'Settle:');
      await shoot('lightbulb');
      await settle.click();
      await ui.squiggles.first().waitFor({ state: 'detached' });
      // The editor saves a moment after it shows.
      const file = path.join(folder, 'corroborate.decisions.yaml');
      await ui.eventually(() => assert.match(readFileSync(file, 'utf8'), /kind: settled/));
      await shoot('settled');
      assert.deepEqual(await ui.errors.allInnerTexts(), []);
    },
  },
  {
    what: 'can be read in a high-contrast theme',
    async run({ page, ui, folder, open, shoot }) {
      const settings = path.join(folder, '.vscode/settings.json');
      const own = JSON.parse(readFileSync(settings, 'utf8'));
      writeFileSync(settings, JSON.stringify({ ...own, 'workbench.colorTheme': 'Default High Contrast' }));
      await open('001_rferl.txt');
      await page.locator('.monaco-workbench.hc-black').first().waitFor();
      await ui.pointAt('Kant', 'Kant air base');
      await shoot('high-contrast');
    },
  },
];
