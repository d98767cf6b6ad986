import type { LocalMention } from '../../extract/names/documentNames';
import type { Span } from '../../text/span';

/** Index of the mention that a person means by a span: the one that is most like it; -1 where none touches it. */
export function mentionAt(mentions: readonly LocalMention[], span: Span): number {
  let best = -1;
  let least = Infinity;
  mentions.forEach((mention, i) => {
    const distance = Math.min(distanceOf(mention.span, span), distanceOf(mention.anchor, span));
    if (distance < least) [best, least] = [i, distance];
  });
  return best;
}

/** Code units that the ends are apart; Infinity where the two do not overlap. */
function distanceOf(a: Span, b: Span): number {
  return a.start < b.end && b.start < a.end
    ? Math.abs(a.start - b.start) + Math.abs(a.end - b.end)
    : Infinity;
}
