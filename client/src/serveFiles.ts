import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { FileContent } from '../../server/src/protocol/messages';
import { answer } from './messaging';

/** Reads the workspace for a server that cannot do so itself. */
export function serveFiles(client: BaseLanguageClient): void {
  answer(client, 'corroborate/findFiles', async ({ folder, skip }) => {
    const files = await listFiles(vscode.Uri.parse(folder), new Set(skip));
    return files.map((uri) => uri.toString());
  });
  answer(client, 'corroborate/readFile', async ({ uri, maxBytes }) =>
    readFile(vscode.Uri.parse(uri), maxBytes),
  );
}

/** Walks the folder itself: `findFiles` of the editor needs a search provider, which many virtual file systems lack. */
async function listFiles(folder: vscode.Uri, skip: ReadonlySet<string>): Promise<vscode.Uri[]> {
  const entries = await entriesOf(folder);
  const found = entries.map(async ([name, type]) => {
    const uri = vscode.Uri.joinPath(folder, name);
    if ((type & vscode.FileType.File) !== 0) return [uri];
    // A link to a folder may lead back to where it lies.
    return type === vscode.FileType.Directory && !skip.has(name) ? listFiles(uri, skip) : [];
  });
  return (await Promise.all(found)).flat();
}

async function entriesOf(folder: vscode.Uri): Promise<readonly [string, vscode.FileType][]> {
  try {
    return await vscode.workspace.fs.readDirectory(folder);
  } catch {
    return [];
  }
}

async function readFile(uri: vscode.Uri, maxBytes: number): Promise<FileContent | null> {
  try {
    const { size } = await vscode.workspace.fs.stat(uri);
    if (size > maxBytes) return { size, base64: null };
    const bytes = await vscode.workspace.fs.readFile(uri);
    return { size: bytes.length, base64: toBase64(bytes) };
  } catch {
    return null;
  }
}

/** In pieces: a function call takes only so many arguments. */
function toBase64(bytes: Uint8Array): string {
  const PIECE = 0x8000;
  let binary = '';
  for (let at = 0; at < bytes.length; at += PIECE) {
    binary += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  }
  return btoa(binary);
}
