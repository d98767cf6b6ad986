import { sentenceOf } from '../../text/segment';
import { foldUnit } from '../../text/fold';
import { IndexMap } from '../../text/indexMap';
import { Noted, NO_KNOWN } from './candidate';
import { addDraft, joinDrafts, keyWords, rootOf, type Drafts } from './groupDrafts';
import type { DraftMention } from './draft';
import { NameBit } from './nameLexicon';
import type { NameTokens } from './nameTokens';
import { T } from './typeVotes';

const OPEN = 0x28;
const CLOSE = 0x29;
const SHORTEST = 2;
const LONGEST = 10;

/**
 * Joins acronyms with the names that the source itself gives for them, in both orders: "World Health Organization (WHO)",
 * "WHO (World Health Organization)". After Schwartz and Hearst (2003), within one line.
 */
export function joinAcronymPairs(names: NameTokens, all: Drafts): void {
  if (!hasBrackets(names)) return;
  const pairs: Pairs = { names, all, declared: new Set() };
  const byFirst = new IndexMap(names.count);
  const byEnd = new IndexMap(names.count + 1);
  all.mentions.forEach((mention, i) => {
    if (mention.candidate && (mention.candidate.noted & Noted.Nested) !== 0) return;
    byFirst.set(mention.anchorFirst, i);
    byEnd.set(mention.anchorEnd, i);
  });
  const count = names.count;
  for (let open = 1; open < count - 2; open++) {
    if (!names.isPunctuation(open, OPEN) || names.startsLine(open)) continue;
    const close = closeOf(names, open);
    if (close === 0) continue;
    const inner = byFirst.get(skipQuote(names, open + 1));
    if (inner < 0) continue;
    joinPair(pairs, { open, close, inner, before: byEnd.get(skipQuoteBack(names, open)) });
  }
  if (pairs.declared.size > 0) {
    for (const mention of all.mentions)
      if (pairs.declared.has(mention.draft)) {
        mention.form = 'acronym';
        mention.rule = 'acronym-pair';
      }
    addWordAcronyms(names, all, byFirst);
  }
  byFirst.release();
  byEnd.release();
}

/** "WHO", "IS": acronyms that are words as well are looked for only where the source has explained them. */
function addWordAcronyms(names: NameTokens, all: Drafts, byFirst: IndexMap): void {
  const declared = new Map<number, DraftMention>();
  for (const mention of all.mentions)
    if (mention.rule === 'acronym-pair' && names.isClosed(mention.anchorFirst))
      declared.set(names.tokens.hash[mention.anchorFirst]!, mention);
  if (declared.size === 0) return;
  let sentence = 0;
  for (let i = 0; i < names.count; i++) {
    while (names.sentences.first[sentence + 1]! <= i) sentence++;
    if (!names.isAllCaps(i) || byFirst.get(i) >= 0) continue;
    const known = declared.get(names.tokens.hash[i]!);
    if (!known || known.anchorFirst === i) continue;
    const place = { first: i, end: i + 1, anchorFirst: i, anchorEnd: i + 1, sentence };
    all.mentions.push({
      ...known,
      ...place,
      candidate: { ...known.candidate!, first: i, end: i + 1, titleFirst: i, sentence },
    });
    all.drafts[rootOf(all.drafts, known.draft)]!.count++;
  }
}

function hasBrackets(names: NameTokens): boolean {
  const { text } = names.tokens;
  return text.includes('(');
}

/** What is known while pairs are joined. */
interface Pairs {
  readonly names: NameTokens;
  readonly all: Drafts;
  /** Drafts of acronyms that the source explains. */
  readonly declared: Set<number>;
}

interface Brackets {
  readonly open: number;
  readonly close: number;
  /** Mention in the brackets, mention right before them (-1 for none). */
  readonly inner: number;
  readonly before: number;
}

