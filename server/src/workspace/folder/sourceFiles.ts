import type { SourceKey } from '../../facts/source';
import { TimeSlicer, type CancellationToken } from '../cancellation';
import { SKIPPED_FOLDERS } from '../config/config';
import { decode, tooLarge } from '../decode';
import type { Problem } from '../problem';
import { mergeMeta, ownDate, sameMeta } from '../sources/sourceMeta';
import type { BackgroundData } from '../sources/background';
import { contentHash } from '../sources/contentHash';
import { readFrontMatter } from '../sources/frontMatter';
import { NeighbourDates, type DateClues } from '../sources/neighbourDates';
import { RecentReadings } from '../sources/recentReadings';
import type { SourceReading } from '../sources/readSource';
import { readText, type ReadOutcome } from '../sources/sourceReader';
import type { SourceInput } from '../state/indexedSource';
import { canonicalUri } from '../uri';
import type { FolderContext } from './folderContext';
import type { FolderSettings } from './folderSettings';

/** What is known of one file that is a source by its place. */
interface SourceRecord {
  readonly file: string;
  /** null: there is no text that could be read. */
  readonly reading: SourceReading | null;
  readonly problems: readonly Problem[];
  /** What was known when it was read. */
  readonly background: BackgroundData;
  /** Milliseconds that reading took. */
  readonly cost: number;
}

/** Files read between two rounds of linking. */
const CHUNK = 256;

/**
 * The files of a folder that are sources, and what each says by itself: phases 1 (found) and 2 (read) of `Folder`. Calls
 * `onRead` for each source of which that has changed; it depends on nothing but the files.
 */
export class SourceFiles {
  private readonly records = new Map<SourceKey, SourceRecord>();
  private readonly problemsOf = new Map<SourceKey, readonly Problem[]>();
  /** Of documents that are being edited: undone edits are not read again. */
  private readonly recent = new RecentReadings();
  /** Found, but not read as they are now. */
  private readonly dirty = new Set<SourceKey>();
  private readonly dates = new NeighbourDates();
  /** Those that are drafts: asked for at every change, so they are not looked for among all files each time. */
  private readonly draftKeys = new Set<SourceKey>();

  constructor(
    private readonly context: FolderContext,
    private settings: FolderSettings,
    private readonly onRead: (key: SourceKey) => void,
  ) {}

  get unread(): number {
    return this.dirty.size;
  }

  get count(): number {
    return this.records.size + this.dirty.size;
  }

  /** Nothing is read yet. */
  get isEmpty(): boolean {
    return this.records.size === 0;
  }

  keys(): SourceKey[] {
    return [...this.records.keys()];
  }

  isUnread(key: SourceKey): boolean {
    return this.dirty.has(key);
  }

  /** Its place or its front matter says that it is a draft: read like a source, but none. */
  isDraft(key: SourceKey): boolean {
    const record = this.records.get(key);
    if (record?.reading?.draft) return true;
    return record !== undefined && this.settings.roleOf(record.file) === 'draft';
  }

  /** Hash of the text that was read last; null where there is none. */
  hashOf(key: SourceKey): string | null {
    return this.records.get(key)?.reading?.hash ?? null;
  }

  /** The text of a source as it is now; null where there is none that could be read. */
  async textOf(key: SourceKey): Promise<string | null> {
    const buffer = this.context.buffers.get(key);
    if (buffer) return buffer.text;
    const content = await this.context.host.readFile(key, this.settings.config.maxFileSize);
    const decoded = content.kind === 'bytes' ? decode(content.bytes) : null;
    return decoded?.ok ? decoded.text : null;
  }

  /** Milliseconds that reading the source took last time. */
  costOf(key: SourceKey): number {
    return this.records.get(key)?.cost ?? 0;
  }

  /** What the source brings into the index; null where it is none: gone, not readable, or a draft by its front matter. */
  inputOf(key: SourceKey): SourceInput | null {
    return this.isDraft(key) ? null : this.contentOf(key);
  }

  /** What drafts say, sorted by path. */
  drafts(): SourceInput[] {
    const found = [...this.draftKeys].flatMap((key) => this.contentOf(key) ?? []);
    return found.sort((a, b) => (a.file < b.file ? -1 : 1));
  }

