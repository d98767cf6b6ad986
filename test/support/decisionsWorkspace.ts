import { anchorAt } from '../../server/src/workspace/decisions/anchorAt';
import type { Anchor, Decision } from '../../server/src/workspace/decisions/decision';
import { applyChanges } from '../../server/src/workspace/decisions/textChange';
import { addDecision } from '../../server/src/workspace/decisions/write';

/** An anchor for the n-th place of a quote in a text, from 0. */
export function anchorOn(file: string, text: string, quote: string, n = 0): Anchor {
  let start = text.indexOf(quote);
  for (let i = 0; i < n; i++) start = text.indexOf(quote, start + 1);
  if (start < 0) throw new Error(`“${quote}” is not in ${file}`);
  return anchorAt(file, text, { start, end: start + quote.length })!;
}

export const COMMON = { why: null, by: null, on: null } as const;

/** That what is anchored and what is named is one thing, or not, in all sources. */
export function identity(
  id: string,
  kind: 'same-as' | 'different-from',
  about: readonly Anchor[],
  entities: readonly string[] = [],
): Decision {
  return { ...COMMON, id, kind, about, entities, occurrences: 'workspace' };
}

/** A decisions file with these decisions. */
export function decisionsFile(...decisions: readonly Decision[]): string {
  return decisions.reduce((text, decision) => applyChanges(text, addDecision(text, decision)), '');
}
