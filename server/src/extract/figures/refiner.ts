import type { Draft } from './draft';
import type { SentenceContext } from './sentenceContext';

/**
 * One step of sifting: takes the drafts of a sentence, sorted by place, changes them in place or returns other ones. Later
 * refiners see what earlier ones left.
 */
export interface Refiner {
  readonly name: string;
  readonly refine: (c: SentenceContext, drafts: Draft[]) => Draft[];
}

/** The single number of a draft, undefined for ranges, dates and designations. */
export function singleOf(draft: Draft): number | undefined {
  return draft.value.type === 'single' ? draft.value.value : undefined;
}

/** Whether a draft is an amount that can be one end of a range. */
export function isAmount(draft: Draft): boolean {
  return draft.value.type === 'single' && draft.kind !== 'ordinal' && draft.kind !== 'designation';
}