function joinPair(pairs: Pairs, { open, inner, before }: Brackets): void {
  const { names, all } = pairs;
  const short = all.mentions[inner]!;
  const acronym = foldedLetters(names, short.anchorFirst, short.anchorEnd);
  if (isAcronym(names, short.anchorFirst, short.anchorEnd)) {
    const long = before < 0 ? null : all.mentions[before]!;
    if (long && long.form !== 'adjective' && declareWithin(pairs, inner, long, acronym)) return;
    const first = lowerCaseStart(names, acronym, open);
    if (first >= 0) declare(pairs, inner, addLowerCase(names, all, first, open));
    return;
  }
  if (before < 0) return;
  const outer = all.mentions[before]!;
  if (!isAcronym(names, outer.anchorFirst, outer.anchorEnd)) return;
  const letters = foldedLetters(names, outer.anchorFirst, outer.anchorEnd);
  if (abbreviates(names, letters, short.anchorFirst, short.anchorEnd))
    declare(pairs, before, rootOf(all.drafts, short.draft));
}

/**
 * Finds the acronym's long form in the name before it. It may leave out what stands first: "201st Motor Rifle Division (MRD)";
 * "201st MRD" then has it back.
 */
function declareWithin(pairs: Pairs, inner: number, long: DraftMention, acronym: string): boolean {
  const { names, all } = pairs;
  for (let from = long.anchorFirst; from < long.anchorEnd - 1; from++) {
    if (!names.isWord(from) && !names.isNumber(from)) continue;
    if (!abbreviates(names, acronym, from, long.anchorEnd)) continue;
    declare(pairs, inner, rootOf(all.drafts, long.draft));
    if (from === long.anchorFirst) return true;
    const lead = keyWords(names, long.anchorFirst, from).join(' ');
    joinKey(pairs, `${lead} ${acronym}`, long.draft);
    if (/[^s]s$/.test(lead)) joinKey(pairs, `${lead.slice(0, -1)} ${acronym}`, long.draft);
    return true;
  }
  return false;
}

function joinKey({ all, declared }: Pairs, key: string, target: number): void {
  const found = all.byKey.get(key);
  if (found === undefined) return;
  declared.add(found);
  joinDrafts(all, found, target);
  all.drafts[rootOf(all.drafts, target)]!.acronyms.push(key);
}

/** Joins the mention of an acronym to the draft of its long form. */
function declare(pairs: Pairs, mention: number, long: number): void {
  const { names, all } = pairs;
  const short = all.mentions[mention]!;
  const target = all.drafts[long]!;
  const key = keyWords(names, short.anchorFirst, short.anchorEnd).join(' ');
  // An acronym of the tables stands for something else here.
  const own = all.drafts[rootOf(all.drafts, short.draft)]!;
  if (own.known && own.known.name !== target.known?.name) {
    own.known = null;
    own.votes.fill(0);
  }
  if (short.draft !== long) pairs.declared.add(short.draft);
  joinDrafts(all, short.draft, long);
  if (!target.acronyms.includes(key)) target.acronyms.push(key);
}

/** "armoured personnel carriers (APCs)": a long form in lower case becomes a draft of its own. */
function addLowerCase(names: NameTokens, all: Drafts, first: number, end: number): number {
  const key = keyWords(names, first, end).join(' ');
  const index = addDraft(all, key, { first, end });
  const draft = all.drafts[index]!;
  draft.count++;
  const head = names.headBits(end - 1);
  if (head & NameBit.Equipment) draft.votes[T.Equipment]! += 6;
  const sentence = sentenceOf(names.sentences, first);
  all.mentions.push({
    first,
    end,
    anchorFirst: first,
    anchorEnd: end,
    sentence,
    form: 'name',
    rule: 'full-name',
    draft: index,
    candidate: { first, end, titleFirst: first, sentence, noted: Noted.None, known: NO_KNOWN },
  });
  return index;
}

/** Token that closes the bracket, when it holds one short piece. */
function closeOf(names: NameTokens, open: number): number {
  for (let i = open + 2; i < names.count && i <= open + 12; i++) {
    if (names.startsLine(i)) return 0;
    if (names.isPunctuation(i, CLOSE)) return i;
    if (names.isPunctuation(i, OPEN)) return 0;
  }
  return 0;
}

function skipQuote(names: NameTokens, i: number): number {
  return names.isWord(i) || names.isNumber(i) ? (names.lemma(i) === 'the' ? i + 1 : i) : i + 1;
}

function skipQuoteBack(names: NameTokens, open: number): number {
  const before = open - 1;
  return names.isWord(before) || names.isNumber(before) || names.isDot(before) ? open : before;
}

