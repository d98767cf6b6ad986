import type { Suggestion } from '../../facts/entities/suggestions';
import type { SourceKey } from '../../facts/source';
import { Cancelled, type CancellationToken } from '../cancellation';
import { describeConflictDecisions } from '../decisions/places/conflictStatuses';
import { describeError } from '../describeError';
import type { Snapshot } from '../snapshot';
import { describeSnapshot } from '../state/describeSnapshot';
import type { SourceInput } from '../state/indexedSource';
import { TableSnapshot } from '../state/tableSnapshot';
import { WorkspaceIndex } from '../state/workspaceIndex';
import type { FolderContext } from './folderContext';
import { DraftViews } from './draftViews';
import { FolderDecisions } from './folderDecisions';
import { DEFAULT_SETTINGS, type FolderSettings } from './folderSettings';
import { FolderRulings } from './folderRulings';
import { homesOf } from './homes';
import { Linker } from './linker';
import { SourceFiles } from './sourceFiles';

/** Milliseconds between two states shown during a long scan. */
const PUBLISH_EVERY = 1500;
/** Milliseconds to wait for the next keystroke before reading again, at least and at most. */
const EDIT_DELAY = { least: 60, most: 600 };
/** Milliseconds of reading from which an edited document makes those wait who ask for it. */
const SLOW = 100;

/**
 * One workspace folder over time. Each file passes through these phases:
 *
 * 1. found: its path is known, and by corroborate.yaml it is a source;
 * 2. read: what it says by itself is known (`SourceFiles`);
 * 3. linked: its names lead to entities, its claims are compared (`Linker`);
 * 4. published: a snapshot shows it.
 *
 * One loop (`work`) does whatever is left, in small steps, and gives the event loop back between them. Events only note what is
 * to be done, so nothing that comes in meanwhile is lost and nothing finished is done twice. An open document can overtake the
 * loop (`bringUpToDate`).
 */
export class Folder {
  private settings: FolderSettings = DEFAULT_SETTINGS;
  private readonly files: SourceFiles;
  private readonly decisions: FolderDecisions;
  private readonly rulings: FolderRulings;
  private readonly linker: Linker;
  private current: TableSnapshot;
  private revision = 0;

  private mustLoad = true;
  private mustFind = true;
  private mustReread = false;
  private mustRebuild = false;
  private readonly changed = new Set<SourceKey>();
  private working: Promise<void> | null = null;
  private loading: Promise<void> | null = null;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private lastPublished = 0;
  /** What decided about conflicts when a state was last shown. */
  private conflictDecisions = '';
  private readonly drafts: DraftViews;
  /** The last state shown was final. */
  private isFinal = false;
  private readonly life = { isCancellationRequested: false };

  /** `uri` is canonical. */
  constructor(
    readonly uri: string,
    private readonly context: FolderContext,
  ) {
    this.files = new SourceFiles(context, this.settings, (key) => {
      this.decisions.touch(key);
      this.linker.touch(key);
    });
    this.decisions = new FolderDecisions(uri, context, this.files);
    this.rulings = new FolderRulings(this.files);
    this.linker = new Linker(
      this.newIndex(),
      (key) => this.inputOf(key),
      context.pace,
      (message) => context.host.log('error', message),
    );
    this.drafts = new DraftViews((input) => this.linker.view(this.rulings.apply(input)));
    this.current = this.makeSnapshot();
  }

  /** The newest state. */
  get snapshot(): Snapshot {
    return this.current;
  }

  /** Files that were left out because they have no text that could be read. */
  get skipped(): number {
    return this.files.skipped;
  }

  /** Whether a document is a text that somebody writes, by its place or its front matter; such texts are no sources. */
  isDraft(key: SourceKey): boolean {
    const file = this.context.fileOf(key);
    if (file === null) return false;
    return this.settings.roleOf(file) === 'draft' || this.files.isDraft(key);
  }

  /** Why a mention of a source, by its index, leads where it does, as sentences. */
  explainLink(source: SourceKey, mention: number): readonly string[] {
    return this.linker.explainLink(source, mention);
  }

  /** What a person should look at about the names of a source. */
  suggestFor(source: SourceKey): readonly Suggestion[] {
    return this.linker.suggestFor(source);
  }

  get isSettled(): boolean {
    return !this.hasWork && !this.working;
  }

