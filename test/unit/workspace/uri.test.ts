import assert from 'node:assert/strict';
import { baseName, canonicalUri, childUri, relativeFile, schemeOf } from '../../../server/src/workspace/uri';

describe('canonicalUri', () => {
  const same: readonly [string, string][] = [
    ['file:///c:/a%20b/x.txt', 'file:///C%3A/a b/x.txt'],
    ['file:///tmp/%C3%BC.txt', 'file:///tmp/ü.txt'],
    ["file:///tmp/it's(1)!*.txt", 'file:///tmp/it%27s%281%29%21%2A.txt'],
    ['file:///tmp/100%.txt', 'file:///tmp/100%25.txt'],
  ];
  for (const [a, b] of same)
    it(`is one for ${a} and ${b}`, () => assert.equal(canonicalUri(a), canonicalUri(b)));

  it('is its own canonical form', () => {
    for (const [a] of same) assert.equal(canonicalUri(canonicalUri(a)), canonicalUri(a));
  });

  it('keeps authority, query and fragment, and what is no URI', () => {
    assert.equal(
      canonicalUri('vscode-vfs://github/o/r/a b?x=%20#y'),
      'vscode-vfs://github/o/r/a%20b?x=%20#y',
    );
    assert.equal(canonicalUri('untitled:Untitled-1'), 'untitled:Untitled-1');
    assert.equal(canonicalUri('just text'), 'just text');
  });
});

describe('relativeFile', () => {
  it('is the decoded path below the folder', () => {
    assert.equal(relativeFile('file:///a', 'file:///a/b%20c/d.txt'), 'b c/d.txt');
    assert.equal(relativeFile('file:///a/', 'file:///a/d.txt'), 'd.txt');
    assert.equal(relativeFile('file:///a', 'file:///ab/d.txt'), null);
    assert.equal(relativeFile('file:///a', 'file:///a'), null);
  });
});

describe('childUri', () => {
  it('is the inverse of relativeFile', () => {
    for (const file of ['d.txt', 'b c/d.txt', '100%/ü#?.txt'])
      assert.equal(relativeFile('file:///a', childUri('file:///a', file)), file);
  });
  it('resolves dots', () => assert.equal(childUri('file:///a/b', './x/../../c.txt'), 'file:///a/c.txt'));
});

it('schemeOf and baseName', () => {
  assert.deepEqual(['File:///x', 'untitled:y', 'C'].map(schemeOf), ['file', 'untitled', '']);
  assert.equal(baseName('file:///a/b%20c.txt?x'), 'b c.txt');
});
