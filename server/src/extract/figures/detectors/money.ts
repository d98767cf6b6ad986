import { words } from '../../../text/words';
import { TokenKind } from '../../../text/tokenise';
import type { CurrencyRow } from '../../data/currencies';
import {
  currencyOfMark,
  currencyWordAt,
  isDoubtfulMark,
  subunitOfSymbol,
  type CurrencyWord,
} from '../currencies';
import { amend, draftOf, type Draft } from '../draft';
import { type Detector, Trigger } from '../detector';
import { suffixOf, W } from '../figureWords';
import type { Numeral } from '../numeral';
import { embeddedNumeral } from '../readEmbedded';
import { readNumeral } from '../readNumeral';
import { scaled } from '../readDigits';
import type { SentenceContext } from '../sentenceContext';

/** Amounts of money: "$1bn", "US$4.7 billion", "Rs 5 lakh", "€85m", "RM79", "10.5 million Australian dollars", "19 cents", "2,500 $". */
export const money: Detector = {
  name: 'money',
  triggers: Trigger.Number | Trigger.Mark | Trigger.Code,
  words: W.CurrencyMark,
  detect(c, { at, numeral, from }) {
    if (numeral) return behindNumber(c, numeral);
    if (c.kind(at) === TokenKind.Currency) return behindMark(c, at, from);
    if (c.isWord(at)) return behindLetters(c, at);
    return undefined;
  },
};

/** "$" with the letters around it: "US$5", "$US5", "US $5", "A$5m". */
function behindMark(c: SentenceContext, at: number, from: number): Draft | undefined {
  const sign = c.raw(at);
  let first = at;
  let mark = sign;
  if (c.isWord(at - 1) && at - 1 >= from) {
    const joined = `${c.raw(at - 1)}${sign}`;
    const known =
      currencyOfMark(joined) ??
      (c.glued(at) ? undefined : currencyOfMark(c.raw(at - 1) === 'US' ? joined : ''));
    if (known && (c.glued(at) || c.raw(at - 1).replaceAll('.', '') === 'US')) {
      mark = joined;
      first = at - 1;
    }
  }
  const embedded = embeddedNumeral(c, at + 1);
  if (embedded && c.glued(at + 1) && currencyOfMark(sign + embedded.letters))
    return moneyOf(c, withSuffix(c, embedded.numeral), sign + embedded.letters, first);
  const numeral = readNumeral(c, numberBehind(c, at));
  return numeral && moneyOf(c, withSuffix(c, numeral), mark, first);
}

/** The number behind a mark; a sign or "~" may stand between. */
function numberBehind(c: SentenceContext, at: number): number {
  const next = at + 1;
  if (c.isHyphen(next) && c.glued(next + 1) && c.isNumber(next + 1)) return next + 1;
  return next;
}

/** "USD 34.6 million", "Rs. 500", "RM79", "PS2.7m". */
function behindLetters(c: SentenceContext, at: number): Draft | undefined {
  const embedded = embeddedNumeral(c, at);
  if (embedded) return checkedMark(c, embedded.letters, withSuffix(c, embedded.numeral), at);
  if (!c.has(at, W.CurrencyMark)) return undefined;
  const next = c.isMark(at + 1, '.') && c.glued(at + 1) ? at + 2 : at + 1;
  const digits = c.kind(next) === TokenKind.Currency ? next + 1 : next;
  if (!c.isNumber(digits)) return undefined;
  const numeral = readNumeral(c, digits);
  return numeral && checkedMark(c, c.raw(at), withSuffix(c, numeral), at);
}

function checkedMark(c: SentenceContext, mark: string, numeral: Numeral, first: number): Draft | undefined {
  if (!currencyOfMark(mark)) return undefined;
  const large = numeral.magnitude > 1 || numeral.grouped || (numeral.decimal && numeral.value >= 100);
  return isDoubtfulMark(mark) && !large ? undefined : moneyOf(c, numeral, mark, first);
}

function moneyOf(c: SentenceContext, numeral: Numeral, mark: string, first: number): Draft {
  const row = currencyOfMark(mark);
  const bareDollar = row === undefined && mark === '$';
  return amend(draftOf(c, 'money', 'money', numeral, { head: first }), {
    first,
    unit: mark,
    normalizedUnit: row?.name ?? (bareDollar ? 'dollar' : mark),
    dimension: 'money',
    currency: row?.code ?? (bareDollar ? 'USD' : null),
    openCurrency: bareDollar,
  });
}

const MONEY_SUFFIXES = new Set(['m', 'b', 't', 'k', 'mm', 'mil']);

/** "$180m", "$5 b", "$1.2t": single letters that behind money can only be magnitudes. */
function withSuffix(c: SentenceContext, numeral: Numeral): Numeral {
  const at = numeral.end;
  if (numeral.magnitude !== 1 || !c.has(at, W.Suffix) || !MONEY_SUFFIXES.has(c.word(at))) return numeral;
  if (!c.glued(at) && c.word(at) !== 'm' && c.word(at) !== 'b' && c.word(at) !== 'mil') return numeral;
  const magnitude = suffixOf(c.id(at))!;
  return {
    ...numeral,
    end: at + 1,
    stop: c.stop(at + 1),
    value: scaled(numeral.value, magnitude),
    step: scaled(numeral.step, magnitude),
    magnitude,
  };
}

