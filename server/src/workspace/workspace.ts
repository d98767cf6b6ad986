import type { Suggestion } from '../facts/entities/suggestions';
import type { SourceKey } from '../facts/source';
import { Buffers } from './buffers';
import { USUAL_PACE, type Pace } from './cancellation';
import type { ConfigDefaults } from './config/config';
import { decode, unreadable } from './decode';
import { Folder } from './folder/folder';
import type { FolderContext, Progress, Publication } from './folder/folderContext';
import { LOOSE_SETTINGS, SettingsStore, withDefaults } from './folder/folderSettings';
import type { Host } from './host';
import { FILE_START, type Problem } from './problem';
import type { Snapshot } from './snapshot';
import type { Analyse } from './sources/readSource';
import { HostSourceReader, type SourceReader } from './sources/sourceReader';
import { makeIndexParts, type MakeIndexParts } from './state/workspaceIndex';
import { canonicalUri, relativeFile } from './uri';

/** In bytes. Registries may be long: this one has some hundred thousand names. */
const MAX_YAML_SIZE = 32 * 1024 * 1024;

/** What a workspace is made of. Only the host is needed; the rest has the product's own parts as default. */
export interface WorkspaceOptions {
  readonly host: Host;
  /** Reads files for the scan; may use other threads. */
  readonly reader?: SourceReader;
  readonly analyse?: Analyse;
  readonly makeIndexParts?: MakeIndexParts;
  readonly pace?: Pace;
  /** Compare each settled state with a rebuild from scratch. */
  readonly paranoid?: boolean;
  /** What the editor's settings say about a folder; corroborate.yaml goes before it, key by key. */
  defaultsFor?(folder: string): Promise<ConfigDefaults>;
  onPublish?(publication: Publication): void;
  onProgress?(folder: string, progress: Progress): void;
}

export type FileEvent = {
  readonly uri: string;
  readonly kind: 'created' | 'changed' | 'removed';
};

/**
 * The composition root of the core: workspace folders over time, fed with documents and events, asked for snapshots. Each folder
 * stands for itself, with its own YAML, entities and conflicts; open documents that lie in no folder form one more.
 */
export class Workspace {
  private readonly buffers = new Buffers();
  private readonly folders = new Map<string, Folder>();
  private readonly loose: Folder;

  constructor(private readonly options: WorkspaceOptions) {
    this.loose = new Folder('', this.contextOf(''));
  }

  /** Begins reading. Folders already there are kept as they are. */
  setFolders(uris: readonly string[]): void {
    const wanted = new Set(uris.map((uri) => canonicalUri(uri).replace(/\/+$/, '')));
    for (const [uri, folder] of this.folders)
      if (!wanted.has(uri)) {
        folder.close();
        this.folders.delete(uri);
      }
    const fresh = [...wanted].filter((uri) => !this.folders.has(uri));
    for (const uri of fresh) this.folders.set(uri, new Folder(uri, this.contextOf(uri)));
    // A folder inside another takes files from it, or gives them back.
    for (const folder of this.all()) folder.refresh({ reread: false });
  }

  openBuffer(uri: string, text: string, version: number): void {
    const key = canonicalUri(uri);
    this.buffers.set(key, { text, version });
    this.folderOf(key).bufferChanged(key, 'opened');
  }

  changeBuffer(uri: string, text: string, version: number): void {
    const key = canonicalUri(uri);
    this.buffers.set(key, { text, version });
    this.folderOf(key).bufferChanged(key, 'edited');
  }

  closeBuffer(uri: string): void {
    const key = canonicalUri(uri);
    this.buffers.delete(key);
    this.folderOf(key).bufferChanged(key, 'closed');
  }

  /** Something happened to files outside the editor. */
  filesChanged(events: readonly FileEvent[]): void {
    for (const { uri, kind } of events) {
      const key = canonicalUri(uri);
      if (kind !== 'removed') this.folderOf(key).fileChanged(key, kind);
      else for (const folder of this.all()) folder.fileRemoved(key);
    }
  }

  /** The editor's settings have changed. */
  settingsChanged(): void {
    for (const folder of this.all()) folder.reload();
  }

  /** Leaves files that are not read yet unread, until `rescan`. */
  stopReading(): void {
    for (const folder of this.all()) folder.stopReading();
  }

  /** Whether the file lies in one of the folders. */
  hasFolderFor(uri: string): boolean {
    return this.folderOf(canonicalUri(uri)) !== this.loose;
  }

