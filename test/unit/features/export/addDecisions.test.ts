import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addDecisions, isSame } from '../../../../server/src/features/export/addDecisions';
import type { Decision } from '../../../../server/src/workspace/decisions/decision';
import { readDecisions } from '../../../../server/src/workspace/decisions/file/readDecisions';
import { arbitraryDecision } from './arbitraryDecisions';

const distinct = fc.uniqueArray(arbitraryDecision, { maxLength: 5, selector: ({ id }) => id });

/** Decisions files of many shapes that already hold one decision, or none. */
const FILES = [
  '',
  '# Ours.\n',
  'version: 1\r\ndecisions:\r\n  # A note.\r\n  - { id: zz1, kind: confirmed, about: [{ source: a.txt, quote: x }] } # why\r\n',
  'version: 1\ndecisions:\n- id: bbb # first\n  kind: confirmed\n  about:\n  - source: a.txt\n    quote: x\n\n# the end',
  'version: 1\ndecisions: []\n',
  'decisions: [{ id: zz1, kind: confirmed, about: [{ source: a.txt, quote: x }] }]',
  '{ "version": 1, "decisions": [] }',
];

function decisionsIn(text: string): Decision[] {
  const { value, problems } = readDecisions(text);
  assert.deepEqual(problems, [], text);
  return (value ?? []).map(({ decision }) => decision);
}

describe('adding many decisions to a file', () => {
  it('gives a file with all of them, what was there before untouched', () => {
    fc.assert(
      fc.property(fc.constantFrom(...FILES), distinct, (file, decisions) => {
        const before = decisionsIn(file);
        const text = addDecisions(file, decisions);
        const after = new Map(decisionsIn(text).map((decision) => [decision.id, decision]));
        assert.equal(after.size, before.length + decisions.length);
        for (const decision of [...before, ...decisions])
          assert.ok(isSame(after.get(decision.id), decision), text);
        for (const comment of file.match(/#.*$/gm) ?? []) assert.ok(text.includes(comment), text);
      }),
      { numRuns: 60 },
    );
  });

  it('in whatever order they come, is the same file', () => {
    fc.assert(
      fc.property(distinct, (decisions) => {
        assert.equal(addDecisions('', [...decisions].reverse()), addDecisions('', decisions));
      }),
      { numRuns: 30 },
    );
  });

  it('takes time that grows with their number, not with its square', () => {
    const many = (count: number): Decision[] =>
      Array.from({ length: count }, (_, i) => ({
        ...{ id: `b${String(i).padStart(5, '0')}`, kind: 'confirmed', why: null, by: 'Ana', on: null },
        about: [
          {
            source: 'a.txt',
            quote: `${i} people`,
            prefix: '',
            suffix: '',
            at: i,
            distinct: null,
            occurrence: null,
          },
        ],
      }));
    const time = (count: number): number => {
      const start = performance.now();
      addDecisions('', many(count));
      return performance.now() - start;
    };
    time(50);
    const [few, manyMore] = [Math.min(time(100), time(100)), Math.min(time(800), time(800))];
    // Eight times as many: 64 times as long were it the square.
    assert.ok(manyMore < 25 * few, `${few} ms, ${manyMore} ms`);
  });
});
