import type { Draft } from './draft';
import type { Numeral } from './numeral';
import type { SentenceContext } from './sentenceContext';

/** What makes the scan stop at a token and ask detectors. */
export const enum Trigger {
  /** A number in digits, or a Number token that is none ("2.0.1"). */
  Digits = 1,
  /** A number in words. */
  Words = 2,
  Number = Digits | Words,
  /** "$". */
  Mark = 4,
  /** A word with digits in it, or letters that mark an amount of money. */
  Code = 8,
}

/** No figure, and no other detector need look: the pronoun "one", a hyphenated idiom. The scan goes on at `end`. */
export interface Passed {
  readonly passed: true;
  readonly end: number;
  readonly reason: string;
}

/** What stands at the token that the scan has reached. */
export interface Site {
  readonly at: number;
  /** Bits of `W` of the word at `at`. */
  readonly bits: number;
  /** The number that starts at `at`, if any. */
  readonly numeral: Numeral | undefined;
  /** Tokens before this one belong to an earlier figure. */
  readonly from: number;
}

/**
 * One way in which figures are written. Detectors are asked in the order of the pipeline; the first that answers has the
 * tokens. It must not look further than a few tokens around, so that the whole stays linear.
 */
export interface Detector {
  readonly name: string;
  /** Where to ask it: flags of `Trigger`. */
  readonly triggers: number;
  /** And at which words: bits of `W`, 0 for none. */
  readonly words: number;
  readonly detect: (c: SentenceContext, site: Site) => Draft | Passed | undefined;
}

export function passed(end: number, reason: string): Passed {
  return { passed: true, end, reason };
}

export function isPassed(found: Draft | Passed): found is Passed {
  return 'passed' in found;
}
