import * as vscode from 'vscode';

export const EXTENSION = 'corroborate.corroborate';

/** The folder that the run has opened: a copy of fixture/. */
export function folder(): vscode.Uri {
  const first = vscode.workspace.workspaceFolders?.[0];
  if (!first) throw new Error('No folder is open.');
  return first.uri;
}

export const fileUri = (file: string): vscode.Uri => vscode.Uri.joinPath(folder(), file);

export async function openFile(file: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(fileUri(file));
  await vscode.window.showTextDocument(document);
  return document;
}

/** Runs until `probe` gives something else than undefined; a test never sleeps for a fixed time. */
export async function waitFor<T>(
  what: string,
  probe: () => T | undefined | Promise<T | undefined>,
): Promise<T> {
  const limit = Date.now() + 10_000;
  for (;;) {
    const found = await probe();
    if (found !== undefined) return found;
    if (Date.now() > limit) throw new Error(`Waited in vain for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Runs until `holds` is true of what `read` gives; says what it gave last. */
export async function waitUntil<T>(
  what: string,
  read: () => T | Promise<T>,
  holds: (value: T) => boolean,
): Promise<T> {
  let last: T | undefined;
  try {
    return await waitFor(what, async () => {
      try {
        last = await read();
      } catch (error) {
        // VS Code cancels requests on a text that has just changed: they are asked again.
        if (String(error).includes('Canceled')) return undefined;
        throw error;
      }
      return holds(last) ? last : undefined;
    });
  } catch (error) {
    throw new Error(`${String(error)} Last seen: ${JSON.stringify(last, undefined, 1)}`, { cause: error });
  }
}

/** Where `text` stands in a document: the start of its first occurrence, at least. */
export function positionOf(document: vscode.TextDocument, text: string): vscode.Position {
  const at = document.getText().indexOf(text);
  if (at < 0) throw new Error(`"${text}" is not in ${document.uri.path}.`);
  return document.positionAt(at);
}

/** Replaces the whole text of a document without saving it. */
export async function replaceText(document: vscode.TextDocument, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  const end = document.positionAt(document.getText().length);
  edit.replace(document.uri, new vscode.Range(new vscode.Position(0, 0), end), text);
  await vscode.workspace.applyEdit(edit);
}

/** `node:assert` does not exist in a web worker. */
export function equal(actual: unknown, expected: unknown): void {
  const [is, should] = [actual, expected].map((value) => JSON.stringify(value, undefined, 1));
  if (is !== should) throw new Error(`expected ${String(should)}\nbut got ${String(is)}`);
}

/** Our diagnostics of one file. */
export function diagnosticsOf(file: string): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(fileUri(file)).filter(({ source }) => source === 'Corroborate');
}

export const baseName = (uri: vscode.Uri): string => uri.path.slice(uri.path.lastIndexOf('/') + 1);

/** Calls one of VS Code's `vscode.execute…Provider` commands. */
export async function provide<T>(command: string, ...args: unknown[]): Promise<T> {
  return vscode.commands.executeCommand<T>(`vscode.${command}`, ...args);
}

export async function closeAllEditors(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}
