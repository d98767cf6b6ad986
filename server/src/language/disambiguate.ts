import { words } from '../text/words';
import { TokenFlag, TokenKind, type Tokens } from '../text/tokenise';
import { WordMap } from '../text/wordMap';
import type { Lexicon } from './lexicon';
import { ANY_NOUN, ANY_VERB, Can, Tag } from './tag';
import { WordClass } from './wordClass';

/** What the rules see: the tokens, the tags given so far (those before the current token), and the sentence. */
export interface TagContext {
  readonly tokens: Tokens;
  readonly tags: Uint8Array;
  readonly lexicon: Lexicon;
  /** Words for numbers: `Tag.Number` or `Tag.Ordinal`. */
  readonly numbers: WordMap<Tag>;
  readonly first: number;
  readonly end: number;
}

/** Which reading of an open-class word fits behind what stands before it. */
export function chooseOpen(c: TagContext, i: number, can: number): Tag {
  if (can & Can.Adjective && (isExtent(c, i) || isLastTime(c, i))) return Tag.Adjective;
  const before = followsYear(c, i) ? Tag.Noun : modifiedTag(c, i);
  if (can & Can.Verb && isVerbSlot(c, i, before)) return Tag.Verb;
  const auxiliary = auxiliaryBefore(c, i);
  if (auxiliary !== undefined) {
    const form = afterAuxiliary(auxiliary, can);
    if (form !== undefined) return form;
  }
  if (agreesWithNoThis(c, i, can)) return Tag.VerbS;
  // "all four set off": more than one of them would be "sets"
  if (before === Tag.Number && can & Can.Verb && can & Can.VerbPast && isSeveral(c, i)) return Tag.VerbPast;
  if (opensNounPhrase(before)) return nominal(c, i, can);
  // "the number of displaced people", "the term of convicted murderer Jones"
  if (before === Tag.Preposition && can & Can.VerbEn && isDescribed(c, i)) return Tag.Adjective;
  if (before === Tag.Preposition && !(can & Can.VerbIng))
    return can & (ANY_NOUN | Can.Adjective) ? nominal(c, i, can) : byFrequency(c, i, can);
  if (before === Tag.Preposition && can & Can.VerbIng)
    return can & Can.Noun && !startsObject(c, i + 1) ? Tag.Noun : Tag.VerbIng;
  // "killed 14 and wounded 40": no adjective stands right before a number.
  if (before === Tag.Conjunction && can & Can.VerbPast && !(can & Can.Verb) && isNumber(c, i + 1))
    return Tag.VerbPast;
  if (isSubject(before)) return behindSubject(c, i, can);
  if (isVerb(before) && can & (ANY_NOUN | Can.Adjective)) return behindVerb(c, i, can);
  return byFrequency(c, i, can);
}

function isDescribed(c: TagContext, i: number): boolean {
  if (canBe(c, i + 1, Can.NounPlural)) return true;
  return canBe(c, i + 1, Can.Noun) && !CONJOINING.has(c.lexicon.word(wordAt(c, i - 1)));
}

/** "as expected", "than planned": what follows is no noun that the participle describes. */
const CONJOINING = words('as than since before after until till like to');

/** A number above one in front, and nothing that the word could describe behind. */
function isSeveral(c: TagContext, i: number): boolean {
  return (
    c.tokens.kind[i - 1] === TokenKind.Word &&
    c.lexicon.word(wordAt(c, i - 1)) !== 'one' &&
    canBe(c, i, Can.Noun) &&
    !canBe(c, i, Can.NounPlural) &&
    !startsNominalWord(c, i + 1)
  );
}

/** "900 metres long", "three feet high": how far something extends; nobody longs for anything. */
function isExtent(c: TagContext, i: number): boolean {
  if (!EXTENTS.has(c.tokens.word[i]!) || i - 2 < c.first || c.tokens.kind[i - 1] !== TokenKind.Word)
    return false;
  const isCounted = isNumber(c, i - 2) || c.tags[i - 2] === Tag.Number;
  return isCounted && previousTag(c, i) === Tag.NounPlural;
}

