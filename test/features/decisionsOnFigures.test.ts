import assert from 'node:assert/strict';
import { DecisionSteps, NAMES } from '../support/decisionSteps';

describe('actions on a figure and on a selection', () => {
  it('give a figure to somebody else', async () => {
    const steps = await DecisionSteps.open(NAMES, 'product');
    await steps.choose(steps.actionsOn('a.txt', '12 wards'), 'Mark as figure of…', [
      'sandby-council',
      'berths',
    ]);
    const { decision } = steps.snapshot.decisions()[0]!;
    assert.deepEqual(decision.kind === 'claim-is' && [decision.claim.subject, decision.claim.attribute], [
      'sandby-council',
      'berths',
    ]);
    assert.match(steps.hoverOn('a.txt', 'Sandby'), /berths\n\n- 12 wards/);
    assert.doesNotMatch(steps.hoverOn('a.txt', 'Norvik'), /12 wards —/);
  });

  for (const [field, answer, expected] of [
    ['time', '2015-10', '2015-10'],
    ['value', '1,240', 1240],
    ['modality', 'planned', 'planned'],
    ['unit', 'berths', 'berths'],
    ['scope', 'the north, 2015', ['the north', '2015']],
    ['scope', '', []],
  ] as const)
    it(`correct its ${field} to ${JSON.stringify(expected)}`, async () => {
      const steps = await DecisionSteps.open(NAMES, 'product');
      await steps.choose(steps.actionsOn('a.txt', '12 wards'), 'Correct what it says…', [field, answer]);
      const { decision } = steps.snapshot.decisions()[0]!;
      assert.deepEqual(decision.kind === 'claim-is' && decision.claim[field], expected);
    });

  it('take no answer that means nothing', async () => {
    const steps = await DecisionSteps.open(NAMES, 'product');
    const correct = (...answers: string[]): Promise<unknown> =>
      steps.choose(steps.actionsOn('a.txt', '12 wards'), 'Correct what it says…', answers);
    await assert.rejects(() => correct('time', 'last year'), /is no date/);
    await assert.rejects(() => correct('value', 'many'), /is no number/);
    await assert.rejects(() => correct('modality', 'perhaps'), /is none of/);
    assert.deepEqual(steps.snapshot.decisions(), []);
  });

  it('compare a figure with nothing', async () => {
    const steps = await DecisionSteps.open(
      `--- a.txt\nThe Norvik Clinic employs <|>1,240 people.\n--- b.txt\nThe Norvik Clinic employs 870 people.\n`,
      'product',
    );
    assert.equal(steps.diagnostics('b.txt').length, 1);
    await steps.choose(steps.actions(), 'Not a claim');
    assert.deepEqual([...steps.diagnostics('a.txt'), ...steps.diagnostics('b.txt')], []);
  });

  it('note something on any passage, with tags, and show it in the hover', async () => {
    const steps = await DecisionSteps.open(NAMES.replace('is full', '<|sel:is full|>'), 'product');
    await steps.choose(steps.actions('sel'), 'Annotate…', ['Ask the #harbour office #check']);
    const { decision } = steps.snapshot.decisions()[0]!;
    assert.deepEqual(decision.kind === 'note' && decision.tags, ['harbour', 'check']);
    assert.match(
      steps.hoverOn('b.txt', 'is full'),
      /note #harbour #check \(Ana, 22 Nov 2026\): Ask the #harbour office/,
    );
  });
});