/** One token with at least two capitals, or short with one: "CSTO", "Eurasec", "APCs", "U.N.". */
function isAcronym(names: NameTokens, first: number, end: number): boolean {
  if (end - first !== 1 && !(end - first === 3 && names.unit(first + 1) === 0x26)) return false;
  const length = names.tokens.end[end - 1]! - names.tokens.start[first]!;
  if (length < SHORTEST || length > LONGEST || names.has(first, NameBit.Calendar)) return false;
  if (names.isAllCaps(first) || end - first === 3) return true;
  return !names.isCommon(first) && !names.has(first, NameBit.Given);
}

/** Letters and digits of an acronym, folded, without a plural s. */
function foldedLetters(names: NameTokens, first: number, end: number): string {
  const { text, start, end: ends } = names.tokens;
  let out = '';
  for (let at = start[first]!; at < ends[end - 1]!; at++) {
    const unit = foldUnit(text.charCodeAt(at));
    if (isAlphanumeric(unit)) out += String.fromCharCode(unit);
  }
  const plural = /[A-Z]s$/.test(text.slice(start[first], ends[end - 1]));
  return plural ? out.slice(0, -1) : out;
}

/**
 * Whether the letters of an acronym are the first ones of the words in tokens `[first, end)`, or occur there in order, the
 * first at the start of the first word and enough others at starts of words.
 */
function abbreviates(names: NameTokens, acronym: string, first: number, end: number): boolean {
  if (end - first < 2) return false;
  if (isInitials(names, acronym, first, end)) return true;
  const { text, start, end: ends } = names.tokens;
  let at = ends[end - 1]! - 1;
  const from = start[first]!;
  let starts = 0;
  for (let k = acronym.length - 1; k >= 0; k--) {
    const letter = acronym.charCodeAt(k);
    while (at >= from && (foldUnit(text.charCodeAt(at)) !== letter || (k === 0 && at !== from))) at--;
    if (at < from) return false;
    if (at === from || !isAlphanumeric(foldUnit(text.charCodeAt(at - 1)))) starts++;
    at--;
  }
  return starts >= 2 && starts * 2 >= Math.min(acronym.length, wordsIn(names, first, end));
}

/** The first letters of all words, or of all but the small ones. */
function isInitials(names: NameTokens, acronym: string, first: number, end: number): boolean {
  if (!names.isCapital(first)) return false;
  let all = '';
  let main = '';
  for (let i = first; i < end; i++) {
    if (!names.isWord(i)) continue;
    const letter = String.fromCharCode(foldUnit(names.unit(i)));
    all += letter;
    if (names.isCapital(i)) main += letter;
  }
  // "Armed Forces of Colombia (FAC)": other languages put the words in another order.
  return (
    acronym === all || acronym === main || (acronym.length > SHORTEST && sorted(acronym) === sorted(main))
  );
}

function sorted(letters: string): string {
  return Array.from(letters).sort().join('');
}

function wordsIn(names: NameTokens, first: number, end: number): number {
  let count = 0;
  for (let i = first; i < end; i++) if (names.isWord(i) && !names.isClosed(i)) count++;
  return count;
}

/** Start of a lower-case long form before the bracket whose words begin with the letters of the acronym; -1 for none. */
function lowerCaseStart(names: NameTokens, acronym: string, open: number): number {
  let at = open - 1;
  for (let k = acronym.length - 1; k >= 0; k--, at--) {
    while (at >= 0 && names.isWord(at) && LINKS.has(names.lemma(at)) && !startsWith(names, at, acronym, k))
      at--;
    if (names.isHyphen(at)) at--;
    if (at < 0 || !names.isWord(at) || names.startsLine(at + 1) || !startsWith(names, at, acronym, k))
      return -1;
  }
  const first = at + 1;
  const ordinary = acronym.length >= SHORTEST && !names.isClosed(first) && names.isCommon(open - 1);
  return ordinary ? first : -1;
}

function startsWith(names: NameTokens, i: number, acronym: string, k: number): boolean {
  return foldUnit(names.unit(i)) === acronym.charCodeAt(k);
}

function isAlphanumeric(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39) || unit > 0x7f;
}

const LINKS = new Set(['of', 'and', 'for', 'the', 'in', 'on', 'to', 'over']);
