export type DatePrecision = 'day' | 'week' | 'month' | 'quarter' | 'season' | 'year' | 'decade' | 'century';

/** A calendar date with what is known of it: "2015", "2015-10", "2015-10-15". */
export interface PartialDate {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

/**
 * A date as written, before it is known when the text was: `absolute` needs a source date only for parts that are missing
 * ("November 25"), `relative` counts from it ("last week", "on Tuesday"), `following` counts from the date before it in the
 * text ("the following day"). A range has both ends; "until", "since" leave one open.
 */
export type DateExpression =
  | {
      readonly type: 'absolute';
      readonly date: PartialDate;
      readonly precision: DatePrecision;
      readonly part?: 'early' | 'mid' | 'late';
      /** "last September", "next May": which of the years beside the source date is meant, where the year is missing. */
      readonly near?: 'past' | 'future';
    }
  | {
      readonly type: 'relative';
      readonly unit: DatePrecision;
      readonly offset: number;
      readonly weekday?: number;
      readonly part?: 'early' | 'mid' | 'late';
    }
  | {
      readonly type: 'following';
      readonly unit: DatePrecision;
      readonly offset: number;
      readonly anchor: number;
    }
  | { readonly type: 'interval'; readonly from: DateExpression | null; readonly to: DateExpression | null };
