import assert from 'node:assert/strict';
import { uriOf } from '../../../support/memoryHost';
import { makeWorkspace, type TestWorkspace } from '../../../support/testWorkspace';

const SOURCE = 'The Norvik Clinic has 300 beds.';
const TEXT = 'The Norvik Clinic has 450 beds.';
const DRAFT = `---\ndraft: true\n---\n${TEXT}`;

function open(): TestWorkspace {
  return makeWorkspace(
    [
      ['wire/a.txt', SOURCE],
      ['mine.md', DRAFT],
      ['corroborate.yaml', 'sources: { include: ["wire/**"] }'],
    ],
    'product',
  );
}

describe('a text beside the sources', () => {
  it('is a draft by its front matter while it is open, and no source', async () => {
    const test = open();
    assert.deepEqual((await test.settled()).drafts(), []);
    test.workspace.openBuffer(uriOf('mine.md'), DRAFT, 1);
    const opened = await test.settled();
    assert.deepEqual(
      opened.drafts().map(({ file }) => file),
      ['mine.md'],
    );
    assert.ok(test.workspace.isDraft(uriOf('mine.md')));
    assert.equal(opened.sourceCount, 1);
    assert.deepEqual(opened.conflicts(), []);
    test.workspace.closeBuffer(uriOf('mine.md'));
    assert.deepEqual((await test.settled()).drafts(), []);
    assert.equal(test.workspace.isDraft(uriOf('mine.md')), false);
  });

  it('becomes a draft and stops being one as its front matter is edited', async () => {
    const test = open();
    await test.settled();
    test.workspace.openBuffer(uriOf('mine.md'), TEXT, 1);
    assert.deepEqual((await test.settled()).drafts(), []);
    test.workspace.changeBuffer(uriOf('mine.md'), DRAFT, 2);
    assert.equal((await test.workspace.snapshotFor(uriOf('mine.md'))).drafts().length, 1);
    test.workspace.changeBuffer(uriOf('mine.md'), DRAFT.replace('true', 'false'), 3);
    const after = await test.settled();
    assert.deepEqual(after.drafts(), []);
    assert.equal(after.sourceCount, 1);
  });

  it('stays a draft when the settings are read again', async () => {
    const test = open();
    test.workspace.openBuffer(uriOf('mine.md'), DRAFT, 1);
    await test.settled();
    test.host.write('corroborate.yaml', 'sources: { include: ["wire/**"], exclude: ["mine.md"] }');
    test.workspace.filesChanged([{ uri: uriOf('corroborate.yaml'), kind: 'changed' }]);
    assert.equal((await test.settled()).drafts().length, 1);
    await test.workspace.rescan();
    assert.equal((await test.settled()).drafts().length, 1);
  });
});
