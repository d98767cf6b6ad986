import type { Reading } from '../../language/reading';
import { detach } from '../../text/detach';
import { isoDate } from '../dates/days';
import type { DateExpression } from '../dates/dateExpression';
import type { Figure } from '../figures/figure';
import type { FoundDate } from './foundDate';
import { findWeekdayYear } from './weekdayYear';

/** A year or a day that the text speaks of, as past or as still to come when it was written. */
interface Sign {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly side: 'past' | 'ahead';
  readonly figure: Figure;
}

/**
 * The date that the dates in the story allow: not before the latest that it tells as past, not after the earliest that it tells
 * as still ahead. Answers only where the two leave one year, and the month or day only where they leave one; null otherwise.
 */
export function inferDate(reading: Reading, figures: readonly Figure[], told: YearsTold): FoundDate | null {
  const signs = signsOf(reading, figures);
  const year = inferYear(reading, signs) ?? yearOfWeekday(reading, figures, told);
  if (!year) return null;
  const { month, day, witness } = inferMonth(reading, signs, year.value, figures);
  return {
    value: isoDate(year.value, month, day),
    precision: day !== null ? 'day' : month !== null ? 'month' : 'year',
    basis: 'inferred',
    reason: [year.reason, witness?.reason].filter(Boolean).join('; '),
    span: (witness?.figure ?? year.figure).span,
  };
}

/** Years that a text tells of: the latest as past, the earliest as still ahead; null where it tells of none. */
export interface YearsTold {
  readonly past: number | null;
  readonly ahead: number | null;
}

/** The years between which the dates in the story put it. */
export function findYearsTold(reading: Reading, figures: readonly Figure[]): YearsTold {
  let past: number | null = null;
  let ahead: number | null = null;
  for (const { year, side } of signsOf(reading, figures)) {
    if (year === null) continue;
    if (side === 'past') past = Math.max(past ?? year, year);
    else ahead = Math.min(ahead ?? year, year);
  }
  return { past, ahead };
}

function signsOf(reading: Reading, figures: readonly Figure[]): Sign[] {
  const signs: Sign[] = [];
  for (const figure of figures) {
    const sign = figure.furniture ? null : signOf(reading, figure);
    if (sign) signs.push(sign);
  }
  return signs;
}

function signOf(reading: Reading, figure: Figure): Sign | null {
  if (figure.kind === 'designation') {
    const year = yearOfName(reading.text, figure);
    return year === null ? null : { year, month: null, day: null, side: 'past', figure };
  }
  if (figure.value.type !== 'date') return null;
  const date = startOf(figure.value.date);
  const side = date && sideOf(reading, figure);
  return side && { year: date.year, month: date.month, day: date.day, side, figure };
}

/** "Norex-2031". */
function yearOfName(text: string, { span }: Figure): number | null {
  const last = text.charCodeAt(span.end - 1);
  if (last < 0x30 || last > 0x39) return null;
  const named = /\p{L}[-–](20\d{2}|19\d{2})$/u.exec(text.slice(span.start, span.end));
  return named && Number(named[1]);
}

/** The words of a sign, as a string of its own. */
function wordsOf({ text }: Reading, { figure }: Sign): string {
  return detach(text, figure.span.start, figure.span.end);
}

/** The date, or the first of a range, with what is known of it; decades and centuries tell too little. */
function startOf(
  date: DateExpression,
): { year: number | null; month: number | null; day: number | null } | null {
  if (date.type === 'interval') return date.from ? startOf(date.from) : null;
  if (date.type !== 'absolute' || date.precision === 'decade' || date.precision === 'century') return null;
  return date.date;
}

/** Deadlines lie ahead unless the clause is past; a day in brackets behind a name is that of a paper quoted. */
function sideOf(reading: Reading, figure: Figure): 'past' | 'ahead' | null {
  if (isCitation(reading, figure) || isSince(reading, figure)) return 'past';
  // "It promised to double that by 2007": the promise is past, the year need not be.
  if (figure.modifier === 'at-most') return figure.tense === 'past' ? null : 'ahead';
  if (figure.tense === 'past') return 'past';
  return figure.tense === 'future' ? 'ahead' : null;
}

/** "since 2004": that year has come, whatever the verb. */
function isSince({ text, tokens }: Reading, { firstToken }: Figure): boolean {
  return [firstToken, firstToken - 1].some(
    (t) => t >= 0 && text.slice(tokens.start[t], tokens.end[t]).toLowerCase() === 'since',
  );
}