const EXTENTS = new WordClass('long high deep tall thick');

/** "scored 31 goals last season": no verb, which would have no bare noun behind it. */
function isLastTime(c: TagContext, i: number): boolean {
  return LAST.has(wordAt(c, i)) && SPANS.has(wordAt(c, i + 1));
}

const LAST = new WordClass('last');
const SPANS = new WordClass(
  'season term campaign summer winter spring autumn night week month year weekend quarter time round',
);

/** "This numbers 300 soldiers", "This hardly matters": "this" takes no plural, so what looks like one is the verb. */
function agreesWithNoThis(c: TagContext, i: number, can: number): boolean {
  if (!(can & Can.VerbS) || !(can & Can.NounPlural) || !startsObject(c, i + 1)) return false;
  const subject = previousTag(c, i) === Tag.Adverb ? i - 2 : i - 1;
  return subject === c.first && SINGULAR.has(c.lexicon.word(c.tokens.word[subject]!));
}

const SINGULAR = words('this that');

/** "An attack in 2005 killed …": a year counts nothing. */
function followsYear(c: TagContext, i: number): boolean {
  const year = i - 1;
  return (
    year > c.first &&
    c.tokens.kind[year] === TokenKind.Number &&
    c.tokens.end[year]! - c.tokens.start[year]! === YEAR_LENGTH &&
    BEFORE_YEARS.has(c.lexicon.word(c.tokens.word[year - 1]!))
  );
}

const YEAR_LENGTH = 4;
const BEFORE_YEARS = words('in since until during');

/** Behind a verb no finite verb follows: an object, a predicate or a participle. */
function behindVerb(c: TagContext, i: number, can: number): Tag {
  return byFrequency(c, i, can & (ANY_NOUN | Can.Adjective | Can.Adverb | Can.VerbIng | Can.VerbEn));
}

/** Tag in front; behind "the most …" that of the determiner, so that what follows is read as part of its phrase. */
function modifiedTag(c: TagContext, i: number): Tag {
  const before = previousTag(c, i);
  const further = i - 2 >= c.first ? (c.tags[i - 2]! as Tag) : Tag.None;
  return before === Tag.Adverb &&
    (further === Tag.Determiner || further === Tag.Possessive || further === Tag.Clitic)
    ? further
    : before;
}

/** Reads a closed-class word of more than one use; `tag` is its usual one. */
type Settler = (c: TagContext, i: number, tag: Tag) => Tag;

/** The closed-class words with more than one use. */
const SETTLERS: readonly (readonly [string, Settler])[] = [
  ['to', (c, i) => (infinitiveFollows(c, i) ? Tag.To : Tag.Preposition)],
  ['that', settleThat],
  // "was first signed", "had first met"
  [
    'first',
    (c, i, tag) => (auxiliaryBefore(c, i) !== undefined && canBe(c, i + 1, Can.VerbEn) ? Tag.Adverb : tag),
  ],
  // "the past history"
  ['past', (c, i, tag) => (opensNounPhrase(previousTag(c, i)) ? Tag.Adjective : tag)],
  ['her', (c, i) => (startsNominal(c, i + 1) ? Tag.Possessive : Tag.Pronoun)],
  ['there', settleThere],
  [
    'more most less',
    (c, i) => (canBe(c, i + 1, Can.Adjective) && !canBe(c, i + 1, ANY_NOUN) ? Tag.Adverb : Tag.Determiner),
  ],
  // "lay off 2,500 workers", "knocked out 70 percent"
  [
    'up out off down',
    (c, i, tag) =>
      isVerb(previousTag(c, i)) && (isNumber(c, i + 1) || !startsNominal(c, i + 1)) ? Tag.Particle : tag,
  ],
  ['over on in', (c, i, tag) => (isVerb(previousTag(c, i)) && !startsNominal(c, i + 1) ? Tag.Particle : tag)],
];

let settlers: WordMap<Settler> | undefined;

