// Names of months, weekdays and seasons with their short forms. General knowledge of English usage.

/** Month names by number, 1 to 12. */
export const MONTH_NAMES: Readonly<Record<string, number>> = {
  january: 1, february: 2, march: 3, april: 4, may: 5, june: 6, july: 7, august: 8, september: 9, october: 10, november: 11, december: 12,
  jan: 1, feb: 2, mar: 3, apr: 4, jun: 6, jul: 7, aug: 8, sep: 9, sept: 9, oct: 10, nov: 11, dec: 12,
};

/** Weekdays as ISO 8601 numbers them: Monday is 1, Sunday 7. */
export const WEEKDAY_NAMES: Readonly<Record<string, number>> = {
  monday: 1, tuesday: 2, wednesday: 3, thursday: 4, friday: 5, saturday: 6, sunday: 7,
  mon: 1, tue: 2, tues: 2, wed: 3, thu: 4, thur: 4, thurs: 4, fri: 5, sat: 6, sun: 7,
};

/** Seasons by the month in which they start in the north. */
export const SEASON_NAMES: Readonly<Record<string, number>> = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 };

/** Marks of the clock and time zones that stand behind a time of day. */
export const CLOCK_WORDS =
  'am pm a.m. p.m. a.m p.m gmt utc bst ist cet cest eet est edt pst pdt cst cdt mst mdt et pt ct mt aest aedt hkt sgt jst kst msk wib hrs hours noon midnight o\'clock local';
