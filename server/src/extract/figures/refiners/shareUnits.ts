import { words } from '../../../text/words';
import { Sense, Tag } from '../../../language/tag';
import { TokenKind } from '../../../text/tokenise';
import type { Draft } from '../draft';
import { W } from '../figureWords';
import { isAmount, type Refiner, singleOf } from '../refiner';
import { modifierEndingAt } from '../modifiers';
import type { SentenceContext } from '../sentenceContext';
import { partitiveAt } from '../nounPhrase';
import { countedName, singularOf } from '../unitName';
import { takeUnit } from './takeUnit';

/** One unit for several numbers: "eight or nine euros", "3, 5 and 8 percent", "10 people dead and 70 injured", "435 homes … and 187 by tender". */
export const shareUnits: Refiner = {
  name: 'shared units',
  refine(c, drafts) {
    for (let i = drafts.length - 2; i >= 0; i--) forward(c, drafts[i]!, drafts[i + 1]!);
    for (let i = 1; i < drafts.length; i++) unitBefore(c, drafts[i - 1]!, drafts[i]!);
    for (let i = 1; i < drafts.length; i++) if (isOpen(drafts[i]!)) backward(c, drafts, i);
    return drafts;
  },
};

function isOpen(draft: Draft): boolean {
  return draft.bare && draft.kind === 'count' && draft.value.type !== 'none';
}

/** "eight or nine euros": a bare number before "or", "and" or a comma takes the unit of the next. */
function forward(c: SentenceContext, a: Draft, b: Draft): void {
  if (!isAmount(b) || !isAmount(a)) return;
  if (isOpen(a) && b.kind === 'count' && !b.bare && isPartOf(c, a.end, b.first)) {
    takeUnit(a, b, b.factor);
    return;
  }
  if (isOpen(a) && b.kind === 'count' && !b.bare && eachWithAdjectives(c, a, b)) return;
  if (isOpen(a) && b.kind !== 'count') saidAgain(c, a, b);
  const at = c.isMark(a.end, ',') ? a.end + 1 : a.end;
  const word = c.word(at);
  const comma = at > a.end;
  const times = (word === 'x' || word === '×' || word === 'by') && b.kind === 'measure';
  const level = (word === 'up' || word === 'down') && isOpen(a) && b.kind !== 'percent';
  const next =
    level || times || word === 'or' || word === 'and' || word === 'versus' || word === 'vs' ? at + 1 : at;
  // "1.5 million, or 12 per cent,": the same amount said in another way.
  if (next !== b.first || (next === at && !comma) || (comma && word === 'or')) return;
  if (word === 'or' && !comma && compatible(a, b)) link(a, b);
  if (!isOpen(a) || b.bare || (comma && next === at && !listed(b) && !isGuess(c, a, b))) return;
  if (b.kind === 'money' && c.kind(b.first) !== 0 && b.head < b.coreEnd && c.start(b.head) < b.coreStart)
    return;
  takeUnit(a, b, b.factor);
}

/** "250 full-time and 90 part-time jobs": the noun of the second, with the adjectives of the first. */
function eachWithAdjectives(c: SentenceContext, a: Draft, b: Draft): boolean {
  const and = b.first - 1;
  if (and <= a.end || and > a.end + 4 || !/^(and|or)$/.test(c.word(and)) || b.head < 0) return false;
  for (let i = a.end; i < and; i++)
    if (c.tag(i) !== Tag.Adjective && !c.joint(i) && !c.joint(i - 1) && !c.joint(i + 1)) return false;
  takeUnit(a, b, b.factor);
  a.normalizedUnit = `${c.slice(a.end, and).toLowerCase()} ${singularOf(c, b.head)}`;
  return true;
}

/** "300 of 1,100 applicants", "three of the five suspects", "200 of the city's 1,400 buses": "of" and what determines the whole. */
function isPartOf(c: SentenceContext, from: number, to: number): boolean {
  let at = from;
  if (c.word(at) === 'out') at++;
  if (c.word(at) !== 'of') return false;
  at++;
  if (c.kind(to - 1) === TokenKind.Clitic && to - at < 6) return true;
  while (
    at < to &&
    /^(the|its|their|his|her|our|these|those|all|about|some|an|estimated|more|than|nearly|around)$/.test(
      c.word(at),
    )
  )
    at++;
  return at === to;
}