function settlerOf(lexicon: Lexicon, word: number): Settler | undefined {
  if (!settlers) {
    settlers = new WordMap();
    for (const [list, settle] of SETTLERS) for (const id of lexicon.ids(list)) settlers.set(id, settle);
  }
  return settlers.get(word);
}

/** What a closed-class word is here. */
export function settleClosed(c: TagContext, i: number, tag: Tag): Tag {
  const settle = settlerOf(c.lexicon, c.tokens.word[i]!);
  return settle ? settle(c, i, tag) : tag;
}

function settleThere(c: TagContext, i: number): Tag {
  return canBe(c, i + 1, Can.Auxiliary) || c.lexicon.closed[wordAt(c, i + 1)] === Tag.Modal
    ? Tag.Existential
    : Tag.Adverb;
}

/** "said that he", "the man that fell", "that year". */
function settleThat(c: TagContext, i: number): Tag {
  const before = previousTag(c, i);
  const next = c.tokens.word[i + 1] ?? 0;
  const nextVerb =
    (c.lexicon.can[next]! & (Can.Auxiliary | Can.VerbS | Can.VerbPast)) !== 0 ||
    c.lexicon.closed[next] === Tag.Modal;
  if (isNoun(before)) return nextVerb ? Tag.Relative : Tag.Subordinator;
  if (isVerb(before) || before === Tag.Adjective || before === Tag.Adverb) return Tag.Subordinator;
  return (c.lexicon.can[next]! & (ANY_NOUN | Can.Adjective)) !== 0 && !nextVerb
    ? Tag.Determiner
    : Tag.Pronoun;
}

/** Whether "to" at `i` starts an infinitive rather than a goal ("to Kazakhstan", "to 9,000", "to work in"). */
function infinitiveFollows(c: TagContext, i: number): boolean {
  if (i + 1 >= c.end || c.tokens.kind[i + 1] !== TokenKind.Word) return false;
  let next = i + 1;
  // "to significantly expand"
  if (canBe(c, next, Can.Adverb) && !canBe(c, next, ANY_NOUN | ANY_VERB) && next + 1 < c.end) next++;
  const word = wordAt(c, next);
  const can = c.lexicon.can[word]!;
  if ((can & Can.Verb) === 0) return false;
  if ((can & ANY_NOUN) === 0 || can & Can.Auxiliary) return true;
  const before = c.lexicon.word(wordAt(c, i - 1));
  const verbal = c.lexicon.verbFrequency[word]! - c.lexicon.nounFrequency[word]!;
  // "is due to start in May", but "was due to ice on the line"
  if (before === 'due' && auxiliaryBefore(c, i - 1) === 'be') return verbal > 0;
  return !NOMINAL_TO.has(before) && verbal >= -2;
}

const NOMINAL_TO = words('according due thanks owing prior close addition contrary compared response access');

/** After a modal, "to", "do" or another place that takes the base form. */
function isVerbSlot(c: TagContext, i: number, before: Tag): boolean {
  if (before === Tag.Modal || before === Tag.To) return true;
  if (before !== Tag.Adverb && before !== Tag.Not)
    return canBe(c, i - 1, Can.Auxiliary) && c.lexicon.word(c.lexicon.verbLemma[wordAt(c, i - 1)]!) === 'do';
  const further = i - 2 >= c.first ? (c.tags[i - 2]! as Tag) : Tag.None;
  return (
    further === Tag.Modal ||
    further === Tag.To ||
    (before === Tag.Not && DO_FORMS.has(c.lexicon.word(wordAt(c, i - 2))))
  );
}

const DO_FORMS = words('do does did');

/** Lemma of the auxiliary in front, looking past adverbs and "not"; undefined where there is none. */
function auxiliaryBefore(c: TagContext, i: number): string | undefined {
  for (let j = i - 1; j >= c.first && j >= i - 3; j--) {
    const t = c.tags[j]! as Tag;
    if (canBe(c, j, Can.Auxiliary)) return c.lexicon.word(c.lexicon.verbLemma[wordAt(c, j)]!);
    if (t !== Tag.Adverb && t !== Tag.Not) return undefined;
  }
  return undefined;
}

