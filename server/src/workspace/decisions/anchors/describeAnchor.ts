import type { Span } from '../../../text/span';
import { occurrences } from './candidates';
import { toPlain, toRaw, type PlainText } from './plainText';
import type { DistinctContext, TextAnchor } from './textAnchor';

/** Units of context that are written down on each side; more where these do not tell the place from others. */
const CONTEXT_LENGTHS = [64, 128, 256];
const MOST_COPIES = 1000;
/** Other places that are looked at. */
const MOST_OTHERS = 2000;
/** How far a cut is moved to fall between two words. */
const WORD = 12;

/**
 * Describes a span of a text so that `findAnchor` finds it again: the passage with what stands around it, and how much of that tells
 * it from all other places. Blanks at the ends of the span are left out. null where nothing is left.
 */
export function describeAnchor(text: PlainText, span: Span): TextAnchor | null {
  const place = trim(text, toPlain(text, span));
  if (place.end <= place.start) return null;
  let best: TextAnchor | null = null;
  for (const length of CONTEXT_LENGTHS) {
    const anchor = withContext(text, place, length);
    if (!best || sidesThatTell(anchor) > sidesThatTell(best)) best = anchor;
    if (sidesThatTell(best) === 2) break;
  }
  return best;
}

function sidesThatTell({ distinct, occurrence }: TextAnchor): number {
  if (occurrence) return -1;
  return distinct ? Number(distinct.before !== null) + Number(distinct.behind !== null) : 2;
}

function trim({ plain }: PlainText, span: Span): Span {
  let { start, end } = span;
  while (start < end && plain[start] === ' ') start++;
  while (end > start && plain[end - 1] === ' ') end--;
  return { start, end };
}

function withContext(text: PlainText, place: Span, length: number): TextAnchor {
  const from = cutBefore(text, place.start, length);
  const to = cutBehind(text, place.end, length);
  const copies = occurrences(text.plain, text.plain.slice(from, to), MOST_COPIES);
  const others = otherPlaces(text, place);
  const distinct = others && distinctContext(text.plain, place, { start: from, end: to }, others);
  return {
    quote: writtenAs(text, place),
    prefix: writtenAs(text, { start: from, end: place.start }),
    suffix: writtenAs(text, { start: place.end, end: to }),
    at: text.starts[place.start]!,
    distinct: others ? distinct : { before: null, behind: null },
    occurrence: copies.length > 1 ? { nth: copies.indexOf(from) + 1, of: copies.length } : null,
  };
}

/** Other places that have the quote, perhaps with another number in it; null where they are too many. */
function otherPlaces({ plain }: PlainText, place: Span): Span[] | null {
  const quote = plain.slice(place.start, place.end);
  const others = occurrences(plain, quote, MOST_OTHERS).map((start) => ({
    start,
    end: start + quote.length,
  }));
  for (const { index: start, 0: words } of plain.matchAll(anyNumber(quote)))
    if (others.push({ start, end: start + words.length }) > 2 * MOST_OTHERS) return null;
  if (others.length >= MOST_OTHERS) return null;
  return others.filter(({ start, end }) => end <= place.start || place.end <= start);
}

/** A quote as a pattern that takes any numbers for those in it. */
function anyNumber(quote: string): RegExp {
  const parts = quote.split(/\d+(?:[.,]\d+)*/).map((part) => part.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'));
  return new RegExp(parts.join('\\d+(?:[.,]\\d+)*'), 'g');
}

/** How much of the context on each side no other place has; null where there is no other place. */
function distinctContext(
  plain: string,
  place: Span,
  context: Span,
  others: readonly Span[],
): DistinctContext | null {
  if (others.length === 0) return null;
  let before = 0;
  let behind = 0;
  for (const other of others) {
    before = Math.max(before, commonBefore(plain, place.start, other.start, place.start - context.start));
    behind = Math.max(behind, commonBehind(plain, place.end, other.end, context.end - place.end));
  }
  return {
    before: wholeWord(before, place.start - context.start, (i) => plain[place.start - 1 - i]),
    behind: wholeWord(behind, context.end - place.end, (i) => plain[place.end + i]),
  };
}

function commonBefore(text: string, a: number, b: number, limit: number): number {
  let n = 0;
  while (n < limit && b - n > 0 && text[a - 1 - n] === text[b - 1 - n]) n++;
  return n;
}

function commonBehind(text: string, a: number, b: number, limit: number): number {
  let n = 0;
  while (n < limit && b + n < text.length && text[a + n] === text[b + n]) n++;
  return n;
}

/** One unit more than is common, to the end of the word that it stands in; null where the context does not go that far. */
function wholeWord(common: number, limit: number, unit: (i: number) => string | undefined): number | null {
  let length = common + 1;
  if (length > limit) return null;
  while (length < limit && unit(length) !== ' ') length++;
  return length;
}

/** The text as written, on one line as far as it was; a line break stays one. */
function writtenAs(text: PlainText, span: Span): string {
  if (span.end <= span.start) return '';
  const { start, end } = toRaw(text, span);
  return text.raw
    .slice(start, end)
    .replace(/[\s\u0085]+/g, (blanks) => (/[\n\r\u2028\u2029]/.test(blanks) ? '\n' : ' '));
}

function cutBefore({ plain, starts }: PlainText, at: number, length: number): number {
  let cut = Math.max(0, at - length);
  for (let i = cut; i > 0 && i < at && i < cut + WORD; i++) {
    if (plain[i] === ' ') {
      cut = i + 1;
      break;
    }
  }
  while (cut > 0 && starts[cut] === starts[cut - 1]) cut--;
  return Math.min(cut, at);
}

function cutBehind({ plain, starts }: PlainText, at: number, length: number): number {
  let cut = Math.min(plain.length, at + length);
  for (let i = cut; i < plain.length && i > at && i > cut - WORD; i--) {
    if (plain[i] === ' ') {
      cut = i;
      break;
    }
  }
  while (cut < plain.length && cut > 0 && starts[cut] === starts[cut - 1]) cut++;
  return Math.max(cut, at);
}
