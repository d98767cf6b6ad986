import { withoutRestated } from '../facts/claims/claim';
import type { Conflict, Severity, Verdict } from '../facts/conflicts/conflict';
import { rangeOf, type Place } from '../workspace/position';
import type { Snapshot } from '../workspace/snapshot';
import { formatAttribute } from './formatValue';
import { severityOf } from './severity';

/** A conflict as a list shows it. */
export interface ListedConflict {
  /** The name of the entity that the claims are about. */
  readonly subject: string;
  readonly attribute: string;
  readonly verdict: Verdict;
  readonly severity: Severity;
  readonly explanation: string;
  readonly places: readonly (Place & { readonly text: string })[];
}

/** All conflicts that are shown to the user and open, the worst first. */
export function listConflicts(snapshot: Snapshot): ListedConflict[] {
  return snapshot.conflicts().flatMap((conflict) => {
    const severity = listedSeverity(snapshot, conflict);
    if (!severity) return [];
    return {
      subject: snapshot.entity(conflict.subject)?.name ?? conflict.subject,
      attribute: formatAttribute(conflict.attribute),
      verdict: conflict.verdict,
      severity,
      explanation: conflict.explanation,
      places: withoutRestated(conflict.members).flatMap((claim) => {
        const source = snapshot.source(claim.source);
        if (!source) return [];
        return { uri: source.key, range: rangeOf(source.analysis.lineStarts, claim.span), text: claim.text };
      }),
    };
  });
}

/** How loudly a conflict is listed; null: it is not, because nobody wants to see it, or somebody has decided about it. */
export function listedSeverity(snapshot: Snapshot, conflict: Conflict): Severity | null {
  const severity = severityOf(snapshot, conflict);
  if (severity === 'off' || conflict.verdict === 'compatible' || snapshot.statusOf(conflict)) return null;
  return severity;
}
