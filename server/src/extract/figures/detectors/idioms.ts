import { Tag } from '../../../language/tag';
import { BEFORE_ONE, BEHIND_ONE, HYPHEN_IDIOMS } from '../../data/numberIdioms';
import { designation } from '../draft';
import { passed, type Detector, type Passed, Trigger } from '../detector';
import { W } from '../figureWords';
import { nounPhraseAt, partitiveAt } from '../nounPhrase';
import type { Numeral } from '../numeral';
import { unitAt } from '../units';
import type { SentenceContext } from '../sentenceContext';

const behindOne = new Set(BEHIND_ONE.split('|'));
const beforeOne = new Set(BEFORE_ONE.split('|'));
const hyphenIdioms = new Set(HYPHEN_IDIOMS.split('|'));

/** Number words and numbers that count nothing: the pronoun "one", "two-way", "one-off", "24/7", "the top three". */
export const idioms: Detector = {
  name: 'idiom',
  triggers: Trigger.Number,
  words: 0,
  detect(c, { numeral, from }) {
    if (!numeral) return undefined;
    if (isInsideCompound(c, numeral, from)) return designation(c, 'idiom', numeral.first, numeral.end);
    const joined = oneInAMillion(c, numeral) || joinedIdiom(c, numeral);
    if (joined > 0) return designation(c, 'idiom', numeral.first, joined);
    if (isFixedPair(c, numeral)) return designation(c, 'idiom', numeral.first, numeral.end + 2);
    if (isRank(c, numeral, from)) return designation(c, 'idiom', numeral.first - 1, numeral.end, 'rank');
    if (numeral.form !== 'words') return undefined;
    if (numeral.value === 1 && numeral.end === numeral.first + 1) return pronounOne(c, numeral.first);
    return isZeroIdiom(c, numeral) ? passed(numeral.end, 'zero in an idiom') : undefined;
  },
};

/** "production-four-door", "all-five-star": a number word in the middle of a compound. */
function isInsideCompound(c: SentenceContext, numeral: Numeral, from: number): boolean {
  const hyphen = numeral.first - 1;
  if (numeral.form !== 'words' || !c.joint(hyphen) || !c.isWord(hyphen - 1) || hyphen - 1 < from)
    return false;
  return !/^(to|and|or|by|a|mid|the|plus|minus|post|pre|under|over)$/.test(c.word(hyphen - 1));
}

/** Token behind "one-in-a-million", "one in a million": nobody has counted. 0 for none. */
function oneInAMillion(c: SentenceContext, numeral: Numeral): number {
  if (numeral.value !== 1 || numeral.magnitude !== 1) return 0;
  let at = numeral.end;
  for (const word of ['in', 'a']) {
    if (c.joint(at)) at++;
    if (c.word(at++) !== word) return 0;
  }
  if (c.joint(at)) at++;
  return c.has(at, W.Magnitude) ? at + 1 : 0;
}

/** Token behind "two-way", "one-off", "one-on-one"; 0 for none. */
function joinedIdiom(c: SentenceContext, numeral: Numeral): number {
  if (!c.joint(numeral.end)) return 0;
  const word = c.word(numeral.end + 1);
  if (!hyphenIdioms.has(word)) return 0;
  if (
    c.joint(numeral.end + 2) &&
    (c.has(numeral.end + 3, W.Cardinal) || c.isNumber(numeral.end + 3) || word === 'a')
  ) {
    // "0-to-60", "five-to-10" are ranges; "one-on-one", "five-a-side" are not.
    if (
      word === 'in' &&
      numeral.value === 1 &&
      !c.joint(numeral.end + 4) &&
      c.word(numeral.end + 3) !== 'one'
    )
      return 0;
    return word === 'to' && numeral.value !== 1 ? 0 : numeral.end + 4;
  }
  return word === 'to' || word === 'by' || word === 'a' || word === 'on' || word === 'and' || word === 'in'
    ? 0
    : numeral.end + 2;
}

/** "24/7", "9/11", "50-50". */
function isFixedPair(c: SentenceContext, numeral: Numeral): boolean {
  if (!c.glued(numeral.end) || !c.glued(numeral.end + 1)) return false;
  return FIXED.has(c.slice(numeral.first, Math.min(numeral.end + 2, c.end)));
}

const FIXED = new Set(['24/7', '9/11', '7/7', '50/50', '50-50', '20/20', 'fifty-fifty', '24-7']);

