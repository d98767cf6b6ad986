import type { Claim } from '../facts/claims/claim';
import type { Conflict, Fact } from '../facts/conflicts/conflict';
import type { Entity, EntityId, Mention } from '../facts/entities/entity';
import type { SourceAnalysis } from '../facts/analyse';
import type { SourceKey, SourceMeta } from '../facts/source';
import type { SeveritySettings } from './config/config';
import type { ConflictStatus, PlacedDecision } from './decisions/placedDecision';
import type { Problem } from './problem';
import type { YamlFile } from './yaml/yamlMark';

/** One source of a snapshot. Everything but its text, which features ask the host for when they need it. */
export interface SnapshotSource {
  /** URI. */
  readonly key: SourceKey;
  /** Path relative to its workspace folder, with "/". */
  readonly file: string;
  readonly meta: SourceMeta;
  readonly analysis: SourceAnalysis;
  /** The entity of each of its local entities (`analysis.names.entities`); null for one that is left alone. */
  readonly links: readonly (EntityId | null)[];
  /** Sorted by start; nested mentions follow the longer one. */
  readonly mentions: readonly Mention[];
  readonly claims: readonly Claim[];
}

/**
 * The state of one workspace folder at one revision. Immutable: a request that holds a snapshot sees one consistent state,
 * whatever is edited meanwhile. Features are functions of (snapshot, source, offset).
 */
export interface Snapshot {
  readonly revision: number;
  /** URI of the folder; '' for documents that lie in none. */
  readonly folder: string;
  readonly sourceCount: number;
  /** Sorted by `file`. */
  sources(): readonly SnapshotSource[];
  source(key: SourceKey): SnapshotSource | undefined;
  entities(): readonly Entity[];
  entity(id: EntityId): Entity | undefined;
  /** Sources that mention the entity, or claim something about it, sorted by `file`. */
  sourcesOf(id: EntityId): readonly SnapshotSource[];
  /** How many mentions the entity has, and in how many sources; without looking at them. */
  countsOf(id: EntityId): { readonly mentions: number; readonly sources: number };
  factsOf(id: EntityId): readonly Fact[];
  /** The worst first. */
  conflicts(): readonly Conflict[];
  /** Conflicts with a member in the source. */
  conflictsIn(key: SourceKey): readonly Conflict[];
  /** All decisions in force, in the order of their files. */
  decisions(): readonly PlacedDecision[];
  /** Decisions with a place in the source, or with a lost one that was there; drafts have decisions too. */
  decisionsIn(key: SourceKey): readonly PlacedDecision[];
  /** Decisions that name the entity, or are about a mention of it or a claim about it. */
  decisionsOn(id: EntityId): readonly PlacedDecision[];
  /** What decisions say about a conflict; null: it is open. */
  statusOf(conflict: Conflict): ConflictStatus | null;
  /** Texts that somebody writes, sorted by `file`: read like sources, but no part of any fact or conflict. */
  drafts(): readonly SnapshotSource[];
  /** What the user wants of each verdict, editor settings and corroborate.yaml taken together. */
  readonly severity: SeveritySettings;
  /** corroborate.yaml and the registries. */
  readonly yamlFiles: readonly YamlFile[];
  /** URIs of the files that new decisions and entities go to, which may not exist yet: the first ones that corroborate.yaml names. */
  readonly homes: { readonly decisions: string; readonly registry: string };
  /** What is wrong with files themselves, by URI; files without problems are absent. */
  readonly problems: ReadonlyMap<string, readonly Problem[]>;
}
