import type { DateExpression } from '../../dates/dateExpression';
import type { Draft } from '../draft';
import type { Refiner } from '../refiner';
import type { SentenceContext } from '../sentenceContext';

type Part = 'early' | 'mid' | 'late';

const PARTS: Readonly<Record<string, Part>> = {
  end: 'late',
  close: 'late',
  beginning: 'early',
  start: 'early',
  middle: 'mid',
};

/** "at the end of July", "since the beginning of the year": the part of a month, year or decade that a date means. */
export const findDateParts: Refiner = {
  name: 'parts of dates',
  refine(c, drafts) {
    for (const draft of drafts) if (draft.value.type === 'date') takePart(c, draft, draft.value.date);
    return drafts;
  },
};

function takePart(c: SentenceContext, draft: Draft, date: DateExpression): void {
  let at = draft.first - 1;
  if (c.word(at) === 'the') at--;
  const part = c.word(at) === 'of' ? PARTS[c.word(at - 1)] : undefined;
  if (!part || !isCoarse(date)) return;
  draft.value = { type: 'date', date: { ...date, part } };
  draft.first = c.word(at - 2) === 'the' ? at - 2 : at - 1;
}

function isCoarse(date: DateExpression): date is Extract<DateExpression, { type: 'absolute' | 'relative' }> {
  if (date.type === 'absolute') return date.precision !== 'day' && date.part === undefined;
  return date.type === 'relative' && date.unit !== 'day' && date.unit !== 'week' && date.part === undefined;
}
