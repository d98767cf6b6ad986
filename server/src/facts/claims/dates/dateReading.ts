import type { DocumentContext } from '../documentContext';
import type { FigureSite } from '../figureSite';
import { refOf } from '../refOf';
import type { PhraseResolver, Referent } from '../resolvePhrase';
import type { SubjectReading } from '../subjects/subjectReading';
import type { AttributeReading } from '../attributes/figureView';

/** Reads attribute and subject of another figure of the sentence. */
export type FigureReader = (
  figure: number,
) => { readonly subject: SubjectReading; readonly attribute: AttributeReading } | null;

/** A date with all that its rules look at. */
export interface DateView {
  readonly c: DocumentContext;
  readonly phrases: PhraseResolver;
  readonly site: FigureSite;
  readonly readOther: FigureReader;
}

/** What a date tells, of whom. */
export interface DateReading {
  readonly subject: SubjectReading;
  /** Attribute: "established_on", "held_on". */
  readonly name: string;
  readonly why: string;
}

export function subjectFrom(referent: Referent, share = 0.9): SubjectReading {
  return { ref: refOf(referent, -1), sure: referent.sure * share, why: referent.why };
}
