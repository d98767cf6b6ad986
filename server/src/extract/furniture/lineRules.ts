import type { Reading } from '../../language/reading';
import { Sense, Tag } from '../../language/tag';
import { english } from '../../language/lexicon';
import { TokenFlag, TokenKind, tokenText } from '../../text/tokenise';
import { isClockWord, monthOf, weekdayOf } from '../dates/calendarWords';
import { FurnitureKind } from './furniture';
import type { PageLine } from './pageLine';
import { furniturePhrases, isWord, matchAny, matchWords, type Phrase } from './phraseTable';

/** Says what a single line is from its own words; `None` where it may be story. */
export type LineRule = (reading: Reading, line: PageLine) => FurnitureKind;

const SHORT = 12;
/** Words of the longest line that is searched for wording of pages. */
const LONGEST = 80;

/** The rules for single lines in the order in which they are asked; the first that answers decides. */
export const LINE_RULES: readonly LineRule[] = [
  amountAlone,
  counter,
  issueHeader,
  byline,
  imagePlaceholder,
  phraseLine,
  dateAlone,
  linkBar,
];

/** "2,500 $", "45 %", "0": no word but a currency. */
function amountAlone(reading: Reading, line: PageLine): FurnitureKind {
  const { tokens } = reading;
  if (line.numbers === 0 || line.end - line.first > 5 || line.words > 1) return FurnitureKind.None;
  if (line.words === 1 && !isCurrencyCode(reading, line)) return FurnitureKind.None;
  for (let i = line.first; i < line.end; i++)
    if (tokens.kind[i] === TokenKind.Punctuation && !'%/,.'.includes(tokenText(tokens, i)))
      return FurnitureKind.None;
  return FurnitureKind.Donation;
}

function isCurrencyCode({ tokens }: Reading, line: PageLine): boolean {
  for (let i = line.first; i < line.end; i++)
    if (isWord(tokens, i))
      return (tokens.flags[i]! & TokenFlag.AllCaps) !== 0 && tokens.end[i]! - tokens.start[i]! === 3;
  return false;
}

/** "23 comments", "1.2K shares", "Comments (4)", "5 min read". */
function counter({ tokens }: Reading, line: PageLine): FurnitureKind {
  if (line.numbers !== 1 || line.words > 4 || line.closed) return FurnitureKind.None;
  const { counters } = furniturePhrases();
  for (let i = line.first; i < line.end; i++) {
    if (!isWord(tokens, i)) continue;
    const end = matchAny(tokens, i, line.end, counters);
    if (end > 0 && !wordsBetween(tokens, end, line.end)) return FurnitureKind.Share;
    if (tokens.end[i]! - tokens.start[i]! > 1) return FurnitureKind.None;
  }
  return FurnitureKind.None;
}

function wordsBetween(tokens: Reading['tokens'], from: number, end: number): boolean {
  for (let i = from; i < end; i++) if (isWord(tokens, i)) return true;
  return false;
}

/** "Volume: 1 Issue: 138", "Vol. 12, No. 3": two numbered labels of a periodical, or one that is the whole line. */
function issueHeader(reading: Reading, line: PageLine): FurnitureKind {
  if (line.numbers === 0 || line.words > SHORT || line.finiteVerb) return FurnitureKind.None;
  const { tokens } = reading;
  const { periodicalLabels } = furniturePhrases();
  let labels = 0;
  for (let i = line.first; i < line.end; i++) {
    if (!isWord(tokens, i) || !periodicalLabels.has(tokens.word[i]!)) continue;
    const number = tokens.kind[i + 1] === TokenKind.Punctuation ? i + 2 : i + 1;
    if (number < line.end && tokens.kind[number] === TokenKind.Number) labels++;
  }
  return labels >= 2 || (labels === 1 && line.words <= 3 && !line.closed)
    ? FurnitureKind.Header
    : FurnitureKind.None;
}

/** "By Jane Doe", "By JANE DOE and John Roe, Staff Writers": names and roles, no verb. */
function byline(reading: Reading, line: PageLine): FurnitureKind {
  const { tokens, tags } = reading;
  if (line.words < 2 || line.words > 18 || line.finiteVerb || line.closed) return FurnitureKind.None;
  if (english().word(tokens.word[line.first]!) !== 'by') return FurnitureKind.None;
  const next = tags[line.first + 1];
  if ((tokens.flags[line.first + 1]! & (TokenFlag.Upper | TokenFlag.InnerCap)) === 0)
    return FurnitureKind.None;
  if (next === Tag.Determiner || next === Tag.VerbIng) return FurnitureKind.None;
  for (let i = line.first + 1; i < line.end; i++) {
    const tag = tags[i]!;
    if (tag === Tag.Pronoun || tag === Tag.Relative || tag === Tag.Subordinator || tag === Tag.To)
      return FurnitureKind.None;
  }
  return FurnitureKind.Byline;
}

/** "16x9 Image", "Photo 3 of 12". */
function imagePlaceholder({ tokens }: Reading, line: PageLine): FurnitureKind {
  if (line.words > 4 || line.closed || line.numbers === 0) return FurnitureKind.None;
  for (const i of [line.first, line.end - 1])
    if (IMAGE_WORDS.has(english().word(tokens.word[i] ?? 0))) return FurnitureKind.Navigation;
  return FurnitureKind.None;
}

