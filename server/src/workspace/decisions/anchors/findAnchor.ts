import type { Span } from '../../../text/span';
import { findCandidates, occurrences, type Candidate } from './candidates';
import { patternOf, type Pattern } from './pattern';
import { toPlain, toRaw, type PlainText } from './plainText';
import type { AnchorCandidate, AnchorMatch, AnchorOutcome, TextAnchor } from './textAnchor';

/** Of places that stand in exactly the same context, more than this are not told apart. */
const MOST_COPIES = 1000;
/** How much better than any other place the place must fit. */
const MARGIN = 0.08;
/** Least quote and context that must be there, in units, when the sentence around is whole. */
const LEAST_SENTENCE = 16;
/** Least context where it parts in the middle of a sentence on one side, or on both; or this share of all there is. */
const LEAST_ONE_OPEN = 40;
const LEAST_BOTH_OPEN = 48;
const LEAST_SHARE = 0.6;
/** Least share of everything where the quote itself has been changed. */
const LEAST_CHANGED = 0.55;
/** Share of everything from which another place may be the one that was edited, and this one its copy. */
const TWIN = 0.8;
/** Share of everything that tells a place from others by itself. */
const NEARLY_ALL = 0.95;
/** Candidates that are handed out. */
const MOST_CANDIDATES = 5;

/**
 * Finds the passage that an anchor means in a text that may have been edited since. First by the whole of quote and context as it
 * was; then by the quote with so much of its context that no other place can be meant; then by what is left of the quote. In doubt
 * the outcome is `lost`, with the places that may be meant: a passage is never moved to other words. Linear in the text.
 */
export function findAnchor(anchor: TextAnchor, text: PlainText): AnchorOutcome {
  const pattern = patternOf(anchor);
  if (pattern.quote.trim() === '') return { kind: 'lost', reason: 'gone', candidates: [] };
  return findUnchanged(anchor, pattern, text) ?? findEdited(anchor, pattern, text);
}

/** By quote and context as they were. null: they do not stand anywhere together. */
function findUnchanged(anchor: TextAnchor, pattern: Pattern, text: PlainText): AnchorOutcome | null {
  const whole = pattern.whole.plain;
  const offset = pattern.prefix.length;
  const places = occurrences(text.plain, whole, MOST_COPIES).map((place) => place + offset);
  if (places.length === 0) return null;
  if (!pattern.prefix && !pattern.suffix) return findBare(anchor, pattern, text, places);
  const spanAt = (start: number): Span => ({ start, end: start + pattern.quote.length });
  const hint = hintIn(anchor, text);
  if (hint !== null && places.includes(hint)) return found('position', text, spanAt(hint), 1);
  const { nth, of } = anchor.occurrence ?? { nth: 1, of: 1 };
  const start = places[nth - 1] ?? places[0]!;
  if (places.length === of && (of > 1 || !hasTwin(anchor, pattern, text, start)))
    return found('context', text, spanAt(start), 1);
  return ambiguous(places, pattern, text);
}

/**
 * Whether the quote stands in another place, too, in nearly the same context, and nearer to where it stood: that may be the one meant,
 * edited since, and this one its copy.
 */
function hasTwin(anchor: TextAnchor, pattern: Pattern, text: PlainText, start: number): boolean {
  if (occurrences(text.plain, pattern.quote, 2).length < 2) return false;
  const hint = hintIn(anchor, text);
  const isNearer = (other: number): boolean =>
    hint === null || Math.abs(other - hint) <= Math.abs(start - hint);
  return findCandidates(pattern, text).some(
    (one) => one.span.start !== start && one.exact && one.score >= TWIN && isNearer(one.span.start),
  );
}

/** An anchor without context: the quote must stand where it stood, or nowhere else. */
function findBare(
  anchor: TextAnchor,
  { quote, whole }: Pattern,
  text: PlainText,
  places: readonly number[],
): AnchorOutcome {
  const span = { start: places[0]!, end: places[0]! + quote.length };
  if (places.length === 1) return found('quote', text, span, 1);
  const hint = hintIn(anchor, text);
  if (hint !== null && places.includes(hint))
    return found('position', text, { start: hint, end: hint + quote.length }, 1);
  return ambiguous(places, { prefix: '', quote, suffix: '', whole }, text);
}

function hintIn({ at }: TextAnchor, text: PlainText): number | null {
  return at === null ? null : toPlain(text, { start: at, end: at + 1 }).start;
}

