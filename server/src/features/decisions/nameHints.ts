import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver-types';
import type { MembersDiffer, SpellingSlip, Suggestion } from '../../facts/entities/suggestions';
import { overlaps } from '../../text/span';
import { rangeOf } from '../../workspace/position';
import type { Snapshot, SnapshotSource } from '../../workspace/snapshot';
import { DIAGNOSTIC_SOURCE } from '../diagnosticSource';
import { locationIn } from '../locations';

/** Hints at names that are sure enough to be pointed at in the text. Never more than hints: a name is no mistake. */
export function nameHints(
  snapshot: Snapshot,
  source: SnapshotSource,
  suggestions: readonly Suggestion[],
): Diagnostic[] {
  return suggestions.flatMap((suggestion) => {
    if (suggestion.kind === 'spelling-slip') return slipHints(snapshot, source, suggestion);
    return suggestion.kind === 'members-differ' ? memberHints(snapshot, source, suggestion) : [];
  });
}

/** Decisions after which there is nothing left to look at. */
const FINAL = ['same-as', 'different-from', 'not-an-entity', 'confirmed'];

function slipHints(snapshot: Snapshot, source: SnapshotSource, slip: SpellingSlip): Diagnostic[] {
  const decided = snapshot.decisionsIn(source.key).filter(({ decision }) => FINAL.includes(decision.kind));
  const isDecided = slip.spans.some((span) =>
    decided.some(({ places }) =>
      places.some((place) => place !== 'lost' && place.source === source.key && overlaps(place.span, span)),
    ),
  );
  if (isDecided) return [];
  return slip.spans.map((span) => ({
    range: rangeOf(source.analysis.lineStarts, span),
    severity: DiagnosticSeverity.Hint,
    code: slip.kind,
    message: `“${slip.written}” may be a slip of the pen: elsewhere it is “${slip.usual}”.`,
    source: DIAGNOSTIC_SOURCE,
  }));
}

function memberHints(snapshot: Snapshot, source: SnapshotSource, found: MembersDiffer): Diagnostic[] {
  const name = (id: string): string => snapshot.entity(id)?.name ?? id;
  const only = (a: readonly string[], b: readonly string[]): string =>
    a
      .filter((id) => !b.includes(id))
      .map(name)
      .join(', ');
  const [here, there] = [only(found.members, found.other.members), only(found.other.members, found.members)];
  const home = snapshot.source(found.other.source);
  const differences = [here && `only here: ${here}`, there && `only there: ${there}`].filter(Boolean);
  return [
    {
      range: rangeOf(source.analysis.lineStarts, found.span),
      severity: DiagnosticSeverity.Hint,
      code: found.kind,
      message: `The members of ${name(found.entity)} are listed differently elsewhere (${differences.join('; ')}).`,
      source: DIAGNOSTIC_SOURCE,
      ...(home && {
        relatedInformation: [
          { location: locationIn(home, found.other.span), message: found.other.members.map(name).join(', ') },
        ],
      }),
    },
  ];
}
