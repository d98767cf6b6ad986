// Sets the global `mocha`.
import 'mocha/mocha.js';
import { LineReporter } from './reporter';

/** Set at bundling: the host that the runner means to test. */
declare const EXPECTED_HOST: 'node' | 'web';

/** Called by VS Code inside the extension host; rejects when a test fails. The same mocha runs in both hosts. */
export async function run(): Promise<void> {
  // With both entries in package.json, tests for the one host could silently run in the other.
  const host = typeof process === 'undefined' ? 'web' : 'node';
  if (host !== EXPECTED_HOST)
    throw new Error(`These tests run in the ${host} host, not in ${EXPECTED_HOST}.`);
  // mocha's browser build looks at the address of its page, and a worker may have none.
  (globalThis as { location?: unknown }).location ??= { search: '' };
  mocha.setup({ ui: 'bdd', timeout: 30_000, slow: 5000, reporter: LineReporter });
  await import('./suites/all');
  await new Promise<void>((resolve, reject) => {
    mocha.run((failures) => (failures === 0 ? resolve() : reject(new Error(`${failures} tests failed`))));
  });
}
