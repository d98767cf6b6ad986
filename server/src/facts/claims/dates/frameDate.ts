import type { ClaimFrame } from '../claimFrame';
import { isDate, type DocumentContext } from '../documentContext';
import type { FigureSite } from '../figureSite';
import type { AttributeReading } from '../attributes/figureView';
import type { PhraseResolver } from '../resolvePhrase';
import type { SubjectReading } from '../subjects/subjectReading';
import { isCitation, siteOfWhen } from './dateSite';
import type { DateReading, DateView, FigureReader } from './dateReading';
import { byChange } from './changeRule';
import { byCognate, byHost, byOccurrence, bySubject, byTelling } from './hostRules';
import { byPeriod, byValidity } from './validityRules';
import { byName } from './nameRule';
import { byVerb } from './verbRule';

/** What a date may tell, the most telling first. A new rule is a function in this folder, listed here. */
const RULES: readonly ((view: DateView) => DateReading | null)[] = [
  byChange,
  byPeriod,
  byValidity,
  byHost,
  bySubject,
  byOccurrence,
  byTelling,
  byCognate,
  byVerb,
];

/** A date as a claim: what happened, or holds, to whom, then. Only where the sentence says what, and of somebody with a name. */
export function frameDate(
  context: DocumentContext,
  phrases: PhraseResolver,
  found: FigureSite,
  readOther: FigureReader,
  build: (site: FigureSite, reading: { subject: SubjectReading; attribute: AttributeReading }) => ClaimFrame,
): ClaimFrame[] {
  if (isCitation(context, found.structure, found.chunk)) return [];
  const inName = byName(context, found);
  if (inName) return [build(found, { subject: inName.subject, attribute: attributeOf(inName) })];
  if (!isDate(context.figures[found.figure]!) || found.structure.chunks[found.chunk]!.kind !== 'time')
    return [];
  const site = siteOfWhen(context, found);
  const view: DateView = { c: context, phrases, site, readOther };
  for (const rule of RULES) {
    const reading = rule(view);
    if (reading) return [build(site, { subject: reading.subject, attribute: attributeOf(reading) })];
  }
  return [];
}

function attributeOf({ name, why }: DateReading): AttributeReading {
  return {
    name,
    comparable: `date ${name}`,
    cumulative: false,
    ofEvent: false,
    landmark: -1,
    sure: 0.8,
    why,
    byVerb: false,
    among: null,
  };
}
