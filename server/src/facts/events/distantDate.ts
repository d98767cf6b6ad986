import type { DateExpression } from '../../extract/dates/dateExpression';

/** Dates that lie apart from the day of the report: a year or month, or an offset of months or years. */
export function isDistant(date: DateExpression): boolean {
  switch (date.type) {
    case 'absolute':
      return date.date.day === null;
    case 'relative':
      return (
        (date.unit === 'year' || date.unit === 'month' || date.unit === 'decade' || date.unit === 'season') &&
        date.offset !== 0
      );
    // "the worst since 1990" tells of now.
    case 'interval':
      return date.from !== null && date.to !== null && isDistant(date.from);
    case 'following':
      return false;
  }
}
