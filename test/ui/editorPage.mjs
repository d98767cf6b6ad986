// What a person does with the page, in the words of a test.

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('playwright-core').Locator} Locator */

/**
 * @param {Page} page
 */
export function createEditorPage(page) {
  const editor = page.locator('.editor-instance .monaco-editor').first();
  const hover = page.locator('.monaco-hover:not(.workbench-hover):visible .hover-contents').first();

  /**
   * The middle of a word in the text that is shown.
   * @param {string} word
   * @param {number} nth
   */
  async function find(word, nth) {
    const place = await page.waitForFunction(placeOfWord, { word, nth }, { timeout: 15_000 });
    return /** @type {{ x: number, y: number }} */ (await place.jsonValue());
  }

  return {
    /** @param {string} text */
    waitForText: (text) =>
      editor.locator('.view-line', { hasText: text }).first().waitFor({ timeout: 60_000 }),

    /** @param {string} word @param {number} [nth] counts from 0 */
    async pointAt(word, nth = 0) {
      const { x, y } = await find(word, nth);
      await page.mouse.move(x - 6, y + 1);
      await page.mouse.move(x, y, { steps: 5 });
      await hover.waitFor({ timeout: 15_000 });
      return hover;
    },

    /** @param {string} word @param {number} [nth] counts from 0 */
    async clickOn(word, nth = 0) {
      const { x, y } = await find(word, nth);
      await page.mouse.click(x, y);
    },

    async pointAway() {
      await page.mouse.move(5, 5);
      await page.keyboard.press('Escape');
      await hover.waitFor({ state: 'hidden' });
    },

    dismissBanner: () =>
      page
        .locator('.part.banner .action-container .codicon-close, .part.banner [aria-label*="Close"]')
        .first()
        .click(),

    /** Runs a command by its title, as from the keyboard. @param {string} title */
    async run(title) {
      await page.keyboard.press('F1');
      const input = page.locator('.quick-input-widget input:visible').first();
      await input.fill(`>${title}`);
      await page
        .locator('.quick-input-list .monaco-list-row', { hasText: title })
        .first()
        .waitFor({ timeout: 15_000 });
      await page.keyboard.press('Enter');
    },

    problems: () => page.locator('.markers-panel .monaco-list-row'),
    quickPicks: () => page.locator('.quick-input-list .monaco-list-row'),
    /** By what a screen reader says. @param {string} label */
    statusItem: (label) => page.locator(`[id*="corroborate.status"] a[aria-label*="${label}"]`).first(),
  };
}

/**
 * Runs in the page.
 * @param {{ word: string, nth: number }} wanted
 * @returns {{ x: number, y: number } | null}
 */
function placeOfWord({ word, nth }) {
  let left = nth;
  for (const line of document.querySelectorAll('.editor-instance .monaco-editor .view-line')) {
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = /** @type {Text} */ (node).data;
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (left-- > 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + word.length);
        const box = range.getBoundingClientRect();
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }
    }
  }
  return null;
}
