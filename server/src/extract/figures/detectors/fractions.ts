import { Tag } from '../../../language/tag';
import { amend, draftOf, emptyDraft, type Draft } from '../draft';
import { type Detector, Trigger } from '../detector';
import { fractionOf, numberOf, W } from '../figureWords';
import { currencyWordAt } from '../currencies';
import { behindPossessor, nounPhraseAt, type NounPhrase, partitiveAt } from '../nounPhrase';
import { counted } from './counted';
import { fractionNumeral, type Numeral } from '../numeral';
import { fractionAt } from '../readDigits';
import { readNumeral } from '../readNumeral';
import type { SentenceContext } from '../sentenceContext';
import { unitAt } from '../units';
import { kindOfDimension } from '../kinds';
import { ofUnit } from './measures';

/** Parts of a whole: "a third of", "two-thirds", "half the homes", "one in five", "3/4 of", "a quarter of a million". */
export const fractions: Detector = {
  name: 'fraction',
  triggers: Trigger.Number,
  words: W.Fraction,
  detect(c, { at, numeral, bits, from }) {
    if (numeral) return outOf(c, numeral) ?? slashed(c, at) ?? countedParts(c, numeral);
    return bits & W.Fraction ? withArticle(c, at, from) : undefined;
  },
};

/** "one in five Americans", "nine out of 10", "1 in 4". */
function outOf(c: SentenceContext, numeral: Numeral): Draft | undefined {
  if (numeral.magnitude !== 1 || numeral.value < 1 || !Number.isInteger(numeral.value)) return undefined;
  let at = c.joint(numeral.end) ? numeral.end + 1 : numeral.end;
  if (c.word(at) === 'in') at += c.joint(at + 1) ? 2 : 1;
  else if (c.word(at) === 'out' && c.word(at + 1) === 'of') at += 2;
  else if (c.word(at) === 'of' && c.word(at + 1) === 'every') at++;
  else return undefined;
  if (c.word(at) === 'every') at++;
  const whole = readNumeral(c, at);
  if (!whole || whole.value <= numeral.value || whole.value > 1e6 || !Number.isInteger(whole.value))
    return undefined;
  if (
    whole.first !== at ||
    looksLikeYear(whole) ||
    c.has(whole.end, W.Month) ||
    c.has(whole.end - 1, W.Month)
  )
    return undefined;
  if (c.word(numeral.end) === 'in' && numeral.value > 20 && whole.value > 100) return undefined;
  if (unitAt(c.tokens, whole.end, c.end)) return undefined;
  return part(c, numeral.first, whole.end, numeral.value / whole.value);
}

function looksLikeYear(n: Numeral): boolean {
  return n.form === 'digits' && !n.grouped && n.value >= 1500 && n.value <= 2100;
}

/** "3/4 of the fleet", "1/3 cup": a proper fraction in digits before "of" or a noun. */
function slashed(c: SentenceContext, at: number): Draft | undefined {
  const value = fractionAt(c, at);
  if (value === undefined) return undefined;
  const next = at + 3;
  if (c.word(next) === 'of') return part(c, at, next, value);
  if (Number(c.raw(at + 2)) > 16) return undefined;
  const numeral = fractionNumeral(c, at, next, { value, step: value, form: 'digits' });
  const unit = unitAt(c.tokens, next, c.end);
  if (unit) return ofUnit(c, numeral, next, unit, 'fraction');
  const phrase = nounPhraseAt(c, next);
  return phrase && counted(c, numeral, phrase, 'fraction');
}

/** "two-thirds", "three quarters", "one fifth" behind a number word. */
function countedParts(c: SentenceContext, numeral: Numeral): Draft | undefined {
  if (numeral.magnitude !== 1) return undefined;
  const at = c.joint(numeral.end) ? numeral.end + 1 : numeral.end;
  if (!c.has(at, W.Fraction)) return undefined;
  const value = numeral.value * fractionOf(c.id(at))!;
  const plural = c.word(at).endsWith('s') || c.word(at) === 'halves';
  if (plural ? numeral.value < 2 : numeral.value !== 1) return undefined;
  if (value >= 1 || (c.word(at).startsWith('quarter') && isBusinessQuarter(c, at))) return undefined;
  if (!plural && !closesFraction(c, at + 1)) return undefined;
  return ofMagnitude(c, numeral.first, at, value) ?? part(c, numeral.first, at + 1, value);
}

/** "three quarters of growth", "two quarters in a row" are spans of three months. */
function isBusinessQuarter(c: SentenceContext, at: number): boolean {
  if (c.joint(at - 1) || c.word(at + 1) === 'of') return false;
  return !/^(the|its|their|his|her|as)$/.test(c.word(at + 1));
}

/** "a third of", "a quarter", "half of", "half the", "a half". */
function withArticle(c: SentenceContext, at: number, from: number): Draft | undefined {
  const word = c.word(at);
  const value = fractionOf(c.id(at))!;
  if (word === 'half') return halfAt(c, at, from);
  if (c.word(at - 1) !== 'a' || at - 1 < from || !closesFraction(c, at + 1)) return undefined;
  return ofMagnitude(c, at - 1, at, value) ?? part(c, at - 1, at + 1, value);
}

