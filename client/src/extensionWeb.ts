import * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { Session } from './session';

let session: Session | undefined;

/** Entry for the browser: the server runs in a worker, and asks us for files. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist/web/server.js').toString(true);
  session = new Session({ clientReadsFiles: true }, (options) => {
    const worker = new Worker(script);
    const client = new LanguageClient('corroborate', 'Corroborate', worker, options);
    return { client, dispose: () => worker.terminate() };
  });
  context.subscriptions.push(session);
  await session.start();
}

export async function deactivate(): Promise<void> {
  await session?.stop();
}
