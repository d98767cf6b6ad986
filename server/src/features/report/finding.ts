import { withoutRestated, type Claim } from '../../facts/claims/claim';
import type { DraftState } from '../../facts/conflicts/againstSources';
import type { Conflict, Severity, Verdict } from '../../facts/conflicts/conflict';
import type { EntityId } from '../../facts/entities/entity';
import type { SourceKey } from '../../facts/source';
import type { ConflictStatus } from '../../workspace/decisions/placedDecision';
import { rangeOf, type Range } from '../../workspace/position';
import type { Snapshot, SnapshotSource } from '../../workspace/snapshot';
import { formatAttribute, formatDate } from '../formatValue';
import { isAtLeast, severityOf } from '../severity';

/** What kind of finding it is: a verdict on sources, or what is wrong with a figure of a draft. */
export type FindingCode = Exclude<Verdict, 'compatible'> | `draft-${Exclude<DraftState, 'supported'>}`;

/** A conflict, or a figure of a draft, as `check` tells it: with everything that a format may need, so that formats know nothing of snapshots. */
export interface Finding {
  /** Stable under edits elsewhere in the sources; what baselines list. */
  readonly fingerprint: string;
  readonly code: FindingCode;
  readonly severity: Severity;
  /** What it is about, in a few words: "Norvik Clinic: employees". */
  readonly title: string;
  /** null where a figure was not understood. */
  readonly subject: { readonly id: EntityId; readonly name: string } | null;
  readonly attribute: string | null;
  readonly message: string;
  /** What a person has decided; null: it is open. */
  readonly status: FindingStatus | null;
  /** Whether a baseline knows it; null where there is no baseline. */
  readonly baseline: 'new' | 'unchanged' | null;
  /** Each place once; the first is in a file that was asked for. Never empty. */
  readonly places: readonly FindingPlace[];
}

export interface FindingStatus {
  readonly kind: ConflictStatus['kind'];
  /** Id of the decision. */
  readonly decision: string;
  readonly why: string | null;
  readonly by: string | null;
  readonly on: string | null;
}

export interface FindingPlace {
  /** URI of the source. */
  readonly key: SourceKey;
  /** As the caller wants paths to be written. */
  readonly path: string;
  readonly start: number;
  readonly end: number;
  /** Zero-based. */
  readonly range: Range;
  /** The figure as written. */
  readonly text: string;
  /** Who says so, and as of when: "Harbour Post, Apr 2024"; '' where nothing is known. */
  readonly told: string;
}

export interface FindingOptions {
  /** Quieter findings are left out. */
  readonly severity: Severity;
  /** Fingerprints that are known already; null: there is no baseline. */
  readonly baseline: ReadonlySet<string> | null;
  /** Whether a source was asked for; a finding needs one of them. */
  readonly isWanted: (source: SnapshotSource) => boolean;
  /** The text of a source or draft; null where it cannot be read. */
  readonly textOf: (key: SourceKey) => string | null;
  /** How the path of a source is to be written. */
  readonly pathOf: (source: SnapshotSource) => string;
}

/** Conflicts that touch the sources asked for, the worst first; those that a person has settled or ignored among them. */
export function collectFindings(snapshot: Snapshot, options: FindingOptions): Finding[] {
  return snapshot.conflicts().flatMap((conflict) => {
    const severity = severityOf(snapshot, conflict);
    if (conflict.verdict === 'compatible' || severity === 'off') return [];
    if (!isAtLeast(severity, options.severity)) return [];
    const places = placesOf(snapshot, conflict, options);
    return places ? [makeFinding(snapshot, conflict, conflict.verdict, severity, places, options)] : [];
  });
}

function makeFinding(
  snapshot: Snapshot,
  conflict: Conflict,
  code: FindingCode,
  severity: Severity,
  places: readonly FindingPlace[],
  { baseline }: FindingOptions,
): Finding {
  const { fingerprint, subject, attribute, explanation } = conflict;
  const name = snapshot.entity(subject)?.name ?? subject;
  return {
    fingerprint,
    code,
    severity,
    title: `${name}: ${formatAttribute(attribute)}`,
    subject: { id: subject, name },
    attribute,
    message: explanation,
    status: describeStatus(snapshot.statusOf(conflict)),
    baseline: baselineState(fingerprint, baseline),
    places,
  };
}

export function baselineState(
  fingerprint: string,
  baseline: FindingOptions['baseline'],
): Finding['baseline'] {
  return baseline && (baseline.has(fingerprint) ? 'unchanged' : 'new');
}

/** What is told of a decision on a conflict. */
export function describeStatus(status: ConflictStatus | null): FindingStatus | null {
  if (!status) return null;
  const { id, why, by, on } = status.decision.decision;
  return { kind: status.kind, decision: id, why, by, on };
}

/** All places of a conflict, one that was asked for first; null where none was. */
function placesOf(snapshot: Snapshot, conflict: Conflict, options: FindingOptions): FindingPlace[] | null {
  const seen = new Set<string>();
  const wanted: FindingPlace[] = [];
  const others: FindingPlace[] = [];
  for (const claim of withoutRestated(conflict.members)) {
    const source = snapshot.source(claim.source);
    const id = `${claim.source} ${claim.span.start}`;
    if (!source || seen.has(id)) continue;
    seen.add(id);
    const isFirst = wanted.length === 0 && options.isWanted(source);
    (isFirst ? wanted : others).push(makePlace(source, claim, options));
  }
  return wanted.length === 0 ? null : [...wanted, ...others];
}

function makePlace(source: SnapshotSource, claim: Claim, { pathOf }: FindingOptions): FindingPlace {
  const { start, end } = claim.span;
  const date = claim.asOf?.value ?? source.meta.date?.value;
  return {
    key: source.key,
    path: pathOf(source),
    start,
    end,
    range: rangeOf(source.analysis.lineStarts, claim.span),
    text: claim.text,
    told: [source.meta.publisher, date && formatDate(date)].filter(Boolean).join(', '),
  };
}
