import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../../..');
/** Words that only the lexicons of events and attributes know. */
const TEXT =
  'A rockfall above the village killed 3 hikers. The rockfall blocked the road for 12 hours. A freediver broke 2 records.';
const SCRIPT = `
  const { analyse } = require('./server/src/facts/analyse.ts');
  const texts = [${JSON.stringify(TEXT)}, 'It rained.', ${JSON.stringify(TEXT)}];
  const [first, , third] = texts.map((text) => JSON.stringify(analyse(text)));
  process.stdout.write(String(first === third));
`;

describe('the first text of a process', function () {
  this.timeout(60_000);

  it('reads as any other', () => {
    const told = execFileSync(process.execPath, ['--import', 'tsx', '--input-type=commonjs', '-e', SCRIPT], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    assert.equal(told, 'true');
  });
});
