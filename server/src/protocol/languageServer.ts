import type { Connection, InitializeParams, InitializeResult } from 'vscode-languageserver';
import type { Host, LogLevel } from '../workspace/host';
import type { SourceReader } from '../workspace/sources/sourceReader';
import { canonicalUri } from '../workspace/uri';
import { registerActionHandlers } from './actionHandlers';
import { ClientHost } from './clientHost';
import { readTraits } from './clientTraits';
import { registerHandlers } from './handlers';
import { registerOwnRequests } from './ownRequests';
import { SERVER_CAPABILITIES } from './serverCapabilities';
import { Session } from './session';
import { registerTokenHandlers } from './tokenHandlers';
import { asFileEvent, registerWatching } from './watching';

type Log = (level: LogLevel, message: string) => void;

/** What differs between a server in Node and one in a browser. */
export interface ServerPlatform {
  readonly version: string;
  /** Compare each settled state with a rebuild, and log where they differ. */
  readonly paranoid: boolean;
  /** How files are read where the client does not do it. */
  makeHost(log: Log, client: Host): Host;
  /** Reads sources in other threads; null: in this one. */
  makeReader(host: Host): SourceReader | null;
  /** Tells of files that change, for clients that do not. */
  watch(folders: readonly string[], onEvent: (uri: string) => void): void;
}

/** Serves one client over a connection, until it says `exit`. */
export function startServer(connection: Connection, platform: ServerPlatform): void {
  connection.onInitialize((params): InitializeResult => {
    const session = openSession(connection, platform, params);
    session.documents.listen(connection);
    registerHandlers(session);
    registerActionHandlers(session);
    registerTokenHandlers(session);
    registerOwnRequests(session);
    connection.onInitialized(() => {
      void begin(session, platform, foldersOf(params)).catch((error: unknown) =>
        connection.console.error(`Starting failed: ${String(error)}`),
      );
    });
    connection.onShutdown(() => {
      session.status.close();
      session.workspace.close();
    });
    return {
      capabilities: SERVER_CAPABILITIES,
      serverInfo: { name: 'Corroborate', version: platform.version },
    };
  });
  connection.listen();
}

function openSession(connection: Connection, platform: ServerPlatform, params: InitializeParams): Session {
  const traits = readTraits(params);
  const log = logTo(connection);
  const client = new ClientHost(connection, log);
  const host = traits.readsFiles ? client : platform.makeHost(log, client);
  return new Session(connection, traits, {
    host,
    reader: traits.readsFiles ? null : platform.makeReader(host),
    paranoid: platform.paranoid,
  });
}

async function begin(session: Session, platform: ServerPlatform, folders: readonly string[]): Promise<void> {
  const { connection, traits, workspace } = session;
  workspace.setFolders(folders);
  connection.onDidChangeWatchedFiles(({ changes }) => workspace.filesChanged(changes.map(asFileEvent)));
  connection.onDidChangeConfiguration(() => {
    session.settings.forget();
    workspace.settingsChanged();
  });
  if (traits.workspaceFolders) followFolders(session, folders);
  if (!traits.watchesFiles && !traits.readsFiles)
    platform.watch(folders, (uri) => workspace.filesChanged([{ uri, kind: 'created' }]));
  await registerWatching(connection, traits);
}

function followFolders({ connection, workspace, diagnostics }: Session, initial: readonly string[]): void {
  const folders = new Set(initial);
  connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
    for (const { uri } of removed) {
      folders.delete(uri);
      diagnostics.closeFolder(canonicalUri(uri));
    }
    for (const { uri } of added) folders.add(uri);
    workspace.setFolders([...folders]);
  });
}

/** Older clients send one root instead of a list. */
function foldersOf(params: InitializeParams): string[] {
  if (params.workspaceFolders) return params.workspaceFolders.map((folder) => folder.uri);
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- for clients that know nothing newer
  return params.rootUri ? [params.rootUri] : [];
}

function logTo(connection: Connection): Log {
  return (level, message) => {
    if (level === 'error') connection.console.error(message);
    else if (level === 'warn') connection.console.warn(message);
    else if (level === 'info') connection.console.info(message);
    else connection.console.debug(message);
  };
}
