import { Sense, Tag } from '../../../language/tag';
import type { Draft } from '../draft';
import { isPlural, nounPhraseAt } from '../nounPhrase';
import { isPlain, type Numeral } from '../numeral';
import type { SentenceContext } from '../sentenceContext';
import { unitAt } from '../units';
import { ageOf } from './ageDraft';

/** An age that the person before the number gives away: "Mary Jones, 44,", "anyone over 65", "a woman of 70". */
export function ageOfPerson(c: SentenceContext, numeral: Numeral, from: number): Draft | undefined {
  return (
    behindName(c, numeral) ??
    boundOfPersons(c, numeral, from) ??
    personOf(c, numeral, from) ??
    apposition(c, numeral)
  );
}

/** "Nick Hague 44 has spent": texts that have lost their commas; two names, the number, a finite verb. */
function behindName(c: SentenceContext, numeral: Numeral): Draft | undefined {
  if (!isPlain(numeral) || numeral.value < 15 || numeral.value > 99 || c.glued(numeral.first))
    return undefined;
  const t = c.tag(numeral.end);
  if (t !== Tag.VerbS && t !== Tag.VerbPast && t !== Tag.Modal) return undefined;
  const named =
    c.tag(numeral.first - 1) === Tag.Name && c.upper(numeral.first - 2) && c.isWord(numeral.first - 2);
  return named && numeral.first - 3 < c.first + 1 ? ageOf(c, numeral, numeral.end, null) : undefined;
}

const OF_ANYONE = new Set(['anyone', 'anybody', 'nobody', 'everyone', 'everybody', 'someone', 'those']);
const BOUNDS = new Set(['over', 'under', 'above', 'below', 'aged']);

/** "anyone over 65", "children under 12": persons, a bound, and nothing that the number could count. */
function boundOfPersons(c: SentenceContext, numeral: Numeral, from: number): Draft | undefined {
  if (!isPlain(numeral) || numeral.value < 1 || numeral.value > 110) return undefined;
  const who = numeral.first - 2;
  if (who < from || !BOUNDS.has(c.word(numeral.first - 1))) return undefined;
  if (!OF_ANYONE.has(c.word(who)) && !(isPlural(c, who) && (isPerson(c, who) || c.word(who) === 'people')))
    return undefined;
  const next = numeral.end;
  const open = unitAt(c.tokens, next, c.end) ?? nounPhraseAt(c, next, true);
  return open || c.joint(next) || c.glued(next) !== (c.tag(next) === Tag.Punctuation)
    ? undefined
    : ageOf(c, numeral, next, null);
}

/** "a woman of 70", "a boy of nine": one person and a number that counts nothing behind it. */
function personOf(c: SentenceContext, numeral: Numeral, from: number): Draft | undefined {
  const who = numeral.first - 2;
  if (c.word(who + 1) !== 'of' || who <= from || c.tag(who) !== Tag.Noun || !isPerson(c, who))
    return undefined;
  if (c.word(who - 1) !== 'a' && c.word(who - 1) !== 'an' && c.tag(who - 1) !== Tag.Adjective)
    return undefined;
  const { value, end } = numeral;
  if (!Number.isInteger(value) || value < 1 || value > 110 || c.joint(end)) return undefined;
  const open = unitAt(c.tokens, end, c.end) ?? nounPhraseAt(c, end, true);
  return open || RELATIONS.has(c.word(who)) ? undefined : ageOf(c, numeral, end, null);
}

/** "a father of three" has three children. */
const RELATIONS = new Set([
  'father',
  'mother',
  'parent',
  'dad',
  'mum',
  'mom',
  'grandmother',
  'grandfather',
  'winner',
  'leader',
  'member',
  'owner',
  'veteran',
  'author',
  'survivor',
  'captain',
  'champion',
  'holder',
  'recipient',
  'head',
]);

/** "Mary Jones, 44, said", "the driver, 34, was": a name or a person, then the number between commas. */
function apposition(c: SentenceContext, numeral: Numeral): Draft | undefined {
  if (!isPlain(numeral) || numeral.value < 1 || numeral.value > 115) return undefined;
  const before = numeral.first - 1;
  const bracket = c.isMark(before, '(');
  if (!bracket && !c.isMark(before, ',')) return undefined;
  const close =
    c.isMark(numeral.end, ',') ||
    c.isMark(numeral.end, ')') ||
    c.isMark(numeral.end, ';') ||
    c.isMark(numeral.end, '.');
  if (!close && !(c.word(numeral.end) === 'and' && c.isMark(before, ','))) return undefined;
  if (bracket && !c.isMark(numeral.end, ')')) return undefined;
  const named = isFullName(c, before - 1) && !c.isNumber(before - 3);
  const superlative = /^(youngest|oldest|eldest)$/.test(c.word(before - 1));
  if (
    !named &&
    !superlative &&
    !isPerson(c, before - 1) &&
    !(c.isMark(before, ',') && isLoneName(c, numeral))
  )
    return undefined;
  if (c.isMark(numeral.end, ',') && c.isNumber(numeral.end + 1) && c.raw(numeral.end + 1).length === 4)
    return undefined;
  return ageOf(c, numeral, numeral.end, null);
}

/** "Mary Jones", "Karl von Hagen", "Amina al-Hadi": two names at least, with a particle between or without. */
function isFullName(c: SentenceContext, last: number): boolean {
  if (c.tag(last) !== Tag.Name) return false;
  const before = c.isHyphen(last - 1) ? last - 2 : last - 1;
  if (c.tag(before) === Tag.Name) return true;
  return PARTICLES.has(c.word(before)) && c.isWord(before - 1) && c.upper(before - 1);
}

const PARTICLES = new Set(
  'al el ul ag bin ibn ben von van der den de del della di da dos du la le abu walet ould'.split(' '),
);

/** "Jones, 28, has hit": one name, an adult's age, and the clause goes on behind the second comma. */
function isLoneName(c: SentenceContext, numeral: Numeral): boolean {
  const name = numeral.first - 2;
  if (!c.upper(name) || !c.isWord(name) || c.isNumber(name - 1) || numeral.value < 10 || numeral.value > 105)
    return false;
  if (!c.isMark(numeral.end, ',')) return false;
  const t = c.tag(numeral.end + 1);
  return (
    (t >= Tag.Verb && t <= Tag.Modal) ||
    t === Tag.Relative ||
    c.word(numeral.end + 1) === 'who' ||
    t === Tag.Determiner ||
    t === Tag.Adverb
  );
}

function isPerson(c: SentenceContext, i: number): boolean {
  return (
    (c.tag(i) === Tag.Noun || c.tag(i) === Tag.NounPlural || c.tag(i) === Tag.Name) &&
    c.lexicon.nounSense[c.id(i)] === Sense.Person
  );
}
