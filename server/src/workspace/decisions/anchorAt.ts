import type { Span } from '../../text/span';
import { describeAnchor } from './anchors/describeAnchor';
import { plainText } from './anchors/plainText';
import type { Anchor } from './decision';

/**
 * An anchor for a span of a source. `file`: path relative to the folder; `text`: of the whole file, front matter included. null where
 * the span holds nothing but blanks.
 */
export function anchorAt(file: string, text: string, span: Span): Anchor | null {
  const anchor = describeAnchor(plainText(text), span);
  return anchor && { source: file, ...anchor };
}
