import { Can, Sense, Tag } from '../../../language/tag';
import { TokenKind } from '../../../text/tokenise';
import type { Draft } from '../draft';
import { ageOf, YEAR } from './ageDraft';
import { ageOfPerson } from './agesOfPersons';
import { type Detector, Trigger } from '../detector';
import { W } from '../figureWords';
import { isPlain, type Numeral } from '../numeral';
import type { SentenceContext } from '../sentenceContext';

/**
 * Ages: "36-year-old", "aged 9", "the age of 21", "10 years old", "Mary Jones, 44,", "who was 10". Kind `duration`, dimension
 * "age"; months and days of infants keep their unit.
 */
export const ages: Detector = {
  name: 'age',
  triggers: Trigger.Number,
  words: 0,
  detect(c, { numeral, from }) {
    if (!numeral || numeral.magnitude !== 1) return undefined;
    return (
      yearOld(c, numeral) ??
      decadeOfLife(c, numeral) ??
      behindAged(c, numeral, from) ??
      ageOfPerson(c, numeral, from) ??
      predicate(c, numeral, from)
    );
  },
};

const PERIODS: ReadonlyMap<string, readonly [string, number]> = new Map<string, readonly [string, number]>([
  ['year', ['year of age', YEAR]],
  ['years', ['year of age', YEAR]],
  ['yr', ['year of age', YEAR]],
  ['yrs', ['year of age', YEAR]],
  ['month', ['month of age', YEAR / 12]],
  ['months', ['month of age', YEAR / 12]],
  ['week', ['week of age', 604800]],
  ['weeks', ['week of age', 604800]],
  ['day', ['day of age', 86400]],
  ['days', ['day of age', 86400]],
]);

/** "36-year-old", "15 year-old", "10 years old", "80 years of age", "six-month-old". */
function yearOld(c: SentenceContext, numeral: Numeral): Draft | undefined {
  const at = skipHyphen(c, numeral.end);
  if (!c.has(at, W.Unit)) return undefined;
  const period = PERIODS.get(c.word(at));
  if (!period) return undefined;
  const next = skipHyphen(c, at + 1);
  const old = c.word(next) === 'old' || c.word(next) === 'olds';
  const ofAge = c.word(next) === 'of' && c.word(next + 1) === 'age';
  if (!old && !ofAge) return undefined;
  const end = old ? next + 1 : next + 2;
  return ageOf(c, numeral, end, c.slice(at, end), { normalizedUnit: period[0], factor: period[1] });
}

function skipHyphen(c: SentenceContext, i: number): number {
  return c.isHyphen(i) && c.isWord(i + 1) ? i + 1 : i;
}

/** "in his 30s": ten years of age. */
function decadeOfLife(c: SentenceContext, numeral: Numeral): Draft | undefined {
  if (!isPlain(numeral) || numeral.value < 20 || numeral.value > 90 || numeral.value % 10 !== 0)
    return undefined;
  if (c.raw(numeral.end) !== 's' || !c.glued(numeral.end)) return undefined;
  const before = skipBack(c, numeral.first - 1);
  if (c.tag(before) !== Tag.Possessive) return undefined;
  const { value } = numeral;
  return ageOf(c, numeral, numeral.end + 1, null, {
    first: before,
    value: { type: 'range', low: value, high: value + 9 },
    coreEnd: c.stop(numeral.end + 1),
  });
}

/** Over "early", "mid-", "late" before the decade. */
function skipBack(c: SentenceContext, i: number): number {
  let at = i;
  while (c.isHyphen(at) || /^(early|mid|late)$/.test(c.word(at))) at--;
  return at;
}

/** "aged 36", "age 21", "at the age of nine", "aged between 18 and 25" (the range joins later). */
function behindAged(c: SentenceContext, numeral: Numeral, from: number): Draft | undefined {
  if (numeral.value > 130 || numeral.decimal) return undefined;
  let at = numeral.first - 1;
  while (at >= from && BETWEEN.has(c.word(at))) at--;
  if (at < from || !AGE.has(c.word(at))) return undefined;
  if (c.word(at) === 'age' && c.word(at + 1) !== 'of' && c.tag(at - 1) === Tag.Adjective) return undefined;
  const first = c.word(at + 1) === 'of' || c.word(at) !== 'age' ? at : numeral.first;
  return ageOf(c, numeral, numeral.end, c.raw(at), {
    first: c.word(at) === 'aged' ? at : Math.min(first, numeral.first),
    head: at,
  });
}

