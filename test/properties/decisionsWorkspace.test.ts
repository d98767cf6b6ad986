import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Anchor, Decision } from '../../server/src/workspace/decisions/decision';
import { anchorAt } from '../../server/src/workspace/decisions/anchorAt';
import { describeSnapshot } from '../../server/src/workspace/state/describeSnapshot';
import { DECISIONS_FILE } from '../../server/src/workspace/config/config';
import { COMMON, decisionsFile } from '../support/decisionsWorkspace';
import { uriOf } from '../support/memoryHost';
import { makeWorkspace } from '../support/testWorkspace';
import { WorkspaceModel } from '../support/workspaceModel';

/** Sentences that agree, disagree and share names. */
const SENTENCES = [
  'Sandby Hospital employs 1,200 people.',
  'The Sandby hospital employs 900 people, a union said.',
  'Coastal Clinic employs about 950 people.',
  'Anna Ullman of Kestrel Point was paid $30,000.',
  'Mr Ullman was paid $50,000, the council of Kestrel Point said.',
  'At least 12 people were hurt in the fire in Kestrel Point on Monday.',
  'The fire in Kestrel Point hurt 15 people.',
];
const FILES = ['a.txt', 'b.txt', 'sub/c.txt', 'd.md'];
const QUOTES = [
  'Sandby',
  'Clinic',
  'Ullman',
  'Kestrel Point',
  '1,200 people',
  '900 people',
  '$30,000',
  '12 people',
  '15 people',
];

type Step =
  | { readonly type: 'write' | 'edit'; readonly file: string; readonly text: string }
  | { readonly type: 'delete'; readonly file: string }
  | { readonly type: 'rename'; readonly file: string; readonly to: string }
  | { readonly type: 'decide'; readonly picks: readonly Pick[] }
  | { readonly type: 'config'; readonly text: string }
  | { readonly type: 'settle' };

/** What is decided, about which quote of which file. */
interface Pick {
  readonly kind: number;
  readonly file: string;
  readonly quote: string;
  readonly other: string;
  readonly where: 'here' | 'file' | 'workspace';
}

const file = fc.constantFrom(...FILES);
const text = fc
  .array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 4 })
  .map((sentences) => sentences.join('\n\n'));
const pick: fc.Arbitrary<Pick> = fc.record({
  kind: fc.nat(7),
  file,
  quote: fc.constantFrom(...QUOTES),
  other: fc.constantFrom(...QUOTES),
  where: fc.constantFrom('here', 'file', 'workspace'),
});
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ type: fc.constantFrom('write', 'edit'), file, text }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('delete'), file }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('rename'), file, to: file }) },
  {
    weight: 4,
    arbitrary: fc.record({ type: fc.constant('decide'), picks: fc.array(pick, { maxLength: 4 }) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('config'),
      text: fc.constantFrom('', 'drafts: [b.txt]', 'severity: { conflict: hint }'),
    }),
  },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('settle') }) },
);

class Model extends WorkspaceModel {
  async take(step: Step): Promise<void> {
    switch (step.type) {
      case 'write':
        this.write(step.file, step.text);
        return;
      case 'edit':
        this.edit(step.file, step.text);
        await this.test.workspace.snapshotFor(uriOf(step.file));
        return;
      case 'delete':
        this.remove(step.file);
        return;
      case 'rename':
        this.rename(step.file, step.to);
        return;
      case 'decide':
        this.write(DECISIONS_FILE, decisionsFile(...step.picks.flatMap((one, i) => this.decide(one, i))));
        return;
      case 'config':
        this.write('corroborate.yaml', step.text);
        return;
      case 'settle':
        await this.test.workspace.settled();
    }
  }

  private decide({ kind, file: name, quote, other, where: occurrences }: Pick, i: number): Decision[] {
    const anchors = [quote, other].flatMap((words) => this.anchor(name, words));
    const foreign = FILES.filter((one) => one !== name).flatMap((one) => this.anchor(one, other));
    const about = anchors.slice(0, 1);
    if (about.length === 0) return [];
    const both = [...about, ...foreign.slice(0, 1)];
    const common = { ...COMMON, id: `k${i}`, about };
    const claim = {
      subject: 'Coastal Clinic',
      attribute: null,
      value: 7,
      unit: null,
      time: '2015-03',
      modality: null,
      scope: null,
    };
    const all: Decision[] = [
      { ...common, kind: 'same-as', about: both, entities: ['Coastal Clinic'], occurrences },
      { ...common, kind: 'different-from', about: both, entities: ['Sandby'], occurrences },
      { ...common, kind: 'not-an-entity', occurrences },
      { ...common, kind: 'type', type: 'place', occurrences },
      { ...common, kind: 'not-a-claim' },
      { ...common, kind: 'claim-is', claim },
      { ...common, kind: 'settled', about: both, stands: 'both', reason: null },
      { ...common, kind: 'ignore', scope: 'fact', file: null, attribute: null, verdict: null },
    ];
    return [all[kind]!];
  }

  private anchor(name: string, words: string): Anchor[] {
    const content = this.textOf(name);
    const start = content.lastIndexOf(words);
    return start < 0 ? [] : [anchorAt(name, content, { start, end: start + words.length })!];
  }
}

describe('a workspace with decisions', function () {
  this.timeout(120_000);

  it('is after any sequence of changes what a fresh one is', () =>
    fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
        const model = new Model(makeWorkspace([], 'product', { pace: { slice: -1, batch: 1 } }));
        for (const one of steps) await model.take(one);
        const state = describeSnapshot(await model.test.settled());
        assert.equal(state, await model.fromScratch('product'));
        model.test.workspace.close();
      }),
      { numRuns: Number(process.env['DECISION_RUNS'] ?? 150) },
    ));
});
