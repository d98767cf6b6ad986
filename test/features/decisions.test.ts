import assert from 'node:assert/strict';
import { findDefinition } from '../../server/src/features/definition';
import { findHover } from '../../server/src/features/hover';
import { listDecisions } from '../../server/src/features/decisions/listDecisions';
import { moveSources } from '../../server/src/features/decisions/moveSources';
import { writeQuery } from '../../server/src/features/decisions/writeQuery';
import type { PlannedEdit } from '../../server/src/features/decisions/plan';
import { DecisionSteps, DECISIONS, titles } from '../support/decisionSteps';
import { uriOf } from '../support/memoryHost';

const BEDS = `
--- corroborate.yaml
documents:
  - { file: b.txt, publisher: Inland News, date: 2024-05-02 }
--- a.txt
Norvik has <|>300 beds and 12 wards.
--- b.txt
Norvik has 12 wards.
Norvik has 250 beds.
`;

const PLAIN = {
  markdown: false,
  maxLines: 20,
  linkTo: () => '',
  linkToAll: () => null,
};

/** What a hover says at the first place of some words. */
function hoverOn(steps: DecisionSteps, file: string, words: string): string {
  const hover = findHover(steps.snapshot, uriOf(file), steps.text(file).indexOf(words) + 1, PLAIN);
  return hover ? (hover.contents as { value: string }).value : '';
}

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
      assert.match(hoverOn(steps, 'b.txt', words), /✓ settled: “300 beds” stands \(Ana, 22 Nov 2026\)/);
  });

  it('takes a reason of one’s own', async () => {
    const steps = await DecisionSteps.open(BEDS);
    await steps.choose(steps.actions(), 'Settle: both hold, because…', ['one counts cots']);
    assert.match(hoverOn(steps, 'a.txt', '300'), /settled: both hold \(Ana, 22 Nov 2026\): one counts cots/);
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
    for (const place of ['a.txt', DECISIONS]) {
      const steps = await DecisionSteps.open(BEDS);
      await steps.choose(steps.actions(), 'Settle: “300 beds”');
      await steps.choose(steps.actionsOn(place, '300 beds'), 'Remove this decision: settled');
      assert.deepEqual(steps.snapshot.decisions(), []);
      assert.equal(steps.diagnostics('a.txt').length, 1);
    }
  });

  it('leaves what stands in the file already', async () => {
    const before = `# ours\nversion: 1\ndecisions:\n  # checked by phone\n  - {id: b2b2b2, kind: note, about: [], why: 'x'}   # keep\n`;
    const steps = await DecisionSteps.open(`${BEDS}--- ${DECISIONS}\n${before}`);
    await steps.choose(steps.actions(), 'Settle: “300 beds”');
    const after = steps.text(DECISIONS);
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
    const steps = await DecisionSteps.open(`${BEDS}--- ${DECISIONS}\ndecisions: [\n`);
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
      assert.match(hoverOn(steps, 'a.txt', 'Norvik'), /∅ ignored: /);
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

const NAMES = `
--- a.txt
The <|>Norvik Clinic was opened by Ana Berg on Friday. Sandby Council paid for it. The Norvik Clinic has 12 wards.
--- b.txt
The Norvik Clinic is full, Sandby Council says.
`;

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
    assert.match(hoverOn(steps, 'b.txt', 'Sandby'), /^Norvik Clinic · /);
    assert.match(hoverOn(steps, 'b.txt', 'Sandby'), /Sandby Council” is the same as Norvik Clinic/);
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
    assert.match(hoverOn(steps, 'b.txt', 'Norvik'), /is of type publication/);
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
    assert.match(hoverOn(steps, 'a.txt', 'Sandby'), /berths\n\n- 12 wards/);
    assert.doesNotMatch(hoverOn(steps, 'a.txt', 'Norvik'), /12 wards —/);
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
      hoverOn(steps, 'b.txt', 'is full'),
      /note #harbour #check \(Ana, 22 Nov 2026\): Ask the #harbour office/,
    );
  });
});

