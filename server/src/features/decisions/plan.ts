import type { SourceKey } from '../../facts/source';
import type { Span } from '../../text/span';
import type { Decision } from '../../workspace/decisions/decision';
import type { Snapshot, SnapshotSource } from '../../workspace/snapshot';

/** A place in a source that a decision is to be about. Plain data: it travels to the client and back. */
export interface PlannedPlace {
  readonly source: SourceKey;
  /** Path relative to the folder. */
  readonly file: string;
  readonly span: Span;
  /** UTF-16 code units of the text that the span was found in: another length tells that the text is another one now. */
  readonly length: number;
}

type BodyOf<D> = D extends Decision ? Omit<D, 'id' | 'about' | 'by' | 'on'> : never;

/** What a decision says, without where and by whom. */
type DecisionBody = BodyOf<Decision>;

/** A decision that has not been written yet. */
export interface DecisionPlan {
  /** URI of the workspace folder. */
  readonly folder: string;
  readonly body: DecisionBody;
  readonly places: readonly PlannedPlace[];
}

/** What a question leaves open, and so which answers it takes. */
type AskedFor =
  | 'same-as'
  | 'different-from'
  | 'type'
  | 'note'
  | 'figure-of'
  | 'correct'
  | 'both-because'
  | 'settle-because';

/** A decision that needs an answer first; see `asks.ts`. */
export interface Question {
  readonly folder: string;
  readonly asks: AskedFor;
  readonly places: readonly PlannedPlace[];
}

/** An edit that is made only when somebody wants it. Plain data: it travels to the client and back. */
export type PlannedEdit =
  /** `confirm`: what a person should know before it is done; it is shown in a preview where the client can. */
  | { readonly make: 'decision'; readonly plan: DecisionPlan; readonly confirm: string | null }
  | { readonly make: 'removal'; readonly folder: string; readonly file: string; readonly id: string }
  /** The anchor with this index gets another place. */
  | {
      readonly make: 'anchor';
      readonly folder: string;
      readonly file: string;
      readonly id: string;
      readonly anchor: number;
      readonly place: PlannedPlace;
    }
  /** A source has another path now: all decisions about it get that. */
  | {
      readonly make: 'path';
      readonly folder: string;
      readonly file: string;
      readonly from: string;
      readonly to: string;
    }
  | { readonly make: 'registration'; readonly folder: string; readonly entity: string }
  /** The words that a person sends to an author; no edit. */
  | {
      readonly make: 'query';
      readonly folder: string;
      readonly conflict: string;
      readonly places: readonly PlannedPlace[];
    };

export function placeIn(source: SnapshotSource, span: Span): PlannedPlace {
  return { source: source.key, file: source.file, span, length: source.analysis.length };
}

/** A source or draft, whichever has the key. */
export function textOf(snapshot: Snapshot, key: SourceKey): SnapshotSource | undefined {
  return snapshot.source(key) ?? snapshot.drafts().find((draft) => draft.key === key);
}
