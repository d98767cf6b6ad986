import { words } from '../../../text/words';
import { Tag } from '../../../language/tag';
import { TokenKind } from '../../../text/tokenise';
import type { Draft } from '../draft';
import { W } from '../figureWords';
import type { Refiner } from '../refiner';
import type { SentenceContext } from '../sentenceContext';

/** Whether something rose or fell by, or to, the amount: "rose 6.5% to 164p", "a 3 percent drop", "up nearly 57%". */
export const markTrends: Refiner = {
  name: 'trends',
  refine(c, drafts) {
    for (const [i, draft] of drafts.entries()) {
      if (draft.value.type === 'date' || draft.value.type === 'none' || draft.kind === 'ordinal') continue;
      draft.trend = changeOf(draft) ?? inFront(c, draft, drafts[i - 1]) ?? behind(c, draft);
    }
    return drafts;
  },
};

type Trend = 'up' | 'down';

function changeOf({ value }: Draft): Trend | null {
  if (value.type !== 'change' || value.from === value.to) return null;
  return value.to > value.from ? 'up' : 'down';
}

const BETWEEN = new Set([
  'by',
  'to',
  'of',
  'a',
  'an',
  'the',
  'its',
  'their',
  'another',
  'as',
  'much',
  'further',
  'only',
  'just',
  'even',
  'sharply',
  'slightly',
  'from',
  'about',
  'around',
  'more',
  'than',
  'nearly',
  'almost',
  'over',
  'up',
  'down',
  'some',
  'end',
  'close',
  'finish',
  'at',
  'in',
  'value',
  'price',
  'record',
  'steep',
  'sharp',
]);
const FARTHEST = 6;

/** A word of rising or falling before the amount, harmless words between; or the trend of the amount right before ("… 6.5% to 164p"). */
function inFront(c: SentenceContext, draft: Draft, before: Draft | undefined): Trend | null {
  for (let i = draft.first - 1; i >= draft.first - FARTHEST && c.inside(i); i--) {
    if (before && i < before.end)
      return before.trend && followsOn(c, before.end, draft.first) ? before.trend : null;
    const trend = trendOf(c, i);
    if (trend) return isMotion(c, draft, i) ? null : trend;
    if (!BETWEEN.has(c.word(i)) && c.tag(i) !== Tag.Adverb) return null;
  }
  return null;
}

const MOTIONS = words('hike climb fall drop dive jump plunge tumble slip slide sink leap crash descend');

/** "fell 150 metres": a way through space, unless it fell by or to that. */
function isMotion(c: SentenceContext, draft: Draft, verb: number): boolean {
  if (draft.dimension !== 'length' || /^(by|to)$/.test(c.word(verb + 1))) return false;
  return MOTIONS.has(c.lexicon.word(c.lexicon.verbLemma[c.id(verb)]!));
}

/** "to", "to end at" between "rose 5 percent" and the level reached. */
function followsOn(c: SentenceContext, from: number, to: number): boolean {
  return (
    c.word(from) === 'to' ||
    (to > from && c.word(to - 1) === 'to') ||
    (c.word(to - 1) === 'at' && c.word(from) === 'to')
  );
}

function trendOf(c: SentenceContext, i: number): Trend | null {
  const noun = c.tag(i) === Tag.Noun;
  const up = c.has(i, noun ? W.UpNoun : W.Up);
  const down = c.has(i, noun ? W.DownNoun : W.Down);
  if (up === down) return null;
  const word = c.word(i);
  if (c.isHyphen(i - 1) || c.isHyphen(i + 1)) return null;
  // "raised $5m" collects; "raised by $5m" increases.
  if (/^rais/.test(word) && !/^(by|to|from)$/.test(c.word(i + 1)) && c.kind(i + 1) !== TokenKind.Word)
    return null;
  // "above 5", "up to 5" and "off 5" bound or subtract; they tell no trend.
  if (word === 'above' || word === 'below' || word === 'off' || (word === 'up' && c.word(i + 1) === 'to'))
    return null;
  const t = c.tag(i);
  const verbal = (t >= Tag.Verb && t <= Tag.VerbIng) || word === 'up' || word === 'down' || noun;
  if (!verbal) return null;
  return up ? 'up' : 'down';
}

/** "a 3 percent drop", "75 percent increase", "2 percent lower". */
function behind(c: SentenceContext, draft: Draft): Trend | null {
  if (draft.kind !== 'percent' && draft.kind !== 'money' && draft.kind !== 'measure') return null;
  for (let i = draft.end; i < draft.end + 3; i++) {
    const word = c.word(i);
    if (word === 'more' || word === 'higher') return i === draft.end ? 'up' : null;
    if (word === 'less' || word === 'lower' || word === 'fewer') return i === draft.end ? 'down' : null;
    const t = c.tag(i);
    if (t === Tag.Noun && c.has(i, W.UpNoun | W.DownNoun)) return c.has(i, W.UpNoun) ? 'up' : 'down';
    if (t !== Tag.Noun && t !== Tag.Adjective && !c.joint(i)) return null;
  }
  return null;
}
