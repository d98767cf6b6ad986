import { amend, draftOf, type Draft } from '../draft';
import type { Numeral } from '../numeral';
import type { SentenceContext } from '../sentenceContext';

/** Seconds of a year, as for other durations. */
export const YEAR = 365.25 * 86400;
/** An age in years over a numeral, its phrase ending before token `end`. */
export function ageOf(
  c: SentenceContext,
  numeral: Numeral,
  end: number,
  unit: string | null,
  given: Partial<Draft> = {},
): Draft {
  return amend(draftOf(c, 'age', 'duration', numeral, { head: unit === null ? -1 : end - 1 }), {
    end,
    unit,
    normalizedUnit: 'year of age',
    dimension: 'age',
    factor: YEAR,
    ...given,
  });
}
