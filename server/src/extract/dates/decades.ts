import { dateDraft } from '../figures/draft';
import { type Detector, Trigger } from '../figures/detector';
import { ordinalOf, W } from '../figures/figureWords';
import type { SentenceContext } from '../figures/sentenceContext';
import type { DateExpression } from './dateExpression';

/** "the 1990s", "the '90s", "the 20th century", "the nineteenth century". */
export const decades: Detector = {
  name: 'decade',
  triggers: Trigger.Digits,
  words: W.Ordinal,
  detect(c, { at, numeral, bits }) {
    if (numeral) {
      const year = decadeYear(c, at);
      if (year !== 0) {
        const first = c.isMark(at - 1, "'") || c.isMark(at - 1, '’') || c.isMark(at - 1, '‘') ? at - 1 : at;
        return dateDraft(c, 'decade', first, at + 2, span(year, 'decade'));
      }
    }
    const n = centuryNumber(c, at, bits);
    const end = n === 0 ? 0 : centuryEnd(c, c.isNumber(at) ? at + 2 : at + 1);
    return end > 0 ? dateDraft(c, 'decade', at, end, span((n - 1) * 100, 'century')) : undefined;
  },
};

function span(year: number, precision: 'decade' | 'century'): DateExpression {
  return { type: 'absolute', date: { year, month: null, day: null }, precision };
}

/** "1990s" → 1990, "'90s" and "the 90s" → 1990; 0 for none. */
function decadeYear(c: SentenceContext, at: number): number {
  if (c.raw(at + 1) !== 's' || !c.glued(at + 1)) return 0;
  const text = c.raw(at);
  if (/^(1[1-9]|20)\d0$/.test(text)) return Number(text);
  if (!/^[1-9]0$/.test(text)) return 0;
  const before = c.isMark(at - 1, "'") || c.isMark(at - 1, '’') || c.isMark(at - 1, '‘');
  const the = /^(the|early|mid|late)$/.test(c.word(c.isHyphen(at - 1) ? at - 2 : at - 1));
  if (!before && !the) return 0;
  return Number(text) + (Number(text) <= 20 ? 2000 : 1900);
}

function centuryNumber(c: SentenceContext, at: number, bits: number): number {
  if (bits & W.Ordinal) return ordinalOf(c.id(at)) ?? 0;
  const suffixed =
    c.isNumber(at) &&
    c.glued(at + 1) &&
    /^\d{1,2}$/.test(c.raw(at)) &&
    /^(st|nd|rd|th)$/.test(c.word(at + 1));
  return suffixed ? Number(c.raw(at)) : 0;
}

function centuryEnd(c: SentenceContext, i: number): number {
  const at = c.joint(i) ? i + 1 : i;
  return c.word(at) === 'century' || c.word(at) === 'centuries' ? at + 1 : 0;
}
