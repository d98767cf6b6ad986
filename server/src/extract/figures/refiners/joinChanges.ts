import type { Draft } from '../draft';
import { isAmount, singleOf, type Refiner } from '../refiner';
import type { SentenceContext } from '../sentenceContext';
import { modifierEndingAt } from '../modifiers';
import { isRangeWord, merged } from './joinRanges';
import { W } from '../figureWords';

/** Most tokens between the two ends of "from … to …". */
const FARTHEST = 12;

/** Before and after: "from 5,900 to 9,000 soldiers", "from one percent of GDP to 1.2 percent", "from $36,040 last night to $34,935". */
export const joinChanges: Refiner = {
  name: 'changes',
  refine(c, drafts) {
    for (let i = 0; i < drafts.length; i++) {
      const from = drafts[i]!;
      const start = isAmount(from) ? fromBefore(c, from) : -1;
      if (start < 0) continue;
      const k = partner(c, drafts, i);
      if (k > 0) {
        drafts[i] = change(c, from, drafts[k]!, start);
        drafts.splice(k, 1);
      }
    }
    return drafts;
  },
};

/** Token of "from" before an amount, over a modifier. */
function fromBefore(c: SentenceContext, a: Draft): number {
  let at = a.first - 1;
  const modifier = modifierEndingAt(c.tokens, at, c.first);
  if (modifier && modifier.value !== 'exact') at = modifier.first - 1;
  if (/^(the|a|an|its|their|his|her|just|only)$/.test(c.word(at))) at--;
  return c.word(at) === 'from' ? at : -1;
}

/** Index of the amount behind "to" that ends the change; dates and times may stand between. */
function partner(c: SentenceContext, drafts: readonly Draft[], i: number): number {
  const from = drafts[i]!;
  for (let k = i + 1; k < drafts.length; k++) {
    const to = drafts[k]!;
    if (to.first - from.end > FARTHEST) return -1;
    if (!isAmount(to)) {
      if (to.kind === 'ordinal') return -1;
      continue;
    }
    return fits(from, to) && toBefore(c, to, from.end) && !verbBetween(c, from.end, to.first) ? k : -1;
  }
  return -1;
}

function toBefore(c: SentenceContext, b: Draft, first: number): boolean {
  let at = b.first - 1;
  for (let k = 0; k < 2; k++) {
    const modifier = modifierEndingAt(c.tokens, at, first);
    if (modifier && modifier.value !== 'at-most') at = modifier.first - 1;
  }
  if (/^(the|a|an|its|their|his|her|just|only)$/.test(c.word(at))) at--;
  return c.word(at) === 'to' && at >= first;
}

function verbBetween(c: SentenceContext, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (c.isMark(i, ';') || (c.isMark(i, ',') && !c.has(i - 1, W.Clock)) || c.isMark(i, '.')) return true;
  return false;
}

function fits(a: Draft, b: Draft): boolean {
  if (a.bare || b.bare)
    return a.bare
      ? true
      : b.kind === 'count' &&
          (a.kind === 'count' ||
            a.kind === 'percent' ||
            a.kind === 'money' ||
            a.dimension === 'magnitude' ||
            a.dimension === 'age');
  if (a.kind !== b.kind) return false;
  return (
    a.dimension === b.dimension &&
    (a.dimension !== null || a.normalizedUnit === b.normalizedUnit || a.kind === 'count')
  );
}

function change(c: SentenceContext, a: Draft, b: Draft, start: number): Draft {
  const [from, to] = [singleOf(a)!, singleOf(b)!];
  const range = isRangeWord(c, start - 1) && from < to;
  const draft = merged(
    a,
    b,
    start,
    range ? { type: 'range', low: from, high: to } : { type: 'change', from, to },
  );
  const low = b.magnitude > 1 && a.magnitude === 1 && a.bare && from < 1000 ? from * b.magnitude : from;
  if (low !== from && draft.value.type === 'change') draft.value = { type: 'change', from: low, to };
  return { ...draft, end: Math.max(a.end, b.end), head: b.head >= 0 ? b.head : a.head };
}
