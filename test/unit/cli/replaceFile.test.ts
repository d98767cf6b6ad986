import assert from 'node:assert/strict';
import { chmodSync, lstatSync, mkdirSync, readFileSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { replaceFile } from '../../../server/src/cli/replaceFile';
import { CliFolder } from './cliFolder';

describe('replacing a file', () => {
  let folder: CliFolder;
  const at = (file: string): string => path.join(folder.path, file);

  beforeEach(() => (folder = new CliFolder()));
  afterEach(() => folder.remove());

  it('makes it, or gives it another text, and leaves nothing else behind', () => {
    replaceFile(at('a.yaml'), 'one ü\n');
    assert.equal(folder.read('a.yaml'), 'one ü\n');
    replaceFile(at('a.yaml'), 'two');
    assert.equal(folder.read('a.yaml'), 'two');
    assert.deepEqual(readdirSync(folder.path), ['a.yaml']);
  });

  it('keeps a link a link, and permissions as they are', function () {
    if (process.platform === 'win32') this.skip();
    folder.write('real.yaml', 'one');
    chmodSync(at('real.yaml'), 0o664);
    symlinkSync('real.yaml', at('link.yaml'));
    replaceFile(at('link.yaml'), 'two');
    assert.ok(lstatSync(at('link.yaml')).isSymbolicLink());
    assert.equal(folder.read('real.yaml'), 'two');
    assert.equal(statSync(at('real.yaml')).mode & 0o777, 0o664);
  });

  it('leaves the old file whole where the new one cannot be put in its place', () => {
    mkdirSync(at('taken.yaml'));
    folder.write('taken.yaml/inside.txt', 'x');
    assert.throws(() => replaceFile(at('taken.yaml'), 'two'));
    assert.equal(readFileSync(at('taken.yaml/inside.txt'), 'utf8'), 'x');
    assert.deepEqual(readdirSync(folder.path), ['taken.yaml']);
    assert.throws(() => replaceFile(at('no/such/folder.yaml'), 'x'));
  });
});
