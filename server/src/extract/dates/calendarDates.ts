import { dateDraft } from '../figures/draft';
import { type Detector, Trigger } from '../figures/detector';
import { W } from '../figures/figureWords';
import { fromDay, fromMonth, fromWeekday } from './calendarDate';

/** Dates with the name of a month: "October 15, 2005", "15 October", "Sunday, March 5", "in June". */
export const calendarDates: Detector = {
  name: 'calendar date',
  triggers: Trigger.Digits,
  words: W.Month | W.Weekday,
  detect(c, { at, bits, numeral }) {
    const found = numeral
      ? fromDay(c, at)
      : bits & W.Month
        ? fromMonth(c, at)
        : bits & W.Weekday
          ? fromWeekday(c, at)
          : undefined;
    return found && dateDraft(c, 'calendar date', found.first, found.end, found.date);
  },
};
