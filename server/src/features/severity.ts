import type { Conflict, Severity, Verdict } from '../facts/conflicts/conflict';
import type { Snapshot } from '../workspace/snapshot';

/** From quiet to loud. */
const LOUDNESS: readonly Severity[] = ['hint', 'information', 'warning', 'error'];

/** How loud a verdict is told where nothing makes it doubtful. */
const USUAL: Readonly<Record<Verdict, Severity>> = {
  conflict: 'warning',
  'changed-over-time': 'information',
  'planned-vs-actual': 'hint',
  'different-scope': 'hint',
  compatible: 'hint',
};

/**
 * How loudly a conflict is told: as the user's settings say for its verdict, else as it was judged. One that was judged quieter
 * than its verdict usually is, because the reading is unsure, is never made louder by a setting.
 */
export function severityOf(snapshot: Snapshot, conflict: Conflict): Severity | 'off' {
  const wanted = snapshot.severity[conflict.verdict];
  if (wanted === undefined || wanted === 'off') return wanted ?? conflict.severity;
  const isDoubtful = loudness(conflict.severity) < loudness(USUAL[conflict.verdict]);
  return isDoubtful && loudness(conflict.severity) < loudness(wanted) ? conflict.severity : wanted;
}

/** Whether the user is warned of it, rather than merely told, and nobody has decided about it. */
export function isAlarm(snapshot: Snapshot, conflict: Conflict): boolean {
  if (snapshot.statusOf(conflict)) return false;
  const severity = severityOf(snapshot, conflict);
  return severity === 'warning' || severity === 'error';
}

/** Whether a severity is as loud as another, or louder. */
export function isAtLeast(severity: Severity, least: Severity): boolean {
  return loudness(severity) >= loudness(least);
}

function loudness(severity: Severity): number {
  return LOUDNESS.indexOf(severity);
}
