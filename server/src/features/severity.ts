import type { Conflict, Severity } from '../facts/conflicts/conflict';
import type { Snapshot } from '../workspace/snapshot';

/** How loudly a conflict is told: as the user's settings say for its verdict, else as it was judged. */
export function severityOf(snapshot: Snapshot, conflict: Conflict): Severity | 'off' {
  return snapshot.severity[conflict.verdict] ?? conflict.severity;
}
