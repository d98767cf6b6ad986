import assert from 'node:assert/strict';
import { NOTHING_CORRECTED } from '../../../../server/src/facts/rulings/ruling';
import type { Anchor, Decision } from '../../../../server/src/workspace/decisions/decision';
import type { Snapshot } from '../../../../server/src/workspace/snapshot';
import { anchorOn, COMMON, decisionsFile, identity } from '../../../support/decisionsWorkspace';
import { uriOf } from '../../../support/memoryHost';
import { makeWorkspace } from '../../../support/testWorkspace';

const YAML = 'corroborate.decisions.yaml';
type Files = Readonly<Record<string, string>>;

/** A workspace that is read, then decided about, then not any more: the last state must be the first. */
async function decide(
  files: Files,
  decisions: readonly Decision[],
  check: (before: Snapshot, after: Snapshot) => void,
): Promise<void> {
  const test = makeWorkspace(Object.entries(files), 'product');
  const before = await test.settled();
  test.host.write(YAML, decisionsFile(...decisions));
  test.workspace.filesChanged([{ uri: uriOf(YAML), kind: 'created' }]);
  const after = await test.settled();
  check(before, after);
  test.host.remove(YAML);
  test.workspace.filesChanged([{ uri: uriOf(YAML), kind: 'removed' }]);
  const undone = await test.settled();
  assert.deepEqual(snapshotText(undone, files), snapshotText(before, files));
}

/** Who is named where, and what is claimed. */
function snapshotText(snapshot: Snapshot, files: Files): unknown {
  return {
    mentions: Object.keys(files).map((file) => mentions(snapshot, file, files[file]!)),
    claims: Object.keys(files).map((file) => claims(snapshot, file)),
    entities: snapshot.entities(),
    conflicts: snapshot.conflicts().map(({ id }) => id),
  };
}

function mentions(snapshot: Snapshot, file: string, text: string): string[] {
  const source = snapshot.source(uriOf(file));
  return (source?.mentions ?? []).map(({ span, entity }) => `${text.slice(span.start, span.end)}: ${entity}`);
}

function claims(snapshot: Snapshot, file: string): string[] {
  return (snapshot.source(uriOf(file))?.claims ?? []).map(
    ({ subject, attribute, value, modality, scope, asOf }) =>
      [subject, attribute, JSON.stringify(value), modality, scope.join('/'), asOf?.value ?? ''].join(' '),
  );
}

const FILES = {
  'a.txt': 'Sandby Hospital employs 1,200 people, the council said.\n\nThe hospital is in Norvik.',
  'b.txt': 'Coastal Clinic employs 900 people, a union said.\n\nIt opened in 2004.',
};

