import type { Topic } from './findTopics';
import type { Span } from '../../text/span';

/** A noun phrase or verb that tells of an event: "the quake", "the heist". */
export interface EventMention {
  readonly span: Span;
  readonly sentence: number;
  readonly event: number;
}

/** An event that one source tells of. */
export interface LocalEvent {
  /** Key of its class; 'story' where the source has no event of a known kind. */
  readonly kind: string;
  /** The noun its source uses most. */
  readonly noun: string;
  /** What the source is about, rather than an earlier case that it recalls. */
  readonly main: boolean;
  /** Local entities named with it, the most telling first, with weights from 0 to 1. */
  readonly anchors: readonly EventAnchor[];
  /** Figure of the date it is given, -1 where the source gives none. */
  readonly time: number;
  /** What the source is about, in words; empty for events that it only recalls. */
  readonly topics: readonly Topic[];
}

export interface EventAnchor {
  readonly entity: number;
  readonly weight: number;
}

/** Events of one source. */
export interface DocumentEvents {
  readonly events: readonly LocalEvent[];
  readonly mentions: readonly EventMention[];
  /** Event each sentence tells of, -1 for none. */
  readonly eventOfSentence: Int32Array;
  /** Sentences that tell of several events: the event of each clause. */
  readonly eventOfClause: ReadonlyMap<number, readonly number[]>;
}

/** The event that a clause of a sentence tells of, -1 for none. */
export function eventAt(events: DocumentEvents, sentence: number, clause: number): number {
  return events.eventOfClause.get(sentence)?.[clause] ?? events.eventOfSentence[sentence]!;
}
