import {
  DiagnosticSeverity,
  type Diagnostic,
  type DiagnosticRelatedInformation,
} from 'vscode-languageserver-types';
import type { DraftState } from '../../facts/conflicts/againstSources';
import { rangeOf } from '../../workspace/position';
import type { Snapshot } from '../../workspace/snapshot';
import { DIAGNOSTIC_SOURCE } from '../diagnosticSource';
import { tellOrigin } from '../claimOrigin';
import { formatAttribute } from '../formatValue';
import { locationIn } from '../locations';
import type { CheckedFigure, DraftCheck, Statement } from './checkedFigure';

/** Statements that a message names; the others stand in the related information. */
const MOST_NAMED = 2;
const MOST_RELATED = 12;
/** How many times more sources must agree with a figure than say otherwise, for it to be a hint only. */
const LARGE_MAJORITY = 3;

const SEVERITY: Readonly<Record<DraftState, DiagnosticSeverity | null>> = {
  differs: DiagnosticSeverity.Warning,
  outdated: DiagnosticSeverity.Warning,
  disputed: DiagnosticSeverity.Information,
  elsewhen: DiagnosticSeverity.Information,
  unsupported: DiagnosticSeverity.Information,
  supported: null,
};

/** What is to be told about the figures of a draft; `code`: "draft-differs", "draft-unsupported" and so on. */
export function draftDiagnostics(snapshot: Snapshot, { draft, figures }: DraftCheck): Diagnostic[] {
  return figures.flatMap((checked) => {
    const severity = severityFor(checked);
    if (severity === null) return [];
    return {
      range: rangeOf(draft.analysis.lineStarts, checked.span),
      severity,
      code: `draft-${checked.state}`,
      message: messageFor(snapshot, checked),
      source: DIAGNOSTIC_SOURCE,
      relatedInformation: relatedTo(snapshot, checked),
    };
  });
}

/** A lone voice against several is only hinted at. */
function severityFor({ state, agreeing, differing }: CheckedFigure): DiagnosticSeverity | null {
  const count = (statements: readonly Statement[]): number =>
    new Set(statements.map((one) => one.source)).size;
  if (state === 'disputed' && count(agreeing) >= LARGE_MAJORITY * count(differing))
    return DiagnosticSeverity.Hint;
  return SEVERITY[state];
}

function messageFor(snapshot: Snapshot, checked: CheckedFigure): string {
  const what = topicOf(checked);
  const no = told(snapshot, checked.differing);
  const yes = told(snapshot, checked.agreeing);
  switch (checked.state) {
    case 'differs':
      return `${what}: no source says this. They say ${no}.`;
    case 'outdated':
      return `${what}: a newer source says otherwise: ${no}. Older: ${yes}.`;
    case 'disputed':
      return `${what}: sources disagree. Like this: ${yes}; otherwise: ${no}.`;
    case 'elsewhen':
      return `${what}: no source says this of that time, or not as a fact. They say ${told(snapshot, [...checked.differing, ...checked.agreeing])}.`;
    default:
      return `${what}: no source says this.`;
  }
}

/** "Staff of Veldra Harbour Authority"; "This figure" where it was not understood. */
export function topicOf({ claim, subject }: Pick<CheckedFigure, 'claim' | 'subject'>): string {
  if (!claim) return 'This figure';
  const attribute = formatAttribute(claim.attribute);
  const words = subject === null ? attribute : `${attribute} of ${subject}`;
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function told(snapshot: Snapshot, statements: readonly Statement[]): string {
  const seen = new Set<string>();
  const distinct = statements.filter(({ text }) => {
    const key = text.toLowerCase();
    return !seen.has(key) && seen.add(key);
  });
  const named = distinct.slice(0, MOST_NAMED).map((one) => `“${one.text}” (${tellOrigin(snapshot, one)})`);
  const rest = distinct.length - named.length;
  return named.join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}

function relatedTo(
  snapshot: Snapshot,
  { differing, agreeing }: CheckedFigure,
): DiagnosticRelatedInformation[] {
  return [...differing, ...agreeing].slice(0, MOST_RELATED).flatMap((one) => {
    const home = snapshot.source(one.source);
    if (!home) return [];
    return { location: locationIn(home, one.span), message: `${one.text} (${tellOrigin(snapshot, one)})` };
  });
}
