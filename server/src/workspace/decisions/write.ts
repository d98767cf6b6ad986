import type { Decision } from './decision';

/** Replaces a span of a text, in UTF-16 code units. Several changes of one list never overlap and are sorted by start. */
export interface TextChange {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

/** How to write a decision into a decisions file. Only what is to be changed is touched. Throws where the YAML is broken. */
export type AddDecision = (text: string, decision: Decision) => TextChange[];
