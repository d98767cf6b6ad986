import { TextDocuments, type Connection } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { canonicalUri, schemeOf } from '../workspace/uri';
import type { Workspace } from '../workspace/workspace';

/** Documents in these are on a disk, or not yet anywhere; those of a folder's own scheme join them. */
const SCHEMES = new Set(['file', 'untitled']);

/** The client's open documents, kept in step with the workspace. Copies that an editor shows (diffs, output) are left alone. */
export class OpenDocuments {
  private readonly documents = new TextDocuments(TextDocument);
  /** The URI as the client writes it, by the canonical one. */
  private readonly asWritten = new Map<string, string>();

  constructor(
    private readonly workspace: Workspace,
    /** Told of each document that is opened. */
    private readonly onOpen: (key: string) => void,
  ) {}

  listen(connection: Connection): void {
    this.documents.onDidChangeContent(({ document }) => this.take(document));
    this.documents.onDidClose(({ document }) => {
      const key = canonicalUri(document.uri);
      if (this.asWritten.delete(key)) this.workspace.closeBuffer(key);
    });
    this.documents.listen(connection);
  }

  isOpen(key: string): boolean {
    return this.asWritten.has(key);
  }

  /** A URI as the client knows it. */
  clientUri(key: string): string {
    return this.asWritten.get(key) ?? key;
  }

  private take(document: TextDocument): void {
    const key = canonicalUri(document.uri);
    if (!this.isServed(key)) return;
    const isOpen = this.asWritten.has(key);
    this.asWritten.set(key, document.uri);
    if (isOpen) this.workspace.changeBuffer(key, document.getText(), document.version);
    else {
      this.workspace.openBuffer(key, document.getText(), document.version);
      this.onOpen(key);
    }
  }

  private isServed(key: string): boolean {
    return SCHEMES.has(schemeOf(key)) || this.workspace.hasFolderFor(key);
  }
}
