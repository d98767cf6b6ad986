import { Tag } from '../../../language/tag';
import type { Draft } from '../draft';
import { isAmount, singleOf, type Refiner } from '../refiner';
import { W } from '../figureWords';
import { scaled } from '../readDigits';
import type { SentenceContext } from '../sentenceContext';
import { isApproximate, openerBefore } from './openers';
import { modifierEndingAt, modifierMark } from '../modifiers';
import type { DateExpression } from '../../dates/dateExpression';
import type { Dimension } from '../../data/units';

/** Two ends of one range: "18 to 25 percent", "5-10W", "between $62 and $68", "£165–180m", "5.2 ± 0.3", "March to June". */
export const joinRanges: Refiner = {
  name: 'ranges',
  refine(c, drafts) {
    const kept: Draft[] = [];
    for (const draft of drafts) {
      const before = kept.at(-1);
      const joined = before && (dates(c, before, draft) ?? amounts(c, before, draft));
      if (joined) kept[kept.length - 1] = joined;
      else kept.push(draft);
    }
    return kept;
  },
};

type Link = 'to' | 'between' | 'plus-minus';

/** What the tokens between two figures say of them. */
function linkOf(c: SentenceContext, a: Draft, b: Draft): Link | undefined {
  let at = a.end;
  let end = b.first;
  if (isPlusMinus(c, at, end)) return 'plus-minus';
  while (end > at && isModifier(c, end - 1, at)) end = modifierStart(c, end - 1, at);
  const dashed = c.isHyphen(at);
  if (dashed) at++;
  if (at === end && dashed) return 'to';
  const word = c.word(at);
  if (c.isHyphen(end - 1) && at < end - 1) end--;
  if (at + 1 !== end) return undefined;
  if (word === 'to' || word === 'through' || word === 'till') return 'to';
  return word === 'and' && openerBefore(c, a, 'between') >= 0 ? 'between' : undefined;
}

/** "±", "plus or minus", "+/-". */
function isPlusMinus(c: SentenceContext, at: number, end: number): boolean {
  const text = end > at && end - at <= 3 ? c.slice(at, end).toLowerCase() : '';
  return text === '±' || text === 'plus or minus' || text === '+/-';
}

function isModifier(c: SentenceContext, last: number, first: number): boolean {
  const found = modifierEndingAt(c.tokens, last, first);
  return (found !== undefined && found.value === 'approx') || modifierMark(c.raw(last)) === 'approx';
}

function modifierStart(c: SentenceContext, last: number, first: number): number {
  return modifierEndingAt(c.tokens, last, first)?.first ?? last;
}

function amounts(c: SentenceContext, a: Draft, b: Draft): Draft | undefined {
  if (!isAmount(a) || !isAmount(b) || !fit(a, b)) return undefined;
  const link = linkOf(c, a, b);
  if (!link) return undefined;
  if (link === 'plus-minus') return plusMinus(a, b);
  const start = openerBefore(c, a, link === 'between' ? 'between' : 'from');
  // "from 5 to 7" is a change; a later refiner reads it.
  if (link === 'to' && start >= 0 && !isRangeWord(c, start - 1)) return undefined;
  if (link === 'to' && (!a.bare || b.bare) && isLevel(c, a, b)) return undefined;
  const [low, high] = ends(a, b);
  if (low >= high) return undefined;
  const draft = merged(a, b, link === 'between' ? start : a.first, { type: 'range', low, high });
  if (isApproximate(c, a, start)) {
    draft.modifier = 'approx';
    draft.modified = true;
  }
  return draft;
}

