import { words } from '../../../text/words';
import { Tag } from '../../../language/tag';
import type { Draft } from '../draft';
import { W } from '../figureWords';
import { nounPhraseAt } from '../nounPhrase';
import { isAmount, type Refiner } from '../refiner';
import type { SentenceContext } from '../sentenceContext';
import { singularOf } from '../unitName';
import { unitAt, unitNamed } from '../units';
import { kindOfDimension } from '../kinds';

/** What an amount is for one of: "$58 per barrel", "5 percent a year", "78,000 times a minute", "$50 million … every year". */
export const attachRates: Refiner = {
  name: 'rates',
  refine(c, drafts) {
    const absorbed = new Set<Draft>();
    for (let i = 0; i < drafts.length; i++) {
      const draft = drafts[i]!;
      if (
        absorbed.has(draft) ||
        draft.value.type === 'date' ||
        draft.value.type === 'none' ||
        draft.kind === 'ordinal'
      )
        continue;
      const next = drafts[i + 1];
      const inside = next && isDenominator(c, draft, next);
      const limit = (inside ? drafts[i + 2]?.first : next?.first) ?? c.end;
      if (!adjacent(c, draft, limit)) distant(c, draft, limit);
      else if (inside) absorbed.add(next);
    }
    return absorbed.size === 0 ? drafts : drafts.filter((draft) => !absorbed.has(draft));
  },
};

/** The next figure is the denominator: "48 per 100,000 residents", "3,400 metres per second" (no ordinal). */
function isDenominator(c: SentenceContext, draft: Draft, next: Draft): boolean {
  const before = next.first - 1;
  if (before < draft.end || before > draft.end + 1 || !/^(per|a|each|every|for)$/.test(c.word(before)))
    return false;
  if (next.kind === 'ordinal') return c.word(next.first) === 'second' && c.word(before) !== 'for';
  return (
    c.word(before) === 'per' && (next.kind === 'count' || next.kind === 'measure' || next.kind === 'money')
  );
}

interface Denominator {
  readonly name: string;
  readonly end: number;
}

function adjacent(c: SentenceContext, draft: Draft, limit: number): boolean {
  const found = denominator(c, draft.end);
  if (!found || found.end > limit) return false;
  draft.per = found.name;
  draft.end = found.end;
  combined(c, draft);
  return true;
}

/** "mile per hour" has a factor and a dimension of its own. */
function combined(c: SentenceContext, draft: Draft): void {
  const unit = unitNamed(`${draft.normalizedUnit} per ${draft.per}`);
  if (!unit) return;
  draft.unit = c.slice(draft.head, draft.end);
  draft.normalizedUnit = unit.name;
  draft.dimension = unit.dimension;
  draft.factor = unit.factor;
  draft.kind = kindOfDimension(unit.dimension);
  draft.per = null;
}

/** Nouns that stand behind "a" for one piece: "$3 a share". Periods and units count without being listed. */
const PIECES = words(
  'share head person piece vote bottle gallon barrel pound kilo kilogram kg litre liter ton tonne ounce night day week month year hour minute second quarter decade season game match seat ticket unit household family child student bushel carton pack bag copy metre meter mile km kilometre kilometer square pop time throw side shift term semester dose trip ride load yard foot acre hectare employee worker plate cup pint glass box case dozen hundredweight carat gram word page line episode beer pill song album book issue room table visit call lap point goal class lesson course meal hit click download stream device vehicle car bed patient pupil plant tree egg cow barrel tablet session jar can tin slice serving portion appearance show performance screening view',
);

