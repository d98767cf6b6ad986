import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver-types';
import type { ClaimIs } from '../../workspace/decisions/decision';
import type { LostAnchor, PlacedDecision } from '../../workspace/decisions/placedDecision';
import type { Snapshot } from '../../workspace/snapshot';
import { DIAGNOSTIC_SOURCE } from '../diagnosticSource';
import { Contradictions } from './contradictions';
import { describeDecision, quoted } from './describeDecision';
import { textOf } from './plan';

const REASONS: Readonly<Record<LostAnchor['reason'], string>> = {
  'no-source': 'there is no such source',
  gone: 'the passage is not there any more',
  ambiguous: 'several places may be meant',
  unsure: 'what is left of the passage is too little to be sure',
};

/** Why a decision of a YAML file has no effect, or not all of it: warnings at its item. It is kept until a person acts. */
export function decisionDiagnostics(snapshot: Snapshot, key: string): Diagnostic[] {
  const own = snapshot.decisions().filter(({ file }) => file === key);
  if (own.length === 0) return [];
  const contradictions = new Contradictions(snapshot);
  return own.flatMap((placed) => [
    ...(placed.places.includes('lost') ? [warning(placed, 'lost-anchor', lostMessage(placed))] : []),
    ...unknownSubject(snapshot, placed),
    ...contradicted(snapshot, placed, contradictions),
  ]);
}

function warning({ decision, mark }: PlacedDecision, code: string, message: string): Diagnostic {
  return {
    range: mark,
    severity: DiagnosticSeverity.Warning,
    code,
    message,
    source: DIAGNOSTIC_SOURCE,
    data: { decision: decision.id },
  };
}

function lostMessage({ decision, losses }: PlacedDecision): string {
  const lost = decision.about.flatMap((anchor, i) => {
    const loss = losses[i];
    if (!loss) return [];
    const best = loss.candidates[0];
    const near = best ? `; the best place is ${Math.round(best.score * 100)}% alike` : '';
    return `${quoted(anchor.quote)} in ${anchor.source}: ${REASONS[loss.reason]}${near}`;
  });
  return `This decision has lost its place (${describeDecision(decision)}). ${lost.join('. ')}.`;
}

/** A claim is to be about something that neither a source nor the registry names. */
function unknownSubject(snapshot: Snapshot, placed: PlacedDecision): Diagnostic[] {
  const { decision } = placed;
  if (decision.kind !== 'claim-is' || !isUnknown(snapshot, decision, placed)) return [];
  const { subject } = decision.claim;
  const message = `Nothing is called “${subject}”, neither in a source nor in the registry: whom or what the figure is about stays as it was read.`;
  return [warning(placed, 'unknown-subject', message)];
}

/** As the reading has it: the subject stands for an entity in each source, and leads to one where there is one. */
function isUnknown(snapshot: Snapshot, { claim }: ClaimIs, { places }: PlacedDecision): boolean {
  return places.some((place) => {
    const source = place === 'lost' ? undefined : textOf(snapshot, place.source);
    const local = source?.analysis.names.entities.findIndex(
      ({ ruled }) => ruled?.kind === 'named' && ruled.name === claim.subject,
    );
    return local !== undefined && local >= 0 && source!.links[local] === null;
  });
}

function contradicted(
  snapshot: Snapshot,
  placed: PlacedDecision,
  contradictions: Contradictions,
): Diagnostic[] {
  const same = contradictions.of(placed);
  if (!same) return [];
  const nameOf = (id: string): string => snapshot.entity(id)?.name ?? id;
  const said = describeDecision(same.decision, nameOf);
  const message = `Another decision says the contrary (${same.decision.id}: ${said}). Remove one of the two.`;
  const location = { uri: same.file, range: same.mark };
  return [
    {
      ...warning(placed, 'contradicting-decision', message),
      relatedInformation: [{ location, message: said }],
    },
  ];
}
