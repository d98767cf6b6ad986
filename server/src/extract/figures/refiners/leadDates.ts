import type { DateExpression, DatePrecision } from '../../dates/dateExpression';
import type { Draft } from '../draft';
import { singleOf, type Refiner } from '../refiner';
import type { SentenceContext } from '../sentenceContext';

const UNITS: Readonly<Record<string, DatePrecision>> = {
  day: 'day',
  week: 'week',
  month: 'month',
  year: 'year',
  decade: 'decade',
  century: 'century',
};

/** Figures that lead to a point in time, besides dates. Durations: "two years ago", "nine days later", "three months from now". They stay durations.
 * Names with a year stay names. */
export const leadDates: Refiner = {
  name: 'durations that lead to a date',
  refine(c, drafts) {
    for (const draft of drafts) {
      if (draft.dimension === 'time') draft.when = pointOf(c, draft);
      if (draft.kind === 'designation') draft.when = yearInName(c, draft);
    }
    return drafts;
  },
};

/** "Norex-2031": a name with the year of what it names. */
function yearInName(c: SentenceContext, draft: Draft): DateExpression | null {
  const year = c.raw(draft.end - 1);
  if (!/^(?:19|20)\d\d$/.test(year) || !/^\p{L}+[-–]$/u.test(c.slice(draft.first, draft.end).slice(0, -4)))
    return null;
  return {
    type: 'absolute',
    date: { year: Number(year), month: null, day: null },
    precision: 'year',
  };
}

function pointOf(c: SentenceContext, draft: Draft): DateExpression | null {
  const unit = UNITS[draft.normalizedUnit ?? ''];
  const n = singleOf(draft);
  if (!unit || n === undefined || !Number.isInteger(n)) return null;
  switch (c.word(draft.end)) {
    case 'ago':
      return { type: 'relative', unit, offset: -n };
    case 'from':
      return c.word(draft.end + 1) === 'now' ? { type: 'relative', unit, offset: n } : null;
    case 'later':
    case 'afterwards':
      return { type: 'following', unit, offset: n, anchor: -1 };
    case 'earlier':
    case 'before':
    case 'previously':
      return c.word(draft.end) === 'before' &&
        c.inside(draft.end + 1) &&
        !c.isMark(draft.end + 1, ',') &&
        !c.isMark(draft.end + 1, '.')
        ? null
        : { type: 'following', unit, offset: -n, anchor: -1 };
    default:
      return null;
  }
}
