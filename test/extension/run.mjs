// `node test/extension/run.mjs node|web`: the mocha suites of this folder, inside the extension host of a real VS Code:
// the one for desktop and remote (node), or the web worker of the browser (web). The exit code is the result.
import { cpSync, existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { format } from 'node:util';
import { ROOT } from '../../scripts/lib/paths.mjs';
import { openWorkbench } from '../support/workbench.mjs';
import { bundleSuites } from './bundle.mjs';

const LIMIT_MS = 240_000;
const PREFIX = '[mocha] ';
const host = process.argv[2];
if (host !== 'node' && host !== 'web') throw new Error('Which extension host: node or web?');

const TYPES = /** @type {Record<string, string>} */ ({
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.map': 'application/json',
});
const suites = await bundleSuites(host);

/** @type {(code: number) => void} */
let finish = () => {};
const finished = new Promise((resolve) => (finish = resolve));

const workbench = await openWorkbench({
  name: `extension-${host}`,
  flags: ['--enable-smoke-test-driver', '--disable-workspace-trust'],
  onLost: (why) => {
    console.error(why);
    finish(1);
  },
});
const { page, server, note } = workbench;
const folder = path.join(workbench.data, 'fixture');
cpSync(path.join(ROOT, 'test/extension/fixture'), folder, { recursive: true });

await page.exposeFunction(
  'codeAutomationLog',
  (/** @type {string} */ _kind, /** @type {unknown[]} */ args) => {
    const text = format(...args);
    if (text.startsWith(PREFIX)) console.log(text.slice(PREFIX.length));
    else note(text);
  },
);
await page.exposeFunction('codeAutomationExit', finish);

/** @type {[string, string][]} */
const payload = [['skipWelcome', 'true']];
if (host === 'node') {
  const remote = (/** @type {string} */ file) => `vscode-remote://${new URL(server.origin).host}${file}`;
  payload.push(['extensionDevelopmentPath', remote(ROOT)], ['extensionTestsPath', remote(suites)]);
} else {
  await serveExtension();
}
const timer = setTimeout(() => {
  console.error(`no result after ${LIMIT_MS / 1000} s`);
  finish(124);
}, LIMIT_MS);
await page.goto(`${server.origin}/?${new URLSearchParams({ folder, payload: JSON.stringify(payload) })}`);
const code = await finished;
clearTimeout(timer);
await workbench.close(code !== 0);
process.exit(code);

/**
 * The browser's extension host takes extensions from a web address that the page's security policy allows, which is the
 * page's own origin: so their files are served there, and the page's settings are told of them.
 */
async function serveExtension() {
  const context = page.context();
  const at = (/** @type {URL} */ url) => url.origin === server.origin;
  const location = { scheme: 'http', authority: new URL(server.origin).host, path: '/__extension' };
  await context.route(
    (url) => at(url) && url.pathname.startsWith('/__extension/'),
    (route) => {
      const file = path.join(
        ROOT,
        decodeURIComponent(new URL(route.request().url()).pathname).slice('/__extension'.length),
      );
      if (!existsSync(file) || !statSync(file).isFile()) return route.fulfill({ status: 404 });
      return route.fulfill({
        contentType: TYPES[path.extname(file)] ?? 'application/octet-stream',
        body: readFileSync(file),
      });
    },
  );
  await context.route(
    (url) => at(url) && url.pathname === '/',
    async (route) => {
      const response = await route.fetch();
      const { 'content-length': _length, 'content-encoding': _encoding, ...headers } = response.headers();
      const tests = { ...location, path: `/__extension/${path.relative(ROOT, suites)}` };
      const body = withSettings(await response.text(), { extensions: [location], extensionTestsPath: tests });
      return route.fulfill({ status: response.status(), headers, body });
    },
  );
}

/** @param {string} html @param {object} development */
function withSettings(html, development) {
  const pattern = /(id="vscode-workbench-web-configuration" data-settings=")([^"]*)"/;
  return html.replace(pattern, (_all, before, escaped) => {
    const settings = JSON.parse(escaped.replaceAll('&quot;', '"').replaceAll('&amp;', '&'));
    settings.developmentOptions = { ...settings.developmentOptions, ...development };
    return `${before}${JSON.stringify(settings).replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
  });
}
