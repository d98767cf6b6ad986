import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Card } from '../../server/src/protocol/messages';
import { toCardText, type CardText } from './cardText';
import { ask } from './messaging';

const SCHEME = 'corroborate-card';
const LANGUAGE = 'corroborate-card';

/** Read-only documents that hold everything known about one entity, and follow what the sources say. */
export class CardDocuments
  implements vscode.TextDocumentContentProvider, vscode.DocumentLinkProvider, vscode.Disposable
{
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  readonly onDidChange = this.changed.event;
  private readonly shown = new Map<string, CardText>();
  private readonly registrations = vscode.Disposable.from(
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, this),
    vscode.languages.registerDocumentLinkProvider({ scheme: SCHEME }, this),
    vscode.workspace.onDidOpenTextDocument(async (document) => {
      if (document.uri.scheme === SCHEME && document.languageId !== LANGUAGE)
        await vscode.languages.setTextDocumentLanguage(document, LANGUAGE);
    }),
    this.changed,
  );

  constructor(private readonly client: () => BaseLanguageClient | undefined) {}

  /** Asks again for every card that is open, and forgets the others. */
  refresh(): void {
    const open = vscode.workspace.textDocuments
      .map(({ uri }) => uri)
      .filter(({ scheme }) => scheme === SCHEME);
    const kept = new Set(open.map((uri) => uri.toString()));
    for (const uri of this.shown.keys()) if (!kept.has(uri)) this.shown.delete(uri);
    for (const uri of open) this.changed.fire(uri);
  }

  async provideTextDocumentContent(uri: vscode.Uri, token: vscode.CancellationToken): Promise<string> {
    const client = this.client();
    const card = client && (await ask(client, 'corroborate/card', { entity: uri.query }, token));
    const content = toCardText(card?.markdown ?? vscode.l10n.t('No source names this any more.'));
    this.shown.set(uri.toString(), content);
    return content.text;
  }

  provideDocumentLinks(document: vscode.TextDocument): vscode.DocumentLink[] {
    const content = this.shown.get(document.uri.toString());
    // The text may be older than what the provider has just given.
    if (content?.text.length !== document.getText().length) return [];
    return content.links.map(({ start, end, target }) => {
      const range = new vscode.Range(document.positionAt(start), document.positionAt(end));
      return new vscode.DocumentLink(range, vscode.Uri.parse(target));
    });
  }

  dispose(): void {
    this.registrations.dispose();
  }
}

/** Opens a card beside the text. */
export async function showCard({ entity, title }: Card): Promise<void> {
  // The path is what the tab shows.
  const path = `/${title.replaceAll('/', '∕')}`;
  const uri = vscode.Uri.from({ scheme: SCHEME, path, query: entity });
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.Beside, preview: true });
}
