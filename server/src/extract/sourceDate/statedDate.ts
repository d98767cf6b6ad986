import type { Reading } from '../../language/reading';
import { Tag } from '../../language/tag';
import { TokenKind } from '../../text/tokenise';
import { isoDate } from '../dates/days';
import type { DateExpression } from '../dates/dateExpression';
import type { Figure } from '../figures/figure';
import { FurnitureKind, type Furniture } from '../furniture/furniture';
import type { FoundDate } from './foundDate';

/** A date of publication as written; the year may be missing in a dateline ("PARIS, March 3 (Reuters) -"). */
export interface StatedDate {
  readonly year: number | null;
  readonly month: number;
  readonly day: number | null;
  readonly figure: Figure;
  readonly reason: string;
}

/** Lines of a dateline or a byline stand among the first sentences. */
const TOP_SENTENCES = 12;

/**
 * The date that a text states as its own: a line with nothing but a date, "Published: …", a byline with a date, a dateline.
 * The first one with a full date wins; a dateline without its year comes last.
 */
export function findStatedDate(
  reading: Reading,
  furniture: Furniture,
  figures: readonly Figure[],
): StatedDate | null {
  let partial: StatedDate | null = null;
  for (const figure of figures) {
    const date = absoluteDay(figure);
    if (!date) continue;
    const reason = reasonFor(reading, furniture, figure);
    if (!reason) continue;
    const stated = { year: date.year, month: date.month, day: date.day, figure, reason };
    if (date.year !== null && date.day !== null) return stated;
    partial ??= stated;
  }
  return partial;
}

function absoluteDay(figure: Figure): { year: number | null; month: number; day: number | null } | null {
  if (figure.value.type !== 'date') return null;
  const date: DateExpression = figure.value.date;
  if (date.type !== 'absolute' || date.date.month === null || date.part !== undefined) return null;
  if (date.date.year === null && date.date.day === null) return null;
  return { year: date.date.year, month: date.date.month, day: date.date.day };
}

function reasonFor(reading: Reading, furniture: Furniture, figure: Figure): string | null {
  const kind = furniture.kinds[figure.sentence];
  if (kind === FurnitureKind.DateLine) return 'a line with the date of the page';
  if (kind === FurnitureKind.Byline) return 'the byline';
  if (kind !== FurnitureKind.None || figure.sentence > TOP_SENTENCES) return null;
  return isDateline(reading, figure) ? 'the dateline' : null;
}

/** "PARIS, March 3 (Reuters) - …", "October 15, 2005 – CITY – …", "By Jane Doe September 22, 2019 at 10:27 PM …": before the date only names, behind it a dash, an agency or a clock. */
function isDateline(reading: Reading, figure: Figure): boolean {
  const first = reading.sentences.first[figure.sentence]!;
  const end = reading.sentences.first[figure.sentence + 1]!;
  if (figure.firstToken - first > 14) return false;
  for (let i = first; i < figure.firstToken; i++) if (!fitsHead(reading, i)) return false;
  const byline = reading.text.slice(reading.tokens.start[first], reading.tokens.end[first]) === 'By';
  for (let i = figure.endToken; i < end && i < figure.endToken + 9; i++) {
    if (isDash(reading, i)) return true;
    if (reading.tokens.kind[i] === TokenKind.Number) return byline;
    if (!fitsHead(reading, i)) return false;
  }
  return false;
}

/** Names, commas and brackets: what may stand in a dateline beside the date. */
function fitsHead({ text, tokens, tags }: Reading, i: number): boolean {
  if (tags[i] === Tag.Name) return true;
  if (tokens.kind[i] === TokenKind.Word)
    return /^(By|by|and|at|\p{Lu}.*)$/u.test(text.slice(tokens.start[i], tokens.end[i]));
  return tokens.kind[i] === TokenKind.Punctuation && ',()./|:;'.includes(text[tokens.start[i]!]!);
}

/** A dash with space around it, long or short. */
function isDash({ text, tokens }: Reading, i: number): boolean {
  const unit = text[tokens.start[i]!];
  return unit === '—' || tokens.kind[i] === TokenKind.Hyphen;
}

/** The stated date as the date of the source; a missing year is filled in where it is known. */
export function asFound(stated: StatedDate, year: number | null): FoundDate | null {
  const known = stated.year ?? year;
  if (known === null) return null;
  const { month, day, figure } = stated;
  const filled = stated.year === null ? ', its year from the dates in the text' : '';
  return {
    value: isoDate(known, month, day),
    precision: day === null ? 'month' : 'day',
    basis: stated.year === null ? 'inferred' : 'stated',
    reason: `${stated.reason}${filled}`,
    span: figure.span,
  };
}
