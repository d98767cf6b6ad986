import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { EditResult } from '../../server/src/protocol/messages';

/** Makes an edit of the server, or says why there is none. YAML files of ours are saved afterwards, if the user wants that. */
export async function applyResult(client: BaseLanguageClient, result: EditResult): Promise<void> {
  if ('refused' in result) {
    void vscode.window.showWarningMessage(result.refused);
    return;
  }
  if (!result.edit) return;
  const edit = await client.protocol2CodeConverter.asWorkspaceEdit(result.edit);
  if (!(await vscode.workspace.applyEdit(edit, { isRefactoring: true }))) return;
  await saveFiles(yamlFilesIn(edit));
}

function yamlFilesIn(edit: vscode.WorkspaceEdit): string[] {
  const files = edit.entries().map(([uri]) => uri.toString());
  return files.filter((file) => /\.ya?ml$/i.test(file));
}

/** A decision lies in a file that nobody has opened: without saving, it would wait there unseen. */
async function saveFiles(files: readonly string[]): Promise<void> {
  for (const document of vscode.workspace.textDocuments) {
    const isWanted = files.some((file) => vscode.Uri.parse(file).toString() === document.uri.toString());
    const settings = vscode.workspace.getConfiguration('corroborate.decisions', document.uri);
    if (isWanted && document.isDirty && settings.get<boolean>('save', true)) await document.save();
  }
}

/** Files of ours that resolved actions will change. */
const awaited = new Set<string>();

/**
 * Keeps for later which files an action is to save. As arguments of its command they would be lost: VS Code forgets those when it asks for
 * actions anew, and it does so as soon as the edit has changed the diagnostics.
 */
export function rememberSaving({ command, edit }: vscode.CodeAction): void {
  if (command?.command !== SAVE_COMMAND || !edit) return;
  for (const file of yamlFilesIn(edit)) awaited.add(file);
}

/** Saves what actions have changed. */
export async function saveAwaited(): Promise<void> {
  const files = [...awaited];
  awaited.clear();
  await saveFiles(files);
}

const SAVE_COMMAND = 'corroborate.saveDecisions';