const AGE = new Set(['aged', 'age', 'ages']);
const BETWEEN = new Set([
  'of',
  'between',
  'from',
  'over',
  'under',
  'about',
  'around',
  'just',
  'only',
  'at',
  'least',
]);

/** "who was 10", "she turned 40", "men in the city live to around 73": a plain number behind a verb of age. */
function predicate(c: SentenceContext, numeral: Numeral, from: number): Draft | undefined {
  if (!Number.isInteger(numeral.value) || numeral.value < 1 || numeral.value > 115 || numeral.grouped)
    return undefined;
  if (!closesClause(c, numeral.end)) return undefined;
  let at = numeral.first - 1;
  while (
    at >= from &&
    /^(about|around|just|only|nearly|almost|over|under|roughly|now|already|still|at|least|than|more|less)$/.test(
      c.word(at),
    )
  )
    at--;
  if (at < from) return undefined;
  const verb = c.lexicon.word(c.lexicon.verbLemma[c.id(at)]!);
  if (verb === 'turn' && (isPersonal(c, at - 1) || c.tag(at) === Tag.VerbIng))
    return ageOf(c, numeral, numeral.end, null);
  if (verb !== 'be') return undefined;
  const subject = c.tag(at - 1) === Tag.Modal || c.kind(at - 1) === TokenKind.Clitic ? at - 2 : at - 1;
  return isPersonal(c, subject) ||
    isRelative(c, subject) ||
    isTitled(c, subject) ||
    speaksOfAge(c, at) ||
    (isNumber(c, subject) && isBound(c, at + 1))
    ? ageOf(c, numeral, numeral.end, null)
    : undefined;
}

function closesClause(c: SentenceContext, i: number): boolean {
  if (!c.inside(i)) return true;
  return (
    c.isMark(i, '.') ||
    c.isMark(i, ',') ||
    c.isMark(i, ';') ||
    c.isMark(i, ')') ||
    /^(when|at|and|but|during|after|before|as|since|while|if|in|on|this|last|next|today|yesterday|earlier|later|years)$/.test(
      c.word(i),
    ) ||
    c.tag(i) === Tag.VerbIng ||
    (c.lexicon.can[c.id(i)]! & Can.VerbIng) !== 0
  );
}

/** "Nine were under 16": of those counted. */
function isNumber(c: SentenceContext, i: number): boolean {
  return c.tag(i) === Tag.Number;
}

function isBound(c: SentenceContext, i: number): boolean {
  return c.word(i) === 'under' || c.word(i) === 'over';
}

const PERSONAL = new Set(['who', 'he', 'she', 'i']);

function isPersonal(c: SentenceContext, i: number): boolean {
  return PERSONAL.has(c.word(i));
}

/** "My brother was 52": somebody's, and nothing but a person. */
function isRelative(c: SentenceContext, i: number): boolean {
  return (
    c.tag(i) === Tag.Noun &&
    c.lexicon.nounSense[c.id(i)] === Sense.Person &&
    (c.tag(i - 1) === Tag.Possessive || c.tag(i - 1) === Tag.Clitic || c.word(i - 1) === 'the')
  );
}

/** "Mr Adams is 34.", "Clara Voss was 34 and …": a title or another name in front. */
function isTitled(c: SentenceContext, i: number): boolean {
  if (c.tag(i) !== Tag.Name) return false;
  const before = c.isMark(i - 1, '.') ? i - 2 : i - 1;
  return TITLES.has(c.word(before)) || (c.tag(before) === Tag.Name && c.tag(i + 1) !== Tag.Verb);
}

const TITLES = new Set(['mr', 'mrs', 'ms', 'miss', 'dr', 'sir', 'dame', 'lord', 'lady', 'judge']);

const AGE_NOUNS = new Set([
  'age',
  'expectancy',
  'ages',
  'lifespan',
  'lifetimes',
  'youngest',
  'oldest',
  'eldest',
]);

/** The subject is an age: "the average life expectancy for men is around 73". */
function speaksOfAge(c: SentenceContext, verb: number): boolean {
  for (let i = verb - 1; i >= verb - 10 && c.inside(i); i--) {
    if (AGE_NOUNS.has(c.word(i))) return true;
    if (c.isMark(i, ',') || c.isMark(i, '.')) return false;
  }
  return false;
}
