import { words } from '../../../text/words';
import { Sense, Tag } from '../../../language/tag';
import type { Draft } from '../draft';
import { isPlural, nounPhraseAt } from '../nounPhrase';
import { isPlain, type Numeral } from '../numeral';
import type { SentenceContext } from '../sentenceContext';
import { unitAt } from '../units';
import { ageOf } from './ageDraft';

/** An age that the person beside the number gives away: "Mary Jones, 44,", "anyone over 65", "a woman of 70", "at 22 he". */
export function ageOfPerson(c: SentenceContext, numeral: Numeral, from: number): Draft | undefined {
  return (
    behindName(c, numeral) ??
    boundOfPersons(c, numeral, from) ??
    personOf(c, numeral, from) ??
    apposition(c, numeral) ??
    atAge(c, numeral, from)
  );
}

/** "At 22 he left home", "At 71, Jones …", "she married at 19": a stage of somebody's life. */
function atAge(c: SentenceContext, numeral: Numeral, from: number): Draft | undefined {
  const at = numeral.first - 1;
  if (at < from || c.word(at) !== 'at' || !isPlain(numeral)) return undefined;
  if (numeral.value < 10 || numeral.value > 105) return undefined;
  const { end } = numeral;
  const isFirst = at === c.first || c.tag(at - 1) === Tag.Punctuation || c.tag(at - 1) === Tag.Conjunction;
  const next = c.isMark(end, ',') ? end + 1 : end;
  const isStage = isFirst
    ? SOMEBODY.has(c.word(next)) ||
      (next > end && c.tag(next) === Tag.Name && c.tag(next + 1) !== Tag.Punctuation)
    : endsPhrase(c, end) && tellsOfLife(c, at);
  return isStage ? ageOf(c, numeral, end, null) : undefined;
}

const SOMEBODY = new Set(['he', 'she']);

function endsPhrase(c: SentenceContext, i: number): boolean {
  return (
    !c.inside(i) || c.isMark(i, '.') || c.isMark(i, ',') || c.isMark(i, ';') || c.tag(i) === Tag.Conjunction
  );
}

/** "was working in his uncle's shop at 15", "could leave prison at 86". */
function tellsOfLife(c: SentenceContext, at: number): boolean {
  for (let i = at - 1; i > at - LIFE_REACH && c.inside(i) && !c.isMark(i, ','); i--)
    if (STAGES.has(c.lexicon.word(c.lexicon.verbLemma[c.id(i)]!)) && c.tag(i) !== Tag.Noun) return true;
  return false;
}

/** Tokens looked at for the verb in front. */
const LIFE_REACH = 10;
const STAGES = words(
  'die retire marry wed emigrate free release debut graduate enlist leave quit learn orphan widow father convert bear work',
);

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
  let opening = who - 1;
  while (c.tag(opening) === Tag.Noun || c.isHyphen(opening)) opening--;
  if (c.word(opening) !== 'a' && c.word(opening) !== 'an' && c.tag(opening) !== Tag.Adjective)
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

/** "Mary Jones, 44, said", "the driver, now 34, was": a name or a person, then the number between commas. */
function apposition(c: SentenceContext, numeral: Numeral): Draft | undefined {
  if (!isPlain(numeral) || numeral.value < 1 || numeral.value > 115) return undefined;
  let before = numeral.first - 1;
  while (AT_THE_TIME.has(c.word(before))) before--;
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
  const alone = c.isMark(before, ',') && isLoneName(c, numeral, before - 1);
  const superlative = /^(youngest|oldest|eldest)$/.test(c.word(before - 1));
  if (!named && !superlative && !isPerson(c, before - 1) && !alone) return undefined;
  if (c.isMark(numeral.end, ',') && c.isNumber(numeral.end + 1) && c.raw(numeral.end + 1).length === 4)
    return undefined;
  return ageOf(c, numeral, numeral.end, null);
}

/** ", now 77,", ", by then 45,". */
const AT_THE_TIME = new Set(['now', 'then', 'by', 'just', 'only', 'still', 'also']);

/** "Mary Jones", "Karl von Hagen", "Amina al-Hadi": two names at least, with a particle between or without. */
function isFullName(c: SentenceContext, last: number): boolean {
  if (c.tag(last) !== Tag.Name) return false;
  const before = c.isHyphen(last - 1) ? last - 2 : last - 1;
  if (c.tag(before) === Tag.Name) return true;
  return PARTICLES.has(c.word(before)) && c.isWord(before - 1) && c.upper(before - 1);
}

const PARTICLES = words(
  'al el ul ag bin ibn ben von van der den de del della di da dos du la le abu walet ould',
);

/** "Jones, 28, has hit": one name, an adult's age, and the clause goes on behind the second comma. */
function isLoneName(c: SentenceContext, numeral: Numeral, name: number): boolean {
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
