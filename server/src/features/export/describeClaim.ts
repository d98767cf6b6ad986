import type { Claim } from '../../facts/claims/claim';
import type { Snapshot } from '../../workspace/snapshot';
import { formatAttribute, formatDate } from '../formatValue';

/** "Norvik Clinic, employees: about 1,200 people (12 Mar 2024, planned)": a claim in a line. */
export function describeClaim(snapshot: Snapshot, claim: Claim): string {
  const subject = snapshot.entity(claim.subject)?.name ?? claim.subject;
  const told = [
    claim.asOf && formatDate(claim.asOf.value),
    claim.modality === 'actual' ? null : claim.modality,
    ...claim.scope,
  ].filter(Boolean);
  const aside = told.length > 0 ? ` (${told.join(', ')})` : '';
  return `${subject}, ${formatAttribute(claim.attribute)}: ${claim.text}${aside}`;
}

/** What a claim is attributed to: the name of an entity, or words. */
export function claimantName(snapshot: Snapshot, { claimant }: Claim): string | null {
  return claimant === null ? null : (snapshot.entity(claimant)?.name ?? claimant);
}
