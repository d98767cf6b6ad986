import { plainText, type PlainText } from './plainText';
import type { TextAnchor } from './textAnchor';

/** An anchor made ready for looking for it. */
export interface Pattern {
  readonly prefix: string;
  readonly quote: string;
  readonly suffix: string;
  /** The three in a row. */
  readonly whole: PlainText;
}

export function patternOf(anchor: Pick<TextAnchor, 'prefix' | 'quote' | 'suffix'>): Pattern {
  const parts = [anchor.prefix, anchor.quote, anchor.suffix].map(plainText) as [
    PlainText,
    PlainText,
    PlainText,
  ];
  return {
    prefix: parts[0].plain,
    quote: parts[1].plain,
    suffix: parts[2].plain,
    whole: joinTexts(parts),
  };
}

/** Texts in a row, each made plain by itself: two blanks that meet stay two. */
function joinTexts(parts: readonly PlainText[]): PlainText {
  const length = parts.reduce((sum, part) => sum + part.plain.length, 0);
  const starts = new Int32Array(length);
  const ends = new Int32Array(length);
  let at = 0;
  let offset = 0;
  for (const part of parts) {
    for (let i = 0; i < part.plain.length; i++, at++) {
      starts[at] = part.starts[i]! + offset;
      ends[at] = part.ends[i]! + offset;
    }
    offset += part.raw.length;
  }
  const join = (of: (part: PlainText) => string): string => parts.map(of).join('');
  return { raw: join((part) => part.raw), plain: join((part) => part.plain), starts, ends };
}

/**
 * Whether a sentence or a line may end at an index of a plain text: at the ends of it, at a line break, and at a blank behind a
 * mark that ends sentences.
 */
export function isBoundary(text: PlainText, index: number): boolean {
  const { plain } = text;
  if (index <= 0 || index >= plain.length) return true;
  const here = plain[index] === ' ';
  const before = plain[index - 1] === ' ';
  if (!here && !before) return false;
  if ((here && isLineBreak(text, index)) || (before && isLineBreak(text, index - 1))) return true;
  let at = before ? index - 2 : index - 1;
  while (at >= 0 && CLOSERS.has(plain[at]!)) at--;
  return at < 0 || ENDERS.has(plain[at]!);
}

const CLOSERS = new Set(['"', "'", ')', ']']);
const ENDERS = new Set(['.', '!', '?', ':', ';']);

function isLineBreak({ raw, starts, ends }: PlainText, index: number): boolean {
  return /[\n\r\u2028\u2029]/.test(raw.slice(starts[index], ends[index]));
}