  /** Begins or goes on with whatever is to be done, after a delay in milliseconds. */
  start(delay = 0): void {
    if (this.timer) clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.timer = null;
      void this.run();
    }, delay);
  }

  /** Resolves when nothing is left to do, or the folder is closed. */
  async settled(): Promise<void> {
    while ((this.hasWork || this.working) && !this.life.isCancellationRequested) await this.run();
  }

  /** Ends all work. What is under way changes nothing any more. */
  close(): void {
    this.life.isCancellationRequested = true;
    if (this.timer) clearTimeout(this.timer);
  }

  /** A buffer was opened, edited or closed. */
  bufferChanged(key: SourceKey, kind: 'opened' | 'edited' | 'closed'): void {
    if (this.isYaml(key)) {
      this.mustLoad = true;
      this.start(kind === 'edited' ? EDIT_DELAY.least * 4 : 0);
    } else if (this.files.touch(key)) this.start(kind === 'edited' ? this.delayFor(key) : 0);
  }

  /** A file was created or written outside. What is created without an extension may be a folder full of files. */
  fileChanged(key: SourceKey, kind: 'created' | 'changed'): void {
    if (this.isYaml(key)) this.mustLoad = true;
    else if (this.context.buffers.get(key)) return;
    else if (!this.files.touch(key) && kind === 'created' && !/\.\w+$/.test(key)) this.mustFind = true;
    if (this.hasWork) this.start();
  }

  /** A file or a whole folder was deleted outside. */
  fileRemoved(uri: string): void {
    if (this.isYaml(uri)) this.mustLoad = true;
    this.files.remove(uri);
    if (this.hasWork) this.start();
  }

  /** Leaves files that are not read yet unread. */
  stopReading(): void {
    this.files.forgetUnread();
    this.context.host.log('info', `Reading ${this.uri} was stopped; what was read is shown.`);
  }

  /** Reads the settings again. */
  reload(): void {
    this.mustLoad = true;
    this.start();
  }

  /** Looks for files again; `reread`: reads all of them again, too. */
  refresh(options: { readonly reread: boolean }): void {
    this.mustLoad = true;
    this.mustFind = true;
    this.mustReread ||= options.reread;
    this.start();
  }

  /**
   * Makes the state show an open document, or one of our YAML files, as it is now, without waiting for anything else. Returns
   * the state. For any other document, that is the newest state.
   */
  async bringUpToDate(key: SourceKey): Promise<Snapshot> {
    if (this.mustLoad || this.loading) await this.loadOnce();
    // A long text is not read between two keystrokes: the loop reads it once they pause.
    if (this.files.isUnread(key) && this.files.costOf(key) > SLOW) await this.pause(EDIT_DELAY.most);
    if (this.life.isCancellationRequested) return this.current;
    // The loop may have read it already, or even linked it, without having shown it yet.
    const isRead = this.files.readBuffer(key);
    if (this.decisions.placeNow(key)) this.applyRulings();
    if (isRead || this.linker.isWaiting(key))
      for (const source of this.linker.linkNow(key)) this.changed.add(source);
    if (this.changed.has(key)) this.publish();
    return this.current;
  }

  private pause(milliseconds: number): Promise<void> {
    return new Promise((resume) => setTimeout(resume, milliseconds));
  }

  private get hasWork(): boolean {
    return this.hasTasks || !this.isFinal;
  }

  /** Something is left to do besides saying that all is done. */
  private get hasTasks(): boolean {
    return (
      this.mustLoad ||
      this.mustFind ||
      this.mustRebuild ||
      this.files.unread > 0 ||
      this.decisions.hasWork ||
      this.linker.unlinked > 0 ||
      this.changed.size > 0
    );
  }

  private run(): Promise<void> {
    this.working ??= this.work()
      .catch((error: unknown) => {
        if (!(error instanceof Cancelled))
          this.context.host.log('error', `Reading ${this.uri} failed: ${describeError(error)}`);
      })
      .finally(() => {
        this.working = null;
        if (this.hasWork && !this.life.isCancellationRequested && !this.timer) this.start();
      });
    return this.working;
  }

  /** One step after the other, until nothing is left. */
  private async work(): Promise<void> {
    while (this.hasWork && !this.life.isCancellationRequested) {
      if (this.mustLoad) await this.loadOnce();
      else if (this.mustFind) await this.find();
      // With nothing read yet a rebuild costs nothing; else it waits for all to be read, and the old state stays in force.
      else if (this.mustRebuild && this.files.isEmpty) await this.rebuild();
      else if (this.files.unread > 0) await this.read();
      else if (this.decisions.hasWork) await this.placeDecisions();
      else if (this.mustRebuild) await this.rebuild();
      else if (this.linker.unlinked > 0) await this.linker.linkAll(this.life, this.changed);
      else this.publish();
    }
  }

  private async loadOnce(): Promise<void> {
    this.loading ??= this.load().finally(() => {
      this.loading = null;
    });
    await this.loading;
  }

  private async load(): Promise<void> {
    this.mustLoad = false;
    const before = this.settings;
    const after = await this.context.settings.load();
    if (this.life.isCancellationRequested) return;
    this.settings = after;
    this.files.setSettings(after);
    this.decisions.setSettings(after);
    this.applyRulings();
    if (rolesDiffer(before, after)) this.mustFind = true;
    if (before.background !== after.background) this.mustRebuild = true;
    if (JSON.stringify(before.config.severity) !== JSON.stringify(after.config.severity))
      for (const key of this.linker.tables.conflictsIn.keys()) this.changed.add(key);
    this.publish();
  }

  private async find(): Promise<void> {
    this.mustFind = false;
    const reread = this.mustReread;
    this.mustReread = false;
    await this.files.find(this.life, reread);
  }

  private async read(): Promise<void> {
    await this.files.readSome(this.life);
    const total = this.files.count;
    this.context.onProgress({ done: total - this.files.unread, total });
    await this.placeDecisions();
    if (this.mustRebuild) return;
    await this.linker.linkAll(this.life, this.changed);
    if (performance.now() - this.lastPublished > PUBLISH_EVERY) this.publish();
  }

  private async placeDecisions(): Promise<void> {
    await this.decisions.placeAll(this.life);
    this.applyRulings();
  }

  /** Sources about which something else is decided now are linked anew. */
  private applyRulings(): void {
    const change = this.rulings.update(this.decisions.placed);
    if (!change) return;
    for (const key of change.sources) this.linker.touch(key);
    if (change.identities) for (const key of this.linker.rule(change.identities)) this.changed.add(key);
  }

  /** What a source brings into the index, with the decisions about it. */
  private inputOf(key: SourceKey): SourceInput | null {
    const input = this.files.inputOf(key);
    return input && this.rulings.apply(input);
  }

  /** New settings that come in meanwhile end the rebuild: another one would follow anyway. */
  private async rebuild(): Promise<void> {
    this.mustRebuild = false;
    const isOutdated = (): boolean => this.mustLoad || this.mustRebuild || this.life.isCancellationRequested;
    const token: CancellationToken = {
      get isCancellationRequested() {
        return isOutdated();
      },
    };
    try {
      await this.linker.rebuild(this.newIndex(), this.files.keys(), token, this.changed);
    } catch (error) {
      if (!(error instanceof Cancelled)) throw error;
      this.mustRebuild = true;
    }
  }

  private publish(): void {
    this.noteStatuses();
    const changed = new Set(this.changed);
    this.changed.clear();
    this.isFinal = !this.hasTasks;
    this.current = this.makeSnapshot();
    if (this.isFinal && this.context.paranoid) this.compareWithRebuild();
    this.lastPublished = performance.now();
    this.context.onPublish({ snapshot: this.current, changed, settled: this.isFinal });
  }

  /** What is decided about conflicts shows at their members. */
  private noteStatuses(): void {
    const now = describeConflictDecisions(this.decisions.placed);
    if (now === this.conflictDecisions) return;
    this.conflictDecisions = now;
    for (const key of this.linker.tables.conflictsIn.keys()) this.changed.add(key);
  }

  private compareWithRebuild(): void {
    const rebuilt = describeSnapshot(this.makeSnapshot(this.linker.tablesAnew(this.newIndex())));
    const updated = describeSnapshot(this.current);
    if (updated === rebuilt) return;
    const [is, should] = [updated.split('\n'), rebuilt.split('\n')];
    const at = is.findIndex((line, i) => line !== should[i]);
    this.context.host.log(
      'error',
      `State differs from a rebuild:\n  is:        ${is[at] ?? '(end)'}\n  should be: ${should[at] ?? '(end)'}`,
    );
  }

  private makeSnapshot(tables = this.linker.tables): TableSnapshot {
    return new TableSnapshot(tables, {
      revision: ++this.revision,
      folder: this.uri,
      severity: this.settings.config.severity,
      yamlFiles: this.settings.yamlFiles,
      homes: homesOf(this.uri, this.settings.config),
      problems: this.decisions.withProblems([...this.settings.problems, ...this.files.problems]),
      decisions: this.decisions.placed,
      drafts: this.drafts.view(this.files.drafts()),
    });
  }

  private newIndex(): WorkspaceIndex {
    const { registry } = this.settings.background;
    const parts = this.context.makeIndexParts(registry);
    const index = new WorkspaceIndex(
      parts,
      registry.entities.map((entity) => entity.id),
    );
    index.rule(this.rulings.identities);
    return index;
  }

  private delayFor(key: SourceKey): number {
    return Math.min(EDIT_DELAY.most, Math.max(EDIT_DELAY.least, 4 * this.files.costOf(key)));
  }

  /** A file that does not exist yet counts, too: it may be what the settings wait for. */
  private isYaml(uri: string): boolean {
    const file = this.context.fileOf(uri);
    if (file === null) return false;
    const role = this.settings.roleOf(file);
    return role === 'config' || role === 'registry' || role === 'decisions';
  }
}

function rolesDiffer(a: FolderSettings, b: FolderSettings): boolean {
  const keys = ['include', 'exclude', 'drafts', 'registries', 'decisions'] as const;
  return keys.some((key) => JSON.stringify(a.config[key]) !== JSON.stringify(b.config[key]));
}
