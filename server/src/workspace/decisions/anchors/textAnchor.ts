import type { Span } from '../../../text/span';

/**
 * Where a passage stands, in words that survive edits elsewhere: a TextQuoteSelector of the W3C Web Annotation Data Model (quote,
 * prefix, suffix), with its position as a hint.
 */
export interface TextAnchor {
  /** The passage; blanks in a row are one. */
  readonly quote: string;
  /** What stands right before and behind it; '' at an end of the text, or where nobody wrote it down. */
  readonly prefix: string;
  readonly suffix: string;
  /** Where it stood: UTF-16 code units from the start of the file. */
  readonly at: number | null;
  /**
   * Units of the prefix and of the suffix, counted from the quote, that no other place with the quote had when the anchor was made.
   * null for a side on which another place did not differ, or (all of it) where the quote stood nowhere else.
   */
  readonly distinct: DistinctContext | null;
  /** Quote, prefix and suffix stood there `of` times, alike; this is the `nth` of them. null: only once. */
  readonly occurrence: { readonly nth: number; readonly of: number } | null;
}

export interface DistinctContext {
  readonly before: number | null;
  readonly behind: number | null;
}

/** A place that may be the one meant, as a span of the text as written. */
export interface AnchorCandidate {
  readonly span: Span;
  /** 0 to 1: the share of the anchor that stands there. */
  readonly score: number;
}

/**
 * `position`: unchanged, at the place of the hint. `context`: unchanged, with all that stood around it. `quote`: unchanged, with
 * enough of what stood around it. `approximate`: the passage itself has been changed.
 */
export type AnchorMatch = 'position' | 'context' | 'quote' | 'approximate';

/** What became of a passage. `gone`: no place is like it. `ambiguous`: more than one may be meant; the best come first. */
export type AnchorOutcome =
  | { readonly kind: 'found'; readonly match: AnchorMatch; readonly span: Span; readonly score: number }
  | {
      readonly kind: 'lost';
      readonly reason: 'gone' | 'ambiguous' | 'unsure';
      readonly candidates: readonly AnchorCandidate[];
    };
