import type { PlacedClaim } from '../claims/placedClaim';
import { sharedContext } from './sharedContext';

/**
 * How much speaks for two claims of one story being about the same thing, whatever their values. Weights were set on the annotated
 * stories of test/stories (docs/decisions/0005-alignment.md): what names the thing (subject, attribute) weighs most, words around it less.
 */
export const WEIGHTS = {
  /** The attribute is the same and both are sure of it. */
  sameAttribute: 1.6,
  /** The attribute is the same, but only by default ("an amount of money"). */
  sameGuess: 0.7,
  /** One attribute is a default and fits the other. */
  fittingGuess: 0.3,
  sameEntity: 1.4,
  samePlace: 0.8,
  sameEvent: 0.8,
  /** One is about a name, the other about the event. */
  nameAndEvent: 0,
  otherEntity: -1.6,
  otherPlace: -0.8,
  otherEvent: -2.4,
  sameQualifier: 1,
  otherQualifier: -0.9,
  sameCounted: 1,
  /** A name that both clauses mention. */
  sharedName: 0.45,
  mostNames: 0.9,
  mostContext: 1.8,
} as const;

/** Subjects and attributes that can never be one; the reason, for people. */
export function hardDifference(a: PlacedClaim, b: PlacedClaim): string | null {
  if (a.dimension !== b.dimension) return 'another unit';
  const counts = a.comparable.startsWith('count ') && b.comparable.startsWith('count ');
  if (!counts && a.attributeSure >= SURE && b.attributeSure >= SURE && a.comparable !== b.comparable)
    return `“${a.attribute}” and “${b.attribute}”`;
  if (isSpecific(a.counted) && isSpecific(b.counted) && a.counted !== b.counted)
    return `“${a.counted}” and “${b.counted}”`;
  if (a.subjectKind === 'person' && b.subjectKind === 'person' && a.subject !== b.subject)
    return 'two people';
  return null;
}

/** "firefighters" are people of one kind; "people" may be any. */
function isSpecific(counted: string): boolean {
  return counted !== '' && counted !== 'person';
}

/** Attributes surer than this exclude others. */
const SURE = 0.75;

/** The score of two claims that are not different outright. Symmetric. */
export function similarity(a: PlacedClaim, b: PlacedClaim): number {
  return (
    attributeScore(a, b) +
    subjectScore(a, b) +
    qualifierScore(a, b) +
    nameScore(a, b) +
    Math.min(WEIGHTS.mostContext, sharedContext(a, b))
  );
}

function attributeScore(a: PlacedClaim, b: PlacedClaim): number {
  const counted = isSpecific(a.counted) && a.counted === b.counted ? WEIGHTS.sameCounted : 0;
  if (a.comparable === b.comparable)
    return counted + (a.weak || b.weak ? WEIGHTS.sameGuess : WEIGHTS.sameAttribute);
  return counted + (a.weak || b.weak ? WEIGHTS.fittingGuess : 0);
}

function subjectScore(a: PlacedClaim, b: PlacedClaim): number {
  const place = a.subjectKind === 'place' || b.subjectKind === 'place';
  if (a.subject === b.subject)
    return a.subjectKind === 'event' ? WEIGHTS.sameEvent : place ? WEIGHTS.samePlace : WEIGHTS.sameEntity;
  if (a.event !== b.event) return WEIGHTS.otherEvent;
  if (a.subjectKind === 'event' || b.subjectKind === 'event') return WEIGHTS.nameAndEvent;
  return place ? WEIGHTS.otherPlace : WEIGHTS.otherEntity;
}

function qualifierScore(a: PlacedClaim, b: PlacedClaim): number {
  if (a.qualifier === '' || b.qualifier === '') return 0;
  return a.qualifier === b.qualifier ? WEIGHTS.sameQualifier : WEIGHTS.otherQualifier;
}

function nameScore(a: PlacedClaim, b: PlacedClaim): number {
  let score = 0;
  for (const id of a.about) if (b.about.includes(id) || b.subject === id) score += WEIGHTS.sharedName;
  if (b.about.includes(a.subject)) score += WEIGHTS.sharedName;
  return Math.min(WEIGHTS.mostNames, score);
}
