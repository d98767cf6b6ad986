import type { SourceKey } from '../../facts/source';
import type { Buffers } from '../buffers';
import type { Pace } from '../cancellation';
import type { Host } from '../host';
import type { Snapshot } from '../snapshot';
import type { Analyse } from '../sources/readSource';
import type { SourceReader } from '../sources/sourceReader';
import type { FolderSettings } from './folderSettings';
import type { MakeIndexParts } from '../state/workspaceIndex';

/** A new state of a folder. */
export interface Publication {
  readonly snapshot: Snapshot;
  /** Sources of which something may look different; it says nothing on YAML files. */
  readonly changed: ReadonlySet<SourceKey>;
  /** Nothing is left to do: conflicts are final. */
  readonly settled: boolean;
}

/** How far the reading of a folder is, in files. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** Where the settings of a folder come from. */
interface SettingsSource {
  load(): Promise<FolderSettings>;
}

/** What a folder needs from around it. */
export interface FolderContext {
  readonly host: Host;
  readonly buffers: Buffers;
  readonly reader: SourceReader;
  /** How the text of an open document is read; undefined: as the product does. */
  readonly analyse: Analyse | undefined;
  readonly makeIndexParts: MakeIndexParts;
  readonly pace: Pace;
  /** Compare each settled state with a rebuild, and log an error where they differ. Slow: for tests and for hunting bugs. */
  readonly paranoid: boolean;
  /** Path of a file relative to the folder, with "/"; null where it belongs to another folder. */
  fileOf(uri: string): string | null;
  /** URIs of all files that may belong to the folder. */
  findFiles(skip: readonly string[]): Promise<readonly string[]>;
  readonly settings: SettingsSource;
  onPublish(publication: Publication): void;
  onProgress(progress: Progress): void;
}
