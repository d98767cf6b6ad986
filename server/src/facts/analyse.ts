import { read } from '../language/reading';
import type { DocumentNames } from '../extract/names/documentNames';
import type { Figure } from '../extract/figures/figure';

/**
 * All that one text says by itself, without other sources and without the registry. Plain data: it may be cached by content
 * and sent between threads.
 */
export interface SourceAnalysis {
  /** UTF-16 code units of the text. */
  readonly length: number;
  /** Offset of each line's first code unit. */
  readonly lineStarts: Int32Array;
  readonly figures: readonly Figure[];
  readonly names: DocumentNames;
}

/** Reads one source. Pure, linear in the text, never throws. */
export function analyse(text: string): SourceAnalysis {
  read(text);
  return {
    length: text.length,
    lineStarts: lineStartsOf(text),
    figures: [],
    names: { entities: [], mentions: [] },
  };
}

function lineStartsOf(text: string): Int32Array {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x0a || (code === 0x0d && text.charCodeAt(i + 1) !== 0x0a)) starts.push(i + 1);
  }
  return Int32Array.from(starts);
}
