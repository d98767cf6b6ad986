import type { Span } from '../../text/span';
import type { Modality } from './claim';
import type { ClockTime } from './clock/readClock';

/** What a claim is about, before other sources are known: a local entity, an event of the source, or nothing that can be named. */
export type SubjectRef =
  | { readonly kind: 'entity'; readonly entity: number }
  | { readonly kind: 'event'; readonly event: number }
  | { readonly kind: 'someone'; readonly person: number; readonly event: number }
  | { readonly kind: 'none' };

/** Narrows a claim: only in a place, only a group, only a period. */
export interface ScopeRef {
  readonly kind: 'place' | 'group' | 'period' | 'part' | 'landmark' | 'rate';
  /** Local entity, -1 where the words name none. */
  readonly entity: number;
  /** Lemmas, in lower case. */
  readonly words: string;
}

/** Some of those that another figure of the source counts, with a noun of their own: the children among the dead. */
export const AMONG: ScopeRef = { kind: 'part', entity: -1, words: 'among' };

/** Why a claim reads as it does: codes and words for `explain`. */
interface ClaimReasons {
  readonly subject: string;
  readonly attribute: string;
  readonly time: string;
}

/**
 * A claim as one source alone states it: subject and entities are local, the time is as written. Plain data.
 */
export interface ClaimFrame {
  readonly evidence: Span;
  /** The figure as written, on one line. */
  readonly text: string;
  /** Index of the figure. */
  readonly figure: number;
  /** Which end of a change this claim takes; null for the whole figure. */
  readonly end: 'from' | 'to' | null;
  /** What held before: "up from 410p", "the previous offer of 410p". */
  readonly former: boolean;
  /** For what held before, the figure that tells what holds now; -1 for none. */
  readonly now: number;
  /** "Just over", "slightly less than": not far from the number. */
  readonly close: boolean;
  readonly subject: SubjectRef;
  /** Local entities that the claim tells about, too. */
  readonly about: readonly number[];
  readonly attribute: string;
  /** Claims compare only where this is equal: the attribute's group, or the attribute. */
  readonly comparable: string;
  readonly cumulative: boolean;
  /** Lemma of what the claim is about within its event, where that has no name ("train"); else ''. */
  readonly qualifier: string;
  /** The attribute is only a default (“an amount of money”): it compares within one event, not beyond. */
  readonly weak: boolean;
  /** 0 to 1: how sure the attribute is. */
  readonly attributeSure: number;
  /** What is counted: 'person' for people of any kind, else the noun; '' for measures and bare numbers. */
  readonly counted: string;
  readonly scope: readonly ScopeRef[];
  readonly modality: Modality;
  /** The date that the clause gives, as written, in lower case; '' for none. */
  readonly when: string;
  /** Figure of the date that the clause gives, -1 for none. */
  readonly time: number;
  /** Local entity that is the claimant, -1 where there is none or it has no name. */
  readonly claimantEntity: number;
  readonly claimant: string | null;
  /** Content words of the clause: lemmas by which two reports of the same thing are recognised. Sorted. */
  readonly context: readonly string[];
  /** Event of the source that the sentence tells of, -1 for none. */
  readonly event: number;
  readonly confidence: number;
  readonly reasons: ClaimReasons;
  /** The time of day, where the claim gives one. */
  readonly clock?: ClockTime;
  /** What was read of the subject, where a person has named another one: it holds as long as nothing has the name that was given. */
  readonly asRead?: SubjectAsRead;
}

/** The parts of a claim that go with its subject. */
interface SubjectAsRead {
  readonly subject: SubjectRef;
  readonly qualifier: string;
  readonly confidence: number;
  readonly reason: string;
}
