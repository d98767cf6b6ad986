import type { SourceKey } from '../../facts/source';
import { TimeSlicer, type CancellationToken, type Pace } from '../cancellation';
import { findAnchor } from '../decisions/anchors/findAnchor';
import { plainText } from '../decisions/anchors/plainText';
import type { Anchor } from '../decisions/decision';
import { isSameList } from '../decisions/places/decisionPlaces';
import { baseName } from '../uri';

/** In a larger folder, only files of the same name are looked at. */
const MOST_FILES = 2000;

/** Where a source that is gone may be now. */
interface Search {
  readonly anchors: readonly Anchor[];
  readonly unchecked: Set<SourceKey>;
  /** Sources that hold all the passages, with all that stood around them. */
  readonly holders: Set<SourceKey>;
}

/** What looking for a source needs from around it. */
export interface MovedContext {
  readonly pace: Pace;
  /** All sources. */
  keys(): readonly SourceKey[];
  /** Whether decisions name the source by its own path: then it is no other one that has moved. */
  isNamed(key: SourceKey): boolean;
  textOf(key: SourceKey): Promise<string | null>;
}

/**
 * Finds sources that were renamed or moved outside of the editor: a source that is gone is the one file that holds all passages that
 * decisions quote from it, with all that stood around them. The outcome depends on the files alone, never on the order of events.
 */
export class MovedSources {
  private readonly searches = new Map<string, Search>();

  constructor(private readonly context: MovedContext) {}

  /** Starts looking for a source that is gone. `file`: its path. */
  lookFor(file: string, key: SourceKey, anchors: readonly Anchor[]): void {
    const known = this.searches.get(file);
    if (known && isSameList(known.anchors, anchors)) return;
    const keys = this.context.keys();
    const isLarge = keys.length > MOST_FILES;
    const unchecked = keys.filter((other) => !isLarge || baseName(other) === baseName(key));
    this.searches.set(file, { anchors, unchecked: new Set(unchecked), holders: new Set() });
  }

  /** The source is there again, or nothing is decided about it any more. */
  stop(file: string): void {
    this.searches.delete(file);
  }

  files(): string[] {
    return [...this.searches.keys()];
  }

  /** A source was read anew, or is gone. */
  touch(key: SourceKey): void {
    for (const { unchecked, holders } of this.searches.values()) {
      holders.delete(key);
      unchecked.add(key);
    }
  }

  get hasWork(): boolean {
    for (const { unchecked } of this.searches.values()) if (unchecked.size > 0) return true;
    return false;
  }

  /** Looks at all sources that were not looked at yet. */
  async search(token: CancellationToken): Promise<void> {
    const slicer = new TimeSlicer(token, this.context.pace);
    const keys = new Set([...this.searches.values()].flatMap(({ unchecked }) => [...unchecked]));
    for (const key of keys) {
      await slicer.pause();
      const waiting = [...this.searches.values()].filter(({ unchecked }) => unchecked.delete(key));
      if (this.context.isNamed(key)) continue;
      const text = await this.context.textOf(key);
      const plain = text === null ? null : plainText(text);
      for (const { anchors, holders } of waiting)
        if (plain && anchors.every((anchor) => isThere(anchor, plain))) holders.add(key);
    }
  }

  /** Where a source is now; null: nobody knows. */
  homeOf(file: string): SourceKey | null {
    const holders = [...(this.searches.get(file)?.holders ?? [])];
    return holders.length === 1 ? holders[0]! : null;
  }
}

/** A quote with nothing around it may stand anywhere. */
function isThere(anchor: Anchor, text: ReturnType<typeof plainText>): boolean {
  if (anchor.prefix === '' && anchor.suffix === '') return false;
  const outcome = findAnchor(anchor, text);
  return outcome.kind === 'found' && (outcome.match === 'position' || outcome.match === 'context');
}
