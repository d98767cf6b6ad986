import { words } from '../../../text/words';
import { Tag } from '../../../language/tag';
import { amend, draftOf, type Draft } from '../draft';
import { type Detector, Trigger } from '../detector';
import { counted } from './counted';
import { W } from '../figureWords';
import { kindOfDimension } from '../kinds';
import { modifierEndingAt } from '../modifiers';
import { isPlural, nounPhraseAt } from '../nounPhrase';
import type { Numeral } from '../numeral';
import { scaled } from '../readDigits';
import type { SentenceContext } from '../sentenceContext';
import { unitAt, type UnitMatch, unitNamed } from '../units';

/** Amounts in units: "150 metres", "12 per cent", "5-mile", "58km", "0.25 percentage points", "three hours". */
export const measures: Detector = {
  name: 'measure',
  triggers: Trigger.Number,
  words: 0,
  detect(c, { numeral }) {
    if (!numeral) return undefined;
    const at = c.joint(numeral.end) ? numeral.end + 1 : numeral.end;
    const match =
      kilometreRace(c, numeral) ??
      unitAt(c.tokens, at, c.end) ??
      inchesAt(c, numeral) ??
      bracketedDegrees(c, numeral) ??
      ofOneUnit(c, numeral);
    if (!match) return undefined;
    if (match.end === numeral.end)
      return amend(ofUnit(c, { ...numeral, value: numeral.value / 1000 }, numeral.end - 1, match), {
        end: numeral.end + 1,
      });
    return isUnit(c, numeral, at, match) ? ofUnit(c, numeral, at, match) : undefined;
  },
};

/** "13.3” display", "0.68 in (1.73 cm)": marks and words that mean inches only in some places. */
function inchesAt(c: SentenceContext, numeral: Numeral): UnitMatch | undefined {
  const at = numeral.end;
  if (numeral.form !== 'digits') return undefined;
  const mark = numeral.decimal && c.glued(at) && INCH_MARKS.has(c.raw(at)) && c.isWord(at + 1);
  const word =
    c.word(at) === 'in' &&
    (c.isMark(at + 1, '(') ||
      c.isMark(at + 1, ')') ||
      /^(thick|wide|long|high|tall|deep|across)$/.test(c.word(at + 1)));
  const unit = mark || word ? unitNamed('inch') : undefined;
  return unit && { unit, end: at + 1 };
}

const INCH_MARKS = new Set(['"', '”', '″']);

/** "0.25 of a percentage point". */
function ofOneUnit(c: SentenceContext, numeral: Numeral): UnitMatch | undefined {
  const article = numeral.end + 1;
  return c.word(numeral.end) === 'of' && /^(a|an|one)$/.test(c.word(article))
    ? unitAt(c.tokens, article + 1, c.end)
    : undefined;
}

/** "(10 F)", "(-12 C)": the letter alone, behind a space, only in brackets. */
function bracketedDegrees(c: SentenceContext, numeral: Numeral): UnitMatch | undefined {
  const at = numeral.end;
  if (!c.isMark(numeral.first - 1, '(') || !c.isMark(at + 1, ')')) return undefined;
  const name = { C: 'celsius', F: 'fahrenheit' }[c.raw(at)];
  if (name === undefined) return undefined;
  return { unit: unitNamed(name)!, end: at + 1 };
}

const RACES = new Set([
  'race',
  'run',
  'walk',
  'course',
  'swim',
  'ride',
  'jog',
  'champion',
  'record',
  'title',
  'runner',
]);

/** "a 10K race": kilometres where something is run. */
function kilometreRace(c: SentenceContext, numeral: Numeral): UnitMatch | undefined {
  if (
    numeral.magnitude !== 1000 ||
    numeral.form !== 'digits' ||
    !/^k$/i.test(c.raw(numeral.end - 1)) ||
    !RACES.has(c.word(numeral.end))
  )
    return undefined;
  return { unit: unitNamed('kilometre')!, end: numeral.end };
}

/** The draft for a number and the unit at tokens `[at, match.end)`. */
export function ofUnit(
  c: SentenceContext,
  numeral: Numeral,
  at: number,
  match: UnitMatch,
  detector = 'measure',
): Draft {
  const { unit, end } = match;
  return amend(draftOf(c, detector, kindOfDimension(unit.dimension), numeral, { head: end - 1 }), {
    end,
    unit: c.slice(at, end),
    normalizedUnit: unit.name,
    dimension: unit.dimension,
    factor: unit.factor,
  });
}