/** "(Khovar, October 12)", "(see the report of May 3)". */
function isCitation({ text }: Reading, { span }: Figure): boolean {
  const behind = text.slice(span.end, span.end + 1);
  const before = text.slice(Math.max(0, span.start - 2), span.start);
  return (behind === ')' || behind === ';') && /[,;] $/.test(before);
}

interface YearFound {
  readonly value: number;
  readonly figure: Figure;
  readonly reason: string;
}

/** The year of the latest past date, where the earliest one ahead lies in the same year or the next, or several dates or a name carry it. */
function inferYear(reading: Reading, signs: readonly Sign[]): YearFound | null {
  const dated = signs.filter((sign): sign is Sign & { year: number } => sign.year !== null);
  const past = dated.filter((sign) => sign.side === 'past').sort((a, b) => b.year - a.year)[0];
  if (!past) return null;
  const ahead = dated
    .filter((sign) => sign.side === 'ahead' && sign.year >= past.year)
    .sort((a, b) => a.year - b.year)[0];
  if (ahead && ahead.year - past.year <= 1)
    return {
      value: past.year,
      figure: past.figure,
      reason: `"${wordsOf(reading, past)}" is past, "${wordsOf(reading, ahead)}" ahead`,
    };
  // One day alone may be a birthday; a second date of that year, or an event named after it, is of the time.
  const again = dated.filter((sign) => sign.side === 'past' && sign.year === past.year).length > 1;
  const exact = (past.day !== null && again) || past.figure.kind === 'designation';
  return exact
    ? { value: past.year, figure: past.figure, reason: `the latest date told is "${wordsOf(reading, past)}"` }
    : null;
}

/** "Thursday, October 15" between a year that is past and one still ahead. */
function yearOfWeekday(
  reading: Reading,
  figures: readonly Figure[],
  { past, ahead }: YearsTold,
): YearFound | null {
  if (past === null || ahead === null) return null;
  const found = findWeekdayYear(reading, figures, past, ahead);
  return (
    found && {
      ...found,
      reason: `of the years from ${String(past)} to ${String(ahead)} its weekday fits ${String(found.value)} alone`,
    }
  );
}

interface MonthFound {
  readonly month: number | null;
  readonly day: number | null;
  readonly witness: { readonly figure: Figure; readonly reason: string } | null;
}

/** The month of the latest past day without a year, unless a day ahead lies in another month; the day where the next one is ahead. */
function inferMonth(
  reading: Reading,
  signs: readonly Sign[],
  year: number,
  figures: readonly Figure[],
): MonthFound {
  const days = signs.filter((sign) => sign.month !== null && (sign.year === null || sign.year === year));
  const past = days.filter((sign) => sign.side === 'past').sort((a, b) => rank(b) - rank(a))[0];
  if (past?.month == null || past.day === null) return { month: null, day: null, witness: null };
  const ahead = days
    .filter((sign) => sign.side === 'ahead' && rank(sign) >= rank(past))
    .sort((a, b) => rank(a) - rank(b))[0];
  const same = days.filter((sign) => sign.day !== null && sign.month === past.month);
  const nextDay = nextDayAhead(figures, past.figure);
  if (nextDay)
    return {
      month: past.month,
      day: past.day,
      witness: { figure: past.figure, reason: `"${wordsOf(reading, past)}" is past, the day after it ahead` },
    };
  if (!ahead && same.length >= 3 && same.length === days.length)
    return {
      month: past.month,
      day: null,
      witness: {
        figure: past.figure,
        reason: `all days told, to "${wordsOf(reading, past)}", lie in one month`,
      },
    };
  if (ahead?.month !== past.month) return { month: null, day: null, witness: null };
  return {
    month: past.month,
    day: null,
    witness: {
      figure: past.figure,
      reason: `"${wordsOf(reading, past)}" is past, "${wordsOf(reading, ahead)}" ahead`,
    },
  };
}

const rank = (sign: Sign): number => (sign.month ?? 0) * 32 + (sign.day ?? 0);

/** "the following day … will meet": counts one day from the figure, and lies ahead. */
function nextDayAhead(figures: readonly Figure[], from: Figure): boolean {
  return figures.some((figure) => {
    if (figure.value.type !== 'date' || figure.value.date.type !== 'following' || figure.tense !== 'future')
      return false;
    const { unit, offset, anchor } = figure.value.date;
    return unit === 'day' && offset === 1 && figures[anchor] === from;
  });
}
