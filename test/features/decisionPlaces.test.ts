import assert from 'node:assert/strict';
import { findDefinition } from '../../server/src/features/definition';
import { listDecisions } from '../../server/src/features/decisions/listDecisions';
import { moveSources } from '../../server/src/features/decisions/moveSources';
import { BEDS, DecisionSteps, titles } from '../support/decisionSteps';
import { DECISIONS_FILE } from '../../server/src/workspace/config/config';
import { uriOf } from '../support/memoryHost';

describe('a decision that has lost its place', () => {
  async function lose(after: string): Promise<DecisionSteps> {
    const steps = await DecisionSteps.open(BEDS);
    await steps.choose(steps.actions(), 'Settle: “300 beds”');
    await steps.write('a.txt', after);
    return steps;
  }

  it('is told in the YAML and listed first, and is not removed', async () => {
    const steps = await lose('The council met on Friday and went home early.');
    const [told] = steps.diagnostics(DECISIONS_FILE).filter((one) => one.includes('lost-anchor'));
    assert.match(told!, /^warning lost-anchor: .*“300 beds” in a\.txt: the passage is not there any more/);
    assert.deepEqual(listDecisions(steps.snapshot)[0]!.lost, [{ anchor: 0, quote: '300 beds' }]);
  });

  it('can be dropped', async () => {
    const steps = await lose('The council met on Friday and went home early.');
    await steps.choose(
      steps.actionsOn(DECISIONS_FILE, 'kind: settled'),
      'Drop this decision: “300 beds” is gone',
    );
    assert.deepEqual(steps.snapshot.decisions(), []);
  });

  it('can be given the best place, which is named with how much it is alike', async () => {
    const twice = 'Norvik has 300 beds and 12 wards.';
    const steps = await lose(`The year was good. ${twice}\nLater it was said: ${twice}`);
    const offered = titles(steps.actionsOn(DECISIONS_FILE, 'kind: settled')).filter((one) =>
      one.startsWith('Re-anchor'),
    );
    assert.ok(offered.length > 0, 'nothing is offered');
    assert.match(offered[0]!, /^Re-anchor “300 beds” to a\.txt:\d \(\d+% alike\)$/);
    await steps.choose(steps.actionsOn(DECISIONS_FILE, 'kind: settled'), 'Re-anchor');
    assert.ok(!steps.snapshot.decisions()[0]!.places.includes('lost'));
  });
});

describe('an item of the decisions file', () => {
  it('tells in its hover where its passages stand now, and leads there', async () => {
    const steps = await DecisionSteps.open(BEDS);
    await steps.choose(steps.actions(), 'Settle: “300 beds”');
    await steps.write('b.txt', `It is said.\n${steps.text('b.txt')}`);
    await steps.write('a.txt', 'Nothing of the kind.');
    const text = steps.hoverOn(DECISIONS_FILE, 'kind: settled');
    assert.match(text, /^settled: “300 beds” stands \(Ana, 22 Nov 2026\)/);
    assert.match(text, /- “300 beds”: lost \(gone\)/);
    assert.match(text, /- “250 beds”: b\.txt:3, found as it was/);
    const links = findDefinition(
      steps.snapshot,
      uriOf(DECISIONS_FILE),
      steps.text(DECISIONS_FILE).indexOf('quote'),
    );
    assert.deepEqual(
      links.map(({ targetUri, targetRange }) => [targetUri, targetRange.start.line]),
      [[uriOf('b.txt'), 2]],
    );
  });
});

describe('sources that are renamed', () => {
  it('take their decisions along, one by one or as a folder', async () => {
    for (const [from, to, expected] of [
      ['b.txt', 'wire/c.txt', 'wire/c.txt'],
      ['in', 'archive', 'archive/d.txt'],
    ] as const) {
      const steps = await DecisionSteps.open(`${BEDS}--- in/d.txt\nNorvik has 280 beds.\n`);
      await steps.choose(steps.actions(), 'Settle: “300 beds”');
      const moves = [{ from: uriOf(from), to: uriOf(to) }];
      const edit = await moveSources([steps.snapshot], moves, steps.context().read);
      await steps.apply(edit!);
      assert.ok(steps.text(DECISIONS_FILE).includes(`source: ${expected}`), steps.text(DECISIONS_FILE));
    }
  });

  it('outside are followed, and the path is put right in one step', async () => {
    const steps = await DecisionSteps.open(BEDS);
    await steps.choose(steps.actions(), 'Settle: “300 beds”');
    const text = steps.text('b.txt');
    await steps.write('wire.txt', text);
    await steps.remove('b.txt');
    assert.match(
      steps.diagnostics(DECISIONS_FILE).join(),
      /information source-moved: "b\.txt" seems to be "wire\.txt" now/,
    );
    await steps.choose(steps.actionsOn(DECISIONS_FILE, 'kind: settled'), 'Replace "b.txt" with "wire.txt"');
    assert.deepEqual(steps.diagnostics(DECISIONS_FILE), []);
    assert.ok(steps.text(DECISIONS_FILE).includes('source: wire.txt'));
  });

  it('change nothing where no decision is about them', async () => {
    const steps = await DecisionSteps.open(BEDS);
    const moves = [{ from: uriOf('b.txt'), to: uriOf('c.txt') }];
    assert.equal(await moveSources([steps.snapshot], moves, steps.context().read), null);
  });
});
