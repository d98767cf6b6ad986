import assert from 'node:assert/strict';
import { Cancelled } from '../../../server/src/workspace/cancellation';
import { Linker } from '../../../server/src/workspace/folder/linker';
import type { SourceInput } from '../../../server/src/workspace/state/indexedSource';
import { WorkspaceIndex, type IndexTables } from '../../../server/src/workspace/state/workspaceIndex';
import { makeSimpleParts } from '../../support/simpleIndex';
import { simpleAnalysis } from '../../support/simpleReading';

const NO_META = { publisher: null, title: null, author: null, url: null, reliability: null, date: null };
const newIndex = (): WorkspaceIndex => new WorkspaceIndex(makeSimpleParts({ entities: [] }));

/** A linker over texts that a test may change, giving way after each source. */
function setUp(texts: Record<string, string>): {
  linker: Linker;
  texts: Record<string, string>;
  ids: () => string[];
} {
  const inputOf = (key: string): SourceInput | null => {
    const text = texts[key];
    return text === undefined ? null : { key, file: key, analysis: simpleAnalysis(text), meta: NO_META };
  };
  const linker = new Linker(newIndex(), inputOf, { slice: -1, batch: 1 }, fail);
  return { linker, texts, ids: () => idsIn(linker.tables) };
}

function idsIn(tables: IndexTables): string[] {
  return [...tables.entities.keys()].sort();
}

const fail = (message: string): never => {
  throw new Error(message);
};
const going = { isCancellationRequested: false };
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

describe('Linker', () => {
  it('keeps the old index in force, and up to date, while a new one is built', async () => {
    const { linker, texts, ids } = setUp({ a: 'Norvik', b: 'Sandby', c: 'Ullman' });
    for (const key of ['a', 'b', 'c']) linker.touch(key);
    await linker.linkAll(going, new Set());
    const changed = new Set<string>();
    const rebuilt = linker.rebuild(newIndex(), ['a', 'b', 'c'], going, changed);
    await turn();
    texts['a'] = 'Ardal';
    assert.deepEqual([...linker.linkNow('a')], ['a']);
    texts['d'] = 'Elverum';
    linker.touch('d');
    assert.deepEqual(ids(), ['ardal', 'sandby', 'ullman']);
    await rebuilt;
    assert.deepEqual(ids(), ['ardal', 'elverum', 'sandby', 'ullman']);
    assert.equal(linker.unlinked, 0);
    assert.deepEqual([...changed].sort(), ['a', 'b', 'c', 'd']);
  });

  it('is unchanged by a rebuild that is cancelled', async () => {
    const { linker, ids } = setUp({ a: 'Norvik', b: 'Sandby' });
    linker.touch('a');
    await linker.linkAll(going, new Set());
    const before = linker.tables;
    const token = { isCancellationRequested: false };
    const rebuilt = linker.rebuild(newIndex(), ['a', 'b'], token, new Set());
    token.isCancellationRequested = true;
    await assert.rejects(rebuilt, Cancelled);
    assert.equal(linker.tables, before);
    assert.deepEqual(ids(), ['norvik']);
  });

  it('tells which sources a change of another one touches', () => {
    const { linker, texts } = setUp({
      a: 'Norvik has 3 beds.',
      b: 'Norvik has 3 beds.',
      c: 'Sandby has 3 beds.',
    });
    for (const key of ['a', 'b', 'c']) linker.linkNow(key);
    texts['a'] = 'Norvik has 4 beds.';
    assert.deepEqual([...linker.linkNow('a')].sort(), ['a', 'b']);
  });
});