describe('a decision that has lost its place', () => {
  async function lose(after: string): Promise<DecisionSteps> {
    const steps = await DecisionSteps.open(BEDS);
    await steps.choose(steps.actions(), 'Settle: “300 beds”');
    await steps.write('a.txt', after);
    return steps;
  }

  it('is told in the YAML and listed first, and is not removed', async () => {
    const steps = await lose('The council met on Friday and went home early.');
    const [told] = steps.diagnostics(DECISIONS).filter((one) => one.includes('lost-anchor'));
    assert.match(told!, /^warning lost-anchor: .*“300 beds” in a\.txt: the passage is not there any more/);
    assert.deepEqual(listDecisions(steps.snapshot)[0]!.lost, [{ anchor: 0, quote: '300 beds' }]);
  });

  it('can be dropped', async () => {
    const steps = await lose('The council met on Friday and went home early.');
    await steps.choose(steps.actionsOn(DECISIONS, 'kind: settled'), 'Drop this decision: “300 beds” is gone');
    assert.deepEqual(steps.snapshot.decisions(), []);
  });

  it('can be given the best place, which is named with how much it is alike', async () => {
    const twice = 'Norvik has 300 beds and 12 wards.';
    const steps = await lose(`The year was good. ${twice}\nLater it was said: ${twice}`);
    const offered = titles(steps.actionsOn(DECISIONS, 'kind: settled')).filter((one) =>
      one.startsWith('Re-anchor'),
    );
    assert.ok(offered.length > 0, 'nothing is offered');
    assert.match(offered[0]!, /^Re-anchor “300 beds” to a\.txt:\d \(\d+% alike\)$/);
    await steps.choose(steps.actionsOn(DECISIONS, 'kind: settled'), 'Re-anchor');
    assert.ok(!steps.snapshot.decisions()[0]!.places.includes('lost'));
  });
});

describe('an item of the decisions file', () => {
  it('tells in its hover where its passages stand now, and leads there', async () => {
    const steps = await DecisionSteps.open(BEDS);
    await steps.choose(steps.actions(), 'Settle: “300 beds”');
    await steps.write('b.txt', `It is said.\n${steps.text('b.txt')}`);
    await steps.write('a.txt', 'Nothing of the kind.');
    const text = hoverOn(steps, DECISIONS, 'kind: settled');
    assert.match(text, /^settled: “300 beds” stands \(Ana, 22 Nov 2026\)/);
    assert.match(text, /- “300 beds”: lost \(gone\)/);
    assert.match(text, /- “250 beds”: b\.txt:3, found as it was/);
    const links = findDefinition(steps.snapshot, uriOf(DECISIONS), steps.text(DECISIONS).indexOf('quote'));
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
      assert.ok(steps.text(DECISIONS).includes(`source: ${expected}`), steps.text(DECISIONS));
    }
  });

  it('outside are followed, and the path is put right in one step', async () => {
    const steps = await DecisionSteps.open(BEDS);
    await steps.choose(steps.actions(), 'Settle: “300 beds”');
    const text = steps.text('b.txt');
    await steps.write('wire.txt', text);
    await steps.remove('b.txt');
    assert.match(
      steps.diagnostics(DECISIONS).join(),
      /information source-moved: "b\.txt" seems to be "wire\.txt" now/,
    );
    await steps.choose(steps.actionsOn(DECISIONS, 'kind: settled'), 'Replace "b.txt" with "wire.txt"');
    assert.deepEqual(steps.diagnostics(DECISIONS), []);
    assert.ok(steps.text(DECISIONS).includes('source: wire.txt'));
  });

  it('change nothing where no decision is about them', async () => {
    const steps = await DecisionSteps.open(BEDS);
    const moves = [{ from: uriOf('b.txt'), to: uriOf('c.txt') }];
    assert.equal(await moveSources([steps.snapshot], moves, steps.context().read), null);
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

describe('safe fixes at once', () => {
  it('are those of spelling in our YAML, and nothing else', async () => {
    const steps = await DecisionSteps.open(
      `${BEDS}--- entities.yaml\nentities:\n  - id: a\n    name: A\n    typ: city\n`,
    );
    const { findCodeActions, FIX_ALL } = await import('../../server/src/features/codeActions');
    const range = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
    const all = (file: string): readonly string[] =>
      titles(findCodeActions(steps.snapshot, uriOf(file), { range, diagnostics: [], only: [FIX_ALL] }));
    assert.deepEqual(all('entities.yaml'), ['Replace all misspelt words']);
    assert.deepEqual(all('a.txt'), []);
  });
});
