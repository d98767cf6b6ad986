import assert from 'node:assert/strict';
import type { SourceAnalysis } from '../../../server/src/facts/analyse';
import { findDiagnostics } from '../../../server/src/features/diagnostics';
import type { Registry } from '../../../server/src/facts/entities/registry';
import type { IndexParts } from '../../../server/src/workspace/state/workspaceIndex';
import type { Snapshot } from '../../../server/src/workspace/snapshot';
import { makeSimpleParts } from '../../support/simpleIndex';
import { simpleAnalysis } from '../../support/simpleReading';
import { FOLDER, uriOf } from '../../support/memoryHost';
import { makeWorkspace, type TestWorkspace } from '../../support/testWorkspace';

const idsIn = (snapshot: Snapshot): string[] => snapshot.entities().map(({ id }) => id);
const filesIn = (snapshot: Snapshot): string[] => snapshot.sources().map(({ file }) => file);
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** Holds back reads of one file until released. */
function holdBack({ host }: TestWorkspace, file: string): { reading: Promise<void>; release: () => void } {
  let release = (): void => undefined;
  let arrived = (): void => undefined;
  const reading = new Promise<void>((resolve) => (arrived = resolve));
  const gate = new Promise<void>((resolve) => (release = resolve));
  host.beforeRead = async (uri) => {
    if (uri !== uriOf(file)) return;
    arrived();
    await gate;
  };
  return { reading, release };
}

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
    test.host.write('corroborate.yaml', 'sources: { exclude: [a.txt] }');
    test.workspace.filesChanged([{ uri: uriOf('corroborate.yaml'), kind: 'created' }]);
    await test.workspace.snapshotFor(uriOf('corroborate.yaml'));
    release();
    assert.deepEqual(filesIn(await test.settled()), []);
  });

  it('follows files that come, change and go outside', async () => {
    const test = makeWorkspace([['a.txt', 'Norvik']], 'simple');
    assert.deepEqual(idsIn(await test.settled()), ['norvik']);
    test.host.write('b.txt', 'Sandby');
    test.workspace.filesChanged([{ uri: uriOf('b.txt'), kind: 'created' }]);
    assert.deepEqual(idsIn(await test.settled()), ['norvik', 'sandby']);
    test.host.write('b.txt', 'Ullman');
    test.workspace.filesChanged([{ uri: uriOf('b.txt'), kind: 'changed' }]);
    assert.deepEqual(idsIn(await test.settled()), ['norvik', 'ullman']);
    test.host.remove('a.txt');
    test.workspace.filesChanged([{ uri: uriOf('a.txt'), kind: 'removed' }]);
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
    const test = makeWorkspace(
      [
        ['a.txt', 'Norvik'],
        ['b.txt', 'Sandby'],
      ],
      'simple',
    );
    await test.settled();
    test.host.write('a.txt', 'Ullman');
    test.host.write('c.txt', 'Ardal');
    test.host.remove('b.txt');
    await test.workspace.rescan();
    assert.deepEqual(idsIn(await test.settled()), ['ardal', 'ullman']);
  });

  it('survives a file that vanishes between being found and being read', async () => {
    const test = makeWorkspace(
      [
        ['a.txt', 'Norvik'],
        ['b.txt', 'Sandby'],
      ],
      'simple',
    );
    const { reading, release } = holdBack(test, 'a.txt');
    await reading;
    test.host.remove('a.txt');
    release();
    assert.deepEqual(filesIn(await test.settled()), ['b.txt']);
  });
});

describe('workspace: what is read', () => {
  /** A workspace that counts how often a text is read. */
  function counting(files: [string, string][]): TestWorkspace & { count: () => number } {
    let count = 0;
    const analyse = (text: string): SourceAnalysis => {
      count++;
      return simpleAnalysis(text);
    };
    return { ...makeWorkspace(files, 'simple', { analyse }), count: () => count };
  }

  it('is read once for each content: opening, closing, rescanning and undoing cost nothing', async () => {
    const test = counting([
      ['a.txt', 'Norvik'],
      ['b.txt', 'Sandby'],
    ]);
    await test.settled();
    assert.equal(test.count(), 2);
    test.workspace.openBuffer(uriOf('a.txt'), 'Norvik', 1);
    await test.settled();
    await test.workspace.rescan();
    assert.equal(test.count(), 2);
    test.workspace.changeBuffer(uriOf('a.txt'), 'Norvik!', 2);
    await test.settled();
    assert.equal(test.count(), 3);
    test.workspace.changeBuffer(uriOf('a.txt'), 'Norvik', 3);
    await test.settled();
    test.workspace.changeBuffer(uriOf('a.txt'), 'Norvik!', 4);
    assert.deepEqual(idsIn(await test.settled()), ['norvik', 'sandby']);
    assert.equal(test.count(), 4);
    test.workspace.closeBuffer(uriOf('a.txt'));
    await test.settled();
    assert.equal(test.count(), 5);
  });

  it('is read anew with another registry', async () => {
    const test = counting([['a.txt', 'Norvik']]);
    await test.settled();
    test.host.write('entities.yaml', 'entities: [{ id: n, name: Norvik }]');
    test.workspace.filesChanged([{ uri: uriOf('entities.yaml'), kind: 'created' }]);
    await test.settled();
    assert.equal(test.count(), 2);
    test.host.write('corroborate.yaml', 'documents: [{ file: a.txt, publisher: Post }]');
    test.workspace.filesChanged([{ uri: uriOf('corroborate.yaml'), kind: 'created' }]);
    assert.equal((await test.settled()).sources()[0]!.meta.publisher, 'Post');
    assert.equal(test.count(), 2);
  });
});

