import * as vscode from 'vscode';
import {
  closeAllEditors,
  diagnosticsOf,
  equal,
  openFile,
  positionOf,
  replaceText,
  waitUntil,
} from '../support';

describe('YAML', () => {
  let original = '';
  let document: vscode.TextDocument;

  before(async () => {
    document = await openFile('entities.yaml');
    original = document.getText();
  });

  after(async () => {
    await replaceText(document, original);
    await document.save();
    await closeAllEditors();
  });

  it('shows what is wrong at its line, as it is typed', async () => {
    await replaceText(document, original.replace('type: organisation', 'type: orgnisation'));
    const read = (): vscode.Diagnostic[] => diagnosticsOf('entities.yaml');
    const [problem] = await waitUntil('a problem', read, (found) => found.length > 0);
    equal(problem?.range.start.line, positionOf(document, 'orgnisation').line);
  });

  it('keeps what was right before in force', () => {
    equal(diagnosticsOf('a-ferry.txt').length, 1);
  });

  it('is content again when it is mended', async () => {
    await replaceText(document, original);
    await waitUntil(
      'no problem',
      () => diagnosticsOf('entities.yaml'),
      (found) => found.length === 0,
    );
  });
});
