import { TokenFlag, TokenKind } from '../../../text/tokenise';
import { Tag } from '../../../language/tag';
import { designation } from '../draft';
import { gluedEnd } from './codes';
import { type Detector, Trigger } from '../detector';
import { W } from '../figureWords';
import { nounPhraseAt } from '../nounPhrase';
import { isPlain, type Numeral } from '../numeral';
import type { SentenceContext } from '../sentenceContext';
import { unitAt } from '../units';
import { currencyWordAt } from '../currencies';

/** Numbers that belong to a name: "iPhone 4", "S&P 500", "Apollo 11", "Big Ten", "10 Downing Street". */
export const numberedNames: Detector = {
  name: 'numbered name',
  triggers: Trigger.Number,
  words: 0,
  detect(c, { at, numeral, from }) {
    if (!numeral) return undefined;
    if (numeral.form === 'words')
      return isCapitalWord(c, numeral, from) ? designation(c, 'numbered name', at, numeral.end) : undefined;
    if (isVersion(c, numeral, from)) return designation(c, 'numbered name', at - 1, numeral.end);
    if (!isPlain(numeral) || c.raw(at).length > 4) return undefined;
    const address = addressEnd(c, numeral);
    if (address > 0) return designation(c, 'numbered name', at, address, 'address');
    if (at - 1 < from || c.glued(at)) return undefined;
    if (c.has(at - 1, W.Index)) return designation(c, 'numbered name', at - 1, numeral.end, 'index');
    if (opensWithNoun(c, numeral)) return designation(c, 'numbered name', at - 1, numeral.end);
    if (belongsToName(c, numeral))
      return designation(c, 'numbered name', nameStart(c, at - 1, from), gluedEnd(c, at));
    return opensName(c, numeral) ? designation(c, 'numbered name', at, numeral.end + 1) : undefined;
  },
};

/** "Channel Four", "Formula One", "the Big Ten": a number word with a capital behind a name. */
function isCapitalWord(c: SentenceContext, numeral: Numeral, from: number): boolean {
  const i = numeral.first;
  if (i === c.first || i - 1 < from || !c.upper(i) || numeral.end !== i + 1) return false;
  if (
    !c.isWord(i - 1) ||
    !c.upper(i - 1) ||
    c.tag(i - 1) === Tag.Determiner ||
    c.tag(i - 1) === Tag.Preposition
  )
    return false;
  return !isHeadline(c) && !(nounPhraseAt(c, numeral.end)?.plural ?? false);
}

/** Most words of the sentence have capitals, so that one says nothing. */
function isHeadline(c: SentenceContext): boolean {
  let words = 0;
  let capitals = 0;
  for (let i = c.first; i < c.end && i < c.first + 30; i++) {
    if (!c.isWord(i) || c.raw(i).length < 4) continue;
    words++;
    if (c.upper(i)) capitals++;
  }
  return words >= 4 && capitals > words * 0.7;
}

/** Token behind "575 Wilbraham Road", 0 for no address. */
function addressEnd(c: SentenceContext, numeral: Numeral): number {
  for (let i = numeral.end; i < numeral.end + 4; i++) {
    if (!c.upper(i) || c.glued(i)) return 0;
    if (c.has(i, W.Street) && i > numeral.end) return i + 1;
  }
  return 0;
}

/** A capital that is not the first of its sentence. */
function isName(c: SentenceContext, i: number): boolean {
  const t = c.tag(i);
  if (t === Tag.Name) return true;
  return (t === Tag.Noun || t === Tag.Adjective) && i > c.first && c.upper(i) && !isHeadline(c);
}

/** "Windows 7 was slow", "Reactor 4 exploded": a noun opens the sentence, the number follows it, then the verb. */
function opensWithNoun(c: SentenceContext, numeral: Numeral): boolean {
  const before = numeral.first - 1;
  if (before !== c.first || (c.tag(before) !== Tag.Noun && c.tag(before) !== Tag.NounPlural)) return false;
  const t = c.tag(c.tag(numeral.end) === Tag.Adverb ? numeral.end + 1 : numeral.end);
  return t === Tag.VerbS || t === Tag.VerbPast || t === Tag.Modal;
}

/** "iPhone 4 owners": a capital inside a word marks a product, whatever noun follows. */
function isProduct(c: SentenceContext, i: number): boolean {
  return (c.tokens.flags[i]! & TokenFlag.InnerCap) !== 0 && !c.allCaps(i) && /^[a-z]/.test(c.raw(i));
}

/** "Safari 4.0", "USB 1.1 connection": a small decimal behind a name, and no plural that it could count. */
function isVersion(c: SentenceContext, numeral: Numeral, from: number): boolean {
  const before = numeral.first - 1;
  if (
    !numeral.decimal ||
    numeral.magnitude !== 1 ||
    numeral.value >= 100 ||
    before < from ||
    c.glued(numeral.first)
  )
    return false;
  if (c.tag(before) !== Tag.Name || c.has(before, W.Month | W.Weekday) || before === c.first) return false;
  const { end } = numeral;
  if (
    c.has(end, W.Magnitude) ||
    unitAt(c.tokens, end, c.end) ||
    currencyWordAt(c.tokens, end, c.end) ||
    c.kind(end) === TokenKind.Currency
  )
    return false;
  return !(nounPhraseAt(c, end, true)?.plural ?? false);
}

/** "the 787 Dreamliner", "11 Pro Max": a plain number before a name in the singular, with nothing that it could count. */
function opensName(c: SentenceContext, numeral: Numeral): boolean {
  const next = numeral.end;
  if (
    c.tag(next) !== Tag.Name ||
    !c.upper(next) ||
    isAcronym(c, next) ||
    c.glued(next) ||
    c.has(next, W.Weekday | W.Month)
  )
    return false;
  return nounPhraseAt(c, next) === undefined && !isHeadline(c);
}

/** "S&P 500": the name has a part before its ampersand. */
function nameStart(c: SentenceContext, at: number, from: number): number {
  return c.isMark(at - 1, '&') && c.glued(at) && c.upper(at - 2) && at - 2 >= from ? at - 2 : at;
}

/** "121 RBI", "3 MPs": capitals alone count like a noun. */
function isAcronym(c: SentenceContext, i: number): boolean {
  return c.allCaps(i) && c.tag(i + 1) !== Tag.Name && c.tag(i + 1) !== Tag.Noun;
}

/** A name right before a short plain number, and nothing behind it that the number could count. */
function belongsToName(c: SentenceContext, numeral: Numeral): boolean {
  const before = numeral.first - 1;
  if (!isName(c, before) || c.has(before, W.Month | W.Weekday)) return false;
  if (c.raw(before).length === 1 || isProduct(c, before)) return true;
  const { end } = numeral;
  if (unitAt(c.tokens, end, c.end) || currencyWordAt(c.tokens, end, c.end)) return false;
  if (c.has(end, W.Month) || c.kind(end) === TokenKind.Currency) return false;
  if (c.joint(end) && c.isWord(end + 1)) return false;
  const phrase = nounPhraseAt(c, end);
  if (!phrase) return true;
  if (c.tag(end) === Tag.Name) return true;
  return (
    !(phrase.plural && phrase.first === phrase.head) &&
    !(phrase.plural && c.tag(phrase.head) !== Tag.Name && !c.upper(end))
  );
}
