import assert from 'node:assert/strict';
import { DecisionSteps, NAMES, titles } from '../support/decisionSteps';

describe('actions on a name', () => {
  const open = (more = ''): Promise<DecisionSteps> => DecisionSteps.open(NAMES + more, 'product');

  it('ask for the other name, and where it holds', async () => {
    const steps = await open();
    await steps.choose(steps.actionsOn('a.txt', 'Sandby Council'), 'Same as…', [
      'norvik-clinic',
      'workspace',
    ]);
    const { decision } = steps.snapshot.decisions()[0]!;
    assert.ok(decision.kind === 'same-as');
    assert.deepEqual([decision.entities, decision.occurrences], [['norvik-clinic'], 'workspace']);
    assert.match(steps.hoverOn('b.txt', 'Sandby'), /^Norvik Clinic · /);
    assert.match(steps.hoverOn('b.txt', 'Sandby'), /Sandby Council” is the same as Norvik Clinic/);
  });

  it('say that a word is no name: here, in the file, or everywhere, asking first', async () => {
    for (const [title, occurrences, left] of [
      ['Not a name, here', 'here', 2],
      ['Not a name, in a.txt', 'file', 1],
      ['Not a name, anywhere', 'workspace', 0],
    ] as const) {
      const steps = await open();
      assert.equal(steps.snapshot.countsOf('norvik-clinic').mentions, 3);
      const edit = await steps.choose(steps.actions(), title);
      const { decision } = steps.snapshot.decisions()[0]!;
      assert.equal(decision.kind === 'not-an-entity' && decision.occurrences, occurrences);
      assert.equal(steps.snapshot.countsOf('norvik-clinic').mentions, left, title);
      const asked = Object.values(edit.changeAnnotations ?? {}).map(({ description }) => description);
      if (occurrences === 'workspace')
        assert.match(asked[0]!, /“Norvik Clinic” stands 3 times in 2 sources\./);
      if (occurrences === 'here') assert.deepEqual(asked, []);
      await steps.choose(steps.actionsOn('a.txt', 'Norvik Clinic'), 'Remove this decision');
      assert.equal(steps.snapshot.countsOf('norvik-clinic').mentions, 3);
    }
  });

  it('give it another type', async () => {
    const steps = await open();
    await steps.choose(steps.actions(), 'Another type…', ['publication', 'workspace']);
    assert.equal(steps.snapshot.entity('norvik-clinic')!.type, 'publication');
    assert.match(steps.hoverOn('b.txt', 'Norvik'), /is of type publication/);
  });

  it('put it into the registry, which is made where there is none', async () => {
    const steps = await open();
    await steps.choose(steps.actionsOn('a.txt', 'Sandby'), 'Add “Sandby Council” to the registry');
    assert.match(
      steps.text('entities.yaml'),
      /^version: 1\nentities:\n {2}- id: sandby-council\n {4}type: \S+\n {4}name: Sandby Council\n$/,
    );
    const names = titles(steps.actionsOn('a.txt', 'Sandby'));
    assert.ok(names.includes('Rename “Sandby Council”…'));
    assert.ok(!names.some((one) => one.startsWith('Add ')));
  });

  it('add to a registry below its last entry, and change nothing else', async () => {
    const registry = `entities:\n- id: norvik-clinic   # ours\n  name: Norvik Clinic\n  # no aliases\n\n# end`;
    const steps = await open(`--- entities.yaml\n${registry}`);
    await steps.choose(steps.actionsOn('a.txt', 'Sandby'), 'Add “Sandby Council”');
    const text = steps.text('entities.yaml');
    assert.equal(
      text.replace(/- id: sandby-council\n {2}type: \S+\n {2}name: Sandby Council\n/, ''),
      registry,
    );
    assert.ok(text.indexOf('sandby') < text.indexOf('# end'));
  });
});

describe('hints at names', () => {
  const SLIP = `
--- a.txt
Vitaliy Korotchenko opened the bridge on Friday. Korotchenko thanked the builders. Korotchenka also cut the ribbon, and Korotchenko left early.
`;

  it('are hints and no more, with the name that is meant in one step', async () => {
    const steps = await DecisionSteps.open(SLIP, 'product');
    const hints = steps.diagnostics('a.txt').filter((one) => one.includes('spelling-slip'));
    assert.equal(hints.length, 1);
    assert.match(hints[0]!, /^hint spelling-slip: “Korotchenka” may be a slip/);
    const offered = steps.actionsOn('a.txt', 'Korotchenka');
    assert.match(offered[0]!.title, /^Same as “Vitaliy Korotchenko”/);
    assert.equal(offered[0]!.isPreferred, true);
    await steps.choose(offered, 'Same as “Vitaliy Korotchenko”');
    assert.deepEqual(steps.diagnostics('a.txt'), []);
  });

  it('end where a person says that it is somebody else', async () => {
    const steps = await DecisionSteps.open(SLIP, 'product');
    await steps.choose(steps.actionsOn('a.txt', 'Korotchenka'), 'Not “Vitaliy Korotchenko”');
    assert.deepEqual(steps.diagnostics('a.txt'), []);
  });
});