describe('what decisions do to the reading', () => {
  it('same-as: two names are one entity, and their claims are compared', () =>
    decide(
      FILES,
      [
        identity('k2', 'same-as', [
          anchorOn('b.txt', FILES['b.txt'], 'Coastal Clinic'),
          anchorOn('a.txt', FILES['a.txt'], 'Sandby Hospital'),
        ]),
      ],
      (before, after) => {
        assert.ok(before.entity('coastal-clinic'));
        assert.equal(before.conflicts().length, 0);
        assert.equal(after.entity('coastal-clinic'), undefined);
        assert.equal(mentions(after, 'b.txt', FILES['b.txt'])[0], 'Coastal Clinic: sandby-hospital');
        assert.ok(after.entity('sandby-hospital')!.aliases.includes('Coastal Clinic'));
        assert.equal(after.conflicts().length, 1);
        assert.equal(after.decisionsOn('sandby-hospital').length, 1);
      },
    ));

  it('same-as: by the name or id of an entity', () =>
    decide(FILES, [identity('k2', 'same-as', [], ['coastal-clinic', 'Sandby Hospital'])], (_, after) => {
      assert.equal(mentions(after, 'b.txt', FILES['b.txt'])[0], 'Coastal Clinic: sandby-hospital');
    }));

  it('same-as: an entity of the registry gives the name', () => {
    const registry = 'entities: [{ id: cc, name: Coastal Clinic, type: organisation }]';
    return decide(
      { ...FILES, 'entities.yaml': registry },
      [identity('k2', 'same-as', [anchorOn('a.txt', FILES['a.txt'], 'Sandby Hospital')], ['cc'])],
      (_, after) => {
        assert.equal(mentions(after, 'a.txt', FILES['a.txt'])[0], 'Sandby Hospital: cc');
        assert.equal(after.entity('cc')!.origin, 'registry');
      },
    );
  });

  it('different-from: a name that two things have is told apart', () => {
    const files = {
      'a.txt': 'Anna Ullman was paid $30,000, the club said. Ullman is a striker.',
      'b.txt': 'Anna Ullman was paid $50,000, the ministry said. Ullman is a judge.',
    };
    return decide(
      files,
      [
        identity('k2', 'different-from', [
          anchorOn('b.txt', files['b.txt'], 'Anna Ullman'),
          anchorOn('a.txt', files['a.txt'], 'Anna Ullman'),
        ]),
      ],
      (before, after) => {
        assert.equal(before.countsOf('anna-ullman').sources, 2);
        assert.equal(after.countsOf('anna-ullman').sources, 1);
        const named = mentions(after, 'b.txt', files['b.txt']).filter((one) => one.includes('Ullman'));
        assert.deepEqual(named, ['Anna Ullman: anna-ullman-k2', 'Ullman: anna-ullman-k2']);
        assert.equal(after.entity('anna-ullman-k2')?.name, 'Anna Ullman');
      },
    );
  });

  it('different-from: two names that their source takes for one thing', () => {
    const files = { 'a.txt': 'Anna Ullman runs the club in Norvik. Ullman, a cousin, runs the bank.' };
    const at = (n: number): Anchor => anchorOn('a.txt', files['a.txt'], 'Ullman', n);
    const about = [at(1), at(0)];
    return decide(files, [identity('k2', 'different-from', about)], (before, after) => {
      const named = (snapshot: Snapshot): string[] =>
        mentions(snapshot, 'a.txt', files['a.txt']).filter((one) => one.includes('Ullman'));
      assert.deepEqual(named(before), ['Anna Ullman: anna-ullman', 'Ullman: anna-ullman']);
      assert.equal(named(after)[0], 'Anna Ullman: anna-ullman');
      assert.match(named(after)[1]!, /^Ullman: .*k2$/);
    });
  });

  it('not-an-entity: here, in the file, everywhere', async () => {
    const files = {
      'a.txt': 'A hall in Kestrel Point was closed. Kestrel Point has 40 seats.',
      'b.txt': 'The hall in Kestrel Point has 45 seats.',
    };
    const drop = (occurrences: 'here' | 'file' | 'workspace'): Decision => ({
      ...COMMON,
      id: 'k2',
      kind: 'not-an-entity',
      about: [anchorOn('a.txt', files['a.txt'], 'Kestrel Point')],
      occurrences,
    });
    const count = (snapshot: Snapshot): number =>
      Object.entries(files).reduce(
        (sum, [file, text]) =>
          sum + mentions(snapshot, file, text).filter((one) => one.startsWith('Kestrel')).length,
        0,
      );
    for (const [occurrences, left] of [
      ['here', 2],
      ['file', 1],
      ['workspace', 0],
    ] as const)
      await decide(files, [drop(occurrences)], (before, after) => {
        assert.equal(count(before), 3);
        assert.equal(count(after), left, occurrences);
        assert.equal(after.entity('kestrel-point') !== undefined, left > 0);
      });
  });

  it('type: of a name, everywhere', () =>
    decide(
      FILES,
      [
        {
          ...COMMON,
          id: 'k2',
          kind: 'type',
          type: 'place',
          about: [anchorOn('a.txt', FILES['a.txt'], 'Sandby Hospital')],
          occurrences: 'workspace',
        },
      ],
      (before, after) => {
        assert.notEqual(before.entity('sandby-hospital')!.type, 'place');
        assert.equal(after.entity('sandby-hospital')!.type, 'place');
      },
    ));

  it('not-a-claim: a figure claims nothing', () =>
    decide(
      FILES,
      [{ ...COMMON, id: 'k2', kind: 'not-a-claim', about: [anchorOn('a.txt', FILES['a.txt'], '1,200')] }],
      (before, after) => {
        assert.equal(claims(before, 'a.txt').length, 1);
        assert.deepEqual(claims(after, 'a.txt'), []);
      },
    ));

  it('claim-is: subject, attribute, value, time, modality, scope', () => {
    const about = [anchorOn('a.txt', FILES['a.txt'], '1,200 people')];
    return decide(
      FILES,
      [
        {
          ...COMMON,
          id: 'k2',
          kind: 'claim-is',
          about,
          claim: {
            ...NOTHING_CORRECTED,
            subject: 'Coastal Clinic',
            value: 1300,
            time: '2014-05',
            modality: 'planned',
            scope: ['full time'],
          },
        },
      ],
      (before, after) => {
        assert.match(claims(before, 'a.txt')[0]!, /^sandby-hospital /);
        assert.deepEqual(claims(after, 'a.txt'), [
          claims(before, 'a.txt')[0]!.replace(
            /^sandby-hospital (\S+) .*/,
            'coastal-clinic $1 1300 planned full time 2014-05',
          ),
        ]);
        const conflict = after.factsOf('coastal-clinic').find(({ claims: all }) => all.length > 0);
        assert.ok(conflict);
      },
    );
  });

  it('claim-is: a figure that was not found', () => {
    const files = { 'a.txt': 'Sandby Hospital has umpteen beds.', 'b.txt': 'Sandby Hospital has 300 beds.' };
    const claim = { ...NOTHING_CORRECTED, subject: 'sandby-hospital', value: 280, unit: 'bed' };
    return decide(
      files,
      [
        {
          ...COMMON,
          id: 'k2',
          kind: 'claim-is',
          about: [anchorOn('a.txt', files['a.txt'], 'umpteen beds')],
          claim,
        },
      ],
      (before, after) => {
        assert.deepEqual(claims(before, 'a.txt'), []);
        assert.match(claims(after, 'a.txt')[0] ?? '', /^sandby-hospital bed 280 actual/);
      },
    );
  });
});
