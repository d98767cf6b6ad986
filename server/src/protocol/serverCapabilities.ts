import { TextDocumentSyncKind, type ServerCapabilities } from 'vscode-languageserver';
import { CODE_ACTION_KINDS } from '../features/codeActions';
import { TOKEN_MODIFIERS, TOKEN_TYPES } from '../features/semanticTokens';

/** What the server can do. The same for every client; what a client cannot show, the handlers leave out. */
export const SERVER_CAPABILITIES: ServerCapabilities = {
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
  hoverProvider: true,
  definitionProvider: true,
  typeDefinitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  documentSymbolProvider: true,
  workspaceSymbolProvider: true,
  documentLinkProvider: { resolveProvider: false },
  codeActionProvider: { codeActionKinds: [...CODE_ACTION_KINDS], resolveProvider: true },
  codeLensProvider: { resolveProvider: false },
  renameProvider: { prepareProvider: true },
  completionProvider: { triggerCharacters: [':', ' ', '-'] },
  semanticTokensProvider: {
    legend: { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [...TOKEN_MODIFIERS] },
    full: { delta: true },
    range: true,
  },
  workspace: {
    workspaceFolders: { supported: true, changeNotifications: true },
    // Decisions keep to sources that are renamed or moved, folders of them too.
    fileOperations: { willRename: { filters: [{ pattern: { glob: '**/*' } }] } },
  },
};
