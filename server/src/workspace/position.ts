import type { Span } from '../text/span';

/** Zero-based line and UTF-16 code unit within it, as the Language Server Protocol counts. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** A range in a file, which need not be open. */
export interface Place {
  readonly uri: string;
  readonly range: Range;
}

export function positionAt(lineStarts: Int32Array, offset: number): Position {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (lineStarts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low, character: offset - lineStarts[low]! };
}

export function rangeOf(lineStarts: Int32Array, span: Span): Range {
  return { start: positionAt(lineStarts, span.start), end: positionAt(lineStarts, span.end) };
}

/** The offset of a position; one beyond its line is moved back before the line break, one beyond the text to its end. */
export function offsetAt(lineStarts: Int32Array, length: number, position: Position): number {
  if (position.line >= lineStarts.length) return length;
  const start = lineStarts[position.line]!;
  const isLast = position.line + 1 === lineStarts.length;
  return Math.min(start + position.character, isLast ? length : lineStarts[position.line + 1]! - 1);
}
