import { dateOfAddress } from '../../extract/sourceDate/fileNameDate';
import { isBetweenYears, type SourceDate, type SourceMeta } from '../../facts/source';
import type { DocumentEntry, StatedData } from '../config/config';
import type { SourceReading } from './readSource';

/**
 * What is known of a source besides its text. Configured data wins over front matter, front matter over what else the text states;
 * of several entries for one file, the later wins, key by key.
 */
export function mergeMeta(
  file: string,
  reading: Pick<SourceReading, 'stated' | 'masthead' | 'foundDate'>,
  entries: readonly DocumentEntry[],
): SourceMeta {
  const layers = entries.filter((entry) => entry.matches(file)).map((entry) => entry.data);
  layers.reverse();
  const configuredDate = dateOf(layers, 'configured');
  if (reading.stated) layers.push(reading.stated);
  const first = (key: 'publisher' | 'title' | 'author' | 'url' | 'reliability'): string | null =>
    layers.find((layer) => layer[key])?.[key] ?? null;
  return {
    publisher: first('publisher') ?? reading.masthead.publisher,
    title: first('title') ?? reading.masthead.title,
    author: first('author') ?? reading.masthead.author,
    url: first('url'),
    reliability: first('reliability'),
    date:
      configuredDate ??
      dateOf(reading.stated ? [reading.stated] : [], 'stated') ??
      foundDate(reading.foundDate, first('url')),
  };
}

/** What the text or its file's name states, then the address it was taken from, then what can be inferred. */
function foundDate(found: SourceDate | null, url: string | null): SourceDate | null {
  if (found?.basis === 'stated' || url === null) return found;
  return dateOfAddress(url) ?? found;
}

function dateOf(layers: readonly StatedData[], basis: SourceDate['basis']): SourceDate | null {
  const layer = layers.find((one) => one.date);
  if (!layer?.date) return null;
  return { value: layer.date.value, precision: layer.date.precision, basis, reason: layer.dateReason };
}

/** The date that a source has by itself; null where no more is known than the years between which it lies: another source may tell. */
export function ownDate({ date }: SourceMeta): SourceDate | null {
  return date && isBetweenYears(date) ? null : date;
}

export function sameMeta(a: SourceMeta, b: SourceMeta): boolean {
  return (
    a.publisher === b.publisher &&
    a.title === b.title &&
    a.author === b.author &&
    a.url === b.url &&
    a.reliability === b.reliability &&
    a.date?.value === b.date?.value &&
    a.date?.precision === b.date?.precision &&
    a.date?.basis === b.date?.basis &&
    a.date?.reason === b.date?.reason
  );
}
