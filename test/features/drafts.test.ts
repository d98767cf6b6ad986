import assert from 'node:assert/strict';
import type { CompletionItem } from 'vscode-languageserver-types';
import { completeDraft } from '../../server/src/features/completion';
import { findHover } from '../../server/src/features/hover';
import type { CitationStyle } from '../../server/src/features/drafts/completeFacts';
import { markAsDraft } from '../../server/src/features/drafts/draftActions';
import { describeCounts, findDraftLenses } from '../../server/src/features/drafts/draftLens';
import { reportDraft } from '../../server/src/features/drafts/reportDraft';
import { applyEdits } from '../support/applyEdits';
import { DecisionSteps, titles } from '../support/decisionSteps';
import { uriOf } from '../support/memoryHost';

const SOURCES = `
--- corroborate.yaml
drafts: [draft.md]
documents:
  - { file: a.txt, publisher: Coast Herald, date: 2024-03-12 }
  - { file: b.txt, publisher: Inland News, date: 2024-05-02, url: 'https://inland.example/clinic' }
--- a.txt
The Norvik Clinic has 300 beds and employs 1,240 people. It treated about 9,000 patients in 2023.
--- b.txt
The Norvik Clinic has 300 beds, the council says. The Norvik Clinic employs 1,180 people.
`;

/** The same clinic, of which one source tells what is planned. */
const PLAN = `
--- corroborate.yaml
drafts: [draft.md]
documents:
  - { file: a.txt, publisher: Coast Herald, date: 2024-03-12 }
--- a.txt
The number of nurses at the Norvik Clinic is to rise from 1,500 to 1,800 by 2030.
`;

async function open(draft: string, sources = SOURCES): Promise<DecisionSteps> {
  return DecisionSteps.open(`${sources}--- draft.md\n${draft}`, 'product');
}

/** "warning draft-differs" for each figure that is told of. */
const codes = (steps: DecisionSteps): string[] =>
  steps.diagnostics('draft.md').map((line) => line.slice(0, line.indexOf(':')));

function states(steps: DecisionSteps): string[] {
  const check = steps.checks.check(steps.snapshot, uriOf('draft.md'))!;
  return reportDraft(steps.snapshot, check, steps.text('draft.md')).figures.map(
    ({ text, state }) => `${text}: ${state}`,
  );
}

