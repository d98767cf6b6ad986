import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findFiles } from '../../../server/src/node/findFiles';
import { NodeHost, uriOfPath } from '../../../server/src/node/nodeHost';

describe('NodeHost', () => {
  let folder: string;
  const host = new NodeHost(() => undefined);
  const kindOf = async (file: string): Promise<string> =>
    (await host.readFile(uriOfPath(path.join(folder, file)), 100)).kind;

  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'corroborate-host-'));
    writeFileSync(path.join(folder, 'a.txt'), 'The clinic has 30 beds.');
    symlinkSync('loop.txt', path.join(folder, 'loop.txt'));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('tells a file that cannot be read from one that is not there', async () => {
    assert.equal(await kindOf('a.txt'), 'bytes');
    assert.equal(await kindOf('b.txt'), 'missing');
    assert.equal(await kindOf('a.txt/b.txt'), 'missing');
    assert.equal(await kindOf('loop.txt'), 'unreadable');
  });

  it('tells of a folder that cannot be read, unless it is not there', async () => {
    const failures: string[] = [];
    const list = (name: string): Promise<string[]> =>
      findFiles(path.join(folder, name), new Set(), (_, reason) => failures.push(reason));
    assert.deepEqual(await list('gone'), []);
    assert.deepEqual(failures, []);
    assert.deepEqual(await list('a.txt'), []);
    assert.deepEqual(failures, ['ENOTDIR']);
  });
});
