import assert from 'node:assert/strict';
import { uriOf } from '../../support/memoryHost';
import { filesIn, holdBack, idsIn, makeWorkspace, TWO } from '../../support/testWorkspace';

describe('workspace: documents', () => {
  it('prefers an open buffer to the disk, until it is closed', async () => {
    const test = makeWorkspace([['a.txt', 'Norvik']], 'simple');
    test.workspace.openBuffer(uriOf('a.txt'), 'Sandby', 1);
    assert.deepEqual(idsIn(await test.settled()), ['sandby']);
    test.workspace.changeBuffer(uriOf('a.txt'), 'Ullman', 2);
    assert.deepEqual(idsIn(await test.workspace.snapshotFor(uriOf('a.txt'))), ['ullman']);
    test.workspace.closeBuffer(uriOf('a.txt'));
    assert.deepEqual(idsIn(await test.settled()), ['norvik']);
  });

  it('answers for an open document at once, though the scan is under way', async () => {
    const test = makeWorkspace([['b.txt', 'Sandby']], 'simple');
    const { reading, release } = holdBack(test, 'b.txt');
    await reading;
    test.workspace.openBuffer(uriOf('a.txt'), 'Norvik', 1);
    assert.deepEqual(idsIn(await test.workspace.snapshotFor(uriOf('a.txt'))), ['norvik']);
    release();
    assert.deepEqual(idsIn(await test.settled()), ['norvik', 'sandby']);
  });

  it('drops what was read from disk when the document is opened meanwhile', async () => {
    const test = makeWorkspace([['a.txt', 'Norvik']], 'simple');
    const { reading, release } = holdBack(test, 'a.txt');
    await reading;
    test.workspace.openBuffer(uriOf('a.txt'), 'Sandby', 1);
    await test.workspace.snapshotFor(uriOf('a.txt'));
    release();
    assert.deepEqual(idsIn(await test.settled()), ['sandby']);
  });

  it('drops what was read when settings exclude the file meanwhile', async () => {
    const test = makeWorkspace([['a.txt', 'Norvik']], 'simple');
    const { reading, release } = holdBack(test, 'a.txt');
    await reading;
    test.write('corroborate.yaml', 'sources: { exclude: [a.txt] }');
    await test.workspace.snapshotFor(uriOf('corroborate.yaml'));
    release();
    assert.deepEqual(filesIn(await test.settled()), []);
  });

  it('follows files that come, change and go outside', async () => {
    const test = makeWorkspace([['a.txt', 'Norvik']], 'simple');
    assert.deepEqual(idsIn(await test.settled()), ['norvik']);
    test.write('b.txt', 'Sandby');
    assert.deepEqual(idsIn(await test.settled()), ['norvik', 'sandby']);
    test.write('b.txt', 'Ullman');
    assert.deepEqual(idsIn(await test.settled()), ['norvik', 'ullman']);
    test.remove('a.txt');
    assert.deepEqual(idsIn(await test.settled()), ['ullman']);
  });

  it('notices a folder that is moved in as one event', async () => {
    const test = makeWorkspace([], 'simple');
    await test.settled();
    test.host.write('news/may/a.txt', 'Norvik');
    test.workspace.filesChanged([{ uri: uriOf('news'), kind: 'created' }]);
    assert.deepEqual(filesIn(await test.settled()), ['news/may/a.txt']);
    test.host.remove('news/may/a.txt');
    test.workspace.filesChanged([{ uri: uriOf('news'), kind: 'removed' }]);
    assert.deepEqual(filesIn(await test.settled()), []);
  });

  it('reads again and looks for files again on rescan, whatever was told', async () => {
    const test = makeWorkspace(TWO, 'simple');
    await test.settled();
    test.host.write('a.txt', 'Ullman');
    test.host.write('c.txt', 'Ardal');
    test.host.remove('b.txt');
    await test.workspace.rescan();
    assert.deepEqual(idsIn(await test.settled()), ['ardal', 'ullman']);
  });

  it('tells of a file that cannot be read, and reads it once it can be', async () => {
    const test = makeWorkspace([['b.txt', 'Sandby']], 'simple');
    test.host.write('a.txt', 'Norvik');
    test.host.locked.add(uriOf('a.txt'));
    await test.workspace.rescan();
    const locked = await test.settled();
    assert.deepEqual(idsIn(locked), ['sandby']);
    assert.deepEqual(
      locked.problems.get(uriOf('a.txt'))?.map(({ code, severity }) => `${severity} ${code}`),
      ['warning unreadable'],
    );
    test.host.locked.clear();
    await test.workspace.rescan();
    const open = await test.settled();
    assert.deepEqual(idsIn(open), ['norvik', 'sandby']);
    assert.equal(open.problems.has(uriOf('a.txt')), false);
  });

  it('survives a file that vanishes between being found and being read', async () => {
    const test = makeWorkspace(TWO, 'simple');
    const { reading, release } = holdBack(test, 'a.txt');
    await reading;
    test.host.remove('a.txt');
    release();
    assert.deepEqual(filesIn(await test.settled()), ['b.txt']);
  });
});
