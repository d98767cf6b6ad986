import { amend, draftOf, type Draft } from '../draft';
import { type Detector, Trigger } from '../detector';
import type { Numeral } from '../numeral';
import type { SentenceContext } from '../sentenceContext';

/**
 * Strength of earthquakes: "6.1-magnitude", "magnitude 6.1", "a magnitude of at least 5.9", "6.1 on the Richter scale", "a 5.9
 * quake". A logarithm, so a measure of its own dimension.
 */
export const seismic: Detector = {
  name: 'magnitude scale',
  triggers: Trigger.Digits,
  words: 0,
  detect(c, { numeral }) {
    if (numeral?.form !== 'digits' || numeral.magnitude !== 1 || numeral.value > 10 || numeral.grouped)
      return undefined;
    return behind(c, numeral) ?? richter(c, numeral) ?? before(c, numeral) ?? tremor(c, numeral);
  },
};

function strength(c: SentenceContext, numeral: Numeral, given: Partial<Draft>): Draft {
  return amend(draftOf(c, 'magnitude scale', 'measure', numeral, given), {
    unit: 'magnitude',
    normalizedUnit: 'magnitude',
    dimension: 'magnitude',
  });
}

/** "6.1-magnitude", "5.9 magnitude". */
function behind(c: SentenceContext, numeral: Numeral): Draft | undefined {
  const at = c.isHyphen(numeral.end) ? numeral.end + 1 : numeral.end;
  return c.word(at) === 'magnitude' ? strength(c, numeral, { end: at + 1, head: at }) : undefined;
}

/** "6.1 on the Richter scale", "measured 7.8 on the moment magnitude scale". */
function richter(c: SentenceContext, numeral: Numeral): Draft | undefined {
  if (c.word(numeral.end) !== 'on') return undefined;
  for (let i = numeral.end + 1; i < numeral.end + 8; i++)
    if (c.word(i) === 'scale') {
      const named = /richter|magnitude|open-ended/.test(c.slice(numeral.end, i).toLowerCase());
      return named ? strength(c, numeral, { end: i + 1, head: i }) : undefined;
    }
  return undefined;
}

const BETWEEN = new Set([
  'of',
  'at',
  'least',
  'about',
  'around',
  'between',
  'preliminary',
  'estimated',
  'an',
  'a',
  'was',
  'up',
  'to',
  'over',
  'under',
  'more',
  'than',
  'just',
  'roughly',
  'nearly',
  'almost',
  'some',
  'and',
  'from',
  'initial',
  'ranging',
  'ranged',
  'range',
  'were',
  'varied',
  'measuring',
  'was',
  'as',
  'to',
]);

/** "magnitude 6.1", "magnitude-5.9", "a magnitude of at least 5.9". */
function before(c: SentenceContext, numeral: Numeral): Draft | undefined {
  let at = numeral.first - 1;
  if (c.isHyphen(at)) at--;
  while (at >= c.first && BETWEEN.has(c.word(at))) at--;
  if (at < c.first || !/^magnitudes?$/.test(c.word(at))) return undefined;
  return strength(c, numeral, {
    head: at,
    first: at === numeral.first - 1 || c.isHyphen(numeral.first - 1) ? at : numeral.first,
  });
}

const TREMORS = new Set([
  'quake',
  'quakes',
  'earthquake',
  'earthquakes',
  'aftershock',
  'aftershocks',
  'tremor',
  'tremors',
  'temblor',
  'temblors',
  'foreshock',
]);

/** "a 5.9 quake", "aftershocks of around 4.0": a decimal beside a word for an earthquake. */
function tremor(c: SentenceContext, numeral: Numeral): Draft | undefined {
  if (!numeral.decimal || numeral.value < 1) return undefined;
  if (TREMORS.has(c.word(numeral.end))) return strength(c, numeral, { head: numeral.end });
  let at = numeral.first - 1;
  while (at >= c.first && BETWEEN.has(c.word(at))) at--;
  return at >= c.first && TREMORS.has(c.word(at)) && c.word(at + 1) === 'of'
    ? strength(c, numeral, {})
    : undefined;
}
