import assert from 'node:assert/strict';
import type { Decision } from '../../../../server/src/workspace/decisions/decision';
import type { Snapshot } from '../../../../server/src/workspace/snapshot';
import { anchorOn, COMMON, decisionsFile } from '../../../support/decisionsWorkspace';
import { uriOf } from '../../../support/memoryHost';
import { makeWorkspace, type TestWorkspace } from '../../../support/testWorkspace';

const A = 'The clinic in Norvik opened on Monday.\n\nNorvik has 300 beds, the council said.';
const B = 'Nurses were hired in spring.\n\nNorvik has 250 beds, a visitor counted.';
const YAML = 'corroborate.decisions.yaml';

function settle(extra: Partial<Extract<Decision, { kind: 'settled' }>> = {}): Decision {
  const about = [anchorOn('a.txt', A, '300 beds'), anchorOn('b.txt', B, '250 beds')];
  return { ...COMMON, id: 'k3f9t2', kind: 'settled', about, stands: 0, reason: null, ...extra };
}

function open(files: Readonly<Record<string, string>>): TestWorkspace {
  return makeWorkspace(Object.entries(files), 'simple');
}

function statuses(snapshot: Snapshot): (string | null)[] {
  return snapshot.conflicts().map((conflict) => snapshot.statusOf(conflict)?.kind ?? null);
}

async function write(test: TestWorkspace, file: string, text: string): Promise<Snapshot> {
  const kind = test.host.files.has(uriOf(file)) ? 'changed' : 'created';
  test.host.write(file, text);
  test.workspace.filesChanged([{ uri: uriOf(file), kind }]);
  return test.settled();
}

async function remove(test: TestWorkspace, file: string): Promise<Snapshot> {
  test.host.remove(file);
  test.workspace.filesChanged([{ uri: uriOf(file), kind: 'removed' }]);
  return test.settled();
}

