import assert from 'node:assert/strict';
import { FOLDER } from '../../support/memoryHost';
import { filesIn, holdBack, makeWorkspace, turn, TWO } from '../../support/testWorkspace';

describe('workspace: folders', () => {
  it('stand for themselves; a file belongs to the innermost', async () => {
    const test = makeWorkspace(
      [
        ['a.txt', 'Norvik has 3 beds.'],
        ['in/b.txt', 'Norvik has 4 beds.'],
      ],
      'simple',
    );
    assert.equal((await test.settled()).conflicts().length, 1);
    test.workspace.setFolders([FOLDER, `${FOLDER}/in`]);
    await test.workspace.settled();
    const [outer, inner] = test.workspace.snapshots();
    assert.deepEqual([filesIn(outer!), filesIn(inner!)], [['a.txt'], ['b.txt']]);
    assert.equal(outer!.conflicts().length, 0);
    test.workspace.setFolders([FOLDER]);
    assert.deepEqual(filesIn(await test.settled()), ['a.txt', 'in/b.txt']);
  });

  it('are not needed: documents in none are sources together', async () => {
    const test = makeWorkspace([], 'simple');
    test.workspace.openBuffer('untitled:Untitled-1', 'Norvik has 3 beds.', 1);
    test.workspace.openBuffer('file:///elsewhere/x.news', 'Norvik has 4 beds.', 1);
    await test.workspace.settled();
    const loose = test.workspace.snapshots().at(-1)!;
    assert.deepEqual(filesIn(loose), ['Untitled-1', 'elsewhere/x.news']);
    assert.equal(loose.conflicts().length, 1);
  });

  it('publish nothing once they are closed', async () => {
    const test = makeWorkspace(TWO, 'simple');
    const { reading, release } = holdBack(test, 'a.txt');
    await reading;
    const before = test.publications.length;
    test.workspace.close();
    release();
    await turn();
    await turn();
    assert.equal(test.publications.length, before);
    assert.deepEqual(filesIn(test.workspace.snapshots()[0]!), []);
  });

  it('can be stopped while they are read, and taken up again', async () => {
    const files = Array.from({ length: 40 }, (_, i): [string, string] => [`${i}.txt`, 'Norvik']);
    const test = makeWorkspace(files, 'simple', { pace: { slice: -1, batch: 1 } });
    while (test.host.reads < 12) await turn();
    test.workspace.stopReading();
    const some = (await test.settled()).sourceCount;
    assert.ok(some > 0 && some < 40, String(some));
    await test.workspace.rescan();
    assert.equal((await test.settled()).sourceCount, 40);
  });

  it('say once, at the end, that nothing is left to do', async () => {
    const test = makeWorkspace([['a.txt', 'Norvik']], 'simple');
    await test.settled();
    const own = test.publications.filter(({ snapshot }) => snapshot.folder === FOLDER);
    assert.deepEqual(own.map(({ settled }) => settled).lastIndexOf(false) + 1, own.length - 1);
    assert.equal(own.at(-1)!.snapshot.sourceCount, 1);
  });
});
