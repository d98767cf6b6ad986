import type { Claim } from '../../facts/claims/claim';
import type { DraftState } from '../../facts/conflicts/againstSources';
import type { Span } from '../../text/span';
import type { SnapshotSource } from '../../workspace/snapshot';
import type { Origin } from '../claimOrigin';

/** What a source says about a figure of a draft. */
export interface Statement extends Origin {
  readonly span: Span;
  /** As the source writes it, or as it reads. */
  readonly text: string;
  /** Index of the figure in its source. */
  readonly figure: number;
  /** The one number that is stated, where the figure holds two: 5,900 of "from 5,900 to 9,000". null: all of the figure is stated. */
  readonly end: number | null;
}

/** One figure of a draft, compared with the sources. */
export interface CheckedFigure {
  /** Index in the draft. */
  readonly figure: number;
  readonly span: Span;
  readonly state: DraftState;
  /** What the draft claims with it; null where that was not understood. */
  readonly claim: Claim | null;
  /** Whom or what the claim is about; null without one. */
  readonly subject: string | null;
  /** The newest first. */
  readonly agreeing: readonly Statement[];
  readonly differing: readonly Statement[];
}

/** A draft, compared with the sources. Figures in the order of the text. */
export interface DraftCheck {
  readonly draft: SnapshotSource;
  readonly figures: readonly CheckedFigure[];
}
