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
  const path = alignWhole(whole, text.slice(window.start, window.end));
  const from = prefix.length;
  const to = from + pattern.quote.length;
  const start = path.columnBefore(from);
  const end = path.columnAfter(to);
  if (end <= start) return null;
  return {
    span: { start: window.start + start, end: window.start + end },
    edits: path.editsBetween(from, to),
  };
}

/** Which units of a text a pattern is aligned with. */
interface Path {
  /** Column at which the units from `row` on begin; the later one where units of the text stand between. */
  columnBefore(row: number): number;
  /** Column at which the units before `row` end. */
  columnAfter(row: number): number;
  editsBetween(from: number, to: number): number;
}

const enum Step {
  Diagonal,
  Up,
  Left,
}

/** The alignment of a whole pattern with any part of a text that needs the fewest edits (Sellers). */
function alignWhole(pattern: string, text: string): Path {
  const width = text.length + 1;
  const steps = new Uint8Array((pattern.length + 1) * width);
  const scores = fillTable(pattern, text, steps);
  let column = 0;
  for (let j = 1; j < width; j++) if (scores[j]! < scores[column]!) column = j;
  return tracePath(pattern, text, steps, column);
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

function tracePath(pattern: string, text: string, steps: Uint8Array, last: number): Path {
  const width = text.length + 1;
  const first = new Int32Array(pattern.length + 1);
  const end = new Int32Array(pattern.length + 1);
  const edits = new Int32Array(pattern.length + 1);
  let j = last;
  end[pattern.length] = j;
  for (let i = pattern.length, cost = 0; i > 0;) {
    const step = steps[i * width + j] as Step;
    if (step === Step.Left) cost++;
    else if (step === Step.Up || pattern[i - 1] !== text[j - 1]) cost++;
    if (step !== Step.Up) j--;
    if (step === Step.Left) continue;
    first[i] = step === Step.Up ? j : j + 1;
    i--;
    end[i] = j;
    edits[i] = cost;
  }
  return {
    columnBefore: (row) => (row < pattern.length ? columnOf(first, end, row) : end[row]!),
    columnAfter: (row) => (row === 0 ? end[0]! : first[row]!),
    editsBetween: (from, to) => edits[from]! - edits[to]!,
  };
}

/** Where the unit at `row` stands: behind units of the text that belong to none. */
function columnOf(first: Int32Array, end: Int32Array, row: number): number {
  return Math.max(end[row]!, first[row + 1]! - 1);
}
