import type { Reading } from '../../language/reading';
import type { Figure } from '../figures/figure';
import type { Furniture } from '../furniture/furniture';
import { dateOfFileName } from './fileNameDate';
import type { FoundDate } from './foundDate';
import type { DocumentNames } from '../names/documentNames';
import { inferDate, type YearsTold } from './inferDate';
import { findYearsOfLeaders } from './leadersInOffice';
import { asFound, findStatedDate } from './statedDate';

/**
 * When a text was written, from the text alone: stated in a date line, byline or dateline, else inferred from the dates it tells of,
 * else from who is in office; null where nothing tells. `told`: from `findYearsTold`. Plain data, kept with the analysis of a source.
 */
export function findTextDate(
  reading: Reading,
  furniture: Furniture,
  figures: readonly Figure[],
  names: DocumentNames,
  told: YearsTold,
): FoundDate | null {
  const stated = findStatedDate(reading, furniture, figures);
  const inferred = stated?.year != null ? null : inferDate(reading, figures, told);
  const complete = stated && asFound(stated, inferred ? Number(inferred.value.slice(0, 4)) : null);
  return complete ?? inferred ?? findYearsOfLeaders(reading, furniture, figures, names, told);
}

/** The date of a source: what its text states, then its file's name, then what can be inferred. */
export function chooseSourceDate(inText: FoundDate | null, file: string): FoundDate | null {
  if (inText?.basis === 'stated') return inText;
  return dateOfFileName(file) ?? inText;
}
