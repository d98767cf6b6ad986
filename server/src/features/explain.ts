import { explainFigure, renderTrace, type FigureTrace } from '../extract/figures/explainFigure';
import type { Claim } from '../facts/claims/claim';
import type { PlacedClaim } from '../facts/claims/placedClaim';
import { touches } from '../text/span';
import type { Snapshot, SnapshotSource } from '../workspace/snapshot';
import { formatAttribute, formatClaimValue, formatDate } from './formatValue';

/** A longer text is not read again for a hover: it would be felt. In code units. */
const MAX_TEXT = 200_000;

/** Why the mention at this index of a source leads where it does, as sentences. */
export type ExplainLink = (source: string, mention: number) => readonly string[];

/** How everything at an offset came about: the figure, its claims, the entity that is named. Lines of text; [] for nothing. */
export function explainAt(
  snapshot: Snapshot,
  source: SnapshotSource,
  offset: number,
  text: string,
  explainLink: ExplainLink,
): string[] {
  return [
    ...explainMentions(snapshot, source, offset, explainLink),
    ...explainFigureAt(source, offset, text),
    ...explainClaims(snapshot, source, offset),
  ];
}

function explainMentions(
  snapshot: Snapshot,
  source: SnapshotSource,
  offset: number,
  explainLink: ExplainLink,
): string[] {
  return source.analysis.names.mentions.flatMap((local, i) => {
    if (!touches(local.span, offset)) return [];
    const linked = source.mentions.find(({ span }) => span === local.span);
    const entity = linked && snapshot.entity(linked.entity);
    const target = entity ? `${entity.name} [${entity.id}]` : 'nothing: it is left alone';
    return [
      `name (${local.form}) leads to ${target}`,
      ...explainLink(source.key, i).map((line) => `  ${line}`),
    ];
  });
}

function explainFigureAt(source: SnapshotSource, offset: number, text: string): string[] {
  if (!source.analysis.figures.some((figure) => touches(figure.span, offset))) return [];
  const trace = explainFigure(text, offset);
  if (!trace) return [];
  return [
    'figure',
    ...renderTrace(trace)
      .split('\n')
      .map((line) => `  ${line}`),
  ];
}

function explainClaims(snapshot: Snapshot, source: SnapshotSource, offset: number): string[] {
  return source.claims
    .filter((claim) => touches(claim.span, offset))
    .flatMap((claim) => {
      const subject = snapshot.entity(claim.subject)?.name ?? claim.subject;
      const unit = claim.currency ?? claim.unit ?? '';
      return [
        `claim ${claim.id}: ${formatAttribute(claim.attribute)} of ${subject} = ${formatClaimValue(claim.value)} ${unit}`.trim(),
        ...reasonsOf(claim).map((line) => `  ${line}`),
        `  modality: ${claim.modality}; as of: ${claim.asOf ? formatDate(claim.asOf.value) : 'unknown'}; scope: ${claim.scope.join(', ') || 'none'}`,
        `  said by: ${claim.claimant ?? 'the source itself'}; confidence: ${claim.confidence.toFixed(2)}`,
      ];
    });
}

/** Why a claim has this subject, attribute and time. */
export function reasonsOf(claim: Claim): string[] {
  const { reasons } = claim as Claim & Partial<Pick<PlacedClaim, 'reasons'>>;
  if (!reasons) return [];
  return [`subject: ${reasons.subject}`, `attribute: ${reasons.attribute}`, `time: ${reasons.time}`];
}

/** One line on how a figure was read, for a hover: "count; shared units, modifiers". null where the text is too long for that. */
export function summariseReading(text: string, offset: number): string | null {
  const trace = text.length <= MAX_TEXT ? explainFigure(text, offset) : null;
  if (!trace?.result) return null;
  const detectors = trace.places.flatMap(({ answers }) =>
    answers.filter((answer) => answer.taken).map(({ detector }) => detector),
  );
  return [unique(detectors).join(' + '), refinersOf(trace)].filter(Boolean).join('; then ');
}

function refinersOf({ steps }: FigureTrace): string {
  return unique(steps.map(({ refiner }) => refiner)).join(', ');
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words)];
}