function afterAuxiliary(lemma: string, can: number): Tag | undefined {
  if (lemma === 'have') return can & Can.VerbEn ? Tag.VerbEn : undefined;
  if (lemma === 'do') return can & Can.Verb ? Tag.Verb : undefined;
  if (can & Can.VerbEn) return Tag.VerbEn;
  if (can & Can.VerbIng) return Tag.VerbIng;
  if (can & Can.Adjective) return Tag.Adjective;
  return undefined;
}

function opensNounPhrase(before: Tag): boolean {
  return (
    before === Tag.Determiner ||
    before === Tag.Possessive ||
    before === Tag.Adjective ||
    before === Tag.Number ||
    before === Tag.Ordinal ||
    before === Tag.Clitic
  );
}

/** Inside a noun phrase: a noun, or an adjective where a noun can still follow. */
function nominal(c: TagContext, i: number, can: number): Tag {
  const followed = startsNominalWord(c, i + 1);
  const { lexicon } = c;
  const id = wordAt(c, i);
  // "a 5.9 shook the town": a noun in theory only.
  if (
    can & Can.VerbPast &&
    lexicon.verbFrequency[id]! > lexicon.nounFrequency[id]! + 2 &&
    !(can & Can.Adjective) &&
    startsObject(c, i + 1)
  )
    return Tag.VerbPast;
  if (can & Can.Adjective && (followed || !(can & ANY_NOUN)))
    return lexicon.adjectiveFrequency[id]! + 1 >= lexicon.nounFrequency[id]! || !(can & ANY_NOUN)
      ? Tag.Adjective
      : nounTag(can);
  if (can & ANY_NOUN) return nounTag(can);
  if (can & Can.Adverb) return Tag.Adverb;
  if (can & Can.VerbEn) return followed ? Tag.Adjective : Tag.VerbEn;
  if (can & Can.VerbIng) return followed ? Tag.Adjective : Tag.VerbIng;
  return byFrequency(c, i, can);
}

function nounTag(can: number): Tag {
  return can & Can.NounPlural && !(can & Can.Noun)
    ? Tag.NounPlural
    : can & Can.NounPlural
      ? Tag.NounPlural
      : Tag.Noun;
}

function isSubject(before: Tag): boolean {
  return (
    before === Tag.Pronoun ||
    before === Tag.Name ||
    before === Tag.Noun ||
    before === Tag.NounPlural ||
    before === Tag.Relative ||
    before === Tag.Existential
  );
}

/** Behind a noun or pronoun: a finite verb, or the next noun of a compound. */
function behindSubject(c: TagContext, i: number, can: number): Tag {
  const before = previousTag(c, i);
  const certain = before === Tag.Pronoun || before === Tag.Relative;
  const id = wordAt(c, i);
  const verbal = c.lexicon.verbFrequency[id]! - (can & ANY_NOUN ? c.lexicon.nounFrequency[id]! : -9);
  if (can & Can.VerbPast && verbal >= 0) return Tag.VerbPast;
  if (can & Can.Verb && certain) return Tag.Verb;
  if (can & Can.VerbEn) return Tag.VerbEn;
  if (
    can & Can.VerbIng &&
    before === Tag.Noun &&
    NOMINAL_ING.has(c.lexicon.word(id)) &&
    !startsObject(c, i + 1)
  )
    return Tag.Noun;
  if (can & Can.VerbIng && (verbal > 0 || startsObject(c, i + 1))) return Tag.VerbIng;
  if (can & Can.VerbS && (certain || verbal > 1 || startsObject(c, i + 1))) return Tag.VerbS;
  if (can & Can.Verb && (certain || (before === Tag.NounPlural && (verbal > 1 || startsObject(c, i + 1)))))
    return Tag.Verb;
  if (can & ANY_NOUN) return nounTag(can);
  return byFrequency(c, i, can);
}

