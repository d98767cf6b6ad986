import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { TextDocumentEdit } from 'vscode-languageserver-types';
import { findRenameTarget, renameEntity } from '../../server/src/features/rename';
import { withDrafts } from '../../server/src/features/renameInDrafts';
import { makeWorkspace } from '../support/testWorkspace';

const FILES = new Map([
  [
    'entities.yaml',
    'version: 1\nentities:\n  - id: lund-works\n    type: organisation\n    name: Lund Works\n    aliases:\n      - LW\n',
  ],
  ['a.txt', 'Lund Works employs 300 people.\n'],
  [
    'draft.txt',
    '---\ndraft: true\n---\nLund Works employs 400 people. LW will grow, and Lund Works is proud of it.\n',
  ],
]);

async function rename(annotations: boolean) {
  const opened = makeWorkspace(FILES, 'product', { paranoid: false });
  const snapshot = await opened.settled();
  opened.workspace.close();
  const source = snapshot.sources().find(({ file }) => file === 'a.txt')!;
  const target = findRenameTarget(snapshot, source.key, 2);
  assert(target.ok);
  const edit = renameEntity(snapshot, target, 'Lund Mills');
  const textOf = (uri: string): Promise<string | null> =>
    Promise.resolve(FILES.get(uri.slice(uri.lastIndexOf('/') + 1)) ?? null);
  return withDrafts(edit, snapshot, target, 'Lund Mills', { createFiles: true, annotations }, textOf);
}

describe('rename in drafts', () => {
  it('changes the full name where a person agrees, and neither sources nor short forms', async () => {
    const { documentChanges, changeAnnotations } = await rename(true);
    const edits = documentChanges as TextDocumentEdit[];
    assert.deepEqual(
      edits.map(({ textDocument }) => textDocument.uri.slice(textDocument.uri.lastIndexOf('/') + 1)),
      ['entities.yaml', 'draft.txt'],
    );
    const draft = edits[1]!.edits.map(({ range }) => [range.start.line, range.start.character]);
    assert.deepEqual(draft, [
      [3, 0],
      [3, 49],
    ]);
    assert.deepEqual(
      Object.values(changeAnnotations ?? {}).map(({ needsConfirmation }) => needsConfirmation),
      [true],
    );
  });

  it('leaves drafts alone where nobody can be asked', async () => {
    const { changes, documentChanges } = await rename(false);
    assert.equal(documentChanges, undefined);
    assert.deepEqual(
      Object.keys(changes ?? {}).map((uri) => uri.slice(uri.lastIndexOf('/') + 1)),
      ['entities.yaml'],
    );
  });
});