  /** Looks for files again, and reads all of them again. */
  async rescan(): Promise<void> {
    for (const folder of this.all()) folder.refresh({ reread: true });
    await this.settled();
  }

  /** The state in which a document is as it is open now. */
  snapshotFor(uri: string): Promise<Snapshot> {
    const key = canonicalUri(uri);
    return this.folderOf(key).bringUpToDate(key);
  }

  /** The newest state of each folder. */
  snapshots(): readonly Snapshot[] {
    return this.all().map((folder) => folder.snapshot);
  }

  buffer(uri: string): { readonly text: string; readonly version: number } | undefined {
    return this.buffers.get(canonicalUri(uri));
  }

  /** Whether a document is a text that somebody writes, not a source. */
  isDraft(uri: string): boolean {
    const key = canonicalUri(uri);
    return this.folderOf(key).isDraft(key);
  }

  /** Why a mention of a source, by its index, leads where it does, as sentences. */
  explainLink(uri: string, mention: number): readonly string[] {
    const key = canonicalUri(uri);
    return this.folderOf(key).explainLink(key, mention);
  }

  /** What a person should look at about the names of a source: hints, nothing that is wrong. */
  suggestFor(uri: string): readonly Suggestion[] {
    const key = canonicalUri(uri);
    return this.folderOf(key).suggestFor(key);
  }

  /** A file as it is open, or on disk; null where there is none, or it holds no text. */
  async textOf(uri: string): Promise<string | null> {
    const text = await this.readYaml(canonicalUri(uri));
    return typeof text === 'string' ? text : null;
  }

  /** Files that were left out, in all folders. */
  get skipped(): number {
    return this.all().reduce((sum, folder) => sum + folder.skipped, 0);
  }

  get isSettled(): boolean {
    return this.all().every((folder) => folder.isSettled);
  }

  /** Resolves when nothing is left to do. */
  async settled(): Promise<void> {
    await Promise.all(this.all().map((folder) => folder.settled()));
  }

  close(): void {
    for (const folder of this.all()) folder.close();
  }

  private all(): Folder[] {
    return [...this.folders.values(), this.loose];
  }

  /** The innermost folder that holds the file. */
  private folderOf(key: SourceKey): Folder {
    let best = this.loose;
    for (const folder of this.folders.values())
      if (folder.uri.length > best.uri.length && relativeFile(folder.uri, key) !== null) best = folder;
    return best;
  }

  private contextOf(uri: string): FolderContext {
    const { host, analyse } = this.options;
    const isLoose = uri === '';
    const defaults = (): Promise<ConfigDefaults> => this.options.defaultsFor?.(uri) ?? Promise.resolve({});
    const store = new SettingsStore(uri, (yaml) => this.readYaml(yaml), defaults);
    return {
      host,
      buffers: this.buffers,
      analyse,
      reader: this.options.reader ?? new HostSourceReader(host, analyse),
      makeIndexParts: this.options.makeIndexParts ?? makeIndexParts,
      pace: this.options.pace ?? USUAL_PACE,
      paranoid: this.options.paranoid ?? false,
      settings: isLoose ? { load: async () => withDefaults(LOOSE_SETTINGS, await defaults()) } : store,
      fileOf: (key) => {
        if (this.folderOf(key).uri !== uri) return null;
        return isLoose ? looseFile(key) : relativeFile(uri, key);
      },
      findFiles: (skip) => (isLoose ? Promise.resolve([]) : host.findFiles(uri, skip)),
      onPublish: (publication) => this.options.onPublish?.(publication),
      onProgress: (progress) => this.options.onProgress?.(uri, progress),
    };
  }

  private async readYaml(uri: string): Promise<string | Problem | null> {
    const buffer = this.buffers.get(uri);
    if (buffer) return buffer.text;
    const content = await this.options.host.readFile(uri, MAX_YAML_SIZE);
    if (content.kind === 'missing') return null;
    if (content.kind === 'unreadable') return { ...unreadable(content.reason), severity: 'error' };
    if (content.kind === 'bytes') {
      const decoded = decode(content.bytes);
      return decoded.ok ? decoded.text : { ...decoded.problem, severity: 'error' };
    }
    const message = 'This file is too large to be read.';
    return { range: FILE_START, severity: 'error', code: 'too-large', message };
  }
}

/** A readable name for a document in no folder: its whole path. */
function looseFile(key: SourceKey): string {
  const path = key.replace(/^[a-z][a-z0-9+.-]*:(?:\/\/)?\/*/i, '');
  return relativeFile('', `/${path}`) ?? path;
}
