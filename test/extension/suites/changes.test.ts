import * as vscode from 'vscode';
import { closeAllEditors, diagnosticsOf, fileUri, openFile, replaceText, waitUntil } from '../support';

const count = (file: string) => (): number => diagnosticsOf(file).length;
const is =
  (wanted: number) =>
  (found: number): boolean =>
    found === wanted;

/** As another program would: not through an editor. */
const write = (file: string, text: string): Thenable<void> =>
  vscode.workspace.fs.writeFile(fileUri(file), new TextEncoder().encode(text));

describe('changes', () => {
  after(closeAllEditors);

  it('follow what is typed, before it is saved', async () => {
    const document = await openFile('b-jobs.txt');
    const original = document.getText();
    await replaceText(document, original.replace('870', '1,240'));
    await waitUntil('agreement', count('a-ferry.txt'), is(0));
    await replaceText(document, original);
    await waitUntil('conflict', count('a-ferry.txt'), is(1));
    await document.save();
  });

  it('follow files that appear, move and disappear on disk', async () => {
    await write('d-report.txt', 'A report says that the Veldra Harbour Authority employs 2,900 people.\n');
    await waitUntil('a conflict in the new file', count('d-report.txt'), is(1));
    await vscode.workspace.fs.rename(fileUri('d-report.txt'), fileUri('e-report.txt'));
    await waitUntil('the conflict under the new name', count('e-report.txt'), is(1));
    await waitUntil('nothing under the old name', count('d-report.txt'), is(0));
    await vscode.workspace.fs.delete(fileUri('e-report.txt'));
    await waitUntil('nothing where no file is', count('e-report.txt'), is(0));
  });

  it('follow a source that is renamed while it is open', async () => {
    await openFile('b-jobs.txt');
    await rename('b-jobs.txt', 'b-union.txt');
    await waitUntil('the conflict under the new name', count('b-union.txt'), is(1));
    await waitUntil('nothing under the old name', count('b-jobs.txt'), is(0));
    await rename('b-union.txt', 'b-jobs.txt');
    await waitUntil('the conflict under the first name', count('b-jobs.txt'), is(1));
  });
});

/** As the explorer does: editors move along. */
async function rename(from: string, to: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.renameFile(fileUri(from), fileUri(to));
  await vscode.workspace.applyEdit(edit);
}
