import type { SourceKey } from '../../facts/source';
import { TimeSlicer, type CancellationToken } from '../cancellation';
import type { PlacedDecision } from '../decisions/placedDecision';
import { DecisionPlaces } from '../decisions/places/decisionPlaces';
import type { Problem } from '../problem';
import { contentHash } from '../sources/contentHash';
import { canonicalUri, childUri } from '../uri';
import type { FolderContext } from './folderContext';
import type { FolderSettings } from './folderSettings';
import { MovedSources } from './movedSources';
import type { SourceFiles } from './sourceFiles';

/**
 * The decisions of one folder over time: finds their places in the sources as these are read. Texts are looked at once for each version
 * of a source that decisions are about, and not kept.
 */
export class FolderDecisions {
  private readonly places: DecisionPlaces;
  private readonly moved: MovedSources;
  /** Sources in which anchors are to be looked for. */
  private readonly unplaced = new Set<SourceKey>();
  /** URIs of paths: making one takes longer than finding it. */
  private readonly keys = new Map<string, SourceKey>();
  /** Sources that decisions name by their own paths. */
  private named: ReadonlySet<SourceKey> = new Set();

  constructor(
    private readonly folder: string,
    private readonly context: FolderContext,
    private readonly files: SourceFiles,
  ) {
    this.places = new DecisionPlaces((file) => this.keyOf(file));
    this.moved = new MovedSources({
      pace: context.pace,
      keys: () => files.keys(),
      isNamed: (key) => this.named.has(key),
      textOf: (key) => files.textOf(key),
    });
  }

  /** Takes over the decisions in force. */
  setSettings({ decisions }: FolderSettings): void {
    const changed = this.places.setFiles(decisions);
    if (changed.size === 0) return;
    const paths = new Set(this.places.paths());
    const before = this.named;
    this.named = new Set([...paths].map((file) => this.keyOf(file)));
    for (const file of this.moved.files()) if (!paths.has(file)) this.moved.stop(file);
    for (const key of [...before, ...this.named])
      if (before.has(key) !== this.named.has(key)) this.moved.touch(key);
    for (const key of changed) this.unplaced.add(key);
  }

  /** A source was read anew, or is gone. */
  touch(key: SourceKey): void {
    this.moved.touch(key);
    if (this.named.has(key) || this.places.concerns(key)) this.unplaced.add(key);
  }

  get hasWork(): boolean {
    return this.unplaced.size > 0 || this.moved.hasWork;
  }

  /** All decisions with their places; the same list until something changes. */
  get placed(): readonly PlacedDecision[] {
    return this.places.placed();
  }

  /** Places all that wait. While files are unread, sources that are missing may still come. */
  async placeAll(token: CancellationToken): Promise<void> {
    await this.placeWaiting(token);
    if (this.files.unread > 0 || !this.moved.hasWork) return;
    await this.moved.search(token);
    for (const file of this.moved.files()) {
      const home = this.moved.homeOf(file);
      if (home === this.places.movedTo(file)) continue;
      this.places.setMoved(file, home);
      this.unplaced.add(home ?? this.keyOf(file));
    }
    await this.placeWaiting(token);
  }

  /** Places the anchors of an open document at once. Returns whether there were any to place. */
  placeNow(key: SourceKey): boolean {
    const buffer = this.context.buffers.get(key);
    const hash = this.files.hashOf(key);
    if (!buffer || hash === null || !this.unplaced.has(key) || contentHash(buffer.text) !== hash)
      return false;
    this.unplaced.delete(key);
    this.found(key);
    this.places.place(key, hash, buffer.text);
    return true;
  }

  /** Problems by file, with what is to be told about decisions whose source has another name now. */
  withProblems(known: Iterable<readonly [string, readonly Problem[]]>): Map<string, readonly Problem[]> {
    const problems = new Map(known);
    if (!this.places.hasMoved) return problems;
    for (const { decision, file, mark } of this.placed)
      for (const path of new Set(decision.about.map((anchor) => anchor.source))) {
        const to = this.places.movedTo(path);
        if (!to) continue;
        const message = `"${path}" seems to be "${this.context.fileOf(to) ?? to}" now: the decision goes on there.`;
        const problem: Problem = { range: mark, severity: 'information', code: 'source-moved', message };
        problems.set(file, [...(problems.get(file) ?? []), problem]);
      }
    return problems;
  }

  private keyOf(file: string): SourceKey {
    const known = this.keys.get(file);
    if (known !== undefined) return known;
    const key = canonicalUri(childUri(this.folder, file));
    this.keys.set(file, key);
    return key;
  }

  private async placeWaiting(token: CancellationToken): Promise<void> {
    const slicer = new TimeSlicer(token, this.context.pace);
    for (const key of [...this.unplaced]) {
      await this.placeOne(key, token);
      await slicer.pause();
    }
  }

  private async placeOne(key: SourceKey, token: CancellationToken): Promise<void> {
    // What is unread comes again once it is read.
    if (!this.unplaced.delete(key) || this.files.isUnread(key)) return;
    const hash = this.files.hashOf(key);
    if (hash === null) {
      this.lose(key);
      return;
    }
    this.found(key);
    if (this.places.isPlaced(key, hash)) {
      // The same text may have been read in another way: with another registry.
      this.places.renew();
      return;
    }
    const text = await this.files.textOf(key);
    if (token.isCancellationRequested || this.unplaced.has(key)) return;
    if (text !== null && contentHash(text) === this.files.hashOf(key)) this.places.place(key, hash, text);
    // What was written meanwhile is read first.
    else this.files.touch(key);
  }

  /** A source is there by its own path: what was taken for it is another one. */
  private found(key: SourceKey): void {
    if (!this.named.has(key)) return;
    for (const file of this.moved.files()) {
      if (this.keyOf(file) !== key) continue;
      this.moved.stop(file);
      this.places.setMoved(file, null);
    }
  }

  /** A source is gone: it is looked for under other names. */
  private lose(key: SourceKey): void {
    this.places.drop(key);
    for (const file of this.places.paths())
      if (this.keyOf(file) === key) this.moved.lookFor(file, key, this.places.anchorsOf(file));
  }
}
