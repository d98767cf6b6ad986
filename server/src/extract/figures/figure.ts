import type { Span } from '../../text/span';
import type { DateExpression } from '../dates/dateExpression';

export type FigureKind =
  | 'count'
  | 'money'
  | 'percent'
  | 'measure'
  | 'multiple'
  | 'duration'
  | 'date'
  | 'date-range'
  | 'ordinal'
  | 'designation';

export type Modifier = 'exact' | 'approx' | 'at-least' | 'more-than' | 'at-most' | 'less-than' | 'almost';

/**
 * What a figure says. `single`: one number. `range`: anything between two ends, an open end is null. `change`: before and after.
 * `date`: resolved later, against the date of the source. `none`: a designation, which has no amount.
 */
export type FigureValue =
  | { readonly type: 'single'; readonly value: number }
  | { readonly type: 'range'; readonly low: number | null; readonly high: number | null }
  | { readonly type: 'change'; readonly from: number; readonly to: number }
  | { readonly type: 'date'; readonly date: DateExpression }
  | { readonly type: 'none' };

/** A quantity in the text, as one source writes it. Token numbers are valid only together with the `Reading` it was found in. */
export interface Figure {
  /** The whole phrase with its modifier and unit: "some 7,000 troops". */
  readonly span: Span;
  /** The bare number with its magnitude: "7,000", "1bn", "two million". */
  readonly core: Span;
  readonly kind: FigureKind;
  readonly value: FigureValue;
  /** Head noun or unit as written ("troops", "km"); null for a bare number. */
  readonly unit: string | null;
  /** Lemma of the noun, or the standard name of the unit: "troop", "kilometre", "dollar", "percentage". */
  readonly normalizedUnit: string | null;
  /** "length", "mass", "age", "money", …: figures compare only within a dimension; null for counts. */
  readonly dimension: string | null;
  /** Multiplies the value into the base unit of its dimension (metres, kilograms, …); 1 elsewhere. */
  readonly factor: number;
  /** ISO 4217; null where it is no money or the dollar is unknown. */
  readonly currency: string | null;
  /** The denominator of a rate: "year", "barrel", "share"; else null. */
  readonly per: string | null;
  /** The denominator stands elsewhere in the clause ("$50 million to the economy every year"), not with the unit. */
  readonly perApart: boolean;
  readonly modifier: Modifier;
  /** The place value of the last digit that is written out: 1000 for "7,000", 0.1 for "5.9", 1e8 for "$1.2bn". */
  readonly step: number;
  /** "rose by", "down": the sentence says that something went up or down by, or to, this. */
  readonly trend: 'up' | 'down' | null;
  /** Index of the figure of which this one is the same quantity in another unit: "10 miles (16 km)". */
  readonly twin: number | null;
  /** Index of the other figure of "eight or nine": one of the two is meant. */
  readonly alternative: number | null;
  /** The point in time to which a duration leads: "two years ago", "nine days later". */
  readonly when: DateExpression | null;
  /** Tense of the clause a date stands in; null where it is no date or the clause tells none. */
  readonly tense: 'past' | 'future' | null;
  /** What a percentage or another share is of: "revenue" in "60 per cent of its revenue". */
  readonly base: Span | null;
  /** Part of the page, not of the story: donation bars, share counts, captions. */
  readonly furniture: boolean;
  /** Index of the sentence. */
  readonly sentence: number;
  /** Tokens `[firstToken, endToken)` of `span`; `headToken` is the head noun or unit, -1 where there is none. */
  readonly firstToken: number;
  readonly endToken: number;
  readonly headToken: number;
}
