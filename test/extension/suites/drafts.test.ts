import * as vscode from 'vscode';
import {
  closeAllEditors,
  diagnosticsOf,
  equal,
  openFile,
  positionOf,
  provide,
  replaceText,
  waitUntil,
} from '../support';

const DRAFT = 'draft-column.md';

describe('drafts', () => {
  let draft: vscode.TextDocument;
  let original = '';

  // VS Code may close a document behind a test's back as soon as no editor shows it.
  beforeEach(async () => {
    draft = await openFile(DRAFT);
    original ||= draft.getText();
  });
  after(async () => {
    draft = await openFile(DRAFT);
    await replaceText(draft, original);
    await draft.save();
    await closeAllEditors();
  });

  it('are checked against the sources, which stand as related information', async () => {
    const [found] = await waitUntil(
      'a figure that differs',
      () => diagnosticsOf(DRAFT),
      (all) => all.some(({ code }) => code === 'draft-differs'),
    );
    equal(found?.severity, vscode.DiagnosticSeverity.Warning);
    equal(draft.getText(found?.range), '1,900 people');
    const said = (found?.relatedInformation ?? []).map(({ message }) => message.split(' ')[0]);
    equal(said.sort(), ['1,240', '870']);
  });

  it('have a lens that counts', async () => {
    const lenses = await provide<vscode.CodeLens[]>('executeCodeLensProvider', draft.uri, 5);
    equal(lenses[0]?.command?.title, 'Draft: 1 figure: 0 supported, 1 differs');
  });

  it('take no part in the conflicts of the sources', () => {
    equal(
      diagnosticsOf('a-ferry.txt').some(({ message }) => message.includes('1,900')),
      false,
    );
  });

  it('offer a value of the sources, and take it', async () => {
    const at = positionOf(draft, '1,900');
    const range = new vscode.Range(at, at);
    const actions = await waitUntil(
      'actions',
      () => provide<vscode.CodeAction[]>('executeCodeActionProvider', draft.uri, range, undefined, 20),
      (found) => found.some(({ title }) => title.startsWith('Use ')),
    );
    const use = actions.filter(({ title }) => title.startsWith('Use '));
    equal(use.map(({ title }) => title).sort(), [
      'Use “1,240 people” (Coast Herald, 12 Mar 2024)',
      'Use “870 people” (Harbour Post, 12 Mar 2024)',
    ]);
    equal([actions[0]?.title.startsWith('Use '), actions[0]?.isPreferred], [true, true]);
    await vscode.workspace.applyEdit(use.find(({ title }) => title.includes('1,240'))!.edit!);
    equal(draft.getText().includes('employs 1,240 people, and'), true);
    await waitUntil(
      'no warning',
      () => diagnosticsOf(DRAFT),
      (all) => all.every(({ code }) => code !== 'draft-differs'),
    );
    await replaceText(draft, original);
  });

  it('complete the facts of the name before, with their source', async () => {
    const text = `${original}\nThe Veldra Harbour Authority has `;
    await replaceText(draft, text);
    const list = await waitUntil(
      'facts',
      () =>
        provide<vscode.CompletionList>(
          'executeCompletionItemProvider',
          draft.uri,
          draft.positionAt(text.length),
        ),
      ({ items }) => items.some(({ detail }) => detail?.includes('Veldra Harbour Authority')),
    );
    const inserted = list.items.map(({ insertText }) => insertText);
    equal(inserted.includes('1,240 people (Coast Herald, 12 Mar 2024)'), true);
    await replaceText(draft, original);
  });

  it('are made of a source by a command, and undone', async () => {
    const council = await openFile('c-council.txt');
    const before = council.getText();
    await vscode.commands.executeCommand('corroborate.markAsDraft');
    await waitUntil(
      'front matter',
      () => council.getText(),
      (text) => text.startsWith('---\ndraft: true\n---\n'),
    );
    await waitUntil(
      'a lens',
      () => provide<vscode.CodeLens[]>('executeCodeLensProvider', council.uri, 5),
      (lenses) => lenses.length === 1,
    );
    await vscode.commands.executeCommand('undo');
    equal(council.getText(), before);
    await council.save();
  });
});