/** Unit words with other meanings, told apart by what follows. */
function isUnit(c: SentenceContext, numeral: Numeral, at: number, match: UnitMatch): boolean {
  const symbol = match.end === at + 1 ? c.raw(at) : '';
  const next = match.end;
  switch (c.word(at)) {
    case 'second':
      // "two second-half goals", "one second place"
      return !c.joint(next) && !(c.tag(next) === Tag.Noun && !c.isHyphen(at - 1));
    case 'stone':
      return !c.isHyphen(at - 1) && !isPlural(c, next);
    case 'm':
      // "m³", "m/s" are read as more than one token.
      return symbol === '' || (symbol === 'm' && !isMillions(c, numeral, at));
    case 't':
      return (
        !c.joint(next) &&
        numeral.form === 'digits' &&
        (c.glued(at) || !c.isWord(next) || c.tag(next) !== Tag.Noun)
      );
    case 'c':
    case 'f':
    case 'a':
    case 'v':
    case 'n':
    case 'j':
      return !c.joint(next) && numeral.form === 'digits';
    case 's':
      return numeral.decimal;
    case 'w':
    case 'g':
    case 'l':
      return numeral.form === 'digits' && !c.joint(next) && !(symbol === 'G');
    case 'st':
      return c.glued(at) && !isOrdinalNumber(numeral);
    case 'in':
    case 'ins':
      return (
        numeral.form === 'digits' &&
        !(c.joint(next) && c.isNumber(next + 1)) &&
        (c.glued(at) || inchesAt(c, numeral) !== undefined)
      );
    case 'mb':
    case 'mp':
    case 'kt':
    case 'cal':
    case 'ps':
    case 'cv':
    case 'pc':
    case 'mi':
    case 'mt':
      return numeral.form === 'digits' && (c.glued(at) || !/^(cal|mt|mp)$/.test(c.word(at)));
    case 'bar':
      return numeral.form === 'digits' && (c.glued(at) || !countsBars(c, next));
    default:
      return true;
  }
}

/** "a 12 bar blues", "20 bar stools"; "at 36 bar" is a pressure. */
function countsBars(c: SentenceContext, next: number): boolean {
  return c.joint(next) || c.tag(next) === Tag.Noun || c.tag(next) === Tag.NounPlural;
}

function isOrdinalNumber(numeral: Numeral): boolean {
  return numeral.value % 10 === 1 && numeral.value % 100 !== 11;
}

/** "2m people", "1.5m homes": a plural behind the letter makes it a million; "100m hurdles" is a distance. */
function isMillions(c: SentenceContext, numeral: Numeral, at: number): boolean {
  if (numeral.form !== 'digits' || !c.glued(at)) return false;
  const phrase = nounPhraseAt(c, at + 1);
  if (!phrase || SPORTS.has(c.word(phrase.head))) return false;
  return phrase.plural || (c.has(at + 1, W.Unit | W.Currency) && isPlural(c, at + 1));
}

const SPORTS = new Set([
  'hurdles',
  'heats',
  'finals',
  'races',
  'sprints',
  'titles',
  'records',
  'medals',
  'waves',
  'freestyle',
]);

/** "2m people", "1.5m homes", "2.2b users": millions or billions of what stands behind the letter. */
export const suffixedCounts: Detector = {
  name: 'suffixed count',
  triggers: Trigger.Digits,
  words: 0,
  detect(c, { numeral }) {
    if (numeral?.magnitude !== 1 || numeral.form !== 'digits') return undefined;
    const at = numeral.end;
    const letter = c.unit(at);
    if (letter === 0x6d && isPaid(c, numeral, at)) return paidMillions(c, numeral, at);
    if (
      !c.glued(at) ||
      (letter !== 0x6d && letter !== 0x62) ||
      c.stop(at + 1) - c.start(at) !== 1 ||
      !isMillions(c, numeral, at)
    )
      return undefined;
    const magnitude = c.raw(at) === 'm' ? 1e6 : 1e9;
    const long: Numeral = {
      ...numeral,
      end: at + 1,
      stop: c.stop(at + 1),
      value: scaled(numeral.value, magnitude),
      step: scaled(numeral.step, magnitude),
      magnitude,
    };
    return countOrMeasure(c, long);
  },
};

const PAYING = words('pay earn cost spend owe fine raise value lose fetch save invest bid offer');

/** "is paid 2.3m a year", "a fee of 5m": texts that have lost their currency mark; a verb or noun of paying stands before. */
function isPaid(c: SentenceContext, numeral: Numeral, at: number): boolean {
  if (!c.glued(at) || c.stop(at + 1) - c.start(at) !== 1 || c.joint(at + 1)) return false;
  let before = numeral.first - 1;
  const modifier = modifierEndingAt(c.tokens, before, c.first);
  if (modifier) before = modifier.first - 1;
  if (/^(of|a|an|at|for|to|by)$/.test(c.word(before))) before--;
  return (
    PAYING.has(c.lexicon.word(c.lexicon.verbLemma[c.id(before)]!)) ||
    /^(worth|salary|fee|price|budget|profit|profits|debt|debts|wages|bonus)$/.test(c.word(before))
  );
}

function paidMillions(c: SentenceContext, numeral: Numeral, at: number): Draft {
  const long: Numeral = {
    ...numeral,
    end: at + 1,
    stop: c.stop(at + 1),
    value: scaled(numeral.value, 1e6),
    step: scaled(numeral.step, 1e6),
    magnitude: 1e6,
  };
  return draftOf(c, 'suffixed count', 'money', long, { dimension: 'money', openCurrency: true });
}

function countOrMeasure(c: SentenceContext, numeral: Numeral): Draft | undefined {
  const unit = unitAt(c.tokens, numeral.end, c.end);
  if (unit) return ofUnit(c, numeral, numeral.end, unit, 'suffixed count');
  const phrase = nounPhraseAt(c, numeral.end);
  return phrase && counted(c, numeral, phrase, 'suffixed count');
}
