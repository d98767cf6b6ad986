import { singleOf, type Refiner } from '../refiner';
import type { Draft } from '../draft';
import type { SentenceContext } from '../sentenceContext';

/** The smaller unit that may continue a larger one. */
const CONTINUES: Readonly<Record<string, string>> = {
  foot: 'inch',
  'pound-mass': 'ounce',
  stone: 'pound-mass',
  hour: 'minute',
  minute: 'second',
};

/** "6ft 2in", "12st 4lb", "two hours and 15 minutes": one amount in two units, in terms of the larger. */
export const joinCompounds: Refiner = {
  name: 'compound units',
  refine(c, drafts) {
    const kept: Draft[] = [];
    for (const draft of drafts) {
      const before = kept.at(-1);
      if (before && continues(c, before, draft)) merge(before, draft);
      else kept.push(draft);
    }
    return kept;
  },
};

function continues(c: SentenceContext, a: Draft, b: Draft): boolean {
  if (a.normalizedUnit === null || CONTINUES[a.normalizedUnit] !== b.normalizedUnit) return false;
  const [big, small] = [singleOf(a), singleOf(b)];
  if (big === undefined || small === undefined || !Number.isInteger(big) || small * b.factor >= a.factor)
    return false;
  const between = b.first - a.end;
  if (between === 0) return true;
  return between === 1 && (c.isHyphen(a.end) || (c.word(a.end) === 'and' && a.dimension === 'time'));
}

function merge(a: Draft, b: Draft): void {
  const value = singleOf(a)! + (singleOf(b)! * b.factor) / a.factor;
  a.value = { type: 'single', value: Number(value.toPrecision(12)) };
  a.end = b.end;
  a.coreEnd = b.coreEnd;
  a.numeralEnd = b.numeralEnd;
  a.step = b.factor / a.factor;
}