function ambiguous(places: readonly number[], { quote }: Pattern, text: PlainText): AnchorOutcome {
  const candidates = places
    .slice(0, MOST_CANDIDATES)
    .map((start) => ({ span: toRaw(text, { start, end: start + quote.length }), score: 1 }));
  return { kind: 'lost', reason: 'ambiguous', candidates };
}

/** By the place that fits best, if it fits well enough and nothing else fits nearly as well. */
function findEdited(anchor: TextAnchor, pattern: Pattern, text: PlainText): AnchorOutcome {
  const all = findCandidates(pattern, text);
  const candidates = all.filter((one) => !one.renumbered);
  if (candidates.length === 0) return { kind: 'lost', reason: 'gone', candidates: [] };
  const lost = (reason: 'ambiguous' | 'unsure'): AnchorOutcome => ({
    kind: 'lost',
    reason,
    candidates: candidates.slice(0, MOST_CANDIDATES).map((one) => offered(one, text)),
  });
  const best = candidates[0]!;
  // The words as they were go before other words; where both are there, it cannot be told which of them are meant.
  const isOther = !best.exact && candidates.some((one) => one.exact);
  const isTold = isDistinct(best, anchor) || (isWhole(best) && best.score >= NEARLY_ALL);
  if (
    isOther ||
    anchor.occurrence ||
    !isTold ||
    !isEnough(best, pattern) ||
    (anchor.distinct && isBare(best))
  )
    return lost('unsure');
  // Where all that stood around the passage now stands around another number, the passage has been corrected.
  const isCorrected = all.some((one) => one.renumbered && isWhole(one));
  if (isCorrected && !isWhole(best)) return lost('unsure');
  const others = candidates.slice(1).filter((one) => isDistinct(one, anchor));
  const hint = hintIn(anchor, text);
  if (others.some((one) => mayBeMeant(one, best, pattern, hint))) return lost('ambiguous');
  return found(best.exact ? 'quote' : 'approximate', text, best.span, best.score);
}

/**
 * Whether another place may be meant as well: it fits nearly as well, has all that stood on a side where the better one has not,
 * stands where it stood, or would be taken if it were alone while the better one is not all there.
 */
function mayBeMeant(one: Candidate, best: Candidate, pattern: Pattern, hint: number | null): boolean {
  if (best.score < one.score + MARGIN) return true;
  if (one.left === 'full' && best.left !== 'full') return true;
  if (one.right === 'full' && best.right !== 'full') return true;
  return isEnough(one, pattern) && (!isWhole(best) || one.span.start === hint);
}

function isWhole({ left, right }: Candidate): boolean {
  return left === 'full' && right === 'full';
}

/**
 * Where the quote stood in several places: whether one side has, to the letter, what no other place had, and the other has that too
 * or all of its sentence.
 */
function isDistinct({ before, behind }: Candidate, { distinct }: TextAnchor): boolean {
  if (!distinct) return true;
  const isBefore = distinct.before !== null && before.units >= distinct.before;
  const isBehind = distinct.behind !== null && behind.units >= distinct.behind;
  return (isBefore && (isBehind || behind.isClosed)) || (isBehind && before.isClosed);
}

/** Sentences that stand in several places are told apart by what is around them. */
function isBare({ left, right }: Candidate): boolean {
  return left === 'bare' || right === 'bare';
}

/** Whether what stands at a place is too much to stand there by chance. */
function isEnough(one: Candidate, { prefix, quote, suffix }: Pattern): boolean {
  if (one.left === 'none' || one.right === 'none') return false;
  const open = Number(one.left === 'open') + Number(one.right === 'open');
  if (!one.exact && (open > 0 || one.score < LEAST_CHANGED)) return false;
  if (open === 0) return quote.length * one.quoteScore + one.gained >= LEAST_SENTENCE;
  const least = open === 1 ? LEAST_ONE_OPEN : LEAST_BOTH_OPEN;
  return one.gained >= Math.min(least, LEAST_SHARE * (prefix.length + suffix.length));
}

function found(match: AnchorMatch, text: PlainText, span: Span, score: number): AnchorOutcome {
  return { kind: 'found', match, span: toRaw(text, span), score: round(score) };
}

function offered({ span, score }: Candidate, text: PlainText): AnchorCandidate {
  return { span: toRaw(text, span), score: round(score) };
}

function round(score: number): number {
  return Math.round(Math.min(1, score) * 100) / 100;
}