describe('decisions in a workspace', () => {
  it('have their places, and settle a conflict', async () => {
    const snapshot = await open({ 'a.txt': A, 'b.txt': B, [YAML]: decisionsFile(settle()) }).settled();
    assert.deepEqual(statuses(snapshot), ['settled']);
    const [placed] = snapshot.decisions();
    assert.equal(placed?.file, uriOf(YAML));
    assert.equal(placed.mark.start.line, 2);
    assert.deepEqual(placed.places[0], {
      source: uriOf('a.txt'),
      span: { start: A.indexOf('300'), end: A.indexOf('300') + 8 },
      how: 'exact',
      score: 1,
    });
    assert.deepEqual(snapshot.decisionsIn(uriOf('b.txt')), [placed]);
    assert.deepEqual(snapshot.decisionsOn('norvik'), [placed]);
  });

  it('take effect when they are written, and none when they are removed', async () => {
    const test = open({ 'a.txt': A, 'b.txt': B });
    assert.deepEqual(statuses(await test.settled()), [null]);
    assert.deepEqual(statuses(await write(test, YAML, decisionsFile(settle()))), ['settled']);
    const last = test.publications.at(-1);
    assert.ok(last?.settled);
    const shown = new Set(test.publications.flatMap(({ changed }) => [...changed]));
    assert.ok(shown.has(uriOf('a.txt')));
    assert.deepEqual(statuses(await write(test, YAML, 'decisions: []')), [null]);
  });

  it('stay in force while their file is broken', async () => {
    const test = open({ 'a.txt': A, 'b.txt': B, [YAML]: decisionsFile(settle()) });
    await test.settled();
    const snapshot = await write(test, YAML, 'decisions: [');
    assert.deepEqual(statuses(snapshot), ['settled']);
    assert.equal(snapshot.problems.get(uriOf(YAML))?.[0]?.code, 'yaml-syntax');
  });

  it('follow their words through edits', async () => {
    const test = open({ 'a.txt': A, 'b.txt': B, [YAML]: decisionsFile(settle()) });
    await test.settled();
    const edited = `A new headline\n\n${A}`;
    const snapshot = await write(test, 'a.txt', edited);
    const place = snapshot.decisions()[0]!.places[0]!;
    assert.ok(place !== 'lost');
    assert.equal(edited.slice(place.span.start, place.span.end), '300 beds');
    assert.deepEqual(statuses(snapshot), ['settled']);
  });

  it('are lost with the words, and the conflict is open again', async () => {
    const test = open({ 'a.txt': A, 'b.txt': B, [YAML]: decisionsFile(settle()) });
    await test.settled();
    const snapshot = await write(test, 'a.txt', A.replace('300', '420'));
    assert.equal(snapshot.decisions()[0]!.places[0], 'lost');
    assert.deepEqual(statuses(snapshot), [null]);
    assert.deepEqual(snapshot.decisionsIn(uriOf('a.txt')).length, 1);
  });

  it('hold for a source that repeats a value, not for one with a new value', async () => {
    const test = open({ 'a.txt': A, 'b.txt': B, [YAML]: decisionsFile(settle()) });
    await test.settled();
    assert.deepEqual(statuses(await write(test, 'c.txt', 'Norvik has 250 beds.')), ['settled']);
    assert.deepEqual(statuses(await write(test, 'c.txt', 'Norvik has 270 beds.')), [null]);
  });

  it('go with a source that is renamed outside of the editor', async () => {
    const test = open({ 'a.txt': A, 'b.txt': B, [YAML]: decisionsFile(settle()) });
    await test.settled();
    let snapshot = await remove(test, 'a.txt');
    assert.equal(snapshot.decisions()[0]!.losses[0]?.reason, 'no-source');
    snapshot = await write(test, 'sub/new.txt', A);
    assert.deepEqual(statuses(snapshot), ['settled']);
    const [problem] = snapshot.problems.get(uriOf(YAML)) ?? [];
    assert.equal(problem?.code, 'source-moved');
    assert.match(problem.message, /a\.txt.*sub\/new\.txt/);
    // Two files with these words: nobody knows.
    snapshot = await write(test, 'sub/copy.txt', A);
    assert.equal(snapshot.decisions()[0]!.places[0], 'lost');
    snapshot = await write(test, 'a.txt', A);
    assert.equal(snapshot.problems.get(uriOf(YAML)), undefined);
    const place = snapshot.decisions()[0]!.places[0]!;
    assert.equal(place !== 'lost' && place.source, uriOf('a.txt'));
  });

  it('ignore a pair, a fact, a file, a kind', async () => {
    const about = settle().about;
    const ignore = (scope: 'pair' | 'fact' | 'file' | 'kind', more: object): Decision => ({
      ...COMMON,
      id: 'k',
      kind: 'ignore',
      scope,
      about,
      file: null,
      attribute: null,
      verdict: null,
      ...more,
    });
    const cases: [Decision, string | null][] = [
      [ignore('pair', {}), 'ignored'],
      [ignore('fact', { about: about.slice(0, 1) }), 'ignored'],
      [ignore('file', { about: [], file: 'a*' }), 'ignored'],
      [ignore('file', { about: [], file: 'c*' }), null],
      [ignore('kind', { about: [], attribute: 'beds' }), 'ignored'],
      [ignore('kind', { about: [], attribute: 'ships' }), null],
      [ignore('kind', { about: [], verdict: 'conflict' }), 'ignored'],
    ];
    for (const [decision, expected] of cases) {
      const test = open({ 'a.txt': A, 'b.txt': B, [YAML]: decisionsFile(decision) });
      assert.deepEqual(statuses(await test.settled()), [expected], JSON.stringify(decision));
    }
  });

  it('tell what is wrong with them, at their lines', async () => {
    const text = [
      'decisions:',
      '  - { id: a1, kind: settld, about: [{ source: a.txt, quote: 300 beds }] }',
      '  - { id: a2, kind: settled, about: [{ source: a.txt, quote: 300 beds }], stands: 3 }',
      '  - { id: a3, kind: note, about: [{ source: a.txt }] }',
      '  - { id: a4, kind: note, about: [{ source: a.txt, quote: 300 beds }] }',
      '  - { id: a4, kind: note, about: [{ source: a.txt, quote: 300 beds }], whyy: x }',
    ].join('\n');
    const snapshot = await open({ 'a.txt': A, [YAML]: text }).settled();
    const told = snapshot.problems.get(uriOf(YAML))!.map(({ range, code }) => `${range.start.line} ${code}`);
    assert.deepEqual(told.sort(), [
      '1 unknown-value',
      '2 wrong-value',
      '3 missing-key',
      '5 duplicate-id',
      '5 unknown-key',
    ]);
    assert.deepEqual(
      snapshot.decisions().map(({ decision }) => decision.id),
      ['a4'],
    );
  });
});