describe('workspace: files that are no text', () => {
  it('are left out with a note in the log and a problem at the file; the others are served', async () => {
    const test = makeWorkspace(
      [
        ['good.txt', 'Norvik'],
        ['binary.txt', Uint8Array.of(1, 0, 2)],
        ['latin.txt', Uint8Array.of(0x61, 0x0a, 0xe9, 0x20)],
        ['wide.txt', Uint8Array.of(0xff, 0xfe, 0x61, 0)],
        ['large.txt', 'x'.repeat(200)],
        ['corroborate.yaml', 'maxFileSize: 100'],
      ],
      'simple',
    );
    const snapshot = await test.settled();
    assert.deepEqual(filesIn(snapshot), ['good.txt']);
    const problems = [...snapshot.problems].map(([uri, [problem]]) => [
      uri.slice(FOLDER.length + 1),
      problem!.code,
      problem!.range.start.line,
    ]);
    assert.deepEqual(problems.sort(), [
      ['binary.txt', 'binary', 0],
      ['large.txt', 'too-large', 0],
      ['latin.txt', 'encoding', 1],
      ['wide.txt', 'encoding', 0],
    ]);
    assert.equal(test.workspace.skipped, 4);
    assert.equal(test.host.logged.filter(({ level }) => level === 'warn').length, 4);
    test.host.write('latin.txt', 'now é');
    test.workspace.filesChanged([{ uri: uriOf('latin.txt'), kind: 'changed' }]);
    assert.deepEqual(filesIn(await test.settled()), ['good.txt', 'latin.txt']);
    assert.equal(test.workspace.skipped, 3);
  });

  it('are joined by those that we fail to read', async () => {
    const analyse = (text: string): SourceAnalysis => {
      if (text.startsWith('Boom')) throw new Error('a mistake of ours');
      return simpleAnalysis(text);
    };
    const test = makeWorkspace(
      [
        ['a.txt', 'Norvik'],
        ['b.txt', 'Boom'],
      ],
      'simple',
      { analyse },
    );
    const snapshot = await test.settled();
    assert.deepEqual(filesIn(snapshot), ['a.txt']);
    assert.equal(snapshot.problems.get(uriOf('b.txt'))![0]!.code, 'internal-error');
    test.workspace.openBuffer(uriOf('a.txt'), 'Boom', 1);
    assert.deepEqual(filesIn(await test.settled()), []);
    test.workspace.changeBuffer(uriOf('a.txt'), 'Sandby', 2);
    assert.deepEqual(idsIn(await test.settled()), ['sandby']);
  });

  it('do not take others with them when linking them fails', async () => {
    const makeIndexParts = (registry: Registry): IndexParts => {
      const parts = makeSimpleParts(registry);
      const updateAll: IndexParts['facts']['updateAll'] = (changes) => {
        if ([...changes.keys()].some((key) => key.endsWith('b.txt'))) throw new Error('a mistake of ours');
        return parts.facts.updateAll(changes);
      };
      return {
        entities: parts.entities,
        facts: {
          updateAll,
          rename: (ids) => parts.facts.rename(ids),
          claimsOf: (key) => parts.facts.claimsOf(key),
          factsOf: (id) => parts.facts.factsOf(id),
          event: (id) => parts.facts.event(id),
          eventMentions: (key) => parts.facts.eventMentions(key),
        },
      };
    };
    const files = ['a', 'b', 'c'].map((name): [string, string] => [
      `${name}.txt`,
      `${name.toUpperCase()}nna has 3 ships.`,
    ]);
    const test = makeWorkspace(files, 'simple', { makeIndexParts, paranoid: false });
    await test.workspace.settled();
    assert.deepEqual(filesIn(test.workspace.snapshots()[0]!), ['a.txt', 'c.txt']);
    assert.match(test.host.errors[0]!, /Linking .*b\.txt failed: Error: a mistake of ours/);
  });

  it('apply to open documents, too: one that is too large is not read', async () => {
    const test = makeWorkspace([['corroborate.yaml', 'maxFileSize: 10']], 'simple');
    test.workspace.openBuffer(uriOf('a.txt'), 'Norvik and Sandby', 1);
    const snapshot = await test.settled();
    assert.deepEqual(filesIn(snapshot), []);
    assert.equal(findDiagnostics(snapshot, uriOf('a.txt'))[0]!.code, 'too-large');
  });
});

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
    test.host.write('entities.yaml', 'entities: [{ id: n, name: Norvik }]');
    test.workspace.filesChanged([{ uri: uriOf('entities.yaml'), kind: 'created' }]);
    assert.deepEqual(idsIn(await test.settled()), ['n']);
    test.host.remove('entities.yaml');
    test.workspace.filesChanged([{ uri: uriOf('entities.yaml'), kind: 'removed' }]);
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
    test.host.write('corroborate.yaml', 'sources: { include: ["*.txt"] }');
    test.workspace.filesChanged([{ uri: uriOf('corroborate.yaml'), kind: 'created' }]);
    const later = await test.settled();
    assert.deepEqual([filesIn(later), later.severity.conflict], [['a.txt'], 'error']);
  });

  it('leaves a draft by its front matter out', async () => {
    const test = makeWorkspace([['a.txt', '---\ndraft: true\n---\nNorvik']], 'simple');
    assert.deepEqual(filesIn(await test.settled()), []);
  });
});

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
    const test = makeWorkspace(
      [
        ['a.txt', 'Norvik'],
        ['b.txt', 'Sandby'],
      ],
      'simple',
    );
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
