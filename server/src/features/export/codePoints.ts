import type { Span } from '../../text/span';

/** A span in UTF-16 code units, counted in code points instead. */
export function toCodePoints(text: string, { start, end }: Span): Span {
  const before = countCodePoints(text, 0, start);
  return { start: before, end: before + countCodePoints(text, start, end) };
}

function countCodePoints(text: string, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) if (!isLowHalf(text, i)) count++;
  return count;
}

/** The offset in UTF-16 code units of the n-th code point, from 0; the length of the text where it has fewer. */
export function offsetOfCodePoint(text: string, n: number): number {
  let offset = 0;
  for (let left = n; offset < text.length && left > 0; left--) offset += isLowHalf(text, offset + 1) ? 2 : 1;
  return offset;
}

/** Whether the second half of a character that takes two code units stands here. */
export function isLowHalf(text: string, at: number): boolean {
  const [before, here] = [text.charCodeAt(at - 1), text.charCodeAt(at)];
  return before >= 0xd800 && before < 0xdc00 && here >= 0xdc00 && here < 0xe000;
}
