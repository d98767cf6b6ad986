import assert from 'node:assert/strict';
import { findDiagnostics } from '../../../server/src/features/diagnostics';
import type { Snapshot } from '../../../server/src/workspace/snapshot';
import { uriOf } from '../../support/memoryHost';
import { filesIn, idsIn, makeWorkspace, turn } from '../../support/testWorkspace';

describe('workspace: YAML', () => {
  it('keeps the last good state in force while the YAML is wrong', async () => {
    const test = makeWorkspace(
      [
        ['entities.yaml', 'entities: [{ id: norvik-town, name: Norvik }]'],
        ['corroborate.yaml', 'sources: { include: [a.txt] }'],
        ['a.txt', 'Norvik'],
        ['b.txt', 'Sandby'],
      ],
      'simple',
    );
    assert.deepEqual(idsIn(await test.settled()), ['norvik-town']);
    test.workspace.openBuffer(uriOf('entities.yaml'), 'entities: [{ id: norvik-city, name: Nor', 1);
    test.workspace.openBuffer(uriOf('corroborate.yaml'), 'sources: { include: [b.txt], exclude: 5 }', 1);
    const broken = await test.settled();
    assert.deepEqual(idsIn(broken), ['norvik-town']);
    assert.ok(findDiagnostics(broken, uriOf('entities.yaml')).length > 0);
    assert.ok(findDiagnostics(broken, uriOf('corroborate.yaml')).length > 0);
    test.workspace.changeBuffer(uriOf('entities.yaml'), 'entities: [{ id: norvik-city, name: Norvik }]', 2);
    const good = await test.settled();
    assert.deepEqual(idsIn(good), ['norvik-city']);
    assert.deepEqual(findDiagnostics(good, uriOf('entities.yaml')), []);
  });

  it('is known when a text is read: forms that no rule finds, and attributes of its own', async () => {
    const text = 'Nine aftershocks shook the old mill by the river on Monday.';
    const test = makeWorkspace([['a.txt', text]], 'product');
    const at = (word: string): number => text.indexOf(word);
    const namesIn = (snapshot: Snapshot): string[] =>
      snapshot.source(uriOf('a.txt'))!.mentions.map(({ span }) => text.slice(span.start, span.end));
    assert.ok(!namesIn(await test.settled()).includes('the old mill'));
    test.host.write(
      'entities.yaml',
      'entities: [{ id: mill, name: Old Mill, aliases: [the old mill], type: place }]',
    );
    test.host.write('corroborate.yaml', 'attributes: [{ name: tremors, nouns: [aftershock] }]');
    for (const file of ['entities.yaml', 'corroborate.yaml'])
      test.workspace.filesChanged([{ uri: uriOf(file), kind: 'created' }]);
    const snapshot = await test.settled();
    const mention = snapshot
      .source(uriOf('a.txt'))!
      .mentions.find(({ span }) => span.start <= at('old mill') && span.end > at('old mill'));
    assert.equal(mention?.entity, 'mill');
    const attributes = snapshot.source(uriOf('a.txt'))!.claims.map(({ attribute }) => attribute);
    assert.ok(attributes.includes('tremors'), attributes.join());
  });

  it('is not needed, and may come and go', async () => {
    const test = makeWorkspace([['a.txt', 'Norvik']], 'simple');
    assert.deepEqual(idsIn(await test.settled()), ['norvik']);
    test.write('entities.yaml', 'entities: [{ id: n, name: Norvik }]');
    assert.deepEqual(idsIn(await test.settled()), ['n']);
    test.remove('entities.yaml');
    assert.deepEqual(idsIn(await test.settled()), ['norvik']);
  });

  it('ends a rebuild that is outdated, and begins another', async () => {
    const files = Array.from({ length: 20 }, (_, i): [string, string] => [
      `${i}.txt`,
      `Norvik has ${i} beds.`,
    ]);
    const test = makeWorkspace(files, 'simple', { pace: { slice: -1, batch: 1 } });
    await test.settled();
    for (const id of ['one', 'two', 'three']) {
      test.workspace.openBuffer(uriOf('entities.yaml'), `entities: [{ id: ${id}, name: Norvik }]`, 1);
      await test.workspace.snapshotFor(uriOf('entities.yaml'));
      for (let i = 0; i < 5; i++) await turn();
    }
    // Settings that leave the registry as it is end the rebuild, too.
    test.workspace.openBuffer(uriOf('corroborate.yaml'), 'version: 1', 1);
    assert.deepEqual(idsIn(await test.settled()), ['three']);
  });

  it('says what a source is: data for it wins over its front matter, the later entry over the earlier', async () => {
    const test = makeWorkspace(
      [
        ['a.txt', '---\npublisher: Front\nauthor: Ann\ndate: 2020\n---\nNorvik'],
        ['b.txt', 'Norvik'],
        [
          'corroborate.yaml',
          'documents:\n  - { file: "*.txt", publisher: All, date: 2021-05 }\n  - { file: a.txt, publisher: One }\n',
        ],
      ],
      'simple',
    );
    const [a, b] = (await test.settled()).sources();
    assert.deepEqual([a!.meta.publisher, a!.meta.author, a!.meta.date?.value], ['One', 'Ann', '2021-05']);
    assert.deepEqual([b!.meta.publisher, b!.meta.date?.basis], ['All', 'configured']);
    assert.equal(a!.meta.date?.reason, 'corroborate.yaml, line 2');
  });

  it('takes settings of the editor where it says nothing', async () => {
    const test = makeWorkspace(
      [
        ['a.txt', 'Norvik'],
        ['a.md', 'Sandby'],
      ],
      'simple',
      {
        defaultsFor: () => Promise.resolve({ include: ['*.md'], severity: { conflict: 'error' } }),
      },
    );
    const snapshot = await test.settled();
    assert.deepEqual([filesIn(snapshot), snapshot.severity.conflict], [['a.md'], 'error']);
    test.write('corroborate.yaml', 'sources: { include: ["*.txt"] }');
    const later = await test.settled();
    assert.deepEqual([filesIn(later), later.severity.conflict], [['a.txt'], 'error']);
  });

  it('leaves a draft by its front matter out', async () => {
    const test = makeWorkspace([['a.txt', '---\ndraft: true\n---\nNorvik']], 'simple');
    assert.deepEqual(filesIn(await test.settled()), []);
  });
});