/** "rose by $4bn to $12bn" (but "could rise by 30cm to 1m" is a range), "fell 5 percent to 40 percent": the second is the level reached. */
function isLevel(c: SentenceContext, a: Draft, b: Draft): boolean {
  if (c.isHyphen(b.first - 1)) return false;
  const before = a.first - 1;
  if (c.word(before) === 'by')
    return c.tag(before - 2) !== Tag.Modal || /^(will|would|'ll)$/.test(c.word(before - 2));
  return !a.bare && c.has(before, W.Up | W.Down);
}

/** "ranging from 5 to 7", "aged from 5 to 7", "anywhere from": a range, not a change. */
export function isRangeWord(c: SentenceContext, i: number): boolean {
  if (
    /^(take|takes|took|taking|last|lasts|lasted|lasting|cost|costs|costing|weigh|weighs|weighing|measure|measures|measuring)$/.test(
      c.word(i),
    )
  )
    return c.tag(i) >= Tag.Verb && c.tag(i) <= Tag.Modal;
  return /^(ranging|ranged|range|ranges|anywhere|anything|somewhere|vary|varies|varying|aged|ages|age|everything|differ|differs|run|runs|running)$/.test(
    c.word(i),
  );
}

/** Whether one unit serves both ends: the first has none, or both have the same. */
function fit(a: Draft, b: Draft): boolean {
  if (a.kind === 'money' && b.kind !== 'money') return b.bare || b.unit === 'm' || b.unit === 'b';
  if (a.bare && a.kind === 'count') return true;
  // A unit that stands before its number ("aged 5 to 12", "magnitudes from 3.6 to 4.3") serves the second as well.
  if (b.bare && b.kind === 'count')
    return (
      a.kind === 'money' || a.dimension === 'magnitude' || (a.dimension === 'age' && a.end === a.numeralEnd)
    );
  if (a.kind !== b.kind || a.dimension !== b.dimension) return false;
  return a.kind === 'money'
    ? a.currency === b.currency || a.openCurrency || b.openCurrency
    : a.normalizedUnit === b.normalizedUnit || convertible(a, b);
}

/** "30cm to 1m", "30 minutes to two hours": units of one dimension, without a zero of their own. */
export function convertible(a: Draft, b: Draft): boolean {
  return a.dimension !== null && a.dimension === b.dimension && CONVERTED.has(a.dimension);
}

const CONVERTED: ReadonlySet<Dimension> = new Set<Dimension>([
  'length',
  'area',
  'volume',
  'mass',
  'time',
  'age',
  'energy',
  'power',
  'data',
  'frequency',
]);

/** The value of `a` in the unit of `b`. */
export function inUnitOf(a: Draft, b: Draft): number {
  const value = singleOf(a)!;
  return a.normalizedUnit !== b.normalizedUnit && convertible(a, b)
    ? round((value * a.factor) / b.factor)
    : value;
}

/** Both ends with the magnitude that only the second may carry ("£165–180m", "2 to 3 million"). */
function ends(a: Draft, b: Draft): [number, number] {
  let low = inUnitOf(a, b);
  let high = singleOf(b)!;
  if (a.kind === 'money' && b.kind !== 'money' && b.unit === 'm') high = scaled(high, 1e6);
  const magnitude = b.unit === 'm' ? 1e6 : b.magnitude;
  if (magnitude > 1 && a.magnitude === 1 && low * magnitude <= high * 1.0001 && low < 1000)
    low = scaled(low, magnitude);
  return [low, high];
}

function plusMinus(a: Draft, b: Draft): Draft {
  const [value, error] = [singleOf(a)!, singleOf(b)!];
  return merged(a, b, a.first, { type: 'range', low: round(value - error), high: round(value + error) });
}

const round = (value: number): number => Number(value.toPrecision(12));

/** The two ends as one figure; the unit is that of the end which has one. */
export function merged(a: Draft, b: Draft, first: number, value: Draft['value']): Draft {
  const unit = a.kind === 'money' || b.bare ? a : b;
  return {
    ...unit,
    value,
    first,
    end: b.end,
    numeralEnd: b.numeralEnd,
    coreStart: a.coreStart,
    coreEnd: b.kind !== 'money' && a.kind === 'money' && b.unit === 'm' ? b.coreEnd + 1 : b.coreEnd,
    step: Math.min(a.step, b.step),
    modifier: 'exact',
    modified: false,
  };
}

function dates(c: SentenceContext, a: Draft, b: Draft): Draft | undefined {
  if (a.value.type !== 'date') return undefined;
  const link = linkOf(c, a, b);
  if (!link || link === 'plus-minus') return undefined;
  const from = a.value.date;
  const to = b.value.type === 'date' ? b.value.date : undefined;
  if (!to || from.type === 'interval' || to.type === 'interval') return undefined;
  const start = link === 'between' ? openerBefore(c, a, 'between') : openerBefore(c, a, 'from');
  const value = { type: 'date', date: { type: 'interval', from: completed(from, to), to } } as const;
  return {
    ...a,
    kind: 'date-range',
    value,
    first: start >= 0 ? start : a.first,
    end: b.end,
    coreEnd: b.coreEnd,
  };
}

/** "from March to June 2004": the first end takes the year of the second. */
function completed(from: DateExpression, to: DateExpression): DateExpression {
  if (from.type !== 'absolute' || to.type !== 'absolute' || from.date.year !== null || to.date.year === null)
    return from;
  const later = from.date.month !== null && to.date.month !== null && from.date.month > to.date.month;
  return { ...from, date: { ...from.date, year: later ? to.date.year - 1 : to.date.year } };
}
