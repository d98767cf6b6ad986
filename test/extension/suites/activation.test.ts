import * as vscode from 'vscode';
import { equal, EXTENSION, openFile, waitUntil } from '../support';

describe('activation', () => {
  it('happens for a folder with our YAML', async () => {
    const extension = vscode.extensions.getExtension(EXTENSION);
    equal(extension !== undefined, true);
    await waitUntil('activation', () => extension?.isActive, Boolean);
  });

  it('contributes each of its commands', async () => {
    const { contributes } = vscode.extensions.getExtension(EXTENSION)?.packageJSON as {
      contributes: { commands: { command: string }[] };
    };
    const known = new Set(await vscode.commands.getCommands(true));
    equal(
      contributes.commands.filter(({ command }) => !known.has(command)),
      [],
    );
  });

  it('serves sources in a language of their own, too', async () => {
    const document = await openFile('c-council.txt');
    const changed = await vscode.languages.setTextDocumentLanguage(document, 'source-text');
    equal(changed.languageId, 'source-text');
    await vscode.languages.setTextDocumentLanguage(changed, 'plaintext');
  });
});
