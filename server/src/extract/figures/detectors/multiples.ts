import { Tag } from '../../../language/tag';
import { amend, draftOf, emptyDraft, type Draft } from '../draft';
import { passed, type Detector, type Passed, Trigger } from '../detector';
import { multipleOf, W } from '../figureWords';
import { nounPhraseAt } from '../nounPhrase';
import type { SentenceContext } from '../sentenceContext';

/** Multiples of something else: "twice as many", "double the size", "four times the strength", "tenfold", "10x". */
export const multiples: Detector = {
  name: 'multiple',
  triggers: Trigger.Number,
  words: W.Fold | W.Multiple,
  detect(c, { at, bits, numeral }) {
    if (numeral) return times(c, numeral) ?? fold(c, numeral);
    if (bits & W.Fold) return ofWord(c, at, at + 1);
    if (bits & W.Multiple)
      return c.word(at) === 'twice' || c.word(at) === 'thrice' ? adverb(c, at) : verbal(c, at);
    return undefined;
  },
};

type Numeral = Parameters<typeof draftOf>[3];

function ofWord(c: SentenceContext, at: number, end: number): Draft {
  const value = multipleOf(c.id(at))!;
  return amend(emptyDraft('multiple', 'multiple', { type: 'single', value }, at, end, c), {
    unit: 'times',
    normalizedUnit: 'times',
    head: at,
    coreEnd: c.stop(at + 1),
  });
}

const COMPARED = new Set([
  'as',
  'the',
  'that',
  'this',
  'those',
  'its',
  'their',
  'his',
  'her',
  'our',
  'what',
  'more',
  'higher',
  'larger',
  'greater',
  'bigger',
  'faster',
  'longer',
  'less',
  'fewer',
  'lower',
  'smaller',
  'likelier',
  'last',
  'normal',
  'current',
  'previous',
  'earnings',
  'better',
  'worse',
  'over',
  'their',
  'who',
  'annual',
]);

/** "four times the current strength" is a multiple; "78,000 times a minute", "won five times" count occasions. */
function times(c: SentenceContext, numeral: Numeral): Draft | undefined {
  const at = c.joint(numeral.end) ? numeral.end + 1 : numeral.end;
  if (c.word(at) !== 'times') return undefined;
  const next = c.tag(at + 1) === Tag.Adverb && !COMPARED.has(c.word(at + 1)) ? at + 2 : at + 1;
  const compared =
    !Number.isInteger(numeral.value) ||
    (isAdjectival(c, next) && OF_FIRMS.has(c.word(next + 1))) ||
    (COMPARED.has(c.word(next)) &&
      !(c.word(next) === 'over' && c.isMark(next + 1, '.')) &&
      !isPeriod(c, next));
  const unit = { unit: c.raw(at), normalizedUnit: compared ? 'times' : 'count', head: at, end: at + 1 };
  return draftOf(c, 'multiple', compared ? 'multiple' : 'count', numeral, unit);
}

/** What a price is a multiple of: "22 times expected earnings". */
const OF_FIRMS = new Set([
  'earnings',
  'profit',
  'profits',
  'sales',
  'revenue',
  'revenues',
  'income',
  'cash',
  'salary',
  'turnover',
]);

function isAdjectival(c: SentenceContext, i: number): boolean {
  const t = c.tag(i);
  return t === Tag.Adjective || t === Tag.VerbEn || t === Tag.VerbPast || t === Tag.Noun;
}

/** "three times the last week" does not exist; "five times last year" counts occasions. */
function isPeriod(c: SentenceContext, i: number): boolean {
  return /^(last|this)$/.test(c.word(i)) && c.has(i + 1, W.Period);
}

/** "10-fold", "100 fold", "2x", "x2" is left alone. */
function fold(c: SentenceContext, numeral: Numeral): Draft | undefined {
  const at = c.joint(numeral.end) ? numeral.end + 1 : numeral.end;
  const word = c.word(at);
  const cross =
    numeral.form === 'digits' &&
    c.glued(at) &&
    /^[x×]$/i.test(c.raw(at)) &&
    !(c.isNumber(at + 1) && c.glued(at + 1));
  if (word !== 'fold' && !cross) return undefined;
  if (word === 'fold' && !c.glued(at) && c.tag(at + 1) === Tag.Determiner) return undefined;
  return draftOf(c, 'multiple', 'multiple', numeral, {
    unit: c.raw(at),
    normalizedUnit: 'times',
    head: at,
    end: at + 1,
  });
}

/** "twice as loud", "twice the size"; "scored twice" counts no thing that could be compared. */
function adverb(c: SentenceContext, at: number): Draft | Passed {
  const next = at + 1;
  if (c.word(next) === 'as' ? isDegree(c, next + 1) : COMPARED.has(c.word(next)) && !isPeriod(c, next))
    return ofWord(c, at, comparedEnd(c, next));
  return passed(at + 1, 'an adverb of frequency');
}

/** Token behind "as loud", "the size": the words without which "twice" would count occasions. */
function comparedEnd(c: SentenceContext, at: number): number {
  const counted = c.isNumber(at + 1) || c.has(at + 1, W.Cardinal);
  return nounPhraseAt(c, at + 1)?.end ?? (counted || !c.isWord(at + 1) ? at + 1 : at + 2);
}

/** "as loud as", "as many": what is compared. */
function isDegree(c: SentenceContext, i: number): boolean {
  const t = c.tag(i);
  return t === Tag.Adjective || t === Tag.Adverb || /^(many|much|few|little)$/.test(c.word(i));
}

const OF_WHOLE = new Set(['the', 'that', 'this', 'those', 'its', 'their', 'his', 'her', 'our', 'what']);

/** "double the size", "triple its price"; not "double murder" nor the verb that ends a clause. */
function verbal(c: SentenceContext, at: number): Draft | Passed {
  if (OF_WHOLE.has(c.word(at + 1)) && !c.joint(at - 1)) return ofWord(c, at, comparedEnd(c, at + 1));
  return passed(at + 1, 'a verb or adjective that multiplies nothing named');
}
