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
      if (!draft.bare || draft.kind !== 'count') continue;
      const before = amountBefore(drafts, i);
      if (!before) continue;
      const isSame =
        corrects(c, before, draft) ||
        repeats(c, before, draft) ||
        (isDated(c, draft.end) && contrasts(c, before, draft));
      if (isSame) takeUnit(draft, before, before.factor);
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
    if (
      kind === 'money' ||
      kind === 'percent' ||
      kind === 'duration' ||
      (kind === 'measure' && dimension !== null)
    )
      return drafts[k];
    if (kind !== 'date' && kind !== 'date-range') return undefined;
  }
  return undefined;
}

/** "620 metres, not 800", "to 30 years from 45": what an amount takes the place of stands behind it without its unit. */
function corrects(c: SentenceContext, before: Draft, draft: Draft): boolean {
  const word = c.word(draft.first - 1);
  const isOpened =
    word === 'not' ||
    (word === 'of' && c.word(draft.first - 2) === 'instead') ||
    (word === 'than' && c.word(draft.first - 2) === 'rather') ||
    (word === 'from' && draft.first - before.end <= 3);
  return isOpened && draft.first - before.end <= FARTHEST && isOfSize(before, draft);
}

/** "got eight years, his brother five", "fell to $5m and profit to 1 million": the same of somebody or something else, without its verb. */
function repeats(c: SentenceContext, before: Draft, draft: Draft): boolean {
  let from = before.end;
  if (c.isMark(from, ',')) from++;
  if (c.word(from) === 'and' || c.word(from) === 'but') from++;
  let to = draft.first;
  if (c.tag(to - 1) === Tag.Preposition) {
    if (c.word(to - 1) !== c.word(before.first - 1)) return false;
    to--;
  } else if (c.tag(before.first - 1) === Tag.Preposition) return false;
  if (from === before.end || to <= from || to - from > LONGEST_NAME || !closes(c, draft.end)) return false;
  for (let t = from; t < to; t++) if (!IN_PHRASE.has(c.tag(t))) return false;
  return isOfSize(before, draft);
}

/** Tokens of a noun phrase that leads to a repeated number. */
const LONGEST_NAME = 5;
const IN_PHRASE: ReadonlySet<Tag> = new Set([
  Tag.Determiner,
  Tag.Possessive,
  Tag.Adjective,
  Tag.Noun,
  Tag.NounPlural,
  Tag.Name,
  Tag.Clitic,
  Tag.Ordinal,
]);

function closes(c: SentenceContext, i: number): boolean {
  return !c.inside(i) || c.isMark(i, '.') || c.isMark(i, ',') || c.isMark(i, ';') || c.word(i) === 'and';
}

/** "but", "against", "compared with" between the two, and numbers of like size. */
function contrasts(c: SentenceContext, before: Draft, draft: Draft): boolean {
  let at = draft.first - 1;
  while (at > before.end && PASSED.has(c.word(at))) at--;
  if (!JOINTS.has(c.word(at)) || at - before.end > FARTHEST) return false;
  return isOfSize(before, draft);
}

function isOfSize(before: Draft, draft: Draft): boolean {
  const [a, b] = [singleOf(before), singleOf(draft)];
  return a !== undefined && b !== undefined && b > a / 10 && b < a * 10;
}
