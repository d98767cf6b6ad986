import { designation } from '../draft';
import { type Detector, Trigger } from '../detector';
import { W } from '../figureWords';
import type { SentenceContext } from '../sentenceContext';

/** Times of day: "11 a.m.", "10.45pm", "17:22", "1353 GMT", "5:30 on Tuesday". They are points in a day, not amounts. */
export const clock: Detector = {
  name: 'clock',
  triggers: Trigger.Digits,
  words: 0,
  detect(c, { at, numeral }) {
    if (!numeral || !c.isNumber(at)) return undefined;
    const digits = digitsEnd(c, at);
    if (digits === 0) return undefined;
    const end = clockWordEnd(c, digits);
    const bare = digits === at + 1;
    if (bare && end === digits)
      return isMilitary(c, at) ? designation(c, 'clock', at, digits, 'time') : undefined;
    if (bare && !fitsClock(c, at)) return undefined;
    return designation(c, 'clock', at, end, 'time');
  },
};

/** Token behind "17:22", "1:36.6" or the plain number; 0 where the colon joins something else. */
function digitsEnd(c: SentenceContext, at: number): number {
  let end = at + 1;
  while (c.isMark(end, ':') && c.glued(end) && c.isNumber(end + 1) && c.glued(end + 1)) end += 2;
  if (end === at + 1) return end;
  return c.raw(at).length <= 2 ? end : 0;
}

/** Token behind "p.m.", "GMT", "local time". */
function clockWordEnd(c: SentenceContext, from: number): number {
  let end = from;
  while (c.has(end, W.Clock) && end < from + 3) {
    if (c.word(end) === 'local') return c.word(end + 1) === 'time' && end > from ? end + 2 : end;
    // "500 hours", "20 hrs" are durations; "0900 hours" is read as four digits below.
    if (/^(hours|hrs|noon|midnight|local)$/.test(c.word(end)) && end === from) break;
    if (/^(ct|pt|mt|et|ist|am|t)$/.test(c.word(end)) && !isZone(c, end, from)) break;
    end++;
  }
  return end;
}

/** "am" behind digits, "ET" in capitals: not the verb, not "et". */
function isZone(c: SentenceContext, i: number, from: number): boolean {
  if (c.word(i) === 'am') return i === from && !(c.word(from - 2) === 'i');
  return c.allCaps(i) && i > from;
}

/** A bare number before "a.m." or "GMT": an hour, or four digits of hours and minutes. */
function fitsClock(c: SentenceContext, at: number): boolean {
  const text = c.raw(at);
  const value = Number(text.replace(/[.,]/g, ''));
  if (/^\d{1,2}$/.test(text)) return value <= 24;
  return /^\d{1,2}\.?\d{2}$/.test(text) && value % 100 < 60 && value < 2400;
}

/** "at 1353 (1023 GMT)", "0900 hours": four digits with another time beside them, or "hours" behind a leading zero. */
function isMilitary(c: SentenceContext, at: number): boolean {
  const text = c.raw(at);
  if (!/^([01]\d|2[0-4])[0-5]\d$/.test(text)) return false;
  if (text.startsWith('0') && /^(hours|hrs)$/.test(c.word(at + 1))) return true;
  const beside = c.isMark(at + 1, '(') ? at + 2 : at + 1;
  return (
    (c.word(at - 1) === 'at' || c.word(at + 1) === 'local') &&
    ((c.isNumber(beside) && c.has(beside + 1, W.Clock)) || c.word(at + 1) === 'local')
  );
}
