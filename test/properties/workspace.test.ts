import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Pace } from '../../server/src/workspace/cancellation';
import { describeSnapshot } from '../../server/src/workspace/state/describeSnapshot';
import { uriOf } from '../support/memoryHost';
import { makeWorkspace, turn, type TestWorkspace } from '../support/testWorkspace';
import { WorkspaceModel } from '../support/workspaceModel';

/** Sentences about few things, so that sources agree, disagree, and take over each other's names. */
const SENTENCES = [
  'Norvik has 300 beds.',
  'Norvik has 250 beds and 12 wards.',
  'North Harbour Agency (NHA) has 40 ships.',
  'NHA has 45 ships. it has 7 cranes.',
  'North Hill Academy (NHA) has 900 pupils.',
  'The Sandby hospital treated about 120 people on Monday, officials said.',
  'Sandby Clinic employs 1,200 staff; the clinic opened in 2004.',
  'Mr Ullman of Norvik paid $3 million.',
  'Anna Ullman said more than 30 people were hurt in the Sandby fire.',
  'Publication: Harbour Post Volume: 3 Issue: 7',
  'March 06, 2008\n\nNorvik lost 20 beds on May 3.',
  '',
];
const CONFIGS = [
  '',
  'version: 1',
  'sources: { exclude: [b.txt] }',
  'sources: { include: ["*.md"] }',
  'documents: [{ file: "*.txt", publisher: Post, date: 2024-05 }]',
  'severity: { conflict: hint }',
  'broken: [',
  'drafts: [c.txt]',
];
const REGISTRIES = [
  '',
  'entities: [{ id: norvik-town, name: Norvik, type: city }]',
  'entities: [{ id: nha, name: North Harbour Agency, aliases: [NHA], type: organisation }]',
  'entities: [{ id: nha, name: North Harbour Agency }, { id: nha, name: Twice }]',
  'entities: [{',
];
const FILES = ['a.txt', 'b.txt', 'c.txt', 'sub/d.txt', 'e.md'];

type Step =
  | { readonly type: 'write' | 'open' | 'edit'; readonly file: string; readonly text: string }
  | { readonly type: 'delete' | 'close'; readonly file: string }
  | { readonly type: 'rename'; readonly file: string; readonly to: string }
  | { readonly type: 'config' | 'registry'; readonly text: string }
  | { readonly type: 'ask'; readonly file: string }
  | { readonly type: 'pause'; readonly turns: number }
  | { readonly type: 'rescan' | 'settle' | 'folderGone' };

const file = fc.constantFrom(...FILES);
const text = fc
  .array(fc.constantFrom(...SENTENCES), { maxLength: 4 })
  .map((sentences) => sentences.join('\n'));
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ type: fc.constantFrom('write', 'open', 'edit'), file, text }) },
  { weight: 3, arbitrary: fc.record({ type: fc.constantFrom('delete', 'close', 'ask'), file }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('rename'), file, to: file }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('config'), text: fc.constantFrom(...CONFIGS) }) },
  {
    weight: 2,
    arbitrary: fc.record({ type: fc.constant('registry'), text: fc.constantFrom(...REGISTRIES) }),
  },
  { weight: 1, arbitrary: fc.record({ type: fc.constantFrom('rescan', 'folderGone') }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('settle') }) },
  { weight: 3, arbitrary: fc.record({ type: fc.constant('pause'), turns: fc.integer({ min: 1, max: 12 }) }) },
);

/** Gives way after each source, so that changes come in at every possible point. */
const HASTY: Pace = { slice: -1, batch: 1 };

class Model extends WorkspaceModel {
  constructor(test: TestWorkspace) {
    super(test);
    test.host.beforeRead = turn;
  }

  async take(step: Step): Promise<void> {
    switch (step.type) {
      case 'write':
        this.write(step.file, step.text);
        return;
      case 'open':
      case 'edit':
        this.edit(step.file, step.text);
        return;
      case 'close':
        this.close(step.file);
        return;
      case 'delete':
        this.remove(step.file);
        return;
      case 'ask':
        return this.ask(step.file);
      case 'rename':
        this.rename(step.file, step.to);
        return;
      case 'config':
        this.write('corroborate.yaml', step.text);
        return;
      case 'registry':
        this.write('entities.yaml', step.text);
        return;
      case 'pause':
        for (let i = 0; i < step.turns; i++) await turn();
        return;
      case 'rescan':
        void this.test.workspace.rescan();
        return;
      case 'settle':
        return this.test.workspace.settled();
      case 'folderGone':
        this.removeFolder('sub');
    }
  }

