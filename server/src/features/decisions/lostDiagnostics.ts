import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver-types';
import type { LostAnchor, PlacedDecision } from '../../workspace/decisions/placedDecision';
import type { Snapshot } from '../../workspace/snapshot';
import { describeDecision, quoted } from './describeDecision';

const REASONS: Readonly<Record<LostAnchor['reason'], string>> = {
  'no-source': 'there is no such source',
  gone: 'the passage is not there any more',
  ambiguous: 'several places may be meant',
  unsure: 'what is left of the passage is too little to be sure',
};

/** Decisions of a YAML file that have lost their place: one warning for each, at its item. They are kept until a person acts. */
export function lostDiagnostics(snapshot: Snapshot, key: string): Diagnostic[] {
  return snapshot
    .decisions()
    .filter((placed) => placed.file === key && placed.places.includes('lost'))
    .map((placed) => ({
      range: placed.mark,
      severity: DiagnosticSeverity.Warning,
      code: 'lost-anchor',
      message: messageFor(placed),
      source: 'Corroborate',
      data: { decision: placed.decision.id },
    }));
}

function messageFor({ decision, losses }: PlacedDecision): string {
  const lost = decision.about.flatMap((anchor, i) => {
    const loss = losses[i];
    if (!loss) return [];
    const best = loss.candidates[0];
    const near = best ? `; the best place is ${Math.round(best.score * 100)}% alike` : '';
    return `${quoted(anchor.quote)} in ${anchor.source}: ${REASONS[loss.reason]}${near}`;
  });
  return `This decision has lost its place (${describeDecision(decision)}). ${lost.join('. ')}.`;
}
