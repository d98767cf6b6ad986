import type { Span } from '../../../text/span';
import { alignQuote } from './alignQuote';
import { extend, type Extension } from './extend';
import { numbersIn } from './numbersIn';
import { isBoundary, type Pattern } from './pattern';
import type { PlainText } from './plainText';

/**
 * How the context on one side of a place agrees with the stored one. `full`: all of it. `closed`: up to where a sentence or line
 * ends in both, so that the rest may have been moved. `bare`: the same, but hardly any of it. `open`: it parts in the middle of a
 * sentence. `none`: it does not agree.
 */
type Side = 'full' | 'closed' | 'bare' | 'open' | 'none';

/** How far the context on one side is there to the letter, counted from the quote. */
interface Agreement {
  readonly units: number;
  /** It ends where a sentence or line ends in both. */
  readonly isClosed: boolean;
}

/** A place that may be the one an anchor means, in units of the plain text. */
export interface Candidate {
  readonly span: Span;
  /** The quote stands there unchanged. */
  readonly exact: boolean;
  /** Other numbers stand there: it is no place for the anchor, but it may be the one that it had. */
  readonly renumbered: boolean;
  /** Share of the quote that stands there, 0 to 1. */
  readonly quoteScore: number;
  /** Units of context that agree, less those that do not. */
  readonly gained: number;
  readonly left: Side;
  readonly right: Side;
  readonly before: Agreement;
  readonly behind: Agreement;
  /** Share of prefix, quote and suffix that stands there, 0 to 1. */
  readonly score: number;
}

/** Units of the pattern that are looked for as they are, to find places worth a closer look. */
const PIECE = 10;
/** A piece that stands more often than this tells nothing. */
const COMMON = 64;
/** How far apart two hints may lie to mean one place. */
const NEAR = 40;
/** Context gained that is more than chance. */
const SOME = 16;
/** Least gain for each unit that the context agrees in: above this, a word in it may have been replaced. */
const LEAST_LIKENESS = 0.5;
/** How far back from where two contexts part the end of a sentence may lie. */
const SLACK = 8;
/** A changed quote that has less in common is another one: so many units may differ, or this share of them in a longer one. */
const LEAST_QUOTE = 0.6;
const MOST_EDITS = 7;
const MOST_EDITS_SHARE = 0.2;
/** Quotes of this length may contain a number that was corrected. */
const LONG_QUOTE = 60;
const LONG_QUOTE_SCORE = 0.85;
const SHORTEST_CHANGED = 6;

/** Places of a text that are like a pattern, the best first; no two of them overlap. */
export function findCandidates(pattern: Pattern, text: PlainText): Candidate[] {
  const found = hintsFor(pattern, text).flatMap((hint) => candidatesNear(pattern, text, hint));
  found.sort((a, b) => b.score - a.score || a.span.start - b.span.start);
  const kept: Candidate[] = [];
  for (const one of found) {
    const overlaps = kept.some(({ span }) => one.span.start < span.end && span.start < one.span.end);
    if (!overlaps) kept.push(one);
  }
  return kept;
}

/** Where the quote would begin, as the pieces of the pattern that stand in the text tell; sorted, near ones joined. */
function hintsFor({ whole, prefix, quote }: Pattern, { plain }: PlainText): Span[] {
  const starts: number[] = [];
  const note = (piece: string, offset: number): void => {
    const places = occurrences(plain, piece, COMMON + 1);
    if (places.length <= COMMON) for (const place of places) starts.push(place - offset + prefix.length);
  };
  const last = Math.max(0, whole.plain.length - PIECE);
  for (let at = 0; at < last + PIECE; at += PIECE) {
    const offset = Math.min(at, last);
    note(whole.plain.slice(offset, offset + PIECE), offset);
  }
  note(quote, prefix.length);
  starts.sort((a, b) => a - b);
  const hints: { start: number; end: number }[] = [];
  for (const start of starts) {
    const hint = hints.at(-1);
    if (hint && start - hint.end <= NEAR) hint.end = start;
    else hints.push({ start, end: start });
  }
  return hints;
}

/** Offsets of a piece in a text, overlapping ones too; at most `limit`. */
export function occurrences(text: string, piece: string, limit: number): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(piece); at >= 0 && places.length < limit; at = text.indexOf(piece, at + 1))
    places.push(at);
  return places;
}

function candidatesNear(pattern: Pattern, text: PlainText, hint: Span): Candidate[] {
  const { quote } = pattern;
  const window = {
    start: Math.max(0, hint.start - NEAR),
    end: Math.min(text.plain.length, hint.end + quote.length + NEAR),
  };
  const part = text.plain.slice(window.start, window.end);
  const exact = occurrences(part, quote, COMMON).flatMap((at) => {
    const start = window.start + at;
    const span = { start, end: start + quote.length };
    return cutsWord(pattern, text, span) ? [] : [rate(pattern, text, span, 0)];
  });
  if (exact.some(({ left, right }) => !isPoor(left) && !isPoor(right))) return exact;
  const changed = changedQuote(pattern, text, window);
  return changed ? [...exact, changed] : exact;
}

