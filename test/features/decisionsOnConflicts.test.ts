import assert from 'node:assert/strict';
import type { PlannedEdit } from '../../server/src/features/decisions/plan';
import { writeQuery } from '../../server/src/features/decisions/writeQuery';
import { BEDS, DecisionSteps, titles } from '../support/decisionSteps';
import { DECISIONS_FILE } from '../../server/src/workspace/config/config';

describe('actions on a conflict', () => {
  it('begin with the value under the cursor, as the preferred one', async () => {
    const [first, second] = (await DecisionSteps.open(BEDS)).actions();
    assert.deepEqual([first!.title, first!.isPreferred], ['Settle: “300 beds” stands', true]);
    assert.equal(second!.title, 'Settle: “250 beds” (Inland News, 2 May 2024) stands');
    assert.equal(second!.isPreferred, undefined);
    assert.deepEqual(
      first!.diagnostics?.map(({ code }) => code),
      ['conflict'],
    );
  });

  it('begin with what the comparison found already, where values hold at different times', async () => {
    const steps = await DecisionSteps.open(
      `
--- corroborate.yaml
documents:
  - { file: a.txt, date: 2019-05-02 }
  - { file: b.txt, date: 2024-05-02 }
--- a.txt
The Norvik Clinic employs <|>1,240 people.
--- b.txt
The Norvik Clinic employs 870 people.
`,
      'product',
    );
    const [first] = steps.actions();
    assert.deepEqual([first!.title, first!.isPreferred], ['Settle: both hold, at different dates', true]);
    assert.deepEqual(titles(steps.actions()), [...new Set(titles(steps.actions()))]);
  });

  it('that need an answer are offered only where one can be given', async () => {
    const steps = await DecisionSteps.open(BEDS);
    const open = (commands: boolean): string[] =>
      titles(steps.actions('', commands)).filter((one) => one.endsWith('…'));
    assert.ok(open(true).includes('Settle: both hold, because…'));
    assert.deepEqual(open(false), []);
    assert.ok(steps.actions('', false).every(({ command }) => command === undefined));
  });

  it('are the same from the other side', async () => {
    const steps = await DecisionSteps.open(BEDS);
    assert.equal(steps.actionsOn('b.txt', '250 beds')[0]!.title, 'Settle: “250 beds” stands');
  });

  it('stand there once where two figures differ in two ways', async () => {
    const steps = await DecisionSteps.open(
      `
--- corroborate.yaml
documents:
  - { file: a.txt, date: 2024-05-02 }
  - { file: b.txt, date: 2019-03 }
--- a.txt
The number of troops at <|>Fort Norvik in Kenya is to rise from 2,500 to 4,000 by 2030.
--- b.txt
Fort Norvik in Kenya has 3,100 troops.
`,
      'product',
    );
    assert.equal(steps.snapshot.conflicts().length, 2);
    const offered = titles(steps.actionsOn('a.txt', '2,500'));
    assert.ok(offered.includes('Settle: both hold, at different dates'));
    assert.deepEqual(offered, [...new Set(offered)]);
  });

  it('are none where nothing is in conflict', async () => {
    const steps = await DecisionSteps.open(BEDS);
    assert.deepEqual(
      titles(steps.actionsOn('a.txt', '12 wards')).filter((one) => /Settle|Ignore/.test(one)),
      [],
    );
  });
});

