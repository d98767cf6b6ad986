import {
  MarkupKind,
  ResourceOperationKind,
  type CodeActionClientCapabilities,
  type InitializeParams,
} from 'vscode-languageserver';
import type { EditTraits } from '../features/decisions/editParts';
import type { InitializationOptions } from './messages';

/** What the client at the other end can do, as far as we ask for it. */
export interface ClientTraits {
  /** Hovers may be Markdown. */
  readonly markdown: boolean;
  /** Our commands can be linked to. */
  readonly commandLinks: boolean;
  /** Files are read by asking the client. */
  readonly readsFiles: boolean;
  readonly watchesFiles: boolean;
  readonly configuration: boolean;
  readonly configurationEvents: boolean;
  readonly workspaceFolders: boolean;
  readonly progress: boolean;
  readonly locationLinks: boolean;
  readonly hierarchicalSymbols: boolean;
  readonly tokenRefresh: boolean;
  readonly lensRefresh: boolean;
  /** Edits of code actions may be made when one is chosen. */
  readonly lazyEdits: boolean;
  /** What edits the client can do. */
  readonly edits: EditTraits;
}

export function readTraits({ capabilities, initializationOptions }: InitializeParams): ClientTraits {
  const { workspace, textDocument, window } = capabilities;
  const ours = readOptions(initializationOptions);
  return {
    markdown: textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) ?? false,
    commandLinks: ours.commandLinks === true,
    readsFiles: ours.clientReadsFiles === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    configuration: workspace?.configuration === true,
    configurationEvents: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    progress: window?.workDoneProgress === true,
    locationLinks: textDocument?.definition?.linkSupport === true,
    hierarchicalSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    tokenRefresh: workspace?.semanticTokens?.refreshSupport === true,
    lensRefresh: workspace?.codeLens?.refreshSupport === true,
    lazyEdits: readsLazily(textDocument?.codeAction),
    edits: {
      createFiles:
        workspace?.workspaceEdit?.documentChanges === true &&
        workspace.workspaceEdit.resourceOperations?.includes(ResourceOperationKind.Create) === true,
      annotations: workspace?.workspaceEdit?.changeAnnotationSupport !== undefined,
    },
  };
}

function readsLazily(actions: CodeActionClientCapabilities | undefined): boolean {
  return actions?.dataSupport === true && actions.resolveSupport?.properties.includes('edit') === true;
}

function readOptions(options: unknown): InitializationOptions {
  return typeof options === 'object' && options !== null ? options : {};
}