function denominator(c: SentenceContext, from: number): Denominator | undefined {
  const at = c.joint(from) ? from + 1 : from;
  const word = c.word(at);
  const next = c.joint(at + 1) ? at + 2 : at + 1;
  if (word === 'per') {
    // "the $68-per-share deal"
    if (c.joint(from) && c.joint(at + 1)) return { name: unitOrNoun(c, next), end: next + 1 };
    return perNoun(c, next);
  }
  if (word === 'a' || word === 'an' || word === 'each' || word === 'every') {
    const time = c.has(next, W.Period) || /^(hour|minute|second)$/.test(c.word(next));
    if (!PIECES.has(c.word(next)) || (c.tag(next + 1) === Tag.Noun && !time)) return undefined;
    if (word === 'each' && !time) return undefined;
    if (time && DISTANCES.test(c.word(next + 1))) return undefined;
    const square = c.word(next) === 'square' ? unitAt(c.tokens, next, c.end) : undefined;
    return square
      ? { name: square.unit.name, end: square.end }
      : { name: unitOrNoun(c, next), end: next + 1 };
  }
  if (c.isMark(at, '/') && c.isWord(at + 1) && !c.isNumber(at + 1)) {
    const unit = unitAt(c.tokens, at + 1, c.end);
    if (unit) return { name: unit.unit.name, end: unit.end };
    return PIECES.has(c.word(at + 1)) ? { name: c.word(at + 1), end: at + 2 } : undefined;
  }
  return undefined;
}

/** "raised to $5,000 a week after the theft": when, not how often. */
const DISTANCES = /^(after|before|ago|later|earlier)$/;

function unitOrNoun(c: SentenceContext, i: number): string {
  return unitAt(c.tokens, i, c.end)?.unit.name ?? singularOf(c, i);
}

/** "per barrel", "per square foot", "per 100,000 people". */
function perNoun(c: SentenceContext, at: number): Denominator | undefined {
  const unit = unitAt(c.tokens, at, c.end);
  if (unit && c.tag(at) !== Tag.Number) return { name: unit.unit.name, end: unit.end };
  if (c.isNumber(at) || c.tag(at) === Tag.Number) {
    const phrase = nounPhraseAt(c, c.has(at + 1, W.Magnitude) ? at + 2 : at + 1);
    return phrase && phrase.end - at < 6 ? { name: c.slice(at, phrase.end), end: phrase.end } : undefined;
  }
  const phrase = nounPhraseAt(c, at);
  if (!phrase) return undefined;
  return {
    name: phrase.head === at ? singularOf(c, at) : c.slice(at, phrase.end).toLowerCase(),
    end: phrase.end,
  };
}

const FARTHEST = 9;
const ADVERBS: ReadonlyMap<string, string> = new Map([
  ['annually', 'year'],
  ['yearly', 'year'],
  ['monthly', 'month'],
  ['weekly', 'week'],
  ['daily', 'day'],
  ['hourly', 'hour'],
]);

/** "$50 million to the economy every year", "286 gigatonnes annually": the period some words behind the amount. */
function distant(c: SentenceContext, draft: Draft, limit: number): void {
  if (!isAmount(draft) || draft.kind === 'duration' || draft.kind === 'percent') return;
  for (let i = draft.end; i < Math.min(limit, draft.end + FARTHEST); i++) {
    const adverb = ADVERBS.get(c.word(i));
    if (adverb && !/^(once|twice|thrice|times)$/.test(c.word(i - 1))) {
      draft.per = adverb;
      draft.perApart = true;
      return;
    }
    if (
      c.has(i + 1, W.Period) &&
      /^(every|each|per|a)$/.test(c.word(i)) &&
      !DISTANCES.test(c.word(i + 2)) &&
      (c.word(i) !== 'a' || c.tag(i - 1) !== Tag.Preposition)
    ) {
      draft.per = singularOf(c, i + 1);
      draft.perApart = true;
      return;
    }
    const t = c.tag(i);
    if (
      t === Tag.VerbS ||
      t === Tag.VerbPast ||
      t === Tag.Modal ||
      t === Tag.Relative ||
      c.isMark(i, ',') ||
      c.isMark(i, '.') ||
      c.isMark(i, ';')
    )
      return;
  }
}