describe('settling', () => {
  it('writes who, when, and which value stands, and ends the warning', async () => {
    const steps = await DecisionSteps.open(BEDS);
    assert.equal(steps.diagnostics('b.txt').length, 1);
    await steps.choose(steps.actionsOn('b.txt', '250 beds'), 'Settle: “300 beds”');
    const [placed] = steps.snapshot.decisions();
    const { decision } = placed!;
    assert.ok(decision.kind === 'settled' && decision.stands !== 'both');
    assert.deepEqual([decision.by, decision.on], ['Ana', '2026-11-22']);
    assert.equal(decision.about[decision.stands]!.quote, '300 beds');
    assert.deepEqual([...steps.diagnostics('a.txt'), ...steps.diagnostics('b.txt')], []);
  });

  it('is told on the cards, with who and when', async () => {
    const steps = await DecisionSteps.open(BEDS);
    await steps.choose(steps.actions(), 'Settle: “300 beds”');
    for (const words of ['Norvik', '250 beds'])
      assert.match(steps.hoverOn('b.txt', words), /✓ settled: “300 beds” stands \(Ana, 22 Nov 2026\)/);
  });

  it('takes a reason of one’s own', async () => {
    const steps = await DecisionSteps.open(BEDS);
    await steps.choose(steps.actions(), 'Settle: both hold, because…', ['one counts cots']);
    assert.match(steps.hoverOn('a.txt', '300'), /settled: both hold \(Ana, 22 Nov 2026\): one counts cots/);
    assert.deepEqual(steps.diagnostics('a.txt'), []);
  });

  for (const [title, reason] of [
    ['Settle: both hold, at different dates', 'different-dates'],
    ['Settle: both hold, for different scope', 'different-scope'],
    ['Settle: both hold, one is an estimate', 'estimate'],
    ['Settle: not the same thing', 'other'],
  ] as const)
    it(`“${title}” gives the reason ${reason}`, async () => {
      const steps = await DecisionSteps.open(BEDS);
      await steps.choose(steps.actions(), title);
      const { decision } = steps.snapshot.decisions()[0]!;
      assert.deepEqual(decision.kind === 'settled' && [decision.stands, decision.reason], ['both', reason]);
      assert.deepEqual(steps.diagnostics('a.txt'), []);
    });

  it('is undone where it acts and where it is written, and the warning comes back', async () => {
    for (const place of ['a.txt', DECISIONS_FILE]) {
      const steps = await DecisionSteps.open(BEDS);
      await steps.choose(steps.actions(), 'Settle: “300 beds”');
      await steps.choose(steps.actionsOn(place, '300 beds'), 'Remove this decision: settled');
      assert.deepEqual(steps.snapshot.decisions(), []);
      assert.equal(steps.diagnostics('a.txt').length, 1);
    }
  });

  it('leaves what stands in the file already', async () => {
    const before = `# ours\nversion: 1\ndecisions:\n  # checked by phone\n  - {id: b2b2b2, kind: note, about: [], why: 'x'}   # keep\n`;
    const steps = await DecisionSteps.open(`${BEDS}--- ${DECISIONS_FILE}\n${before}`);
    await steps.choose(steps.actions(), 'Settle: “300 beds”');
    const after = steps.text(DECISIONS_FILE);
    for (const line of before.trim().split('\n'))
      assert.ok(after.includes(line), `${line} is gone:\n${after}`);
    assert.ok(after.includes('stands: 0'));
  });

  it('goes to the file that corroborate.yaml names, which need not be there yet', async () => {
    const steps = await DecisionSteps.open(
      BEDS.replace('documents:', 'decisions: [desk/ours.yaml]\ndocuments:'),
    );
    await steps.choose(steps.actions(), 'Settle: “300 beds”');
    assert.ok(steps.text('desk/ours.yaml').includes('kind: settled'));
    assert.deepEqual(steps.diagnostics('a.txt'), []);
  });

  it('is refused where the text has changed meanwhile', async () => {
    const steps = await DecisionSteps.open(BEDS);
    const actions = steps.actions();
    await steps.write('b.txt', 'Norvik has 2,500 beds.');
    await assert.rejects(() => steps.choose(actions, 'Settle: “300 beds”'), /b\.txt has changed meanwhile/);
  });

  it('is refused where the file holds broken YAML', async () => {
    const steps = await DecisionSteps.open(`${BEDS}--- ${DECISIONS_FILE}\ndecisions: [\n`);
    await assert.rejects(() => steps.choose(steps.actions(), 'Settle: “300 beds”'), /cannot be written to/);
  });
});

describe('ignoring', () => {
  for (const title of [
    'Ignore: these figures',
    'Ignore: all on the beds of Norvik',
    'Ignore: all that only a.txt makes',
    'Ignore: all “conflict” on beds',
  ])
    it(`“${title}” ends the warning and stays on the card`, async () => {
      const steps = await DecisionSteps.open(BEDS);
      await steps.choose(steps.actions(), title);
      assert.deepEqual([...steps.diagnostics('a.txt'), ...steps.diagnostics('b.txt')], []);
      assert.match(steps.hoverOn('a.txt', 'Norvik'), /∅ ignored: /);
      await steps.choose(steps.actionsOn('a.txt', '300 beds'), 'Remove this decision: ignored');
      assert.equal(steps.diagnostics('a.txt').length, 1);
    });

  it('of a kind asks first, and says what it hides', async () => {
    const steps = await DecisionSteps.open(BEDS);
    const { changeAnnotations } = await steps.choose(steps.actions(), 'Ignore: all “conflict” on beds');
    const [annotation] = Object.values(changeAnnotations!);
    assert.equal(annotation!.needsConfirmation, true);
    assert.match(annotation!.description!, /hides 1 of the conflicts/);
  });
});

describe('a query to the author', () => {
  it('has each sentence, its place and the question', async () => {
    const steps = await DecisionSteps.open(BEDS);
    const action = steps.actions().find(({ title }) => title.startsWith('Copy as query'))!;
    const query = action.command!.arguments![0] as Extract<PlannedEdit, { make: 'query' }>;
    const text = await writeQuery(query, steps.snapshot, steps.context().read);
    assert.deepEqual(text.split('\n'), [
      'Query: beds of Norvik',
      '',
      '- “300 beds” (a.txt, line 1)',
      '- “250 beds” (b.txt, line 2; Inland News, 2 May 2024)',
      '',
      'Which is right: “300 beds” or “250 beds”? Please check, and tell where the figure comes from.',
    ]);
  });
});
