import assert from 'node:assert/strict';
import type { SourceAnalysis } from '../../../server/src/facts/analyse';
import { findDiagnostics } from '../../../server/src/features/diagnostics';
import type { Registry } from '../../../server/src/facts/entities/registry';
import type { IndexParts } from '../../../server/src/workspace/state/workspaceIndex';
import { makeSimpleParts } from '../../support/simpleIndex';
import { simpleAnalysis } from '../../support/simpleReading';
import { FOLDER, uriOf } from '../../support/memoryHost';
import { filesIn, idsIn, makeWorkspace, type TestWorkspace } from '../../support/testWorkspace';

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
    test.write('entities.yaml', 'entities: [{ id: n, name: Norvik }]');
    await test.settled();
    assert.equal(test.count(), 2);
    test.write('corroborate.yaml', 'documents: [{ file: a.txt, publisher: Post }]');
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
    test.write('latin.txt', 'now é');
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
