import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver-types';
import type { Severity } from '../../facts/conflicts/conflict';
import { contentHash } from '../../workspace/sources/contentHash';
import type { Snapshot, SnapshotSource } from '../../workspace/snapshot';
import { offsetAt } from '../../workspace/position';
import type { CheckedFigure } from '../drafts/checkedFigure';
import { DraftChecks } from '../drafts/checkDraft';
import { draftDiagnostics, topicOf } from '../drafts/draftDiagnostics';
import { isAtLeast } from '../severity';
import {
  baselineState,
  type Finding,
  type FindingCode,
  type FindingOptions,
  type FindingPlace,
} from './finding';

const SEVERITIES: Readonly<Record<DiagnosticSeverity, Severity>> = {
  [DiagnosticSeverity.Error]: 'error',
  [DiagnosticSeverity.Warning]: 'warning',
  [DiagnosticSeverity.Information]: 'information',
  [DiagnosticSeverity.Hint]: 'hint',
};

/** Figures of the drafts asked for that sources do not support as they stand, as findings; in the order of files and places. */
export function collectDraftFindings(snapshot: Snapshot, options: FindingOptions): Finding[] {
  const checks = new DraftChecks();
  return snapshot.drafts().flatMap((draft) => {
    const check = options.isWanted(draft) ? checks.check(snapshot, draft.key) : null;
    return (check?.figures ?? []).flatMap((checked) =>
      draftDiagnostics(snapshot, { draft, figures: [checked] }).flatMap((diagnostic) => {
        const severity = SEVERITIES[diagnostic.severity ?? DiagnosticSeverity.Warning];
        return isAtLeast(severity, options.severity)
          ? makeFinding(snapshot, draft, checked, diagnostic, severity, options)
          : [];
      }),
    );
  });
}

function makeFinding(
  snapshot: Snapshot,
  draft: SnapshotSource,
  checked: CheckedFigure,
  diagnostic: Diagnostic,
  severity: Severity,
  options: FindingOptions,
): Finding {
  const { claim } = checked;
  const code = diagnostic.code as FindingCode;
  const text = options.textOf(draft.key)?.slice(checked.span.start, checked.span.end) ?? claim?.text ?? '';
  const fingerprint = fingerprintOf([draft.file, code, claim?.subject ?? '', claim?.attribute ?? '', text]);
  return {
    fingerprint,
    code,
    severity,
    title: `${topicOf(checked)}: ${text}`,
    subject: claim && { id: claim.subject, name: snapshot.entity(claim.subject)?.name ?? claim.subject },
    attribute: claim?.attribute ?? null,
    message: plainMessage(diagnostic.message),
    status: null,
    baseline: baselineState(fingerprint, options.baseline),
    places: [
      {
        key: draft.key,
        path: options.pathOf(draft),
        start: checked.span.start,
        end: checked.span.end,
        range: diagnostic.range,
        text,
        told: '',
      },
      ...relatedPlaces(snapshot, diagnostic, options),
    ],
  };
}

/** By what is said, not by where: it survives edits elsewhere in the draft. */
function fingerprintOf(parts: readonly string[]): string {
  return contentHash(parts.join('\u0000'));
}

/** The message of a diagnostic as plain text, whichever way it is given. */
export function plainMessage(message: Diagnostic['message']): string {
  return typeof message === 'string' ? message : message.value;
}

function relatedPlaces(
  snapshot: Snapshot,
  diagnostic: Diagnostic,
  { pathOf }: FindingOptions,
): FindingPlace[] {
  return (diagnostic.relatedInformation ?? []).flatMap(({ location: { uri, range }, message }) => {
    const source = snapshot.source(uri);
    if (!source) return [];
    const { lineStarts, length } = source.analysis;
    return {
      key: uri,
      path: pathOf(source),
      start: offsetAt(lineStarts, length, range.start),
      end: offsetAt(lineStarts, length, range.end),
      range,
      text: message,
      told: '',
    };
  });
}
