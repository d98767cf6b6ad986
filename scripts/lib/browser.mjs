// The browser that tests drive.
import chromiumPackage from '@sparticuz/chromium';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

/** @typedef {import('playwright-core').Browser} Browser */

const FLAGS = [
  ...['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--no-first-run', '--disable-quic'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];

/**
 * Starts a headless Chromium: the one that CHROMIUM names, else the one inside an npm package (Linux on x64).
 * @returns {Promise<Browser>}
 * @throws when there is none for this machine
 */
export async function launchBrowser() {
  const own = process.env['CHROMIUM'];
  if (own !== undefined && !existsSync(own)) throw new Error(`CHROMIUM names no file: ${own}`);
  if (own === undefined && `${process.platform}-${process.arch}` !== 'linux-x64') {
    throw new Error(
      'Set CHROMIUM to a Chromium or Chrome binary: the npm registry has one for Linux on x64 only.',
    );
  }
  const executablePath = own ?? (await chromiumPackage.executablePath());
  // Ctrl-C is ours: the caller closes the browser and then the server.
  return chromium.launch({
    executablePath,
    headless: true,
    args: FLAGS,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
}

/**
 * A page that reaches the given origin and nothing else.
 * @param {Browser} browser
 * @param {string} origin
 */
export async function openLocalPage(browser, origin) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  await context.route(
    (url) => url.origin !== origin,
    (route) => route.abort(),
  );
  return context.newPage();
}
