import {
  DiagnosticSeverity,
  type Diagnostic,
  type DiagnosticRelatedInformation,
} from 'vscode-languageserver-types';
import { withoutRestated, type Claim } from '../facts/claims/claim';
import type { Conflict, Severity, Verdict } from '../facts/conflicts/conflict';
import { rangeOf } from '../workspace/position';
import type { Problem } from '../workspace/problem';
import type { Snapshot, SnapshotSource } from '../workspace/snapshot';
import type { YamlFile } from '../workspace/yaml/yamlMark';
import type { Suggestion } from '../facts/entities/suggestions';
import { originOf, tellOrigin } from './claimOrigin';
import { decisionDiagnostics } from './decisions/decisionDiagnostics';
import { nameHints } from './decisions/nameHints';
import type { DraftChecks } from './drafts/checkDraft';
import { draftDiagnostics } from './drafts/draftDiagnostics';
import { DIAGNOSTIC_SOURCE } from './diagnosticSource';
import { locationIn } from './locations';
import { severityOf } from './severity';

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export interface DiagnosticOptions {
  /** Where a page about a verdict is, if the client can open one. */
  helpOn?(verdict: Verdict): string;
  /** Checks drafts; without it they are not checked. */
  readonly checks?: DraftChecks;
  /** What is to be looked at about the names of a source. */
  suggestFor?(key: string): readonly Suggestion[];
}

/** All that is to be told about one file: conflicts of a source, and what is wrong with the file itself. */
export function findDiagnostics(
  snapshot: Snapshot,
  key: string,
  options: DiagnosticOptions = {},
): Diagnostic[] {
  const source = snapshot.source(key);
  const file = snapshot.yamlFiles.find((one) => one.key === key);
  return [
    ...(snapshot.problems.get(key) ?? []).map(describeProblem),
    ...(file ? unknownReferences(snapshot, file) : []),
    ...(source ? conflictDiagnostics(snapshot, source, options) : []),
    ...(source && options.suggestFor ? nameHints(snapshot, source, options.suggestFor(key)) : []),
    ...draftFindings(snapshot, key, options),
    ...decisionDiagnostics(snapshot, key),
  ];
}

function draftFindings(snapshot: Snapshot, key: string, { checks }: DiagnosticOptions): Diagnostic[] {
  const check = checks?.check(snapshot, key);
  return check ? draftDiagnostics(snapshot, check) : [];
}

function describeProblem({ range, severity, code, message }: Problem): Diagnostic {
  return { range, severity: SEVERITIES[severity], code, message, source: DIAGNOSTIC_SOURCE };
}

/** Relations that lead to no entity, registered or discovered. */
function unknownReferences(snapshot: Snapshot, file: YamlFile): Diagnostic[] {
  return file.marks.flatMap((mark) => {
    if (mark.role !== 'entity-reference' || mark.optional || snapshot.entity(mark.entity)) return [];
    const registered = snapshot.yamlFiles.some((other) =>
      other.marks.some((one) => one.role === 'entity-id' && one.entity === mark.entity),
    );
    if (registered) return [];
    return {
      range: rangeOf(file.lineStarts, mark.span),
      severity: DiagnosticSeverity.Warning,
      code: 'unknown-entity',
      message: `No entity has the id "${mark.entity}".`,
      source: DIAGNOSTIC_SOURCE,
    };
  });
}

/** One diagnostic for each conflict and place. */
function conflictDiagnostics(
  snapshot: Snapshot,
  source: SnapshotSource,
  options: DiagnosticOptions,
): Diagnostic[] {
  return snapshot.conflictsIn(source.key).flatMap((conflict) => {
    const severity = severityOf(snapshot, conflict);
    // What a person has decided stands on the cards; nobody is told of it again.
    if (severity === 'off' || conflict.verdict === 'compatible' || snapshot.statusOf(conflict)) return [];
    return placesIn(conflict, source.key).map((claim) => ({
      range: rangeOf(source.analysis.lineStarts, claim.span),
      severity: SEVERITIES[severity],
      code: conflict.verdict,
      ...(options.helpOn && { codeDescription: { href: options.helpOn(conflict.verdict) } }),
      message: conflict.explanation,
      source: DIAGNOSTIC_SOURCE,
      relatedInformation: relatedTo(snapshot, conflict, claim),
      data: { fingerprint: conflict.fingerprint },
    }));
  });
}

function placesIn(conflict: Conflict, key: string): Claim[] {
  const places = new Map<number, Claim>();
  for (const claim of withoutRestated(conflict.members))
    if (claim.source === key && !places.has(claim.span.start)) places.set(claim.span.start, claim);
  return [...places.values()];
}

/** Every other claim of the conflict, each place once. */
function relatedTo(snapshot: Snapshot, conflict: Conflict, claim: Claim): DiagnosticRelatedInformation[] {
  const seen = new Set([placeOf(claim)]);
  return withoutRestated(conflict.members).flatMap((other) => {
    const home = snapshot.source(other.source);
    if (!home || seen.has(placeOf(other))) return [];
    seen.add(placeOf(other));
    return {
      location: locationIn(home, other.span),
      message: `${other.text} (${tellOrigin(snapshot, originOf(snapshot, other))})`,
    };
  });
}

function placeOf(claim: Claim): string {
  return `${claim.source} ${claim.span.start}`;
}
