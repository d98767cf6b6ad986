import type { SourceKey } from '../../../facts/source';
import { findAnchor } from '../anchors/findAnchor';
import { plainText } from '../anchors/plainText';
import type { AnchorOutcome } from '../anchors/textAnchor';
import type { Anchor } from '../decision';
import type { FoundAnchor, LostAnchor, PlacedDecision } from '../placedDecision';
import type { DecisionsFile, WrittenDecision } from '../file/readDecisions';
import { jsonOf } from './jsonOf';

/** Where the anchors of one text are. */
interface SourcePlaces {
  /** Of the text. */
  readonly hash: string;
  /** By `anchorKey`. */
  readonly outcomes: Map<string, AnchorOutcome>;
}

/**
 * The decisions of a folder with their places in the sources. It is given texts, and remembers only where anchors stand in them; what
 * was found in a text is valid as long as the text has the same hash.
 */
export class DecisionPlaces {
  private files: readonly DecisionsFile[] = [];
  /** Anchors by the path that they name. */
  private byFile = new Map<string, Anchor[]>();
  /** Those paths by the source that they mean. */
  private filesOf = new Map<SourceKey, string[]>();
  private readonly known = new Map<SourceKey, SourcePlaces>();
  /** Sources that have been renamed outside of the editor: from the path in the decisions to where they are now. */
  private readonly moved = new Map<string, SourceKey>();
  private list: readonly PlacedDecision[] | null = null;

  /** `keyOf`: the URI of a path. */
  constructor(private readonly keyOf: (file: string) => SourceKey) {}

  /** Takes over what the decisions files say now. Returns the sources of which a place may be another one. */
  setFiles(files: readonly DecisionsFile[]): Set<SourceKey> {
    const changed = new Set<SourceKey>();
    if (isSame(files, this.files)) return changed;
    const before = this.byFile;
    this.files = files;
    this.byFile = groupByFile(files);
    this.list = null;
    for (const file of new Set([...before.keys(), ...this.byFile.keys()]))
      if (!isSameList(before.get(file), this.byFile.get(file))) changed.add(this.sourceOf(file));
    for (const file of this.moved.keys()) if (!this.byFile.has(file)) this.moved.delete(file);
    this.indexFiles();
    return changed;
  }

  get isEmpty(): boolean {
    return this.files.every(({ written }) => written.length === 0);
  }

  /** Paths that anchors name. */
  paths(): Iterable<string> {
    return this.byFile.keys();
  }

  /** The source that a path in a decision means: the one there, or the one that has moved away from there. */
  sourceOf(file: string): SourceKey {
    return this.moved.get(file) ?? this.keyOf(file);
  }

  get hasMoved(): boolean {
    return this.moved.size > 0;
  }

  movedTo(file: string): SourceKey | null {
    return this.moved.get(file) ?? null;
  }

  /** Notes that a source has moved; null: it has not. */
  setMoved(file: string, to: SourceKey | null): void {
    if (to) this.moved.set(file, to);
    else if (!this.moved.delete(file)) return;
    this.list = null;
    this.indexFiles();
  }

  private indexFiles(): void {
    this.filesOf = new Map();
    for (const file of this.byFile.keys()) {
      const key = this.sourceOf(file);
      this.filesOf.set(key, [...(this.filesOf.get(key) ?? []), file]);
    }
  }

  anchorsOf(file: string): readonly Anchor[] {
    return this.byFile.get(file) ?? [];
  }

  /** Whether any anchor means a source. */
  concerns(key: SourceKey): boolean {
    return this.filesOf.has(key);
  }

  /** Sources that anchors mean, whether they are there or not. */
  sources(): Iterable<SourceKey> {
    return this.filesOf.keys();
  }

  private anchorsIn(key: SourceKey): Anchor[] {
    return (this.filesOf.get(key) ?? []).flatMap((file) => this.anchorsOf(file));
  }

  /** Finds the anchors of a source in its text. Those that were looked for in the same text are not looked for again. */
  place(key: SourceKey, hash: string, text: string): void {
    const anchors = this.anchorsIn(key);
    const before = this.known.get(key);
    const outcomes = new Map<string, AnchorOutcome>();
    const plain = anchors.length > 0 ? plainText(text) : null;
    for (const anchor of anchors) {
      const known = before?.hash === hash ? before.outcomes.get(jsonOf(anchor)) : undefined;
      outcomes.set(jsonOf(anchor), known ?? findAnchor(anchor, plain!));
    }
    this.known.set(key, { hash, outcomes });
    this.list = null;
  }

  /** Whether all anchors of a source have been looked for in a text. */
  isPlaced(key: SourceKey, hash: string): boolean {
    const known = this.known.get(key);
    return known?.hash === hash && this.anchorsIn(key).every((anchor) => known.outcomes.has(jsonOf(anchor)));
  }

  /** What decisions are about may read differently now. */
  renew(): void {
    this.list = null;
  }

  /** There is no such source any more. */
  drop(key: SourceKey): void {
    if (this.known.delete(key)) this.list = null;
  }

  /** All decisions, in the order of their files. The same list until something changes. */
  placed(): readonly PlacedDecision[] {
    this.list ??= this.files.flatMap(({ key, written }) => written.map((one) => this.placeOne(key, one)));
    return this.list;
  }

  private placeOne(file: string, { decision, mark }: WrittenDecision): PlacedDecision {
    const found = decision.about.map((anchor) => this.outcomeOf(anchor));
    return {
      decision,
      file,
      mark,
      places: found.map((one) => ('span' in one ? one : 'lost')),
      losses: found.map((one) => ('span' in one ? null : one)),
    };
  }

  private outcomeOf(anchor: Anchor): FoundAnchor | LostAnchor {
    const source = this.sourceOf(anchor.source);
    const outcome = this.known.get(source)?.outcomes.get(jsonOf(anchor));
    if (!outcome) return { reason: 'no-source', source: null, candidates: [] };
    if (outcome.kind === 'lost') return { reason: outcome.reason, source, candidates: outcome.candidates };
    const how =
      outcome.match === 'approximate' ? 'approximate' : outcome.match === 'quote' ? 'context' : 'exact';
    return { source, span: outcome.span, how, score: outcome.score };
  }
}

function groupByFile(files: readonly DecisionsFile[]): Map<string, Anchor[]> {
  const groups = new Map<string, Anchor[]>();
  for (const { written } of files)
    for (const { decision } of written)
      for (const anchor of decision.about) {
        const list = groups.get(anchor.source);
        if (list) list.push(anchor);
        else groups.set(anchor.source, [anchor]);
      }
  return groups;
}

function isSame(a: readonly DecisionsFile[], b: readonly DecisionsFile[]): boolean {
  return (
    a.length === b.length && a.every(({ key, written }, i) => key === b[i]!.key && written === b[i]!.written)
  );
}

/** Whether two lists of anchors say the same. */
export function isSameList(a: readonly Anchor[] | undefined, b: readonly Anchor[] | undefined): boolean {
  if (a === b) return true;
  return a?.length === b?.length && (a ?? []).every((anchor, i) => jsonOf(anchor) === jsonOf(b![i]!));
}
