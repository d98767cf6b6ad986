import { words } from '../../text/words';
import { Tag } from '../../language/tag';
import { TokenKind } from '../../text/tokenise';
import { dateDraft, designation } from '../figures/draft';
import { type Detector, Trigger } from '../figures/detector';
import { W } from '../figures/figureWords';
import { nounPhraseAt } from '../figures/nounPhrase';
import type { Numeral } from '../figures/numeral';
import type { SentenceContext } from '../figures/sentenceContext';
import { unitAt } from '../figures/units';
import { currencyWordAt } from '../figures/currencies';
import { absolute, yearAt } from './calendarDate';
import type { DateExpression } from './dateExpression';

/** Years: "in 2005", "2016-2020", "2012–13", "1200 BC", "the 2010 floods". */
export const years: Detector = {
  name: 'year',
  triggers: Trigger.Digits,
  words: 0,
  detect(c, { at, numeral, from }) {
    if (!numeral || !c.isNumber(at)) return undefined;
    const era = eraEnd(c, at, from);
    if (era > 0)
      return designation(c, 'year', /^(ad|a\.d\.?|bc)$/.test(c.word(at - 1)) ? at - 1 : at, era, 'year');
    const range = yearRange(c, at);
    if (range) return dateDraft(c, 'year', at, range.end, range.date);
    const year = yearAt(c, at);
    return year > 0 && isYear(c, numeral, year)
      ? dateDraft(c, 'year', at, at + 1, absolute(year, null, null))
      : undefined;
  },
};

/** Token behind "1200 BC", "AD 1000"; 0 for none. */
function eraEnd(c: SentenceContext, at: number, from: number): number {
  if (c.allCaps(at + 1) && /^(bc|bce|ce|ad|b\.c\.?|a\.d\.?|b\.c\.e\.?|c\.e\.?)$/.test(c.word(at + 1)))
    return at + 2;
  return at - 1 >= from && c.allCaps(at - 1) && /^(ad|a\.d\.?)$/.test(c.word(at - 1)) ? at + 1 : 0;
}

/** "2016-2020", "2012–13", "2012/13", "1999-2000": two years joined, the second in full or by its last two digits. */
function yearRange(c: SentenceContext, at: number): { end: number; date: DateExpression } | undefined {
  const start = yearAt(c, at);
  if (start < 1500) return undefined;
  const slash = c.isMark(at + 1, '/') && c.glued(at + 1) && c.glued(at + 2);
  if (!(c.isHyphen(at + 1) && c.glued(at + 1) === c.glued(at + 2)) && !slash) return undefined;
  const text = c.raw(at + 2);
  const full = yearAt(c, at + 2);
  const short =
    /^\d{2}$/.test(text) && c.glued(at + 2) && !c.joint(at + 3) && !c.isMark(at + 3, '/')
      ? Math.floor(start / 100) * 100 + Number(text)
      : 0;
  const stop = full || (short && short > start ? short : short && start % 100 === 99 ? short + 100 : 0);
  if (stop <= start || stop - start > 400) return undefined;
  return {
    end: at + 3,
    date: { type: 'interval', from: absolute(start, null, null), to: absolute(stop, null, null) },
  };
}

const TEMPORAL = new Set([
  'in',
  'since',
  'by',
  'until',
  'till',
  'during',
  'before',
  'after',
  'late',
  'early',
  'mid',
  'year',
  'years',
  'from',
  'through',
  'circa',
  'throughout',
  'autumn',
  'spring',
  'summer',
  'winter',
  'fall',
  'fiscal',
  'of',
  'on',
  'c.',
  'than',
  'season',
  'end',
  'for',
  'class',
]);
/** These make a year even before a noun in the plural: "in 2004 prices rose". */
const STRONG = new Set([
  'in',
  'since',
  'until',
  'till',
  'during',
  'late',
  'early',
  'mid',
  'circa',
  'throughout',
  'summer',
  'winter',
  'spring',
  'autumn',
  'fiscal',
  'year',
  'by',
]);
const AMOUNT = new Set([
  'than',
  'about',
  'around',
  'some',
  'nearly',
  'almost',
  'over',
  'least',
  'most',
  'roughly',
  'approximately',
  'exactly',
  'only',
  'under',
  'fewer',
  'another',
  'additional',
  'extra',
  'total',
  'averaging',
  'up',
  'many',
]);

/** Plurals that have a year rather than a number: "45% from 2010 levels". */
const OF_A_YEAR = words(
  'levels prices figures results earnings elections polls olympics revenues profits guidelines rules terms accounts estimates forecasts sales',
);

/** Whether four plain digits are a year rather than an amount, by their size and their neighbours. */
function isYear(c: SentenceContext, numeral: Numeral, year: number): boolean {
  const i = numeral.first;
  const next = numeral.end;
  if (numeral.magnitude !== 1 || c.kind(i - 1) === TokenKind.Currency || c.kind(next) === TokenKind.Currency)
    return false;
  if (c.joint(next) && c.isWord(next + 1) && c.has(next + 1, W.Unit)) return false;
  if (
    c.has(next, W.Magnitude | W.Suffix) ||
    unitAt(c.tokens, next, c.end) ||
    currencyWordAt(c.tokens, next, c.end)
  )
    return false;
  const before = c.isHyphen(i - 1) ? c.word(i - 2) : c.word(i - 1);
  const modern = year >= 1900 && year <= 2049;
  if (before === 'least' && STRONG.has(c.word(i - 3))) return true;
  if (AMOUNT.has(before) && !/^(than|around|about)$/.test(before)) return false;
  const phrase = nounPhraseAt(c, next);
  if (isSpan(c, i, year, phrase !== undefined)) return true;
  if (STRONG.has(before)) return modern || !phrase;
  if (!modern) return before !== 'of' && TEMPORAL.has(before) && year >= 1400 && !phrase;
  if (!phrase?.plural) return !(/^(than|around|about)$/.test(before) && phrase !== undefined);
  return c.signs.groupsThousands || OF_A_YEAR.has(c.word(phrase.head)) || describesPlural(c, i);
}

/** "Between 1600 and 1900", "between 1000 and 1260 AD": two growing years, nothing counted behind the second unless a sentence opens so. */
function isSpan(c: SentenceContext, i: number, year: number, counts: boolean): boolean {
  const first = c.word(i - 1) === 'between' || c.word(i - 1) === 'from' ? i : -1;
  if (first >= 0) {
    const next = yearAt(c, i + 2);
    return (
      next > year && /^(and|to)$/.test(c.word(i + 1)) && (first - 1 === c.first || !nounPhraseAt(c, i + 3))
    );
  }
  const before = c.word(i - 1) === 'and' || c.word(i - 1) === 'to' ? yearAt(c, i - 2) : 0;
  if (before === 0 || before >= year) return false;
  const opener = c.word(i - 3);
  return (
    (opener === 'between' || opener === 'from' || /^(ad|a\.d\.?)$/.test(opener)) &&
    (!counts || i - 3 === c.first)
  );
}

/** "the 2016 elections", "its 2018 sales", "Merck's 2018 sales": something before says that the plural is one of many. */
function describesPlural(c: SentenceContext, i: number): boolean {
  const t = c.tag(i - 1);
  return (
    t === Tag.Possessive ||
    t === Tag.Clitic ||
    c.word(i - 1) === 'the' ||
    t === Tag.Name ||
    t === Tag.Noun ||
    t === Tag.Adjective
  );
}
