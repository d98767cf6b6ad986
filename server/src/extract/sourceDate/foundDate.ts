import type { Span } from '../../text/span';
import type { DatePrecision } from '../dates/dateExpression';

/** The date of a source as its text or its file's name tells it. */
export interface FoundDate {
  /** ISO 8601, cut to the precision: "2015", "2015-10", "2015-10-15"; or the years between which it lies, "2008/2012". */
  readonly value: string;
  readonly precision: DatePrecision;
  /** `stated`: written as the date of the text. `inferred`: worked out from what the text tells. */
  readonly basis: 'stated' | 'inferred';
  /** For a person to read: what it came from. */
  readonly reason: string;
  /** Where it stands in the text; null for a file's name. */
  readonly span: Span | null;
}
