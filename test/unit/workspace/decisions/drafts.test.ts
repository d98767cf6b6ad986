import assert from 'node:assert/strict';
import { uriOf } from '../../../support/memoryHost';
import { makeWorkspace } from '../../../support/testWorkspace';

const SOURCE = 'The Sandby hospital in Norvik has 300 beds, said Anna Ullman of the Norvik council.';
const DRAFT = 'Ullman said the Sandby hospital had 280 beds. Bo Lindqvist disagreed.';

describe('drafts in a workspace', () => {
  it('are read and linked, but are no sources', async () => {
    const test = makeWorkspace(
      [
        ['a.txt', SOURCE],
        ['mine.txt', `---\ndraft: true\n---\n${DRAFT}`],
        ['drafts/b.txt', DRAFT],
        ['corroborate.yaml', 'drafts: ["drafts/**"]'],
      ],
      'product',
    );
    const snapshot = await test.settled();
    assert.deepEqual(
      snapshot.sources().map(({ file }) => file),
      ['a.txt'],
    );
    assert.deepEqual(
      snapshot.drafts().map(({ file }) => file),
      ['drafts/b.txt', 'mine.txt'],
    );
    assert.deepEqual(snapshot.conflicts(), []);
    const draft = snapshot.drafts()[0]!;
    const named = new Map(
      draft.mentions.map(({ span, entity }) => [DRAFT.slice(span.start, span.end), entity]),
    );
    assert.equal(named.get('Ullman'), snapshot.entities().find(({ name }) => name === 'Anna Ullman')?.id);
    assert.equal(named.get('Bo Lindqvist'), undefined);
    assert.equal(
      snapshot.entities().some(({ name }) => name === 'Bo Lindqvist'),
      false,
    );
    assert.ok(test.workspace.isDraft(uriOf('drafts/b.txt')));
    assert.ok(test.workspace.isDraft(uriOf('mine.txt')));
  });

  it('stay the same object until something about them changes', async () => {
    const test = makeWorkspace(
      [
        ['a.txt', SOURCE],
        ['d.txt', DRAFT],
        ['corroborate.yaml', 'drafts: [d.txt]'],
      ],
      'product',
    );
    const [before] = (await test.settled()).drafts();
    test.host.write('b.txt', 'Nothing new in Kolding.');
    test.workspace.filesChanged([{ uri: uriOf('b.txt'), kind: 'created' }]);
    assert.equal((await test.settled()).drafts()[0], before);
    test.host.write('c.txt', 'Bo Lindqvist runs a shop.');
    test.workspace.filesChanged([{ uri: uriOf('c.txt'), kind: 'created' }]);
    const [after] = (await test.settled()).drafts();
    assert.notEqual(after, before);
    assert.ok(after!.links.includes('bo-lindqvist'));
  });

  it('become sources and drafts again as they are marked', async () => {
    const test = makeWorkspace(
      [
        ['a.txt', SOURCE],
        ['d.txt', DRAFT],
      ],
      'product',
    );
    assert.equal((await test.settled()).sourceCount, 2);
    for (const [yaml, count] of [
      ['drafts: [d.txt]', 1],
      ['', 2],
    ] as const) {
      test.host.write('corroborate.yaml', yaml);
      test.workspace.filesChanged([{ uri: uriOf('corroborate.yaml'), kind: 'changed' }]);
      const snapshot = await test.settled();
      assert.equal(snapshot.sourceCount, count);
      assert.equal(snapshot.drafts().length, 2 - count);
    }
  });
});