/** What may follow the noun of a fraction: "of", the end of the phrase; not another noun ("a third man", "a quarter century"). */
function closesFraction(c: SentenceContext, i: number): boolean {
  if (!c.inside(i) || c.word(i) === 'of') return true;
  if (c.joint(i)) return false;
  const t = c.tag(i);
  if (t === Tag.Punctuation) return true;
  if (t >= Tag.Verb && t <= Tag.Modal && t !== Tag.VerbIng) return true;
  return (
    t === Tag.Preposition ||
    t === Tag.Conjunction ||
    /^(more|less|fewer|higher|lower|larger|bigger|smaller|as)$/.test(c.word(i))
  );
}

const WHOLES = new Set([
  'of',
  'the',
  'its',
  'their',
  'his',
  'her',
  'our',
  'my',
  'your',
  'those',
  'these',
  'that',
  'all',
  'what',
  'as',
]);

function halfAt(c: SentenceContext, at: number, from: number): Draft | undefined {
  const article = c.word(at - 1) === 'a' && at - 1 >= from;
  if (
    c.tag(at - 1) === Tag.Ordinal ||
    /^(first|second|opening|other|better|this|that|each|every|latter|final|the)$/.test(c.word(at - 1))
  )
    return undefined;
  const behind = unitAndHalf(c, at);
  if (behind) return behind;
  const first = article ? at - 1 : at;
  const percent = ofMagnitude(c, first, at, 0.5);
  if (percent) return percent;
  if (c.joint(at + 1) || c.joint(at - 1)) return undefined;
  const between = c.word(first - 1) === 'between' && c.word(at + 1) === 'and';
  const bounded = /^(than|about|nearly|almost|over|least|roughly|around|only)$/.test(c.word(first - 1));
  const alone = c.first === first && c.end === at + 1;
  if (
    !between &&
    !bounded &&
    !alone &&
    !WHOLES.has(c.word(at + 1)) &&
    !(article && closesFraction(c, at + 1))
  )
    return undefined;
  return part(c, first, at + 1, 0.5);
}

/** "a mile and a half", "an hour and a half": the unit stands before the fraction. */
function unitAndHalf(c: SentenceContext, at: number): Draft | undefined {
  const noun = at - 3;
  if (c.word(at - 1) !== 'a' || c.word(at - 2) !== 'and' || !/^(a|an|one)$/.test(c.word(noun - 1)))
    return undefined;
  const unit = unitAt(c.tokens, noun, at - 2);
  if (!unit || unit.end !== at - 2) return undefined;
  const draft = emptyDraft(
    'fraction',
    kindOfDimension(unit.unit.dimension),
    { type: 'single', value: 1.5 },
    noun - 1,
    at + 1,
    c,
  );
  return amend(draft, {
    unit: c.raw(noun),
    normalizedUnit: unit.unit.name,
    dimension: unit.unit.dimension,
    factor: unit.unit.factor,
    head: noun,
    step: 0.5,
  });
}

/** "half a percent", "a quarter of a million", "half a mile": the fraction multiplies a unit or a magnitude behind it. */
function ofMagnitude(c: SentenceContext, first: number, at: number, value: number): Draft | undefined {
  let next = at + 1;
  if (c.word(next) === 'of') next++;
  if (c.word(next) !== 'a' && c.word(next) !== 'an' && c.word(next) !== 'one') return undefined;
  const magnitude = c.has(next + 1, W.Magnitude) ? numberOf(c.id(next + 1))! : 1;
  const end = magnitude > 1 ? next + 2 : at + 1;
  const unitStart = magnitude > 1 ? next + 2 : next + 1;
  const unit = unitAt(c.tokens, unitStart, c.end);
  if (magnitude === 1 && !unit) return undefined;
  const numeral = fractionNumeral(c, first, end, {
    value: value * magnitude,
    step: magnitude * 0.25,
    form: 'words',
    magnitude,
    round: magnitude === 12,
  });
  if (unit) return ofUnit(c, numeral, unitStart, unit, 'fraction');
  const money = currencyWordAt(c.tokens, end, c.end);
  if (money) return undefined;
  const phrase = nounPhraseAt(c, end, true);
  return phrase
    ? counted(c, numeral, phrase, 'fraction')
    : draftOf(c, 'fraction', 'count', numeral, { bare: true });
}

/** "of the fleet", "the fleet", "of the country's 52 million people": what the share is of. */
function wholeAt(c: SentenceContext, from: number): NounPhrase | undefined {
  if (!WHOLES.has(c.word(from)) || (c.word(from) === 'of' && c.word(from + 1) === 'what')) return undefined;
  let at = from + 1;
  while (c.tag(at) === Tag.Determiner || c.tag(at) === Tag.Possessive) at++;
  at = behindPossessor(c, at);
  const numeral = c.isNumber(at) || c.tag(at) === Tag.Number ? readNumeral(c, at) : undefined;
  if (numeral) return nounPhraseAt(c, numeral.end, true);
  return partitiveAt(c, from, true) ?? nounPhraseAt(c, at, true);
}

/** A share of a whole: a multiple below one, with what it is a share of where "of" says so. */
function part(c: SentenceContext, first: number, end: number, value: number): Draft {
  const of = wholeAt(c, end);
  return amend(emptyDraft('fraction', 'multiple', { type: 'single', value }, first, end, c), {
    unit: of ? c.raw(of.head) : null,
    normalizedUnit: 'share',
    dimension: 'ratio',
    step: 0.1,
    end: of && !c.isNumber(of.first - 1) && c.tag(of.first - 1) !== Tag.Number ? of.end : end,
    base: of ? [of.first, of.end] : null,
  });
}
