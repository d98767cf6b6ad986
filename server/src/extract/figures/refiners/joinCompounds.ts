import { singleOf, type Refiner } from '../refiner';
import type { Draft } from '../draft';
import type { SentenceContext } from '../sentenceContext';
import { unitNamed } from '../units';

/** The smaller unit that may continue a larger one. */
const CONTINUES: Readonly<Record<string, string>> = {
  foot: 'inch',
  'pound-mass': 'ounce',
  stone: 'pound-mass',
  year: 'month',
  month: 'week',
  week: 'day',
  day: 'hour',
  hour: 'minute',
  minute: 'second',
};

/** "6ft 2in", "12st 4lb", "two hours and 15 minutes": one amount in two units, in terms of the larger. */
export const joinCompounds: Refiner = {
  name: 'compound units',
  refine(c, drafts) {
    const kept: Draft[] = [];
    // The last unit of a compound, which the next may continue: "two hours, 11 minutes and 4 seconds".
    let last: string | null = null;
    for (const draft of drafts) {
      const before = kept.at(-1);
      const { normalizedUnit } = draft;
      if (before && continues(c, before, last, draft)) merge(before, draft, draft.factor);
      else if (before && isInches(c, before, draft)) merge(before, draft, FOOT / 12);
      else if (before && isAndHalf(c, before, draft)) merge(before, draft, before.factor);
      else {
        if (isBehindOne(c, draft)) addOne(c, draft);
        kept.push(draft);
      }
      last = normalizedUnit;
    }
    return kept;
  },
};

function continues(c: SentenceContext, a: Draft, last: string | null, b: Draft): boolean {
  const coins = a.kind === 'money' && b.kind === 'money' && a.factor === 1 && b.factor < 1;
  if (!coins && (last === null || CONTINUES[last] !== b.normalizedUnit)) return false;
  const [big, small] = [singleOf(a), singleOf(b)];
  if (
    big === undefined ||
    small === undefined ||
    (last === a.normalizedUnit && !Number.isInteger(big)) ||
    small * b.factor >= a.factor
  )
    return false;
  const between = b.first - a.end;
  if (between === 0) return true;
  return (
    between === 1 && (c.isHyphen(a.end) || (c.word(a.end) === 'and' && (a.dimension === 'time' || coins)))
  );
}

const FOOT = 0.3048;

/** "6-foot-4": inches without their unit. */
function isInches(c: SentenceContext, a: Draft, b: Draft): boolean {
  const inches = singleOf(b);
  if (a.normalizedUnit !== 'foot' || b.kind !== 'count' || inches === undefined || inches >= 12) return false;
  return c.joint(a.end) && b.first === a.end + 1;
}

/** "two miles and a half". */
function isAndHalf(c: SentenceContext, a: Draft, b: Draft): boolean {
  const whole = singleOf(a);
  if (a.dimension === null || whole === undefined || !Number.isInteger(whole)) return false;
  return (
    b.kind === 'multiple' &&
    singleOf(b) === 0.5 &&
    b.base === null &&
    c.word(a.end) === 'and' &&
    b.first === a.end + 1
  );
}

/** "an hour and 20 minutes": one of the larger unit, said with its article. */
function isBehindOne(c: SentenceContext, { first, dimension, factor, value }: Draft): boolean {
  if (dimension !== 'time' || value.type !== 'single' || c.word(first - 1) !== 'and') return false;
  const unit = unitNamed(c.word(first - 2));
  return (
    unit?.dimension === 'time' && unit.factor > factor * value.value && /^(a|an)$/.test(c.word(first - 3))
  );
}

function addOne(c: SentenceContext, draft: Draft): void {
  const unit = unitNamed(c.word(draft.first - 2))!;
  const value = 1 + (singleOf(draft)! * draft.factor) / unit.factor;
  draft.value = { type: 'single', value: Number(value.toPrecision(12)) };
  draft.step = draft.factor / unit.factor;
  draft.unit = c.raw(draft.first - 2);
  draft.normalizedUnit = unit.name;
  draft.factor = unit.factor;
  draft.first -= 3;
  draft.coreStart = c.start(draft.first);
}

/** Adds the smaller amount, its unit of size `factor`. */
function merge(a: Draft, b: Draft, factor: number): void {
  const value = singleOf(a)! + (singleOf(b)! * factor) / a.factor;
  a.value = { type: 'single', value: Number(value.toPrecision(12)) };
  a.end = b.end;
  a.coreEnd = b.coreEnd;
  a.numeralEnd = b.numeralEnd;
  a.step = factor / a.factor;
}
