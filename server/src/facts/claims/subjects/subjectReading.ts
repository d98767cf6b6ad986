import type { SubjectRef } from '../claimFrame';

/** Whom a figure is about, as one source alone tells it. */
export interface SubjectReading {
  readonly ref: SubjectRef;
  /** 0 to 1. */
  readonly sure: number;
  readonly why: string;
  /** The noun of an unnamed subject: "the train" in a report of a crash; '' elsewhere. */
  readonly qualifier?: string;
}

export const NOBODY: SubjectReading = {
  ref: { kind: 'none' },
  sure: 0,
  why: 'nothing in the sentence names whom it is about',
};