  /** What a file says, be it a source or a draft. */
  contentOf(key: SourceKey): SourceInput | null {
    const record = this.records.get(key);
    if (!record?.reading) return null;
    const { file, reading } = record;
    const meta = mergeMeta(file, reading, this.settings.config.documents);
    const date = ownDate(meta) ?? this.dates.dateOf(key) ?? meta.date;
    return { key, file, analysis: reading.analysis, meta: { ...meta, date } };
  }

  /** Lets the others know what dates this source may give them, or no longer gives. */
  private noteDates(key: SourceKey): void {
    for (const other of this.dates.update(key, this.cluesOf(key))) this.onRead(other);
  }

  private cluesOf(key: SourceKey): DateClues | null {
    const record = this.records.get(key);
    if (!record?.reading || this.isDraft(key)) return null;
    const { file, reading } = record;
    const meta = mergeMeta(file, reading, this.settings.config.documents);
    const { occasions, yearsTold: years, names } = reading.analysis;
    const { volume } = reading.masthead;
    return {
      file,
      date: ownDate(meta),
      publisher: meta.publisher,
      volume,
      occasions,
      years,
      names: names.entities,
    };
  }

  /** Problems of the files themselves, by URI; files without are absent. */
  get problems(): ReadonlyMap<SourceKey, readonly Problem[]> {
    return this.problemsOf;
  }

  get skipped(): number {
    let count = 0;
    for (const record of this.records.values()) if (!record.reading) count++;
    return count;
  }

  /** Takes over new settings. What is no source by them any more is dropped; what may be one now, `find` brings. */
  setSettings(settings: FolderSettings): void {
    const was = this.settings;
    const before = was.config;
    this.settings = settings;
    for (const key of [...this.records.keys(), ...this.dirty]) if (!this.isSource(key)) this.drop(key);
    for (const [key, { file, reading, background }] of this.records) {
      const limitMoved = settings.config.maxFileSize !== before.maxFileSize;
      if (limitMoved || background !== settings.background) this.dirty.add(key);
      if (was.roleOf(file) !== settings.roleOf(file)) this.onRead(key);
      this.noteDraft(key);
      this.noteDates(key);
      if (!reading) continue;
      const meta = mergeMeta(file, reading, before.documents);
      if (!sameMeta(meta, mergeMeta(file, reading, settings.config.documents))) this.onRead(key);
    }
  }

  /** Brings the list of files up to date with the disk and the open buffers. `reread`: files already read are read again. */
  async find(token: CancellationToken, reread: boolean): Promise<void> {
    const uris = await this.context.findFiles(SKIPPED_FOLDERS);
    if (token.isCancellationRequested) return;
    const present = new Set<SourceKey>();
    for (const uri of uris) present.add(canonicalUri(uri));
    for (const key of this.context.buffers.keys()) present.add(key);
    for (const key of present)
      if (this.isSource(key) && (reread || !this.records.has(key))) this.dirty.add(key);
    for (const key of [...this.records.keys(), ...this.dirty]) if (!present.has(key)) this.drop(key);
  }

  /** Something happened to a file. Returns whether it matters here. */
  touch(key: SourceKey): boolean {
    if (this.isSource(key)) this.dirty.add(key);
    // An open text that was a draft by its front matter alone may be none any more.
    else if (this.records.has(key) || this.dirty.has(key)) this.drop(key);
    else return false;
    return true;
  }

  /** A file, or a folder with all files in it, is gone from the disk; an open buffer stays what it is. */
  remove(uri: string): void {
    for (const key of [...this.records.keys(), ...this.dirty]) {
      if (key !== uri && !key.startsWith(`${uri}/`)) continue;
      if (this.context.buffers.get(key)) this.dirty.add(key);
      else this.drop(key);
    }
  }

  /** Gives up on files that are not read yet; open ones stay. */
  forgetUnread(): void {
    for (const key of this.dirty) if (!this.context.buffers.get(key)) this.dirty.delete(key);
  }

  /** Reads an open buffer at once. Returns whether there was something new to read. */
  readBuffer(key: SourceKey): boolean {
    const buffer = this.context.buffers.get(key);
    if (!buffer || !this.dirty.delete(key)) return false;
    const file = this.context.fileOf(key)!;
    const { background, config } = this.settings;
    const began = performance.now();
    const outcome = this.readBufferText(key, file, buffer.text, config.maxFileSize);
    this.accept(key, outcome, { file, background, cost: performance.now() - began });
    return true;
  }

