import { designation } from '../draft';
import { type Detector, Trigger } from '../detector';
import type { SentenceContext } from '../sentenceContext';

/** Telephone numbers: "(800) 555-0142", "1-800-555-0142", "+44 20 7946 0958", "555-0142". */
export const phones: Detector = {
  name: 'telephone number',
  triggers: Trigger.Digits,
  words: 0,
  detect(c, { at, from }) {
    if (!c.isHyphen(at + 1) && !c.isMark(at - 1, '(') && !c.isMark(at - 1, '+')) return undefined;
    const bracket = c.isMark(at - 1, '(') && at - 1 >= from && c.isMark(at + 1, ')');
    const plus = c.isMark(at - 1, '+') && at - 1 >= from && c.glued(at);
    const end = groupsEnd(c, at, bracket, plus);
    if (end === 0) return undefined;
    return designation(c, 'telephone number', bracket || plus ? at - 1 : at, end, 'telephone');
  },
};

/** Token behind a run of digit groups that has the shape of a telephone number; 0 for none. */
function groupsEnd(c: SentenceContext, at: number, bracket: boolean, plus: boolean): number {
  const lengths = [digitsOf(c, at)];
  let end = bracket ? at + 2 : at + 1;
  for (;;) {
    const dash = c.isHyphen(end) && c.glued(end) && c.glued(end + 1);
    const next = dash ? end + 1 : end;
    const spaced = (bracket && end === at + 2) || plus;
    if (!(dash || spaced) || digitsOf(c, next) === 0) break;
    lengths.push(digitsOf(c, next));
    end = next + 1;
  }
  return isPhone(lengths, bracket, plus) ? end : 0;
}

function isPhone(lengths: readonly number[], bracket: boolean, plus: boolean): boolean {
  const digits = lengths.reduce((a, b) => a + b, 0);
  if (plus) return lengths.length >= 2 && digits >= 7;
  if (bracket) return lengths.length >= 2 && digits >= 9 && digits <= 11;
  const shape = lengths.join('-');
  return /^(1-)?3-3-4$/.test(shape) || shape === '3-4';
}

/** How many digits the token has where it is nothing else; 0 for other tokens. */
function digitsOf(c: SentenceContext, i: number): number {
  const text = c.raw(i);
  return c.isNumber(i) && /^\d{1,4}$/.test(text) ? text.length : 0;
}
