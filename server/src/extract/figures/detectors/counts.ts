import { Tag } from '../../../language/tag';
import { amend, designation, draftOf } from '../draft';
import { type Detector, Trigger } from '../detector';
import { gluedEnd } from './codes';
import { counted } from './counted';
import { nounPhraseAt, partitiveAt, type NounPhrase } from '../nounPhrase';
import { modifierBehind } from '../modifiers';
import { isPlain, type Numeral } from '../numeral';
import type { SentenceContext } from '../sentenceContext';

/** Letters glued to digits that no other detector knew: "16x9", "5G", "787s", "1080p". */
export const gluedLetters: Detector = {
  name: 'glued letters',
  triggers: Trigger.Digits,
  words: 0,
  detect(c, { at, numeral }) {
    if (numeral?.form !== 'digits' || !c.glued(numeral.end)) return undefined;
    const next = numeral.end;
    if (c.isWord(next)) return designation(c, 'glued letters', at, gluedEnd(c, at));
    if ((c.isMark(next, '/') || c.isMark(next, '×')) && c.isNumber(next + 1))
      return designation(c, 'glued letters', at, gluedEnd(c, next + 1));
    const address =
      (c.isMark(next, '/') || c.isMark(next, '_') || c.isMark(next, '=') || c.isMark(next, '@')) &&
      c.glued(next + 1);
    if (address && c.isWord(next + 1)) return designation(c, 'glued letters', at, next + 1);
    return c.isMark(next, ',') && c.isNumber(next + 1) && c.glued(next + 1)
      ? designation(c, 'glued letters', at, next + 2)
      : undefined;
  },
};

/** Things counted: "300 MRAP armoured vehicles", "12-page report", "one of the people", "13 of them". */
export const counts: Detector = {
  name: 'count',
  triggers: Trigger.Number,
  words: 0,
  detect(c, { numeral }) {
    if (!numeral) return undefined;
    if (c.joint(numeral.end) && !modifierBehind(c.tokens, numeral.end + 1, c.end)) return joined(c, numeral);
    const start = c.joint(numeral.end) ? numeral.end + 1 : numeral.end;
    const phrase = nounPhraseAt(c, start, numeral.value !== 1) ?? orTwo(c, numeral);
    if (phrase) return counted(c, numeral, attributive(c, numeral, phrase), 'count');
    const of = partitiveAt(c, numeral.end, isDozen(c, numeral));
    return of ? counted(c, numeral, of, 'count') : undefined;
  },
};

/** "a pick or two", "a year or two": the noun stands before. */
function orTwo(c: SentenceContext, numeral: Numeral): NounPhrase | undefined {
  const noun = numeral.first - 2;
  if (c.word(numeral.first - 1) !== 'or' || c.tag(noun) !== Tag.Noun || numeral.value > 3) return undefined;
  for (let i = noun - 1; i >= noun - 3; i--)
    if (/^(a|an|another)$/.test(c.word(i))) return { first: noun, end: noun + 1, head: noun, plural: false };
  return undefined;
}

function isDozen(c: SentenceContext, numeral: Numeral): boolean {
  return numeral.form === 'words' && numeral.magnitude > 1 && c.word(numeral.end) === 'of';
}

/** "12-page report", "three-bedroom house", "16-MP": the noun behind the hyphen is what is counted. */
function joined(c: SentenceContext, numeral: Numeral) {
  const at = numeral.end + 1;
  const t = c.tag(at);
  if (c.word(at) === 'strong') return amend(draftOf(c, 'count', 'count', numeral), { end: at + 1 });
  if (!c.isWord(at) || (t !== Tag.Noun && t !== Tag.NounPlural && t !== Tag.Name && t !== Tag.Adjective))
    return undefined;
  if (c.upper(at) && t === Tag.Name && numeral.form === 'digits' && c.raw(at).length <= 4)
    return designation(c, 'count', numeral.first, gluedEnd(c, at));
  const adjective = c.joint(at + 1) ? at + 2 : at;
  const phrase: NounPhrase = { first: at, end: adjective + 1, head: adjective, plural: false };
  if (adjective > at && c.tag(adjective) !== Tag.Noun && c.tag(adjective) !== Tag.NounPlural)
    return counted(c, numeral, { first: at, end: at + 1, head: at, plural: false }, 'count');
  return counted(c, numeral, phrase, 'count');
}

/**
 * "a 12 page document", "3 cylinder engine": behind a number above one, a noun phrase whose head is singular is described by
 * its first noun in that number.
 */
function attributive(c: SentenceContext, numeral: Numeral, phrase: NounPhrase): NounPhrase {
  if (phrase.plural || numeral.value <= 1 || phrase.first === phrase.head) return phrase;
  if (c.tag(phrase.first) !== Tag.Noun || c.isHyphen(phrase.first + 1)) return phrase;
  if (!isPlain(numeral) && numeral.form !== 'words') return phrase;
  return { first: phrase.first, end: phrase.first + 1, head: phrase.first, plural: false };
}

/** Numbers with nothing beside them that would say what they count. */
export const bareNumbers: Detector = {
  name: 'bare number',
  triggers: Trigger.Number,
  words: 0,
  detect(c, { numeral }) {
    return numeral && draftOf(c, 'bare number', 'count', numeral, { bare: true });
  },
};
