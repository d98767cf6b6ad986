import { words } from '../../../text/words';
import { Tag } from '../../../language/tag';
import { NEGATED, PASSED_OVER } from '../../data/modifiers';
import type { Draft } from '../draft';
import type { Modifier } from '../figure';
import { boundEndingAt, isNegation, modifierBehind, modifierEndingAt, modifierMark } from '../modifiers';
import type { Refiner } from '../refiner';
import type { SentenceContext } from '../sentenceContext';

const passedOver = new Set(PASSED_OVER.split('|'));
/** These mean something else before an article: "over the past two years", "about the 40 men". */
const NOT_OVER_ARTICLE = new Set([
  'over',
  'under',
  'above',
  'below',
  'beyond',
  'beneath',
  'inside',
  'about',
  'around',
  'some',
  'say',
  'short',
  'off',
]);

/** What bounds a figure: "more than 40", "100 or more", "no fewer than 12", "~80%", "until 2020". */
export const attachModifiers: Refiner = {
  name: 'modifiers',
  refine(c, drafts) {
    let from = c.first;
    for (const [i, draft] of drafts.entries()) {
      if (draft.value.type === 'date') dateBound(c, draft, from, drafts[i - 1]);
      else if (draft.kind !== 'designation' && draft.kind !== 'ordinal') amountBound(c, draft, from);
      from = Math.max(from, draft.end);
    }
    return drafts;
  },
};

function amountBound(c: SentenceContext, draft: Draft, from: number): void {
  if (!inFront(c, draft, from) || draft.modifier === 'exact') behind(c, draft);
}

function set(draft: Draft, modifier: Modifier, first: number, end = draft.end): void {
  draft.modifier = modifier;
  draft.modified = true;
  draft.first = Math.min(first, draft.first);
  draft.end = Math.max(end, draft.end);
}

/** A phrase or mark before the figure, a few harmless words between. */
function inFront(c: SentenceContext, draft: Draft, from: number): boolean {
  let crossed = false;
  let at = draft.first - 1;
  for (let k = 0; k < 4 && at >= from; k++, at--) {
    const mark = c.isWord(at) ? undefined : modifierMark(c.raw(at));
    if (mark && k === 0) {
      set(draft, mark, at);
      return true;
    }
    const found = c.isWord(at) ? modifierEndingAt(c.tokens, at, from) : undefined;
    if (crossed && c.joint(draft.numeralEnd)) return false;
    if (
      found &&
      !(crossed && NOT_OVER_ARTICLE.has(c.word(at))) &&
      holds(c, draft, found.first, found.end, crossed)
    ) {
      const negated = isNegation(c.id(found.first - 1)) && found.first - 1 >= from;
      set(
        draft,
        (negated ? NEGATED[found.value] : undefined) ?? found.value,
        negated ? found.first - 1 : found.first,
      );
      return true;
    }
    if (!c.isWord(at) || !passedOver.has(c.word(at))) return false;
    crossed = true;
  }
  return false;
}

const BEFORE_OVER = new Set([
  'for',
  'of',
  'in',
  'just',
  'well',
  'a',
  'is',
  'was',
  'are',
  'were',
  'be',
  'been',
  'takes',
  'took',
  'take',
  'lasted',
  'last',
  'lasts',
  'after',
  'by',
  'within',
  'spent',
  'spend',
  'little',
  'with',
  'at',
  'and',
  'or',
  'to',
]);

/** "under 2,100 metres of water": what lies on top. */
const COVER = words('water ice rock snow mud rubble debris earth soil sediment salt sand lava');

/** Prepositions that bound an amount only in some places: "$5m over three years" lasts that long; "talks about 5G". */
function holds(c: SentenceContext, draft: Draft, first: number, end: number, crossed: boolean): boolean {
  // "better than the 1.9% first reported" compares with a number told elsewhere.
  if (end - first > 1) {
    if (!crossed || c.word(end - 1) !== 'than') return true;
    // "$1.8m, less than the $4.2m named in court" compares with it, too.
    return (
      /^(more|less|fewer)$/.test(c.word(end - 2)) && !(c.isMark(first - 1, ',') && c.word(end) === 'the')
    );
  }
  switch (c.word(first)) {
    case 'over':
      return draft.dimension !== 'time' || BEFORE_OVER.has(c.word(first - 1));
    case 'some':
      return (draft.value.type !== 'range' || c.isHyphen(draft.first + 1)) && draft.kind !== 'multiple';
    case 'maybe':
    case 'perhaps':
    case 'probably':
      return draft.value.type !== 'range';
    case 'say':
      return c.isMark(first - 1, ',');
    case 'exceed':
    case 'exceeds':
    case 'exceeded':
    case 'exceeding':
    case 'topping':
    case 'tops':
    case 'topped':
    case 'surpassing':
    case 'surpassed':
      return true;
    case 'about':
      return c.tag(first - 1) !== Tag.Noun || draft.kind !== 'designation';
    case 'under':
    case 'beneath':
    case 'below':
      return !(
        draft.dimension === 'length' &&
        c.word(draft.end) === 'of' &&
        COVER.has(c.word(draft.end + 1))
      );
    case 'inside':
    case 'beyond':
      return draft.dimension !== null;
    default:
      return true;
  }
}

