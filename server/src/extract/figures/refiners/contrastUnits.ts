import { Tag } from '../../../language/tag';
import { W } from '../figureWords';
import type { Draft } from '../draft';
import { type Refiner, singleOf } from '../refiner';
import type { SentenceContext } from '../sentenceContext';
import { takeUnit } from './takeUnit';

const JOINTS = new Set(['but', 'against', 'versus', 'and', 'than', 'with']);
const PASSED = new Set([
  'only',
  'just',
  'about',
  'nearly',
  'almost',
  'around',
  'over',
  'under',
  'more',
  'less',
  'than',
  'at',
  'to',
  'least',
]);
const FARTHEST = 8;

/** "15 rupees per kilo last year but only 6 this year": the same amount at two times, its unit said once. */
export const contrastUnits: Refiner = {
  name: 'units of contrasts',
  refine(c, drafts) {
    for (let i = 1; i < drafts.length; i++) {
      const draft = drafts[i]!;
      if (!draft.bare || draft.kind !== 'count' || !isDated(c, draft.end)) continue;
      const before = amountBefore(drafts, i);
      if (before && contrasts(c, before, draft)) takeUnit(draft, before, before.factor);
    }
    return drafts;
  },
};

/** A time follows: "this year", "in 2012", "a year ago", "now". */
function isDated(c: SentenceContext, i: number): boolean {
  if (c.has(i, W.Deictic | W.Today) || c.word(i) === 'now' || c.word(i) === 'then') return true;
  const at = c.tag(i) === Tag.Preposition || c.tag(i) === Tag.Determiner ? i + 1 : i;
  return at > i && (c.has(at, W.Month | W.Weekday | W.Period | W.Deictic) || /^[12]\d{3}$/.test(c.raw(at)));
}

/** The nearest amount with a unit; dates may stand between. */
function amountBefore(drafts: readonly Draft[], i: number): Draft | undefined {
  for (let k = i - 1; k >= 0; k--) {
    const { kind, dimension, bare } = drafts[k]!;
    if (bare) return undefined;
    if (kind === 'money' || kind === 'percent' || (kind === 'measure' && dimension !== null))
      return drafts[k];
    if (kind !== 'date' && kind !== 'date-range') return undefined;
  }
  return undefined;
}

/** "but", "against", "compared with" between the two, and numbers of like size. */
function contrasts(c: SentenceContext, before: Draft, draft: Draft): boolean {
  let at = draft.first - 1;
  while (at > before.end && PASSED.has(c.word(at))) at--;
  if (!JOINTS.has(c.word(at)) || at - before.end > FARTHEST) return false;
  const [a, b] = [singleOf(before), singleOf(draft)];
  return a !== undefined && b !== undefined && b > a / 10 && b < a * 10;
}
