import type { Suggestion } from '../../facts/entities/suggestions';
import type { IdentityRulings } from '../../facts/rulings/ruling';
import type { SourceKey } from '../../facts/source';
import { describeError } from '../describeError';
import { TimeSlicer, type CancellationToken, type Pace } from '../cancellation';
import type { IndexedSource, SourceInput } from '../state/indexedSource';
import { WorkspaceIndex, type IndexTables } from '../state/workspaceIndex';

/**
 * Brings sources into the index: phase 3 (linked) of `Folder`. The index is changed only in steps that cannot be interrupted, and
 * stands for a real state after each; a rebuild happens aside and replaces the index when it is complete.
 */
export class Linker {
  private readonly waiting = new Set<SourceKey>();
  /** Sources updated since the rebuild under way began; null where there is none. */
  private overtaken: Set<SourceKey> | null = null;
  private building: WorkspaceIndex | null = null;

  constructor(
    private index: WorkspaceIndex,
    private readonly inputOf: (key: SourceKey) => SourceInput | null,
    private readonly pace: Pace,
    private readonly onFailure: (message: string) => void,
  ) {}

  get unlinked(): number {
    return this.waiting.size;
  }

  get tables(): IndexTables {
    return this.index.tables;
  }

  /** The tables that a rebuild from scratch gives, for comparison. Blocks as long as that takes. */
  tablesAnew(index: WorkspaceIndex): IndexTables {
    index.apply(new Map([...this.index.contents].sort(([a], [b]) => (a < b ? -1 : 1))));
    return index.tables;
  }

  /** A text that is no source, with links to the entities of the sources. */
  view(input: SourceInput): IndexedSource {
    return this.index.view(input);
  }

  explainLink(source: SourceKey, mention: number): readonly string[] {
    return this.index.explainLink(source, mention);
  }

  suggestFor(source: SourceKey): readonly Suggestion[] {
    return this.index.suggestFor(source);
  }

  /** Takes over what people have decided about entities. Returns the sources of which something may look different. */
  rule(identities: IdentityRulings): ReadonlySet<SourceKey> {
    this.building?.rule(identities);
    return this.index.rule(identities);
  }

  /** What the source brings in has changed. */
  touch(key: SourceKey): void {
    this.waiting.add(key);
  }

  isWaiting(key: SourceKey): boolean {
    return this.waiting.has(key);
  }

  /** Links one source at once. Returns the sources of which something may look different. */
  linkNow(key: SourceKey): ReadonlySet<SourceKey> {
    return this.apply([key]);
  }

  /** Links all that wait, in small steps. */
  async linkAll(token: CancellationToken, changed: Set<SourceKey>): Promise<void> {
    const slicer = new TimeSlicer(token, this.pace);
    while (this.waiting.size > 0) {
      const batch: SourceKey[] = [];
      for (const key of this.waiting) if (batch.push(key) === this.pace.batch) break;
      for (const key of this.apply(batch)) changed.add(key);
      await slicer.pause();
    }
  }

  /**
   * Replaces the index by a new one with the same sources. Until that is complete, the old one stays in force and goes on taking
   * updates. Throws `Cancelled`; then nothing has changed.
   */
  async rebuild(
    index: WorkspaceIndex,
    keys: readonly SourceKey[],
    token: CancellationToken,
    changed: Set<SourceKey>,
  ): Promise<void> {
    const slicer = new TimeSlicer(token, this.pace);
    const overtaken = new Set<SourceKey>();
    this.overtaken = overtaken;
    this.building = index;
    // The new index takes all of them as they are now; what is touched from here on waits again.
    const included = [...this.waiting];
    this.waiting.clear();
    let complete = false;
    try {
      for (let at = 0; at < keys.length; at += this.pace.batch) {
        this.applyTo(index, keys.slice(at, at + this.pace.batch));
        await slicer.pause();
      }
      complete = true;
    } finally {
      this.overtaken = null;
      this.building = null;
      if (!complete) for (const key of included) this.waiting.add(key);
    }
    this.applyTo(index, [...overtaken, ...this.waiting]);
    this.waiting.clear();
    for (const key of this.index.tables.sources.keys()) changed.add(key);
    for (const key of index.tables.sources.keys()) changed.add(key);
    this.index = index;
  }

  private apply(keys: readonly SourceKey[]): ReadonlySet<SourceKey> {
    for (const key of keys) {
      this.waiting.delete(key);
      this.overtaken?.add(key);
    }
    return this.applyTo(this.index, keys);
  }

  /** A mistake of ours in linking a source costs this source only: it is tried again alone, and then left out. */
  private applyTo(index: WorkspaceIndex, keys: readonly SourceKey[]): ReadonlySet<SourceKey> {
    try {
      return index.apply(this.inputs(keys));
    } catch (error) {
      if (keys.length > 1) return new Set(keys.flatMap((key) => [...this.applyTo(index, [key])]));
      this.onFailure(`Linking ${keys[0] ?? ''} failed: ${describeError(error)}`);
      return new Set(keys);
    }
  }

  private inputs(keys: readonly SourceKey[]): Map<SourceKey, SourceInput | null> {
    return new Map(keys.map((key) => [key, this.inputOf(key)]));
  }
}