const RANKS = new Set(['top', 'bottom', 'final', 'big']);

/** "in the top 10", "the bottom three": a rank, unless a plural noun says what is counted. */
function isRank(c: SentenceContext, numeral: Numeral, from: number): boolean {
  const before = numeral.first - 1;
  if (before < from || !RANKS.has(c.word(before))) return false;
  if (c.joint(numeral.end) || unitAt(c.tokens, numeral.end, c.end)) return false;
  return nounPhraseAt(c, numeral.end, true) === undefined;
}

/** "killing one and wounding five": one of those it happened to. */
function isCasualty(c: SentenceContext, i: number): boolean {
  return HARMING.has(c.word(i - 1)) && (c.word(i + 1) === 'and' || !c.isWord(i + 1));
}

const HARMING = new Set(['killed', 'killing', 'wounded', 'wounding', 'injured', 'injuring']);

function pronounOne(c: SentenceContext, i: number): Passed | undefined {
  const before = c.word(i - 1);
  const next = c.word(i + 1);
  const pronoun = passed(i + 1, 'the pronoun "one"');
  if (next === 'of' && c.word(i + 2) === 'every') return undefined;
  if (next === 'of') return partitiveAt(c, i + 1, false) ? undefined : pronoun;
  if (next === 'in' || next === 'out') return isShare(c, i + 2) ? undefined : pronoun;
  if (c.joint(i + 1) || c.has(i + 1, W.Fraction | W.Magnitude)) return undefined;
  if (next === 'or' || next === 'to')
    return c.has(i + 2, W.Cardinal) || c.isNumber(i + 2) ? undefined : pronoun;
  if (before === 'number' || isCasualty(c, i)) return undefined;
  if (beforeOne.has(before)) return pronoun;
  if (c.upper(i) && c.upper(i - 1) && i > c.first) return undefined;
  if (isAdverb(c, i)) return passed(i + 1, 'an adverb with "one"');
  const phrase = nounPhraseAt(c, i + 1);
  if (!phrase || (c.tag(i + 1) === Tag.Name && !phrase.plural && c.upper(i) && i > c.first)) return pronoun;
  if (phrase.plural && phrase.first === phrase.head) return pronoun;
  // "a big one", "the Near East one" before a verb or a noun of the next phrase.
  return c.tag(i - 1) === Tag.Adjective && !/^(only|just)$/.test(before) && c.tag(i - 2) === Tag.Determiner
    ? pronoun
    : undefined;
}

/** "one in five", "one out of every ten". */
function isShare(c: SentenceContext, i: number): boolean {
  let at = c.word(i) === 'of' ? i + 1 : i;
  if (c.word(at) === 'every') at++;
  return c.isNumber(at) || c.has(at, W.Cardinal);
}

const AFTER_PREPOSITION = new Set([
  'for',
  'in',
  'within',
  'after',
  'only',
  'just',
  'than',
  'least',
  'lasted',
  'last',
  'lasts',
  'another',
  'about',
  'over',
  'every',
  'by',
  'of',
  'with',
  'took',
  'takes',
  'take',
]);

/** "one day", "at one point", "one by one", "on the one hand". */
function isAdverb(c: SentenceContext, i: number): boolean {
  const next = c.word(i + 1);
  if (!behindOne.has(next)) return false;
  if (next === 'day' || next === 'time' || next === 'minute' || next === 'moment')
    return (
      !AFTER_PREPOSITION.has(c.word(i - 1)) && !/^(after|before|later|earlier|of|ago)$/.test(c.word(i + 2))
    );
  if (next === 'point' || next === 'stage') return c.word(i - 1) === 'at';
  if (next === 'side' || next === 'hand') return c.word(i - 1) === 'on' || c.word(i - 1) === 'the';
  if (next === 'thing' || next === 'way' || next === 'reason') return next !== 'reason';
  return !(c.isWord(i + 1) && c.tag(i + 1) === Tag.Noun);
}

/** "zero tolerance", "net zero", "ground zero". */
function isZeroIdiom(c: SentenceContext, numeral: Numeral): boolean {
  if (numeral.value !== 0) return false;
  return (
    /^(net|ground|sub|near|below|above)$/.test(c.word(numeral.first - 1)) ||
    /^(tolerance|sum|hour|hours|emission|gravity)$/.test(c.word(numeral.end)) ||
    c.joint(numeral.end)
  );
}