  /** An open document is answered for as it is open, whatever else is going on. */
  private async ask(name: string): Promise<void> {
    const snapshot = await this.test.workspace.snapshotFor(uriOf(name));
    const buffer = this.buffers.get(name);
    const source = snapshot.source(uriOf(name));
    if (buffer === undefined) return;
    if (!this.disk.has('corroborate.yaml')) assert.ok(source, `${name} is open, but no source`);
    if (source) assert.equal(source.analysis.length, buffer.length);
  }
}

/** Broken YAML keeps the last good state, which a fresh workspace cannot know: such runs end with good YAML. */
async function mend(model: Model): Promise<void> {
  for (const name of ['corroborate.yaml', 'entities.yaml'])
    if (model.disk.has(name))
      await model.take({ type: name.startsWith('c') ? 'config' : 'registry', text: '' });
}

for (const reading of ['simple', 'product'] as const)
  describe(`workspace, ${reading} reading`, function () {
    this.timeout(120_000);
    const runs = reading === 'simple' ? 300 : 60;

    it('is after any sequence of changes what a fresh one is', () =>
      fc.assert(
        fc.asyncProperty(fc.array(step, { maxLength: 25 }), fc.boolean(), async (steps, mended) => {
          const model = new Model(makeWorkspace([], reading, { pace: HASTY }));
          for (const one of steps) await model.take(one);
          const isBroken = steps.some((one) => 'text' in one && /\[$|\{$|Twice/.test(one.text));
          if (mended || isBroken) await mend(model);
          const state = describeSnapshot(await model.test.settled());
          assert.equal(state, await model.fromScratch(reading));
          model.test.workspace.close();
        }),
        { numRuns: runs },
      ));

    it('does not depend on the order in which sources arrive', () =>
      fc.assert(
        fc.asyncProperty(
          fc.uniqueArray(fc.tuple(file, text), { selector: ([name]) => name, minLength: 2 }),
          fc.integer(),
          async (files, seed) => {
            const shuffled = [...files].sort(
              ([a], [b]) => ((a.charCodeAt(0) * seed) % 7) - ((b.charCodeAt(0) * seed) % 7),
            );
            const [one, other] = await Promise.all(
              [files, shuffled].map(async (list) => {
                const test = makeWorkspace([], reading);
                for (const [name, content] of list) {
                  test.write(name, content);
                  await test.workspace.settled();
                }
                return describeSnapshot(await test.settled());
              }),
            );
            assert.equal(one, other);
          },
        ),
        { numRuns: runs / 3 },
      ));

    it('never changes a state that somebody holds', () =>
      fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 10 }), text, async (steps, first) => {
          const test = makeWorkspace([['a.txt', first]], reading);
          const model = new Model(test);
          const held = await test.settled();
          const before = describeSnapshot(held);
          for (const one of steps) await model.take(one);
          await test.settled();
          assert.equal(describeSnapshot(held), before);
        }),
        { numRuns: runs / 3 },
      ));

    it('has spans that lie in the text, and claims that quote it', () =>
      fc.assert(
        fc.asyncProperty(text, async (content) => {
          const test = makeWorkspace([['a.txt', content]], reading);
          const source = (await test.settled()).source(uriOf('a.txt'))!;
          const spans = [
            ...source.mentions.flatMap(({ span, anchor }) => [span, anchor]),
            ...source.analysis.figures.flatMap(({ span, core }) => [span, core]),
            ...source.claims.map(({ span }) => span),
          ];
          for (const { start, end } of spans) assert.ok(0 <= start && start < end && end <= content.length);
          for (const claim of source.claims)
            assert.equal(claim.text, content.slice(claim.span.start, claim.span.end));
        }),
        { numRuns: runs },
      ));
  });
