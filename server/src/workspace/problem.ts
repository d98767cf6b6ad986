import type { Severity } from '../facts/conflicts/conflict';
import type { Range } from './position';

/** Something wrong with a file itself: bad YAML, an unreadable source. Not a conflict between sources. */
export interface Problem {
  readonly range: Range;
  readonly severity: Severity;
  /** A stable name of the kind of problem, in kebab case: "unknown-key". */
  readonly code: string;
  readonly message: string;
}

/** The very start of a file: where no better place is known. */
export const FILE_START: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
