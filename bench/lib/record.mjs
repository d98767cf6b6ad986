// What a measurement found, for the table that `npm run bench` prints at its end.
import { appendFileSync } from 'node:fs';

/**
 * @param {string} what
 * @param {string} value with its unit
 */
export function record(what, value) {
  const file = process.env['BENCH_RECORD'];
  if (file !== undefined) appendFileSync(file, `${JSON.stringify({ what, value })}\n`);
}
