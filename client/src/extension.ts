import * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { Session } from './session';

let session: Session | undefined;

/** Entry for desktop and remote: the server runs in a process of its own, and reads files itself. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const module = vscode.Uri.joinPath(context.extensionUri, 'dist/server.js').fsPath;
  const transport = TransportKind.ipc;
  const debug = { module, transport, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
  session = new Session({ clientReadsFiles: false }, (options) => ({
    client: new LanguageClient('corroborate', 'Corroborate', { run: { module, transport }, debug }, options),
  }));
  context.subscriptions.push(session);
  await session.start();
}

export async function deactivate(): Promise<void> {
  await session?.stop();
}