const IMAGE_WORDS = new Set([
  'image',
  'images',
  'photo',
  'photos',
  'picture',
  'slide',
  'video',
  'gallery',
  'thumbnail',
]);

/** Wording from the table of phrases. */
function phraseLine({ tokens }: Reading, line: PageLine): FurnitureKind {
  if (line.words === 0 || line.words > LONGEST) return FurnitureKind.None;
  const { byFirstWord, anywhere } = furniturePhrases();
  let from = line.first;
  while (from < line.end && !isWord(tokens, from)) from++;
  for (let i = from; i < line.end; i++) {
    const phrases = (i === from ? byFirstWord : anywhere).get(tokens.word[i]!);
    if (!phrases || !isWord(tokens, i)) continue;
    for (const phrase of phrases) if (fits(tokens, line, i, phrase)) return phrase.kind;
  }
  return FurnitureKind.None;
}

function fits(tokens: Reading['tokens'], line: PageLine, at: number, phrase: Phrase): boolean {
  const end = matchWords(tokens, at, line.end, phrase.words);
  if (end === 0) return false;
  switch (phrase.mode) {
    case 'any':
      return (
        phrase.kind !== FurnitureKind.Subscription ||
        !line.closed ||
        !line.finiteVerb ||
        addressesReader(tokens, line)
      );
    case 'whole':
      return !wordsBetween(tokens, end, line.end);
    case 'start':
      return (
        line.words <= SHORT * 2 &&
        (phrase.words.length > 1 ? line.words <= SHORT : isParted(tokens, end, line.end))
      );
  }
}

/** "you", "our": a sentence of the page to its reader; without them "a free trial" may be what a story tells of. */
function addressesReader(tokens: Reading['tokens'], line: PageLine): boolean {
  for (let i = line.first; i < line.end; i++)
    if (isWord(tokens, i) && ADDRESS.has(english().word(tokens.word[i]!))) return true;
  return false;
}

const ADDRESS = new Set(['you', 'your', 'our', 'us', 'we', 'please', 'here', 'my']);

function isParted(tokens: Reading['tokens'], i: number, end: number): boolean {
  return i < end && (tokens.kind[i] === TokenKind.Hyphen || ':|/»>›'.includes(tokenText(tokens, i)));
}

/** "March 06, 2008", "Tuesday, 4 May 2010 10:32 GMT", "JUNE 2021": nothing but a date and a time. */
function dateAlone(reading: Reading, line: PageLine): FurnitureKind {
  const { tokens } = reading;
  if (line.numbers === 0 || line.words === 0 || line.words > 6) return FurnitureKind.None;
  let months = 0;
  for (let i = line.first; i < line.end; i++) {
    if (!isWord(tokens, i)) continue;
    const id = tokens.word[i]!;
    if (monthOf(id) > 0) months++;
    else if (weekdayOf(id) === 0 && !isClockWord(id) && !DATE_WORDS.has(english().word(id)))
      return FurnitureKind.None;
  }
  return months === 1 ? FurnitureKind.DateLine : FurnitureKind.None;
}

const DATE_WORDS = new Set(['at', 'on', 'of', 'st', 'nd', 'rd', 'th', 't', 'z', 'the']);

/** "Home | News | Sport", "World » Europe » Kosovo": short pieces parted by bars or arrows. */
function linkBar({ tokens }: Reading, line: PageLine): FurnitureKind {
  if (line.closed || line.finiteVerb || line.words > LONGEST) return FurnitureKind.None;
  let bars = 0;
  for (let i = line.first; i < line.end; i++)
    if (tokens.kind[i] === TokenKind.Punctuation && '|»›>•·'.includes(tokenText(tokens, i))) bars++;
  return bars >= 2 && line.words <= (bars + 1) * 4 ? FurnitureKind.Navigation : FurnitureKind.None;
}

/** "Jane Doe is a senior correspondent for …": the note about the author. */
export function isAuthorNote(reading: Reading, line: PageLine): boolean {
  const { tokens, tags } = reading;
  const { roles } = furniturePhrases();
  const lexicon = english();
  let at = line.first;
  while (at < line.end && at < line.first + 5 && isCapital(reading, at)) at++;
  if (at < line.first + 2 || at >= line.end) return false;
  const verb = lexicon.word(lexicon.verbLemma[tokens.word[at]!]!);
  if (verb !== 'be' && verb !== 'cover' && verb !== 'write' && verb !== 'report') return false;
  if (verb !== 'be') return line.words <= LONGEST && tags[at] !== Tag.VerbPast;
  for (let i = at + 1; i < line.end && i < at + 9; i++) {
    const word = tokens.word[i]!;
    if (roles.has(word) && lexicon.nounSense[word] === Sense.Person) return true;
    if (tags[i] === Tag.Punctuation && tokens.kind[i] !== TokenKind.Hyphen) return false;
  }
  return false;
}

/** A capitalised word; at the start of a line the tagger cannot tell a name by its capital. */
export function isCapital({ tokens }: Reading, i: number): boolean {
  return isWord(tokens, i) && (tokens.flags[i]! & (TokenFlag.Upper | TokenFlag.InnerCap)) !== 0;
}
