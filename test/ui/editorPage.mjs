// What a person does with the page, in the words of a test. Nothing here sleeps: every wait is for something that can be
// seen, and a gesture that VS Code was too busy to notice is made again.

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('playwright-core').Locator} Locator */

/** For anything to appear. A slow machine with other work takes a tenth of it. */
const LIMIT_MS = 60_000;
/** After which a gesture is made again. */
const AGAIN_MS = 4_000;

/**
 * @param {Page} page
 */
export function createEditorPage(page) {
  page.setDefaultTimeout(LIMIT_MS);
  const editor = page.locator('.editor-instance .monaco-editor').first();
  const card = page.locator('.monaco-hover:not(.workbench-hover):visible');
  const hover = card.locator('.hover-contents').first();
  const palette = page.locator('.quick-input-widget');
  const paletteInput = palette.locator('input').first();
  const picks = palette.locator('.quick-input-list .monaco-list-row');
  const menu = page.locator('.action-widget').first();

  /**
   * Makes a gesture until what it should bring is there.
   * @param {() => Promise<unknown>} gesture
   * @param {() => Promise<unknown>} outcome waits `AGAIN_MS` at most
   */
  async function until(gesture, outcome) {
    const end = Date.now() + LIMIT_MS;
    for (;;) {
      try {
        await gesture();
        return await outcome();
      } catch (error) {
        if (Date.now() > end) throw error;
      }
    }
  }

  /**
   * The middle of a word in the text that is shown.
   * @param {string} word
   * @param {number} nth
   */
  async function find(word, nth) {
    const place = await page.waitForFunction(placeOfWord, { word, nth }, { timeout: LIMIT_MS });
    return /** @type {{ x: number, y: number }} */ (await place.jsonValue());
  }

  async function closePalette() {
    if (!(await palette.isVisible())) return;
    await page.keyboard.press('Escape');
    await palette.waitFor({ state: 'hidden', timeout: AGAIN_MS });
  }

  /** The text may move while the page settles: so each gesture clicks again. @param {string} word */
  async function clickOn(word) {
    const { x, y } = await find(word, 0);
    await page.mouse.click(x, y);
  }

  /** @param {string} title */
  async function chooseCommand(title) {
    await closePalette();
    await page.keyboard.press('F1');
    await paletteInput.fill(`>${title}`, { timeout: AGAIN_MS });
    await picks.filter({ hasText: title }).first().click({ timeout: AGAIN_MS });
  }

  return {
    /** @param {string} text */
    waitForText: (text) => editor.locator('.view-line', { hasText: text }).first().waitFor(),

    /** Until a card with this text is shown. @param {string} word @param {string} text @param {number} [nth] counts from 0 */
    async pointAt(word, text, nth = 0) {
      const { x, y } = await find(word, nth);
      const gesture = async () => {
        await page.mouse.move(x - 40, y + 60);
        await page.mouse.move(x, y, { steps: 5 });
      };
      await until(gesture, () => card.filter({ hasText: text }).first().waitFor({ timeout: AGAIN_MS }));
      return hover;
    },

    async pointAway() {
      await until(
        async () => {
          await page.mouse.move(5, 5);
          await page.keyboard.press('Escape');
        },
        () => hover.waitFor({ state: 'hidden', timeout: AGAIN_MS }),
      );
    },

    /** Shows the card of a word by keyboard, and waits for this text in it. @param {string} word @param {string} text */
    async showCard(word, text) {
      const gesture = async () => {
        await clickOn(word);
        await page.keyboard.press('Control+K');
        await page.keyboard.press('Control+I');
      };
      await until(gesture, () => card.filter({ hasText: text }).first().waitFor({ timeout: AGAIN_MS }));
    },

    dismissBanner: () =>
      page
        .locator('.part.banner .action-container .codicon-close, .part.banner [aria-label*="Close"]')
        .first()
        .click(),

    /** Runs a command by its title, until what it brings is there. @param {string} title @param {Locator} brings */
    run: (title, brings) =>
      until(
        () => chooseCommand(title),
        () => brings.waitFor({ timeout: AGAIN_MS }),
      ),

    /** The same at a word. @param {string} word @param {string} title @param {Locator} brings */
    async runAt(word, title, brings) {
      const gesture = async () => {
        await closePalette();
        await clickOn(word);
        await chooseCommand(title);
      };
      await until(gesture, () => brings.waitFor({ timeout: AGAIN_MS }));
    },

    /** Presses a key at a word, until what it brings is there. @param {string} word @param {string} key @param {Locator} brings */
    async pressAt(word, key, brings) {
      const gesture = async () => {
        await clickOn(word);
        await page.keyboard.press(key);
      };
      await until(gesture, () => brings.waitFor({ timeout: AGAIN_MS }));
    },

    /** Opens the light bulb's menu at a word, until it has an item. @param {string} word @param {string} text */
    async openActions(word, text) {
      const item = menu.locator('.monaco-list-row', { hasText: text }).first();
      const gesture = async () => {
        // Pressed once more, the keys would take the first item.
        if (await menu.isVisible()) await page.keyboard.press('Escape');
        await clickOn(word);
        await page.keyboard.press('Control+.');
      };
      await until(gesture, () => item.waitFor({ timeout: AGAIN_MS }));
      return item;
    },

    /** Until a check outside the page holds. @param {() => void} check */
    eventually: (check) =>
      until(
        async () => {},
        async () => void (await page.waitForTimeout(200), check()),
      ),

    closePalette,
    async closeActions() {
      await page.keyboard.press('Escape');
      await menu.waitFor({ state: 'hidden' });
    },
    card: card.first(),
    picks,
    problems: page.locator('.markers-panel .monaco-list-row'),
    lenses: page.locator('.editor-instance .codelens-decoration'),
    squiggles: page.locator('.editor-instance .cdr.squiggly-warning, .editor-instance .cdr.squiggly-info'),
    errors: page.locator('.notification-toast', { has: page.locator('.codicon-error') }),
    /** @param {string} text */
    activeTab: (text) => page.locator('.tab.active', { hasText: text }).first(),
    /** By what a screen reader says. @param {string} label */
    statusItem: (label) => page.locator(`[id*="corroborate.status"] a[aria-label*="${label}"]`).first(),
  };
}

/** @typedef {ReturnType<typeof createEditorPage>} EditorPage */

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
