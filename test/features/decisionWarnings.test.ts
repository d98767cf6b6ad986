import assert from 'node:assert/strict';
import { NOTHING_CORRECTED } from '../../server/src/facts/rulings/ruling';
import type { Decision } from '../../server/src/workspace/decisions/decision';
import { findDiagnostics } from '../../server/src/features/diagnostics';
import { anchorOn, COMMON, decisionsFile, identity } from '../support/decisionsWorkspace';
import { DECISIONS_FILE } from '../../server/src/workspace/config/config';
import { DecisionSteps, titles } from '../support/decisionSteps';
import { uriOf } from '../support/memoryHost';

const FILES = {
  'a.txt': 'Sandby Hospital employs 1,200 people, the council said.\n\nThe hospital is in Norvik.\n',
  'b.txt': 'Coastal Clinic employs 900 people, a union said.\n\nIt opened in 2004.\n',
};

async function open(...decisions: Decision[]): Promise<DecisionSteps> {
  const sources = Object.entries(FILES).map(([file, text]) => `--- ${file}\n${text}`);
  const steps = await DecisionSteps.open(sources.join(''), 'product');
  await steps.write(DECISIONS_FILE, decisionsFile(...decisions));
  return steps;
}

const sandby = anchorOn('a.txt', FILES['a.txt'], 'Sandby Hospital');
const coastal = anchorOn('b.txt', FILES['b.txt'], 'Coastal Clinic');

function about(subject: string): Decision {
  return {
    ...COMMON,
    id: 'k2',
    kind: 'claim-is',
    about: [anchorOn('a.txt', FILES['a.txt'], '1,200 people')],
    claim: { ...NOTHING_CORRECTED, subject },
  };
}

const subjectsIn = (steps: DecisionSteps, file: string): string[] =>
  steps.snapshot.source(uriOf(file))!.claims.map(({ subject }) => subject);

describe('a claim that is to be about something nobody names', () => {
  it('stays as it was read, with a warning at the decision', async () => {
    const steps = await open(about('Northern Clinic'));
    assert.deepEqual(subjectsIn(steps, 'a.txt'), ['sandby-hospital']);
    const [told, ...others] = steps.diagnostics(DECISIONS_FILE);
    assert.match(told!, /^warning unknown-subject: Nothing is called “Northern Clinic”/);
    assert.deepEqual(others, []);
    assert.equal(findDiagnostics(steps.snapshot, uriOf(DECISIONS_FILE))[0]!.range.start.line, 2);
  });

  it('is about it as soon as a source names it, and falls back when that goes', async () => {
    const steps = await open(about('Northern Clinic'));
    await steps.write('c.txt', 'Northern Clinic opened on Monday.\n');
    assert.deepEqual(subjectsIn(steps, 'a.txt'), ['northern-clinic']);
    assert.deepEqual(steps.diagnostics(DECISIONS_FILE), []);
    await steps.remove('c.txt');
    assert.deepEqual(subjectsIn(steps, 'a.txt'), ['sandby-hospital']);
  });

  it('says nothing where the subject is known', async () => {
    const steps = await open(about('Coastal Clinic'));
    assert.deepEqual(steps.diagnostics(DECISIONS_FILE), []);
    assert.deepEqual(subjectsIn(steps, 'a.txt'), ['coastal-clinic']);
  });
});

describe('decisions that contradict each other', () => {
  const same = identity('k2', 'same-as', [coastal, sandby]);
  const CODE = /^warning contradicting-decision: Another decision says the contrary \(k2: .*same as/;

  it('are warned of by their passages', async () => {
    const steps = await open(same, identity('m2', 'different-from', [coastal, sandby]));
    assert.equal(steps.diagnostics(DECISIONS_FILE).length, 1);
    assert.match(steps.diagnostics(DECISIONS_FILE)[0]!, CODE);
    const [told] = findDiagnostics(steps.snapshot, uriOf(DECISIONS_FILE));
    const [, different] = steps.snapshot.decisions();
    assert.deepEqual(told!.range, different!.mark);
    assert.equal(told!.relatedInformation?.[0]?.location.uri, uriOf(DECISIONS_FILE));
  });

  it('are warned of by names and ids, either way round', async () => {
    for (const other of ['Sandby Hospital', 'sandby-hospital'])
      for (const first of [
        identity('k2', 'same-as', [coastal], [other]),
        identity('k2', 'same-as', [], [other, 'Coastal Clinic']),
      ]) {
        const steps = await open(first, identity('m2', 'different-from', [coastal], [other]));
        assert.equal(steps.diagnostics(DECISIONS_FILE).length, 1, `${other} ${first.about.length}`);
        assert.match(steps.diagnostics(DECISIONS_FILE)[0]!, CODE);
      }
  });

  it('are no warning where they are about different things', async () => {
    for (const other of [
      identity('m2', 'different-from', [coastal], ['Norvik']),
      identity('m2', 'different-from', [sandby], ['Northern Clinic']),
    ])
      assert.deepEqual((await open(same, other)).diagnostics(DECISIONS_FILE), []);
    const alone = await open(identity('m2', 'different-from', [coastal, sandby]));
    assert.deepEqual(alone.diagnostics(DECISIONS_FILE), []);
  });
});

describe('confirming', () => {
  it('is offered once for a figure, in a draft and in a source', async () => {
    const steps = await open();
    await steps.write('mine.txt', '---\ndraft: true\n---\nSandby Hospital employs 1,500 people.\n');
    const confirm = (file: string, words: string): string[] =>
      titles(steps.actionsOn(file, words)).filter((title) => title.startsWith('Confirm'));
    assert.deepEqual(confirm('mine.txt', '1,500 people'), ['Confirm: “1,500 people” is right']);
    assert.deepEqual(confirm('a.txt', '1,200 people'), ['Confirm “1,200 people”']);
  });
});