/** "ages 3 and 5", "Sections 4 or 5": a unit that stands before its number serves the next number as well. */
function unitBefore(c: SentenceContext, a: Draft, b: Draft): void {
  if (!isOpen(b) || a.end !== a.numeralEnd || (a.dimension !== 'age' && a.dimension !== 'magnitude')) return;
  const at = c.isMark(a.end, ',') ? a.end + 1 : a.end;
  const next = /^(and|or|to)$/.test(c.word(at)) ? at + 1 : at;
  if (next === b.first && next > a.end) takeUnit(b, a, a.factor);
}

/** "1.5 million, or 12 per cent, of the workers": what both numbers are of stands behind the second. */
function saidAgain(c: SentenceContext, a: Draft, b: Draft): void {
  if (!c.isMark(a.end, ',') || c.word(a.end + 1) !== 'or' || b.first - a.end > 4 || !c.isMark(b.end, ','))
    return;
  const phrase = partitiveAt(c, b.end + 1, true);
  if (!phrase?.plural) return;
  a.unit = c.slice(phrase.head, phrase.end);
  a.normalizedUnit = countedName(c, phrase);
  a.head = phrase.head;
  a.bare = false;
}

/** "10, 15 guys": a second, somewhat higher guess, whose noun both share. */
function isGuess(c: SentenceContext, a: Draft, b: Draft): boolean {
  const [low, high] = [singleOf(a), singleOf(b)];
  if (low === undefined || high === undefined || b.kind !== 'count' || c.tag(a.first - 1) === Tag.Preposition)
    return false;
  return low < high && high <= low * 2 && high < 1000;
}

/** A percentage or a measure in a list; counts in a list have nouns of their own. */
function listed(b: Draft): boolean {
  return b.kind === 'percent' || b.kind === 'measure';
}

function compatible(a: Draft, b: Draft): boolean {
  return isOpen(a) || (a.kind === b.kind && a.normalizedUnit === b.normalizedUnit);
}

function link(a: Draft, b: Draft): void {
  a.alternative = b;
  b.alternative = a;
}

const FARTHEST = 30;

/** A bare number later in the sentence counts what the last count did: "10 people dead and 70 injured". */
function backward(c: SentenceContext, drafts: readonly Draft[], i: number): void {
  const draft = drafts[i]!;
  const by = c.word(draft.first - 1) === 'by';
  const level = c.word(draft.first - 1) === 'from' && c.has(draft.first - 2, W.Up | W.Down);
  for (let k = i - 1; k >= 0; k--) {
    const before = drafts[k]!;
    if (draft.first - before.end > FARTHEST) return;
    if (before.bare || before.value.type === 'none' || before.value.type === 'date') continue;
    if (isEarlierLevel(c, draft, before)) {
      takeUnit(draft, before, before.factor);
      draft.head = before.head;
      return;
    }
    if ((before.kind === 'percent' && by) || (before.dimension === 'magnitude' && isStrength(draft))) {
      takeUnit(draft, before, before.factor);
      return;
    }
    if (before.kind !== 'count' || (level && isAside(c, drafts, k))) continue;
    if (!counts(c, draft, before)) {
      if (isPartOfMore(c, draft, before)) continue;
      return;
    }
    takeUnit(draft, before, 1);
    return;
  }
}

/** "9,200 people in 14 factories, 1,150 of them here": the nearest count is too small to have that many parts. */
function isPartOfMore(c: SentenceContext, draft: Draft, before: Draft): boolean {
  const [all, some] = [singleOf(before), singleOf(draft)];
  const part = c.word(draft.end) === 'of' && /^(them|whom|which)$/.test(c.word(draft.end + 1));
  return part && all !== undefined && some !== undefined && some > all;
}

/** "1,100 staff in 14 countries, up from 870": the count behind a preposition is not what rose, where another stands before it. */
function isAside(c: SentenceContext, drafts: readonly Draft[], k: number): boolean {
  if (c.tag(drafts[k]!.first - 1) !== Tag.Preposition) return false;
  for (let j = k - 1; j >= 0 && drafts[k]!.first - drafts[j]!.end < 6; j--)
    if (drafts[j]!.kind === 'count' && !drafts[j]!.bare) return true;
  return false;
}

