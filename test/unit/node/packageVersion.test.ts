import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bundled } from '../../support/bundle';

describe('version', function () {
  this.timeout(30_000);

  it('is ours, never that of the project that the program was copied into', async () => {
    const cli = await bundled('cli.js');
    const own = JSON.parse(readFileSync(path.join(__dirname, '../../../package.json'), 'utf8')) as {
      version: string;
    };
    const run = (file: string): string =>
      execFileSync(process.execPath, [file, '--version'], { encoding: 'utf8' });
    assert.equal(run(cli), `${own.version}\n`);
    const folder = mkdtempSync(path.join(tmpdir(), 'corroborate-version-'));
    try {
      writeFileSync(path.join(folder, 'package.json'), '{"name":"newsroom","version":"99.9.9"}');
      copyFileSync(cli, path.join(folder, 'corroborate.cjs'));
      assert.notEqual(run(path.join(folder, 'corroborate.cjs')), '99.9.9\n');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
