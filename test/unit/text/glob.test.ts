import assert from 'node:assert/strict';
import { compileGlob, compileGlobs, isGlob } from '../../../server/src/text/glob';

/** Pattern, paths that fit, paths that do not. */
const CASES: readonly [string, readonly string[], readonly string[]][] = [
  ['a.txt', ['a.txt'], ['b/a.txt', 'a.txt.bak', 'A.txt']],
  ['*.txt', ['a.txt', '.txt'], ['b/a.txt', 'a.md']],
  ['**/*.txt', ['a.txt', 'b/a.txt', 'b/c/a.txt'], ['a.md', 'a.txt/b']],
  ['**', ['a', 'a/b/c'], []],
  ['notes/**', ['notes/a', 'notes/b/c', 'notes'], ['note/a', 'x/notes/a']],
  ['notes/', ['notes/a'], ['notes.txt']],
  ['./a/*.md', ['a/b.md'], ['b.md']],
  ['/a/*.md', ['a/b.md'], ['x/a/b.md']],
  ['a/**/b', ['a/b', 'a/x/b', 'a/x/y/b'], ['a/b/c', 'ab']],
  ['**/a/**/b.txt', ['a/b.txt', 'x/a/y/z/b.txt'], ['x/b.txt']],
  ['00?*.txt', ['001_x.txt', '00a.txt'], ['00.txt', '00']],
  ['*a*b*c', ['abc', 'xaybzc'], ['acb']],
  ['{a,b}.{txt,md}', ['a.txt', 'b.md'], ['c.txt', 'a.pdf']],
  ['{a,b{1,2}}/c', ['a/c', 'b1/c', 'b2/c'], ['b/c']],
  ['{,x}a', ['a', 'xa'], ['ya']],
  ['{a', ['{a'], ['a']],
  ['[a-c]1', ['a1', 'c1'], ['d1', '[a-c]1']],
  ['[!a]1', ['b1'], ['a1']],
  ['[]a]', [']', 'a'], ['b']],
  ['[a', ['[a'], ['a']],
  ['a.(b)+^$', ['a.(b)+^$'], ['aX(b)+^$']],
  ['ü*.txt', ['über.txt'], ['uber.txt']],
];

describe('compileGlob', () => {
  for (const [pattern, fitting, others] of CASES)
    it(pattern, () => {
      const matches = compileGlob(pattern);
      assert.deepEqual(
        fitting.filter((path) => !matches(path)),
        [],
        'should fit',
      );
      assert.deepEqual(others.filter(matches), [], 'should not fit');
    });

  it('takes time in proportion to the path, whatever the pattern', () => {
    const matches = compileGlob(`**/${'*a'.repeat(30)}b`);
    const began = performance.now();
    assert.equal(matches(`x/${'a'.repeat(20_000)}`), false);
    assert.ok(performance.now() - began < 500);
  });

  it('does not expand braces without end', () => {
    const began = performance.now();
    compileGlob('{a,b}'.repeat(40));
    assert.ok(performance.now() - began < 500);
  });
});

describe('compileGlobs', () => {
  it('fits what one of the patterns fits, and nothing without patterns', () => {
    assert.equal(compileGlobs(['a', 'b'])('b'), true);
    assert.equal(compileGlobs([])('b'), false);
  });
});

describe('isGlob', () => {
  it('knows patterns from paths', () => {
    assert.deepEqual(['a*', 'a?', '[a]', '{a}', 'a/b.txt'].map(isGlob), [true, true, true, true, false]);
  });
});
