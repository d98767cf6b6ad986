import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Place } from '../../server/src/protocol/messages';

/** Opens a file and selects a passage. */
export async function reveal(
  client: BaseLanguageClient,
  { uri, range: { start, end } }: Pick<Place, 'uri' | 'range'>,
): Promise<void> {
  const selection = new vscode.Range(start.line, start.character, end.line, end.character);
  await vscode.window.showTextDocument(client.protocol2CodeConverter.asUri(uri), { selection });
}
