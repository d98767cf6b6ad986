import * as vscode from 'vscode';
import {
  closeAllEditors,
  diagnosticsOf,
  equal,
  openFile,
  positionOf,
  provide,
  replaceText,
  waitFor,
  waitUntil,
} from '../support';

const run = (command: string): Thenable<unknown> => vscode.commands.executeCommand(`corroborate.${command}`);

describe('commands', () => {
  after(closeAllEditors);

  it('show all facts in a document of its own, with links to the places', async () => {
    const document = await openFile('c-council.txt');
    const editor = await vscode.window.showTextDocument(document);
    const at = positionOf(document, 'VHA');
    editor.selection = new vscode.Selection(at, at);
    await run('showFacts');
    const card = await waitFor('the card', () =>
      vscode.workspace.textDocuments.find(({ languageId }) => languageId === 'corroborate-card'),
    );
    for (const part of ['Veldra Harbour Authority', '1,240', '870']) {
      equal([part, card.getText().includes(part)], [part, true]);
    }
    const links = await provide<vscode.DocumentLink[]>('executeLinkProvider', card.uri);
    equal(
      links.some(({ target }) => target?.path.endsWith('/b-jobs.txt')),
      true,
    );
  });

  it('keep a card in step with what is typed', async () => {
    const card = await waitFor('the card', () =>
      vscode.workspace.textDocuments.find(({ languageId }) => languageId === 'corroborate-card'),
    );
    const document = await openFile('b-jobs.txt');
    const original = document.getText();
    await replaceText(document, original.replace('870', '885'));
    await waitUntil(
      'the new value',
      () => card.getText(),
      (text) => text.includes('885'),
    );
    await replaceText(document, original);
    await waitUntil(
      'the old value',
      () => card.getText(),
      (text) => text.includes('870'),
    );
    await document.save();
  });

  it('read all sources again', async () => {
    await run('rescan');
    await waitUntil(
      'the conflict',
      () => diagnosticsOf('a-ferry.txt').length,
      (found) => found === 1,
    );
  });

  it('restart the server', async () => {
    await run('restartServer');
    await waitUntil(
      'the conflict',
      () => diagnosticsOf('a-ferry.txt').length,
      (found) => found === 1,
    );
  });
});
