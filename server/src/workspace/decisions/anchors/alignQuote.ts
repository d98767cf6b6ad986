import type { Span } from '../../../text/span';

/** Where a changed quote stands in a text, and how much of it is still there. */
export interface QuoteAlignment {
  readonly span: Span;
  /** Units of the quote that are lost, wrong or too many. */
  readonly edits: number;
}

/** Units of context that hold the ends of the quote in place. */
const HOLD = 24;
/** A longer quote is found by its two ends. */
const LONGEST = 480;
const END = 160;
/** Units at an end of the quote that may have been written differently. */
const MOST_SLIP = 8;

export interface QuoteInContext {
  readonly prefix: string;
  readonly quote: string;
  readonly suffix: string;
}

/** Finds the part of a window of a text that comes nearest to a quote in its context; null where nothing is like it. */
export function alignQuote(pattern: QuoteInContext, text: string, window: Span): QuoteAlignment | null {
  const { quote } = pattern;
  if (quote.length <= LONGEST) return alignShort(pattern, text, window);
  const head = alignShort({ prefix: pattern.prefix, quote: quote.slice(0, END), suffix: '' }, text, {
    start: window.start,
    end: Math.min(window.end, window.start + 3 * END + HOLD),
  });
  const tail = alignShort({ prefix: '', quote: quote.slice(-END), suffix: pattern.suffix }, text, {
    start: Math.max(window.start, window.end - 3 * END - HOLD),
    end: window.end,
  });
  if (!head || !tail || tail.span.end <= head.span.end) return null;
  const span = { start: head.span.start, end: tail.span.end };
  return { span, edits: countLost(quote, text.slice(span.start, span.end)) };
}

/** Units of a long quote in pieces that are not found again in their order. */
function countLost(quote: string, text: string): number {
  const size = 12;
  let from = 0;
  let lost = Math.abs(quote.length - text.length);
  for (let at = 0; at < quote.length; at += size) {
    const piece = quote.slice(at, at + size);
    const found = text.indexOf(piece, from);
    if (found < 0) lost += piece.length;
    else from = found + piece.length;
  }
  return lost;
}

function alignShort(pattern: QuoteInContext, text: string, window: Span): QuoteAlignment | null {
  const prefix = pattern.prefix.slice(-HOLD);
  const whole = prefix + pattern.quote + pattern.suffix.slice(0, HOLD);
  const part = text.slice(window.start, window.end);
  const columns = alignWhole(whole, part);
  const rows = { start: prefix.length, end: prefix.length + pattern.quote.length };
  return tightest(whole, part, columns, rows, window.start);
}

/**
 * The part of the text that stands for the quote, with the edits between the two. Ends that were replaced by something else are left
 * out: it is the stretch in which most units stand for one of the quote, net of those that do not.
 */
function tightest(
  pattern: string,
  text: string,
  columns: Int32Array,
  rows: Span,
  offset: number,
): QuoteAlignment | null {
  let best: { start: number; end: number; gain: number } | null = null;
  let run = { start: -1, gain: 0 };
  let last = -1;
  for (let i = rows.start; i < rows.end; i++) {
    const column = columns[i]!;
    const isSame = column >= 0 && pattern[i] === text[column];
    if (run.gain <= 0) run = { start: isSame ? column : -1, gain: 0 };
    else if (column >= 0 && last >= 0) run.gain -= column - last - 1;
    if (run.start < 0) continue;
    run.gain += isSame ? 1 : -1;
    if (column >= 0) last = column;
    if (isSame && (!best || run.gain > best.gain))
      best = { start: run.start, end: column + 1, gain: run.gain };
  }
  if (!best) return null;
  const { start, end } = heldEnds(pattern, text, columns, rows, best);
  let same = 0;
  for (let i = rows.start; i < rows.end; i++) {
    const column = columns[i]!;
    if (column >= start && column < end && pattern[i] === text[column]) same++;
  }
  const edits = Math.max(rows.end - rows.start, end - start) - same;
  return { span: { start: offset + start, end: offset + end }, edits };
}

/** A slip at the end of a quote whose context goes on right behind it belongs to the quote. */
function heldEnds(
  pattern: string,
  text: string,
  columns: Int32Array,
  rows: Span,
  { start, end }: Span,
): Span {
  const isHeld = (i: number): boolean => columns[i]! >= 0 && pattern[i] === text[columns[i]!];
  const before = rows.start > 0 && isHeld(rows.start - 1) ? columns[rows.start - 1]! + 1 : start;
  const behind = rows.end < pattern.length && isHeld(rows.end) ? columns[rows.end]! : end;
  return {
    start: before <= start && start - before <= MOST_SLIP ? before : start,
    end: behind >= end && behind - end <= MOST_SLIP ? behind : end,
  };
}

const enum Step {
  Diagonal,
  Up,
  Left,
}

/**
 * The alignment of a whole pattern with any part of a text that needs the fewest edits (Sellers): for each unit of the pattern the
 * unit of the text that stands for it, -1 for none.
 */
function alignWhole(pattern: string, text: string): Int32Array {
  const width = text.length + 1;
  const steps = new Uint8Array((pattern.length + 1) * width);
  const costs = fillTable(pattern, text, steps);
  let column = 0;
  for (let j = 1; j < width; j++) if (costs[j]! < costs[column]!) column = j;
  const columns = new Int32Array(pattern.length).fill(-1);
  for (let i = pattern.length; i > 0;) {
    const step = steps[i * width + column] as Step;
    if (step !== Step.Up) column--;
    if (step === Step.Left) continue;
    i--;
    if (step === Step.Diagonal) columns[i] = column;
  }
  return columns;
}

/** Fills in the step that leads to each cell; returns the last row of costs. */
function fillTable(pattern: string, text: string, steps: Uint8Array): Int32Array {
  const width = text.length + 1;
  let above = new Int32Array(width);
  let row = new Int32Array(width);
  for (let i = 1; i <= pattern.length; i++) {
    row[0] = i;
    steps[i * width] = Step.Up;
    const unit = pattern.charCodeAt(i - 1);
    for (let j = 1; j < width; j++) {
      let cost = above[j - 1]! + (unit === text.charCodeAt(j - 1) ? 0 : 1);
      let step = Step.Diagonal;
      if (above[j]! + 1 < cost) [cost, step] = [above[j]! + 1, Step.Up];
      if (row[j - 1]! + 1 < cost) [cost, step] = [row[j - 1]! + 1, Step.Left];
      row[j] = cost;
      steps[i * width + j] = step;
    }
    [above, row] = [row, above];
  }
  return above;
}
