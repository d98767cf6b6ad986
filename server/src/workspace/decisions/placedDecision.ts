import type { SourceKey } from '../../facts/source';
import type { Span } from '../../text/span';
import type { Range } from '../position';
import type { AnchorCandidate } from './anchors/textAnchor';
import type { Decision } from './decision';

/**
 * The passage that an anchor means, as the source is now. `exact`: quote and all the context are as they were. `context`: the quote is,
 * and enough of what stood around it. `approximate`: the passage itself has been changed.
 */
export interface FoundAnchor {
  readonly source: SourceKey;
  readonly span: Span;
  readonly how: 'exact' | 'context' | 'approximate';
  /** 0 to 1: the share of quote and context that is still there. */
  readonly score: number;
}

/** An anchor that was not found, with the places that may be meant, the best first. */
export interface LostAnchor {
  /** `no-source`: there is no such source. `gone`, `ambiguous`, `unsure`: see `AnchorOutcome`. */
  readonly reason: 'no-source' | 'gone' | 'ambiguous' | 'unsure';
  /** null where there is no such source. */
  readonly source: SourceKey | null;
  readonly candidates: readonly AnchorCandidate[];
}

/** A decision with the places in the sources that it is about. */
export interface PlacedDecision {
  readonly decision: Decision;
  /** URI of the YAML file. */
  readonly file: string;
  /** The item in the YAML file. */
  readonly mark: Range;
  /** Of each anchor of `decision.about`, in its order. */
  readonly places: readonly (FoundAnchor | 'lost')[];
  /** Of each place that is lost, what is known; null for those that are found. */
  readonly losses: readonly (LostAnchor | null)[];
}

/** What decisions say about a conflict. Without any, it is open. */
export interface ConflictStatus {
  readonly kind: 'settled' | 'ignored';
  readonly decision: PlacedDecision;
}