/** Gerunds that are the second noun of a compound: "defence spending". */
const NOMINAL_ING = words(
  'spending funding training building housing banking shipping mining farming trading lending borrowing processing manufacturing engineering advertising marketing publishing broadcasting planning policing peacekeeping shopping gambling fishing parking drilling logging financing hiring heating lighting clothing bargaining sharing testing screening',
);

/** Whether token `i` looks like the start of an object: "the", "its", a number, a name, "that". */
function startsObject(c: TagContext, i: number): boolean {
  if (i >= c.end) return false;
  const kind = c.tokens.kind[i];
  if (kind === TokenKind.Currency || isNumber(c, i)) return true;
  if (kind !== TokenKind.Word) return false;
  return (c.tokens.flags[i]! & TokenFlag.Upper) !== 0 || OBJECTS.has(c.lexicon.closed[wordAt(c, i)]!);
}

const OBJECTS: ReadonlySet<Tag> = new Set([Tag.Determiner, Tag.Possessive, Tag.Pronoun, Tag.Relative]);

function byFrequency(c: TagContext, i: number, can: number): Tag {
  const { lexicon } = c;
  const id = wordAt(c, i);
  const noun = can & ANY_NOUN ? lexicon.nounFrequency[id]! + 0.5 : -1;
  const verb = can & ANY_VERB ? lexicon.verbFrequency[id]! : -1;
  const adjective = can & Can.Adjective ? lexicon.adjectiveFrequency[id]! + 0.6 : -1;
  const adverb = can & Can.Adverb ? lexicon.adverbFrequency[id]! + 0.4 : -1;
  const best = Math.max(noun, verb, adjective, adverb);
  if (best === noun) return nounTag(can);
  if (best === adjective) return Tag.Adjective;
  if (best === adverb) return Tag.Adverb;
  if (can & Can.VerbIng) return Tag.VerbIng;
  if (can & Can.VerbPast) return Tag.VerbPast;
  if (can & Can.VerbEn) return Tag.VerbEn;
  return can & Can.VerbS && !(can & Can.Verb) ? Tag.VerbS : Tag.Verb;
}

/** Whether an adjective or noun stands at `i`, so that the word before it may modify it. */
function startsNominalWord(c: TagContext, i: number): boolean {
  if (i >= c.end || c.tokens.kind[i] !== TokenKind.Word) return false;
  const word = wordAt(c, i);
  if (c.lexicon.closed[word] !== 0) return false;
  const can = c.lexicon.can[word]!;
  return can === 0 || ((can & (ANY_NOUN | Can.Adjective)) !== 0 && !mostlyVerb(c, word, can));
}

/** "said", "met": a noun or adjective in dictionaries only. */
function mostlyVerb(c: TagContext, word: number, can: number): boolean {
  const { nounFrequency, adjectiveFrequency, verbFrequency } = c.lexicon;
  return (
    (can & (Can.VerbPast | Can.VerbS)) !== 0 &&
    verbFrequency[word]! > Math.max(nounFrequency[word]!, adjectiveFrequency[word]!) + 3
  );
}

function isNumber(c: TagContext, i: number): boolean {
  return i < c.end && (c.tokens.kind[i] === TokenKind.Number || c.numbers.get(wordAt(c, i)) === Tag.Number);
}

function startsNominal(c: TagContext, i: number): boolean {
  return startsNominalWord(c, i) || startsObject(c, i);
}

function wordAt(c: TagContext, i: number): number {
  return i >= c.first && i < c.end ? c.tokens.word[i]! : 0;
}

function canBe(c: TagContext, i: number, bits: number): boolean {
  return (c.lexicon.can[wordAt(c, i)]! & bits) !== 0;
}

function previousTag(c: TagContext, i: number): Tag {
  return i > c.first ? c.tags[i - 1]! : Tag.None;
}

function isVerb(tag: Tag): boolean {
  return tag >= Tag.Verb && tag <= Tag.VerbIng;
}

function isNoun(tag: Tag): boolean {
  return tag === Tag.Noun || tag === Tag.NounPlural || tag === Tag.Name;
}
