import assert from 'node:assert/strict';
import { makeWorkspace, type TestWorkspace } from '../../support/testWorkspace';

/** The date of each source, with its basis, by path. */
async function datesIn(test: TestWorkspace): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const { file, meta } of (await test.settled()).sources())
    found[file] = meta.date ? `${meta.date.value} ${meta.date.basis}` : 'none';
  return found;
}

const LEDGER = 'Publication: Harbour Ledger Volume: 3 Issue: ';
const OLD = `${LEDGER}12\n\nMarch 6, 2008\n\nThe port of Sandby opened a quay.`;
const NEW = `${LEDGER}40\n\nThe port of Sandby lost 12 cranes on November 25.`;

const WHO = 'The Harbour Union, the Sandby Institute, Anna Ullman and Karl Orman will be there.';
const EXPECTS = `Leaders are gathering in Oslo for the summit of the North Sea Council (NSC). The quay is to be rebuilt by 2016. ${WHO}`;
const DATED = `October 14, 2015\n\nThe summit of the North Sea Council (NSC) will open in Oslo. ${WHO}`;

describe('dates from other sources', () => {
  it('come from the volume of a periodical', async () => {
    const test = makeWorkspace(
      [
        ['new.txt', NEW],
        ['old.txt', OLD],
      ],
      'product',
    );
    assert.deepEqual(await datesIn(test), { 'new.txt': '2008 inferred', 'old.txt': '2008-03-06 stated' });
    const snapshot = await test.settled();
    const claim = snapshot.sources()[0]!.claims[0]!;
    assert.equal(claim.asOf?.value, '2008-11-25');
    assert.match(snapshot.sources()[0]!.meta.date!.reason, /volume 3 of Harbour Ledger is of 2008/);
  });

  it('go with the source they came from, and with what it says', async () => {
    const test = makeWorkspace([['new.txt', NEW]], 'product');
    assert.deepEqual(await datesIn(test), { 'new.txt': 'none' });
    test.write('old.txt', OLD);
    assert.equal((await datesIn(test))['new.txt'], '2008 inferred');
    test.write('old.txt', OLD.replace('2008', '2011'));
    assert.equal((await datesIn(test))['new.txt'], '2011 inferred');
    test.write('corroborate.yaml', 'documents: [{ file: old.txt, date: 2009-02 }]');
    assert.equal((await datesIn(test))['new.txt'], '2009 inferred');
    test.remove('old.txt');
    assert.deepEqual(await datesIn(test), { 'new.txt': 'none' });
  });

  it('are none where the others disagree, or the text speaks against them', async () => {
    const test = makeWorkspace(
      [
        ['new.txt', NEW],
        ['old.txt', OLD],
        ['other.txt', OLD.replace('2008', '2011')],
        ['late.txt', `${LEDGER}41\n\nThe port of Sandby was closed in 2012. It was sold in 2010.`],
      ],
      'product',
    );
    const dates = await datesIn(test);
    assert.equal(dates['new.txt'], 'none');
    test.write('other.txt', 'Nothing.');
    assert.deepEqual(await datesIn(test), {
      ...dates,
      'new.txt': '2008 inferred',
      'other.txt': 'none',
    });
  });

  it('come from a summit that both expect', async () => {
    const test = makeWorkspace(
      [
        ['a.txt', EXPECTS],
        ['b.txt', DATED],
      ],
      'product',
    );
    assert.equal((await datesIn(test))['a.txt'], '2015 inferred');
    test.write('a.txt', EXPECTS.replace('are gathering', 'had gathered'));
    assert.equal((await datesIn(test))['a.txt'], 'none');
    test.write('a.txt', EXPECTS.replace('2016', '2036'));
    assert.equal((await datesIn(test))['a.txt'], 'none');
    test.write('a.txt', EXPECTS.replace(WHO, ''));
    assert.equal((await datesIn(test))['a.txt'], 'none');
  });

  it('do not come from drafts', async () => {
    const test = makeWorkspace(
      [
        ['new.txt', NEW],
        ['old.txt', OLD],
        ['corroborate.yaml', 'drafts: [old.txt]'],
      ],
      'product',
    );
    assert.deepEqual(await datesIn(test), { 'new.txt': 'none' });
  });
});