  private readBufferText(key: SourceKey, file: string, text: string, limit: number): ReadOutcome {
    // A text has at least one byte for each code unit.
    if (text.length > limit) return { kind: 'skipped', problem: tooLarge(text.length, limit) };
    const { background } = this.settings;
    const hash = contentHash(text);
    if (hash === this.knownHash(key)) return { kind: 'unchanged' };
    const recent = this.recent.get(file, hash, background);
    return recent
      ? { kind: 'read', reading: recent }
      : readText(text, file, background, this.context.analyse);
  }

  /** Hash of the text that the record of a source is about, if reading it again would give the same record. */
  private knownHash(key: SourceKey): string | null {
    const record = this.records.get(key);
    return record?.background === this.settings.background ? (record.reading?.hash ?? null) : null;
  }

  /** Reads some of the files that are to be read, open ones first. */
  async readSome(token: CancellationToken): Promise<void> {
    const queue = this.nextChunk();
    const slicer = new TimeSlicer(token, this.context.pace);
    const lane = async (): Promise<void> => {
      for (let key = queue.pop(); key !== undefined; key = queue.pop()) {
        await this.readOne(key, token);
        await slicer.pause();
      }
    };
    await Promise.all(Array.from({ length: this.context.reader.lanes }, lane));
  }

  private nextChunk(): SourceKey[] {
    const open = [...this.dirty].filter((key) => this.context.buffers.get(key));
    if (open.length > 0) return open;
    const chunk: SourceKey[] = [];
    for (const key of this.dirty) if (chunk.push(key) === CHUNK) break;
    return chunk.reverse();
  }

  private async readOne(key: SourceKey, token: CancellationToken): Promise<void> {
    if (this.context.buffers.get(key)) {
      this.readBuffer(key);
      return;
    }
    if (!this.dirty.delete(key)) return;
    const file = this.context.fileOf(key)!;
    const maxBytes = this.settings.config.maxFileSize;
    const { background } = this.settings;
    const began = performance.now();
    const outcome = await this.context.reader.read({
      uri: key,
      file,
      maxBytes,
      background,
      knownHash: this.knownHash(key),
    });
    // A change or an open buffer that came in meanwhile goes before what was on disk.
    if (token.isCancellationRequested || this.dirty.has(key) || !this.isSource(key)) return;
    const isOutdated = background !== this.settings.background;
    if (isOutdated || this.context.buffers.get(key)) this.dirty.add(key);
    else this.accept(key, outcome, { file, background, cost: performance.now() - began });
  }

  private accept(
    key: SourceKey,
    outcome: ReadOutcome,
    how: Pick<SourceRecord, 'file' | 'background' | 'cost'>,
  ): void {
    if (outcome.kind === 'missing') {
      this.context.host.log('info', `${how.file}: ${outcome.reason}`);
      this.drop(key);
      return;
    }
    const before = this.records.get(key);
    if (outcome.kind === 'unchanged') return;
    const reading = outcome.kind === 'read' ? outcome.reading : null;
    const problems = outcome.kind === 'read' ? outcome.reading.problems : [outcome.problem];
    this.records.set(key, { ...how, reading, problems });
    this.noteDraft(key);
    this.noteDates(key);
    if (reading && this.context.buffers.get(key)) this.recent.add(how.file, reading, how.background);
    if (problems.length > 0) this.problemsOf.set(key, problems);
    else this.problemsOf.delete(key);
    if (outcome.kind === 'skipped' && before?.problems[0]?.code !== outcome.problem.code)
      this.context.host.log('warn', `${how.file}: ${outcome.problem.message}`);
    this.onRead(key);
  }

  private noteDraft(key: SourceKey): void {
    if (this.isDraft(key)) this.draftKeys.add(key);
    else this.draftKeys.delete(key);
  }

  private drop(key: SourceKey): void {
    this.dirty.delete(key);
    this.draftKeys.delete(key);
    this.problemsOf.delete(key);
    if (!this.records.delete(key)) return;
    this.onRead(key);
    this.noteDates(key);
  }

  private isSource(key: SourceKey): boolean {
    const file = this.context.fileOf(key);
    if (file === null) return false;
    const role = this.settings.roleOf(file);
    return role === 'source' || role === 'draft' || (role === 'none' && this.isOpenDraft(key));
  }

  /** Beside the sources, a text that calls itself a draft is one while it is open; closed files are not read to find that out. */
  private isOpenDraft(key: SourceKey): boolean {
    if (/\.ya?ml$/i.test(key)) return false;
    const buffer = this.context.buffers.get(key);
    return buffer !== undefined && readFrontMatter(buffer.text)?.draft === true;
  }
}
