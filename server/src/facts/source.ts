import type { DatePrecision } from '../extract/dates/dateExpression';

/** When a source was written, and how that is known. */
export interface SourceDate {
  /** ISO 8601, cut to the precision: "2015", "2015-10", "2015-10-15"; or the years between which it lies, "2008/2012". */
  readonly value: string;
  readonly precision: DatePrecision;
  readonly basis: 'configured' | 'stated' | 'inferred';
  /** What in the text or YAML it came from, for a person to read. */
  readonly reason: string;
}

/** Whether of a date no more is known than the years between which it lies. */
export function isBetweenYears({ value }: SourceDate): boolean {
  return value.includes('/');
}

/** A date as people read it: "2008–2012" for the years between which it lies, else as it is. */
export function showYears(iso: string): string {
  return iso.replace('/', '–');
}

/** What is known of a source besides its text. */
export interface SourceMeta {
  readonly publisher: string | null;
  readonly title: string | null;
  readonly author: string | null;
  readonly url: string | null;
  readonly reliability: string | null;
  readonly date: SourceDate | null;
}

/** Identifies a source in the index: its URI as a string. */
export type SourceKey = string;