describe('the check of a draft', () => {
  it('is silent where sources say the same, in other words too', async () => {
    const steps = await open('The Norvik Clinic has 300 beds. It treated some 9,000 patients in 2023.\n');
    assert.deepEqual(steps.diagnostics('draft.md'), []);
    assert.deepEqual(states(steps), ['300 beds: supported', 'some 9,000 patients: supported']);
  });

  it('warns of a figure that all sources give otherwise, and names them', async () => {
    const steps = await open('The Norvik Clinic has 450 beds.\n');
    const [told, ...others] = steps.diagnostics('draft.md');
    assert.deepEqual(others, []);
    assert.match(
      told!,
      /^warning draft-differs: .*Norvik Clinic: no source says this\. They say “300 beds” \(Inland News, 2 May 2024\)/,
    );
  });

  it('informs of a figure that no source has', async () => {
    const steps = await open('The Norvik Clinic has 300 beds. The Norvik Clinic owns 17 ambulances.\n');
    assert.deepEqual(codes(steps), ['information draft-unsupported']);
  });

  it('warns where a newer source says otherwise', async () => {
    const steps = await open('The Norvik Clinic employs 1,240 people.\n');
    const [told] = steps.diagnostics('draft.md');
    assert.match(
      told!,
      /^warning draft-outdated: .*newer source says otherwise: “1,180 people” \(Inland News, 2 May 2024\)\. Older: “1,240 people” \(Coast Herald/,
    );
  });

  it('informs where sources of one date disagree', async () => {
    const steps = await open(
      'The Norvik Clinic employs 1,240 people.\n',
      SOURCES.replace('2024-05-02', '2024-03-12'),
    );
    assert.deepEqual(codes(steps), ['information draft-disputed']);
  });

  it('asks no source for dates, and none for small numbers that claim nothing', async () => {
    const steps = await open('On 3 May 2024 we went to see two friends.\n');
    assert.deepEqual(steps.diagnostics('draft.md'), []);
  });

  it('leaves the sources as they are: a draft states nothing', async () => {
    const steps = await open('The Norvik Clinic has 450 beds.\n');
    const own = [...steps.diagnostics('a.txt'), ...steps.diagnostics('b.txt')].filter((one) =>
      one.includes('beds'),
    );
    assert.deepEqual(own, []);
    assert.equal(steps.snapshot.sourceCount, 2);
  });

  it('follows front matter as well as patterns', async () => {
    const steps = await DecisionSteps.open(
      `${SOURCES}--- column.txt\n---\ndraft: true\n---\nThe Norvik Clinic has 450 beds.\n`,
      'product',
    );
    assert.match(steps.diagnostics('column.txt')[0]!, /^warning draft-differs/);
  });

  it('follows the sources', async () => {
    const steps = await open('The Norvik Clinic has 450 beds.\n');
    for (const file of ['a.txt', 'b.txt']) await steps.write(file, steps.text(file).replace('300', '450'));
    assert.deepEqual(steps.diagnostics('draft.md'), []);
  });

  it('does not ask again for what a person has confirmed', async () => {
    const steps = await open('The Norvik Clinic has 450 beds.\n');
    await steps.choose(steps.actionsOn('draft.md', '450 beds'), 'Confirm: “450 beds” is right');
    assert.deepEqual(steps.diagnostics('draft.md'), []);
    await steps.choose(steps.actionsOn('draft.md', '450 beds'), 'Remove this decision');
    assert.deepEqual(codes(steps), ['warning draft-differs']);
  });

  it('does not take a plan for a fact', async () => {
    const steps = await open('The Norvik Clinic has 1,800 nurses.\n', PLAN);
    assert.deepEqual(codes(steps), ['information draft-elsewhen']);
  });

  it('holds what people have settled about the sources', async () => {
    for (const [draft, stands, expected] of [
      ['1,240', '1,240', []],
      ['1,180', '1,240', ['warning draft-differs']],
      ['1,180', '1,180', []],
      ['1,240', 'both hold, at different dates', []],
    ] as const) {
      const steps = await open(
        `The Norvik Clinic employs ${draft} people.\n`,
        SOURCES.replace('2024-05-02', '2024-03-12'),
      );
      assert.deepEqual(codes(steps), ['information draft-disputed']);
      const value = stands.startsWith('both') ? stands : `“${stands} people”`;
      await steps.choose(steps.actionsOn('a.txt', '1,240 people'), `Settle: ${value}`);
      assert.deepEqual(codes(steps), expected, `${draft}, with ${stands} settled`);
    }
  });

  it('calls things what they are called now, whenever it was made first', async () => {
    const steps = await open('The Norvik Clinic has 450 beds.\n');
    assert.match(steps.diagnostics('draft.md')[0]!, /: Beds of Norvik Clinic: /);
    await steps.write(
      'entities.yaml',
      'entities: [{ id: nc, name: Clinic of Norvik, aliases: [Norvik Clinic] }]',
    );
    assert.match(steps.diagnostics('draft.md')[0]!, /: Beds of Clinic of Norvik: /);
  });

  it('stands in the hover of the figure', async () => {
    const steps = await open('The Norvik Clinic has 450 beds.\n');
    const style = { markdown: false, maxLines: 9, linkTo: () => '', linkToAll: () => null };
    const offset = steps.text('draft.md').indexOf('450');
    const hover = findHover(steps.snapshot, uriOf('draft.md'), offset, style, { checks: steps.checks });
    const { value } = hover!.contents as { value: string };
    assert.match(value, /No source says so:\n\n- ≠ 300 beds \(Inland News, 2 May 2024\) \(b\.txt:1\)/);
  });
});

describe('using a value of the sources', () => {
  it('is the first and preferred action, and writes as the draft does', async () => {
    const steps = await open('The Norvik Clinic has some 450 beds.\n');
    const [first] = steps.actionsOn('draft.md', '450');
    assert.deepEqual([first!.title, first!.isPreferred], ['Use “300 beds” (Inland News, 2 May 2024)', true]);
    assert.equal(first!.diagnostics?.length, 1);
    await steps.choose([first!], 'Use');
    assert.equal(steps.text('draft.md'), 'The Norvik Clinic has 300 beds.\n');
    assert.deepEqual(steps.diagnostics('draft.md'), []);
  });

  it('takes the newest value first', async () => {
    const steps = await open('The Norvik Clinic employs 1,300 people.\n');
    const use = titles(steps.actionsOn('draft.md', '1,300')).filter((one) => one.startsWith('Use'));
    assert.deepEqual(use, [
      'Use “1,180 people” (Inland News, 2 May 2024)',
      'Use “1,240 people” (Coast Herald, 12 Mar 2024)',
    ]);
  });

  it('can be done wherever the draft has the value', async () => {
    const steps = await open(
      'The Norvik Clinic has 450 beds.\n\nIts 450 beds are full. The Norvik Clinic has 450 beds.\n',
    );
    const all = titles(steps.actionsOn('draft.md', '450')).find((one) => one.includes('everywhere'));
    assert.match(all!, /everywhere in this draft \(\d places\)/);
    await steps.choose(steps.actionsOn('draft.md', '450'), all!);
    assert.equal(steps.text('draft.md').includes('has 450'), false);
  });

  it('takes one end of a change, not the pair', async () => {
    const steps = await open('The Norvik Clinic has some 2,600 nurses.\n', PLAN);
    const use = titles(steps.actionsOn('draft.md', '2,600')).filter((one) => one.startsWith('Use'));
    assert.deepEqual(use, ['Use “1,800 nurses” (Coast Herald, planned for 2030)']);
  });

  it('is not offered where nothing is wrong', async () => {
    const steps = await open('The Norvik Clinic has 300 beds.\n');
    assert.deepEqual(
      titles(steps.actionsOn('draft.md', '300')).filter((one) => one.startsWith('Use')),
      [],
    );
  });
});

describe('the lens of a draft', () => {
  it('counts supported, differing and unsupported figures', async () => {
    const steps = await open(
      'The Norvik Clinic has 450 beds, employs 1,180 people and owns 17 ambulances.\n',
    );
    const check = steps.checks.check(steps.snapshot, uriOf('draft.md'))!;
    const [lens] = findDraftLenses(check, true);
    assert.equal(lens!.command!.command, 'corroborate.showDraftFigures');
    assert.match(lens!.command!.title, /^Draft: 3 figures: /);
    assert.equal(findDraftLenses(check, false)[0]!.command!.command, '');
  });

  it('is worded for one and for many', () => {
    assert.equal(
      describeCounts({ figures: 0, supported: 0, differing: 0, unsupported: 0 }),
      'Draft: no figures to check',
    );
    assert.equal(
      describeCounts({ figures: 1, supported: 0, differing: 1, unsupported: 0 }),
      'Draft: 1 figure: 0 supported, 1 differs',
    );
    assert.equal(
      describeCounts({ figures: 7, supported: 3, differing: 2, unsupported: 2 }),
      'Draft: 7 figures: 3 supported, 2 differ, 2 without a source',
    );
  });

  it('is there for drafts alone', async () => {
    const steps = await open('');
    assert.equal(steps.checks.check(steps.snapshot, uriOf('a.txt')), null);
  });
});

describe('completion in a draft', () => {
  async function complete(
    draft: string,
    citation: CitationStyle,
  ): Promise<{ items: CompletionItem[]; text: string }> {
    const steps = await open(draft);
    const text = steps.text('draft.md');
    const place = { key: uriOf('draft.md'), text, offset: text.length, citation };
    return { items: completeDraft(steps.snapshot, place), text };
  }

  for (const [citation, expected] of [
    ['none', '1,180 people'],
    ['parenthetical', '1,180 people (Inland News, 2 May 2024)'],
    ['link', '[1,180 people](https://inland.example/clinic)'],
    ['footnote', '1,180 people[^inland-news-2-may-2024]'],
  ] as const)
    it(`offers facts about the name before, cited: ${citation}`, async () => {
      const { items } = await complete('The Norvik Clinic employs ', citation);
      assert.ok(
        items.some(({ insertText }) => insertText === expected),
        items.map(({ insertText }) => insertText).join('\n'),
      );
    });

  it('links to the file where a source has no address', async () => {
    const { items } = await complete('The Norvik Clinic treated ', 'link');
    assert.ok(items.some(({ insertText }) => insertText === '[about 9,000 patients](a.txt)'));
  });

  it('adds the footnote once', async () => {
    const note = '[^inland-news-2-may-2024]: Inland News, 2 May 2024. https://inland.example/clinic\n';
    const { items, text } = await complete('The Norvik Clinic employs ', 'footnote');
    const item = items.find(({ insertText }) => insertText?.startsWith('1,180'))!;
    assert.equal(applyEdits(text, item.additionalTextEdits!), `${text}\n\n${note}`);
    const again = await complete(`${note}\nThe Norvik Clinic employs `, 'footnote');
    assert.equal(
      again.items.find(({ insertText }) => insertText?.startsWith('1,180'))!.additionalTextEdits,
      undefined,
    );
  });

  it('offers names that begin with the word, after the facts', async () => {
    const { items } = await complete('The Norv', 'none');
    assert.ok(items.some(({ label }) => label.includes('Norvik Clinic')));
  });
});

describe('marking as a draft', () => {
  for (const [before, after] of [
    ['Text.\n', '---\ndraft: true\n---\n\nText.\n'],
    ['---\ntitle: Beds\n---\nText.\n', '---\ndraft: true\ntitle: Beds\n---\nText.\n'],
    ['---\ntitle: Beds\ndraft: false\n---\n', '---\ntitle: Beds\ndraft: true\n---\n'],
    ['---\r\ntitle: Beds\r\n---\r\n', '---\r\ndraft: true\r\ntitle: Beds\r\n---\r\n'],
    ['---\ndraft:\n---\n', '---\ndraft: true\n---\n'],
    ['--- a rule\nText.', '---\ndraft: true\n---\n\n--- a rule\nText.'],
  ] as const)
    it(`turns ${JSON.stringify(before)} into ${JSON.stringify(after)}`, () => {
      assert.equal(applyEdits(before, [markAsDraft(before)!]), after);
    });

  it('leaves a draft alone', () => assert.equal(markAsDraft('---\ndraft: true\n---\n'), null));
});
