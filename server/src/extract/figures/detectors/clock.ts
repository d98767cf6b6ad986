import { designation, type Draft } from '../draft';
import { type Detector, Trigger } from '../detector';
import { W } from '../figureWords';
import type { Numeral } from '../numeral';
import type { SentenceContext } from '../sentenceContext';

/** Times of day: "11 a.m.", "10.45pm", "17:22", "1353 GMT", "5:30 in the morning", "quarter to four". They are points in a day, not amounts. */
export const clock: Detector = {
  name: 'clock',
  triggers: Trigger.Number,
  words: 0,
  detect(c, { at, numeral, from }) {
    if (!numeral) return undefined;
    const spoken = fraction(c, numeral, from);
    if (spoken || !c.isNumber(at)) return spoken;
    const digits = digitsEnd(c, at);
    if (digits === 0) return undefined;
    const end = dayPartEnd(c, clockWordEnd(c, digits));
    const bare = digits === at + 1;
    if (bare && end === digits)
      return isMilitary(c, at) ? designation(c, 'clock', at, digits, 'time') : undefined;
    if (bare && !(fitsClock(c, at) && (c.has(digits, W.Clock) || isAt(c, at - 1)))) return undefined;
    return designation(c, 'clock', at, end, 'time');
  },
};

/** "at quarter to four", "half past 3 in the afternoon". */
function fraction(c: SentenceContext, numeral: Numeral, from: number): Draft | undefined {
  const first = numeral.first - 2;
  if (first < from || numeral.magnitude !== 1 || numeral.value < 1 || numeral.value > 12) return undefined;
  const [part, way] = [c.word(first), c.word(first + 1)];
  if (part !== 'quarter' && part !== 'half') return undefined;
  if (way !== 'past' && (part !== 'quarter' || way !== 'to')) return undefined;
  const end = dayPartEnd(c, clockWordEnd(c, numeral.end));
  const before = c.word(first - 1) === 'a' ? first - 2 : first - 1;
  const isTime = part === 'half' || end > numeral.end || isAt(c, before);
  return isTime ? designation(c, 'clock', first, end, 'time') : undefined;
}

function isAt(c: SentenceContext, i: number): boolean {
  return AT.has(c.word(i));
}

const AT = new Set(['at', 'about', 'around', 'before', 'after', 'until', 'till']);

/** Token behind "in the morning", "at night"; `from` where there is none. */
function dayPartEnd(c: SentenceContext, from: number): number {
  if (c.word(from) === 'in' && c.word(from + 1) === 'the' && DAY_PARTS.has(c.word(from + 2))) return from + 3;
  return c.word(from) === 'at' && c.word(from + 1) === 'night' ? from + 2 : from;
}

const DAY_PARTS = new Set(['morning', 'afternoon', 'evening']);

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
  if (text.length !== 4 || !/^([01]\d|2[0-4])[0-5]\d$/.test(text)) return false;
  if (text.startsWith('0') && /^(hours|hrs)$/.test(c.word(at + 1))) return true;
  const beside = c.isMark(at + 1, '(') ? at + 2 : at + 1;
  return (
    (c.word(at - 1) === 'at' || c.word(at + 1) === 'local') &&
    ((c.isNumber(beside) && c.has(beside + 1, W.Clock)) || c.word(at + 1) === 'local')
  );
}
