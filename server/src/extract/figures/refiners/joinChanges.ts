import { Tag } from '../../../language/tag';
import type { Draft } from '../draft';
import { W } from '../figureWords';
import { isAmount, singleOf, type Refiner } from '../refiner';
import type { SentenceContext } from '../sentenceContext';
import { convertible, inUnitOf, isRangeWord, merged } from './joinRanges';
import { isApproximate, openerBefore } from './openers';

/** Most tokens between the two ends of "from … to …". */
const FARTHEST = 12;

/** Before and after: "from 5,900 to 9,000 soldiers", "from one percent of GDP to 1.2 percent", "from $36,040 last night to $34,935". */
export const joinChanges: Refiner = {
  name: 'changes',
  refine(c, drafts) {
    const joined = new Set<Draft>();
    for (let i = 0; i < drafts.length; i++) {
      const from = drafts[i]!;
      const start = isAmount(from) && !joined.has(from) ? openerBefore(c, from, 'from') : -1;
      const to = start < 0 ? undefined : partner(c, drafts, i);
      if (!to) continue;
      drafts[i] = change(c, from, to, start);
      joined.add(to);
    }
    return joined.size === 0 ? drafts : drafts.filter((draft) => !joined.has(draft));
  },
};

/** The amount behind "to" that ends the change; dates and times may stand between. */
function partner(c: SentenceContext, drafts: readonly Draft[], i: number): Draft | undefined {
  const from = drafts[i]!;
  for (let k = i + 1; k < drafts.length; k++) {
    const to = drafts[k]!;
    if (to.first - from.end > FARTHEST || to.kind === 'ordinal') return undefined;
    if (!isAmount(to)) continue;
    const behindTo = openerBefore(c, to, 'to', from.end) >= 0;
    return behindTo && fits(from, to) && !isParted(c, from.end, to.first) ? to : undefined;
  }
  return undefined;
}

/** A mark between the two that ends a phrase. */
function isParted(c: SentenceContext, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (c.isMark(i, ';') || (c.isMark(i, ',') && !c.has(i - 1, W.Clock)) || c.isMark(i, '.')) return true;
  return false;
}

function fits(a: Draft, b: Draft): boolean {
  if (a.bare) return true;
  if (b.bare) return b.kind === 'count' && takesBare(a);
  if (a.kind !== b.kind || a.dimension !== b.dimension) return false;
  return (
    a.dimension === 'money' ||
    convertible(a, b) ||
    a.normalizedUnit === b.normalizedUnit ||
    a.kind === 'count'
  );
}

/** "from 40 ships to 12", "from 65 percent to 70", "from a magnitude of 5 to 6", "from 36 bar to 14". */
function takesBare({ kind, dimension }: Draft): boolean {
  return (
    kind === 'count' ||
    kind === 'percent' ||
    kind === 'money' ||
    dimension === 'magnitude' ||
    dimension === 'pressure' ||
    dimension === 'temperature' ||
    dimension === 'age'
  );
}

/** "From 5 to 10 people may stay": the two open a clause whose verb comes behind them and changes nothing. */
function verbBehind(c: SentenceContext, from: number): boolean {
  for (let i = from; i < from + 8 && c.inside(i); i++) {
    const t = c.tag(i);
    if (t === Tag.Modal || t === Tag.VerbPast || t === Tag.VerbS || t === Tag.Verb) return true;
    if (c.isMark(i, ',')) return false;
  }
  return false;
}

function change(c: SentenceContext, a: Draft, b: Draft, start: number): Draft {
  const to = singleOf(b)!;
  const own = inUnitOf(a, b);
  const from = b.magnitude > 1 && a.magnitude === 1 && a.bare && own < 1000 ? own * b.magnitude : own;
  const range = from < to && (isRangeWord(c, start - 1) || (start === c.first && verbBehind(c, b.end)));
  const value = range
    ? ({ type: 'range', low: from, high: to } as const)
    : ({ type: 'change', from, to } as const);
  const draft = merged(a, b, range ? a.first : start, value);
  if (isApproximate(c, a, start)) {
    draft.modifier = 'approx';
    draft.modified = true;
  }
  draft.end = Math.max(a.end, b.end);
  draft.head = b.head >= 0 ? b.head : a.head;
  return draft;
}