/** "500 euros", "two-million-euro", "19 cents", "164p", "2,500 $", "20 USD". */
function behindNumber(c: SentenceContext, numeral: Numeral): Draft | undefined {
  const at = c.joint(numeral.end) ? numeral.end + 1 : numeral.end;
  const noun = currencyWordAt(c.tokens, at, c.end);
  if (noun && !(noun.value.doubtful && !looksLikeMoney(c, numeral, noun.value, at, noun.end)))
    return ofNoun(c, numeral, noun.value, at, noun.end);
  if (c.kind(at) === TokenKind.Currency) return markBehind(c, numeral, at);
  const subunit = c.glued(at) && at === numeral.end ? subunitOfSymbol(c.raw(at)) : undefined;
  if (subunit) return ofNoun(c, numeral, { ...subunit, doubtful: false, subunit: true }, at, at + 1);
  const code = codeAt(c, at);
  if (code) return amend(moneyOf(c, withSuffix(c, numeral), code, numeral.first), { end: at + 1, head: at });
  return suffixedNoun(c, numeral);
}

/** "20 USD", "10eur": the code behind the number; in small letters only where it is no word. */
function codeAt(c: SentenceContext, at: number): string | undefined {
  if (!c.has(at, W.CurrencyMark)) return undefined;
  const code = c.raw(at).toUpperCase();
  if (code.length !== 3 || !currencyOfMark(code)) return undefined;
  return c.allCaps(at) || (!isDoubtfulMark(code) && c.lexicon.can[c.id(at)] === 0) ? code : undefined;
}

/** "5m euros", "2 mn-euro": a magnitude letter between the number and its currency. */
function suffixedNoun(c: SentenceContext, numeral: Numeral): Draft | undefined {
  const long = withSuffix(c, numeral);
  if (long === numeral) return undefined;
  const at = c.joint(long.end) ? long.end + 1 : long.end;
  const noun = currencyWordAt(c.tokens, at, c.end);
  return noun && !noun.value.subunit ? ofNoun(c, long, noun.value, at, noun.end) : undefined;
}

function ofNoun(c: SentenceContext, numeral: Numeral, word: CurrencyWord, at: number, end: number): Draft {
  return amend(draftOf(c, 'money', 'money', numeral, { head: end - 1 }), {
    end,
    unit: c.slice(at, end),
    normalizedUnit: word.name,
    dimension: 'money',
    factor: word.factor,
    currency: word.code,
    openCurrency: word.code === null || (word.name === 'dollar' && at === end - 1),
  });
}

/** "2,500 $", "500€": the mark behind the number, unless it opens the next amount ("5 $10 notes"). */
function markBehind(c: SentenceContext, numeral: Numeral, at: number): Draft | undefined {
  if (c.isNumber(at + 1) && c.glued(at + 1)) return undefined;
  const row: CurrencyRow | undefined = currencyOfMark(c.raw(at));
  if (!row && c.raw(at) !== '$') {
    const subunit = subunitOfSymbol(c.raw(at));
    return subunit && ofNoun(c, numeral, { ...subunit, doubtful: false, subunit: true }, at, at + 1);
  }
  return amend(moneyOf(c, numeral, c.raw(at), numeral.first), { end: at + 1, head: at });
}

/** "200 pounds" may be a weight, "won" a verb, "marks" points: an amount in thousands or a sign of sterling decides. */
function looksLikeMoney(
  c: SentenceContext,
  numeral: Numeral,
  word: CurrencyWord,
  at: number,
  end: number,
): boolean {
  // "1B Paul Hanson": a capital with another behind it is a name.
  if (c.upper(end - 1) && c.upper(end) && !c.allCaps(end - 1)) return false;
  const next = c.word(at + 1);
  // "20 bucks", but "two Bucks fans".
  if (word.code === 'USD') return !c.upper(at);
  if (word.code === 'GBP') {
    if (next === 'sterling') return true;
    // "260 pound-feet of torque"
    if (c.joint(end)) return false;
    if (c.joint(at - 1) && numeral.magnitude === 1) return MONEY_NOUNS.has(next);
    if (next === 'of' || MASS_CONTEXT.has(next) || weighs(c, numeral)) return false;
    if (numeral.magnitude >= 1e6) return true;
    return c.signs.sterling || (numeral.grouped && numeral.value >= 1000 && !c.signs.dollars);
  }
  return (
    numeral.magnitude >= 1000 || (numeral.form === 'digits' && numeral.value >= 100 && numeral.value !== 100)
  );
}

/** "weighs 1.3 pounds", "lost about 30 pounds", "1.5 pounds": a verb of weight stands before, or a decimal that is no price. */
function weighs(c: SentenceContext, numeral: Numeral): boolean {
  if (numeral.decimal && numeral.magnitude === 1 && Number.isInteger(numeral.value * 10)) return true;
  for (let i = numeral.first - 1; i >= numeral.first - 4 && c.isWord(i); i--)
    if (WEIGHT_VERBS.has(c.word(i))) return true;
  return false;
}

const WEIGHT_VERBS = new Set(['weigh', 'weighs', 'weighed', 'weighing', 'tipped']);

const MONEY_NOUNS = words(
  'note notes fine bill ticket deal contract loan prize debt reward grant fee bonus cheque voucher investment project transfer bid budget donation salary bet bounty deposit penalty profit loss bond coin gift scheme',
);
const MASS_CONTEXT = new Set([
  'per',
  'lighter',
  'heavier',
  'force',
  'in',
  'on',
  'foot',
  'feet',
  'overweight',
]);
