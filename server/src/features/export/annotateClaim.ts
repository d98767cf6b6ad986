import type { Claim } from '../../facts/claims/claim';
import type { Span } from '../../text/span';
import type { Snapshot, SnapshotSource } from '../../workspace/snapshot';
import { encodePart, GENERATOR, iriOfFile, type Annotation, type Selector } from './annotation';
import { isLowHalf, toCodePoints } from './codePoints';
import { claimantName, describeClaim } from './describeClaim';

/** Code units of context on each side. */
const CONTEXT = 32;

/** A claim as a Web Annotation on its figure. It is extracted again wherever the sources are, so nobody reads it back. */
export function annotateClaim(
  snapshot: Snapshot,
  source: SnapshotSource,
  claim: Claim,
  text: string,
): Annotation {
  return {
    id: `#claim-${encodePart(claim.id)}`,
    type: 'Annotation',
    motivation: 'describing',
    generator: GENERATOR,
    body: [
      {
        type: 'TextualBody',
        purpose: 'describing',
        format: 'text/plain',
        value: describeClaim(snapshot, claim),
      },
      {
        type: 'TextualBody',
        purpose: 'describing',
        format: 'application/json',
        value: JSON.stringify(claimData(snapshot, claim)),
      },
    ],
    target: [
      { type: 'SpecificResource', source: iriOfFile(source.file), selector: selectorsOf(text, claim.span) },
    ],
  };
}

/** The same names as in the JSON of `scan`. */
function claimData(snapshot: Snapshot, claim: Claim): object {
  const { subject, attribute, value, unit, currency, modifier, modality, asOf, scope } = claim;
  return {
    subject,
    subjectName: snapshot.entity(subject)?.name ?? subject,
    attribute,
    value,
    unit,
    currency,
    modifier,
    modality,
    asOf,
    claimant: claimantName(snapshot, claim),
    scope,
  };
}

function selectorsOf(text: string, { start, end }: Span): Selector[] {
  const from = wholeCharacter(text, Math.max(0, start - CONTEXT));
  const to = wholeCharacter(text, Math.min(text.length, end + CONTEXT));
  return [
    {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: text.slice(from, start),
      suffix: text.slice(end, to),
    },
    { type: 'TextPositionSelector', ...toCodePoints(text, { start, end }) },
  ];
}

function wholeCharacter(text: string, at: number): number {
  return isLowHalf(text, at) ? at - 1 : at;
}