function isPoor(side: Side): boolean {
  return side === 'none' || side === 'bare';
}

/** Whether the quote is now part of a longer word or number: "41" in "141". */
function cutsWord({ prefix, quote, suffix }: Pattern, { plain }: PlainText, { start, end }: Span): boolean {
  const joins = (a: string | undefined, b: string | undefined): boolean =>
    a !== undefined && b !== undefined && WORD.test(a) && WORD.test(b);
  return (
    (joins(plain[start - 1], quote[0]) && plain[start - 1] !== prefix.at(-1)) ||
    (joins(quote.at(-1), plain[end]) && plain[end] !== suffix[0])
  );
}

const WORD = /[\p{L}\p{N}]/u;

/** The quote in other words, if enough of it is left and its numbers are the same. */
function changedQuote(pattern: Pattern, text: PlainText, window: Span): Candidate | null {
  const { quote } = pattern;
  if (quote.length < SHORTEST_CHANGED || window.end - window.start > quote.length * 3 + 1000) return null;
  const aligned = alignQuote(pattern, text.plain, window);
  if (!aligned) return null;
  const quoteScore = 1 - aligned.edits / quote.length;
  const most = Math.max(MOST_EDITS, MOST_EDITS_SHARE * quote.length);
  if (quoteScore < LEAST_QUOTE || aligned.edits > most) return null;
  const words = text.plain.slice(aligned.span.start, aligned.span.end);
  const sameNumbers = numbersIn(words) === numbersIn(quote);
  const renumbered = !sameNumbers && (quote.length < LONG_QUOTE || quoteScore < LONG_QUOTE_SCORE);
  return { ...rate(pattern, text, aligned.span, aligned.edits), renumbered };
}

function rate(pattern: Pattern, text: PlainText, span: Span, edits: number): Candidate {
  const { prefix, quote, suffix } = pattern;
  const left = extend(prefix, text.plain, span.start, 'left');
  const right = extend(suffix, text.plain, span.end, 'right');
  const gained = left.gain + right.gain;
  const total = prefix.length + quote.length + suffix.length;
  const toLeft: Flank = { context: prefix, edge: prefix.length, at: span.start, way: -1 };
  const toRight: Flank = { context: suffix, edge: prefix.length + quote.length, at: span.end, way: 1 };
  return {
    span,
    exact: edits === 0,
    renumbered: false,
    quoteScore: 1 - edits / quote.length,
    gained,
    left: sideOf(pattern, text, toLeft, left),
    right: sideOf(pattern, text, toRight, right),
    before: agreementOf(pattern, text, toLeft),
    behind: agreementOf(pattern, text, toRight),
    score: Math.max(0, (quote.length - edits + gained) / total),
  };
}

/** One side of a quote: its stored context, where that begins in the pattern and in the text, and which way it goes. */
interface Flank {
  readonly context: string;
  readonly edge: number;
  readonly at: number;
  readonly way: 1 | -1;
}

function sideOf(pattern: Pattern, text: PlainText, flank: Flank, reached: Extension): Side {
  const { context, at } = flank;
  if (context === '') return isBoundary(text, at) ? 'closed' : 'open';
  const isLike = reached.gain >= LEAST_LIKENESS * reached.reach;
  if (isLike && reached.reach >= context.length - 2) return 'full';
  if (isLike && isClosed(pattern, text, flank, reached)) return 'closed';
  if (agreementOf(pattern, text, flank).isClosed) return 'bare';
  return reached.gain >= SOME ? 'open' : 'none';
}

function agreementOf(pattern: Pattern, text: PlainText, flank: Flank): Agreement {
  const { context, at, way } = flank;
  let units = 0;
  for (; units < context.length; units++) {
    const stored = way > 0 ? context[units] : context[context.length - 1 - units];
    if (stored !== text.plain[way > 0 ? at + units : at - 1 - units]) break;
  }
  return { units, isClosed: isClosed(pattern, text, flank, { reach: units, textReach: units }) };
}

/** Whether a sentence or line ends in both where two contexts part, or a little before: the next ones may begin alike. */
function isClosed(
  pattern: Pattern,
  text: PlainText,
  { edge, at, way }: Flank,
  { reach, textReach }: Pick<Extension, 'reach' | 'textReach'>,
): boolean {
  for (let back = 0; back <= Math.min(SLACK, reach, textReach); back++) {
    const stored = edge + way * (reach - back);
    if (isBoundary(pattern.whole, stored) && isBoundary(text, at + way * (textReach - back))) return true;
  }
  return false;
}
