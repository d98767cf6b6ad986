import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type Connection,
  type FileEvent as ClientFileEvent,
} from 'vscode-languageserver';
import type { FileEvent } from '../workspace/workspace';
import type { ClientTraits } from './clientTraits';

/**
 * Asks the client to tell of files that change outside. Everything is watched: which files are sources may change, and a whole
 * folder that is moved or deleted is told as one event, without its files.
 */
export async function registerWatching(connection: Connection, traits: ClientTraits): Promise<void> {
  if (traits.watchesFiles)
    await connection.client.register(DidChangeWatchedFilesNotification.type, {
      watchers: [{ globPattern: '**/*' }],
    });
  if (traits.configurationEvents)
    await connection.client.register(DidChangeConfigurationNotification.type, { section: 'corroborate' });
}

export function asFileEvent({ uri, type }: ClientFileEvent): FileEvent {
  switch (type) {
    case FileChangeType.Created:
      return { uri, kind: 'created' };
    case FileChangeType.Deleted:
      return { uri, kind: 'removed' };
    default:
      return { uri, kind: 'changed' };
  }
}