/** "serves a population of 190,000", "had cost 450 million", "14 factories, 1,150 of them", "nine villages, 3,800 in total": these count something else. */
function isOther(c: SentenceContext, draft: Draft, before: Draft): boolean {
  const [all, some] = [singleOf(before), singleOf(draft)];
  const more = all !== undefined && some !== undefined && some > all;
  if (more && /^(of|in)$/.test(c.word(draft.end)) && TOTALS.has(c.word(draft.end + 1))) return true;
  if (c.word(draft.end) === 'in' && OF_FIRMS.has(c.word(draft.end + 1))) return true;
  const word = c.word(draft.first - 1);
  if (word === 'of') return c.tag(draft.first - 2) === Tag.Noun && !OF_NUMBERS.has(c.word(draft.first - 2));
  return OF_MONEY.has(word) || (c.word(before.head).startsWith('survivor') && aboutPeople(c, draft.end));
}

/** "45 staff and four million in sales": money whose currency nobody says. */
const OF_FIRMS = new Set([
  'sales',
  'revenue',
  'revenues',
  'cash',
  'profit',
  'profits',
  'debt',
  'damages',
  'losses',
  'funding',
  'fees',
  'taxes',
  'aid',
  'bonuses',
  'prizes',
  'assets',
  'loans',
  'fines',
  'turnover',
  'income',
]);

const TOTALS = new Set(['them', 'whom', 'which', 'total', 'all']);
const OF_NUMBERS = new Set([
  'total',
  'maximum',
  'minimum',
  'average',
  'number',
  'majority',
  'rest',
  'out',
  'record',
  'mean',
  'median',
]);
const OF_MONEY = new Set([
  'cost',
  'costs',
  'costing',
  'paid',
  'pay',
  'pays',
  'spent',
  'spend',
  'worth',
  'earned',
  'earns',
  'fetched',
]);

const OF_PEOPLE = words(
  'kill injure wound hurt die arrest detain hospitalize hospitalise drown rescue survive evacuate displace employ miss dead',
);
const OF_PEOPLE_ADJECTIVES = new Set([
  'dead',
  'injured',
  'wounded',
  'missing',
  'hurt',
  'homeless',
  'hospitalised',
  'hospitalized',
  'arrested',
  'detained',
  'killed',
  'ill',
  'sick',
]);

/** Whether the bare number can count the same things: victims are people, and something has to join the two. */
function counts(c: SentenceContext, draft: Draft, before: Draft): boolean {
  if (before.head < 0 || !isWhole(draft) || isOther(c, draft, before)) return false;
  const modifier = modifierEndingAt(c.tokens, draft.first - 1, before.end);
  const verb = (modifier?.first ?? draft.first) - 1;
  const victims = aboutPeople(c, verb) || aboutPeople(c, draft.end) || aboutPeople(c, draft.end + 1);
  if (victims) return isPerson(c, before.head);
  for (let i = draft.first - 1; i >= before.end; i--) {
    const word = c.word(i);
    if (
      word === 'and' ||
      word === 'but' ||
      word === 'while' ||
      word === 'with' ||
      word === 'from' ||
      word === 'to' ||
      word === 'or' ||
      word === 'including' ||
      word === 'of' ||
      c.isMark(i, ',')
    )
      return true;
  }
  return false;
}

function aboutPeople(c: SentenceContext, i: number): boolean {
  return OF_PEOPLE_ADJECTIVES.has(c.word(i)) || OF_PEOPLE.has(c.lexicon.word(c.lexicon.verbLemma[c.id(i)]!));
}

function isPerson(c: SentenceContext, i: number): boolean {
  const sense = c.lexicon.nounSense[c.id(i)];
  return sense === Sense.Person || sense === Sense.Group || c.word(i) === 'people' || c.id(i) === 0;
}

/** "to 52.2 billion yuan from 60.3 billion": the level before, in the unit of the level reached. */
function isEarlierLevel(c: SentenceContext, draft: Draft, before: Draft): boolean {
  const [now, then] = [singleOf(before), singleOf(draft)];
  if (
    c.word(draft.first - 1) !== 'from' ||
    draft.first - before.end > 3 ||
    now === undefined ||
    then === undefined
  )
    return false;
  if (before.kind !== 'money' && before.kind !== 'measure' && before.kind !== 'percent') return false;
  return then > now / 20 && then < now * 20;
}

/** "… of 5.9, but the survey said it was 6.1". */
function isStrength({ value, step }: Draft): boolean {
  return value.type === 'single' && value.value < 10 && step < 1;
}

/** A batting average of .358 counts nothing. */
function isWhole({ value }: Draft): boolean {
  return value.type !== 'single' || Number.isInteger(value.value) || value.value > 1000;
}