/** "100 or more", "40-plus", "50+", "10 people at most". */
function behind(c: SentenceContext, draft: Draft): void {
  for (const at of [draft.numeralEnd, draft.end]) {
    const mark = c.isMark(at, '+') && c.glued(at);
    if (mark) {
      set(draft, 'at-least', draft.first, at + 1);
      return;
    }
    const start = c.joint(at) ? at + 1 : at;
    const found = modifierBehind(c.tokens, start, c.end);
    if (found && standsBehind(c, draft, found.first, found.end)) {
      set(draft, found.value, draft.first, found.end);
      return;
    }
  }
}

/** Single words that only sometimes look back at the number: "40-plus", but "10 plus tax". */
function standsBehind(c: SentenceContext, draft: Draft, first: number, end: number): boolean {
  if (end - first > 1) return true;
  const word = c.word(first);
  if (word === 'plus') return c.isHyphen(first - 1) || c.tag(end) === Tag.NounPlural;
  if (word === 'odd' || word === 'ish') return c.isHyphen(first - 1) || c.tag(end) === Tag.NounPlural;
  return word === 'maximum' || word === 'minimum' || word === 'tops' || word === 'max'
    ? !c.inside(end) || c.tag(end) === Tag.Punctuation
    : word === 'exactly' || word === 'approximately'
      ? draft.numeralEnd === first
      : true;
}

/** "until 2020", "since at least 2004", "by 2016", "around 1990". */
function dateBound(c: SentenceContext, draft: Draft, from: number, before: Draft | undefined): void {
  if (isLateDecade(draft)) set(draft, 'approx', draft.first);
  let at = draft.first - 1;
  if (c.word(at) === 'the' && at > from) at--;
  if (isAgent(c, at, draft.end)) return;
  let first = -1;
  let modifier: Modifier = 'exact';
  for (let k = 0; k < 3 && at >= from; k++) {
    const found =
      boundEndingAt(c.tokens, at, from) ??
      (c.word(at - 1) === 'at' ? modifierEndingAt(c.tokens, at, from) : undefined);
    if (!found) break;
    // "since at least 2004": the preposition that comes first decides.
    if (modifier === 'exact' || found.value !== 'exact') modifier = found.value;
    first = found.first;
    at = found.first - 1;
  }
  if (first < 0) {
    if (before && sharesBound(c, before, draft)) set(draft, before.modifier, draft.first);
    return;
  }
  if (draft.modified && modifier === 'exact') modifier = draft.modifier;
  // "13% from a year earlier", "45% from 2010 levels" compare; nothing starts there.
  const level = c.tag(draft.end) === Tag.Noun || c.tag(draft.end) === Tag.NounPlural;
  if (modifier === 'at-least' && c.word(first) === 'from' && (level || isComparison(draft))) return;
  if (draft.kind === 'date-range' && (modifier === 'at-least' || modifier === 'at-most')) modifier = 'exact';
  set(draft, modifier, first);
}

/** "damaged by the 12 March storm": the date belongs to the noun, and "by" to the participle. */
function isAgent(c: SentenceContext, by: number, end: number): boolean {
  if (c.word(by) !== 'by' || (c.tag(end) !== Tag.Noun && c.tag(end) !== Tag.NounPlural)) return false;
  return c.tag(by - 1) === Tag.VerbEn || c.tag(by - 1) === Tag.VerbPast;
}

/** "a year earlier", "a year ago". */
function isComparison({ value }: Draft): boolean {
  return (
    value.type === 'date' &&
    (value.date.type === 'following' || (value.date.type === 'relative' && value.date.unit === 'year'))
  );
}

/** "till 2042 and 2032": the bound in front of the first date holds for the second. */
function sharesBound(c: SentenceContext, before: Draft, draft: Draft): boolean {
  const bounded =
    before.value.type === 'date' && (before.modifier === 'at-most' || before.modifier === 'at-least');
  return bounded && draft.first - before.end === 1 && /^(and|or)$/.test(c.word(before.end));
}

/** "the late 1990s": nobody says which years exactly. */
function isLateDecade({ value }: Draft): boolean {
  if (value.type !== 'date' || value.date.type !== 'absolute') return false;
  return (
    value.date.part !== undefined && (value.date.precision === 'decade' || value.date.precision === 'century')
  );
}
