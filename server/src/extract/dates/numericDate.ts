import { dateDraft, type Draft } from '../figures/draft';
import { type Detector, Trigger } from '../figures/detector';
import type { SentenceContext } from '../figures/sentenceContext';
import { absolute } from './calendarDate';

/** Dates in digits: "2005-10-15", "15/10/2005", "15.10.2005", "2019-09-01T10:38:07Z". Which of two small numbers is the month stays open. */
export const numericDates: Detector = {
  name: 'numeric date',
  triggers: Trigger.Digits,
  words: 0,
  detect(c, { at }) {
    if (!c.isNumber(at) || (c.glued(at) && c.isWord(at - 1))) return undefined;
    return dotted(c, at) ?? threeParts(c, at);
  },
};

/** "15.10.2005": one token with two dots. */
function dotted(c: SentenceContext, at: number): Draft | undefined {
  const m = /^(\d{1,2})\.(\d{1,2})\.((?:19|20)\d{2})$/.exec(c.raw(at));
  return m ? draft(c, at, at + 1, Number(m[3]), Number(m[2]), Number(m[1])) : undefined;
}

function threeParts(c: SentenceContext, at: number): Draft | undefined {
  const mark = c.raw(at + 1);
  if ((mark !== '-' && mark !== '/') || c.raw(at + 3) !== mark) return undefined;
  for (let i = at + 1; i <= at + 4; i++) if (!c.glued(i)) return undefined;
  const [a, b, d] = [c.raw(at), c.raw(at + 2), c.raw(at + 4)];
  const end = at + 5;
  if (/^(19|20)\d{2}$/.test(a) && /^\d{2}$/.test(b)) {
    const day = /^(\d{2})(?:T|$)/.exec(d);
    return day ? draft(c, at, isoEnd(c, end), Number(a), Number(b), Number(day[1])) : undefined;
  }
  if (!/^\d{1,2}$/.test(a) || !/^\d{1,2}$/.test(b) || !/^((19|20)\d{2}|\d{2})$/.test(d)) return undefined;
  const year = d.length === 4 ? Number(d) : Number(d) + (Number(d) < 50 ? 2000 : 1900);
  return dayAndMonth(c, at, end, year, Number(a), Number(b));
}

/** "15/10" is the 15th of October, "10/15" as well; of "03/04" only the year is certain. */
function dayAndMonth(
  c: SentenceContext,
  at: number,
  end: number,
  year: number,
  a: number,
  b: number,
): Draft | undefined {
  if (a > 12) return draft(c, at, end, year, b, a);
  if (b > 12) return draft(c, at, end, year, a, b);
  return a === b
    ? draft(c, at, end, year, a, b)
    : dateDraft(c, 'numeric date', at, end, absolute(year, null, null));
}

/** Behind "T10:38:07.190Z". */
function isoEnd(c: SentenceContext, from: number): number {
  let end = from;
  while (
    c.glued(end) &&
    (c.isWord(end) || c.isNumber(end) || c.isMark(end, ':') || (c.isMark(end, '.') && c.glued(end + 1)))
  )
    end++;
  return end;
}

function draft(
  c: SentenceContext,
  first: number,
  end: number,
  year: number,
  month: number,
  day: number,
): Draft | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  return dateDraft(c, 'numeric date', first, end, absolute(year, month, day));
}
