import type { Conflict, Fact } from '../../facts/conflicts/conflict';
import type { Entity, EntityId } from '../../facts/entities/entity';
import type { SourceKey } from '../../facts/source';
import type { SeveritySettings } from '../config/config';
import type { ConflictStatus, PlacedDecision } from '../decisions/placedDecision';
import type { Problem } from '../problem';
import type { Snapshot, SnapshotSource } from '../snapshot';
import type { YamlFile } from '../yaml/yamlMark';
import { DecisionLookup } from './decisionLookup';
import type { IndexedSource } from './indexedSource';
import { compareConflicts, type IndexTables } from './workspaceIndex';

/** What a snapshot says besides its sources. */
export interface SnapshotFrame {
  readonly revision: number;
  readonly folder: string;
  readonly severity: SeveritySettings;
  readonly yamlFiles: readonly YamlFile[];
  readonly homes: Snapshot['homes'];
  readonly problems: ReadonlyMap<string, readonly Problem[]>;
  readonly decisions: readonly PlacedDecision[];
  /** Sorted by `file`. */
  readonly drafts: readonly SnapshotSource[];
}

/** A snapshot over immutable tables. Lists over the whole folder are made when first asked for: most snapshots never are. */
export class TableSnapshot implements Snapshot {
  readonly revision: number;
  readonly folder: string;
  readonly severity: SeveritySettings;
  readonly yamlFiles: readonly YamlFile[];
  readonly homes: Snapshot['homes'];
  readonly problems: ReadonlyMap<string, readonly Problem[]>;
  private readonly decided: DecisionLookup;
  private readonly draftList: readonly SnapshotSource[];
  private sourceList: readonly IndexedSource[] | null = null;
  private entityList: readonly Entity[] | null = null;
  private conflictList: readonly Conflict[] | null = null;

  constructor(
    private readonly tables: IndexTables,
    frame: SnapshotFrame,
  ) {
    this.revision = frame.revision;
    this.folder = frame.folder;
    this.severity = frame.severity;
    this.yamlFiles = frame.yamlFiles;
    this.homes = frame.homes;
    this.problems = frame.problems;
    this.draftList = frame.drafts;
    this.decided = new DecisionLookup(frame.decisions, tables, frame.drafts);
  }

  get sourceCount(): number {
    return this.tables.sources.size;
  }

  sources(): readonly SnapshotSource[] {
    this.sourceList ??= [...this.tables.sources.values()].sort(compareFiles);
    return this.sourceList;
  }

  source(key: SourceKey): SnapshotSource | undefined {
    return this.tables.sources.get(key);
  }

  entities(): readonly Entity[] {
    this.entityList ??= [...this.tables.entities.values()]
      .filter((entity) => this.isListed(entity))
      .sort((a, b) => compareStrings(a.id, b.id));
    return this.entityList;
  }

  /** Events without a name are many: only those are listed of which something is known, or several places tell. */
  private isListed({ id, told }: Entity): boolean {
    if (!told) return true;
    const { factsOf, mentionsOf } = this.tables;
    return (factsOf.get(id) ?? []).length > 0 || (mentionsOf.get(id) ?? 0) > 1;
  }

  entity(id: EntityId): Entity | undefined {
    return this.tables.entities.get(id);
  }

  sourcesOf(id: EntityId): readonly SnapshotSource[] {
    const keys = this.tables.sourcesOf.get(id);
    if (!keys) return [];
    return [...keys.keys()].flatMap((key) => this.tables.sources.get(key) ?? []).sort(compareFiles);
  }

  countsOf(id: EntityId): { readonly mentions: number; readonly sources: number } {
    const { mentionsOf, sourcesOf } = this.tables;
    return { mentions: mentionsOf.get(id) ?? 0, sources: sourcesOf.get(id)?.size ?? 0 };
  }

  factsOf(id: EntityId): readonly Fact[] {
    return this.tables.factsOf.get(id) ?? [];
  }

  conflicts(): readonly Conflict[] {
    this.conflictList ??= [...this.tables.conflictsOf.values()].flat().sort(compareConflicts);
    return this.conflictList;
  }

  conflictsIn(key: SourceKey): readonly Conflict[] {
    return this.tables.conflictsIn.get(key) ?? [];
  }

  decisions(): readonly PlacedDecision[] {
    return this.decided.placed;
  }

  decisionsIn(key: SourceKey): readonly PlacedDecision[] {
    return this.decided.in(key);
  }

  decisionsOn(id: EntityId): readonly PlacedDecision[] {
    return this.decided.on(id);
  }

  statusOf(conflict: Conflict): ConflictStatus | null {
    return this.decided.statusOf(conflict);
  }

  drafts(): readonly SnapshotSource[] {
    return this.draftList;
  }
}

/** By code unit, so that the order is the same on every machine. */
function compareStrings(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function compareFiles(a: SnapshotSource, b: SnapshotSource): number {
  return compareStrings(a.file, b.file) || compareStrings(a.key, b.key);
}
