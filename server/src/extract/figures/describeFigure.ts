import type { DateExpression } from '../dates/dateExpression';
import { isoDate } from '../dates/days';
import type { Figure, FigureValue, Modifier } from './figure';

/** What a figure says apart from its place. */
export type FigureContent = Pick<
  Figure,
  'kind' | 'value' | 'normalizedUnit' | 'currency' | 'per' | 'modifier' | 'trend'
>;

const MODIFIER_MARKS: Readonly<Record<Modifier, string>> = {
  exact: '',
  approx: '~',
  almost: '<~',
  'more-than': '>',
  'at-least': '>=',
  'less-than': '<',
  'at-most': '<=',
};

/**
 * A figure in one line, for traces and tests: its kind, its modifier and value, its unit, and "/year" for a rate.
 * "count ~7000 troop", "money <~180000000 USD", "percent 18..25 percentage", "count 5900->9000 soldier", "date 2015-10",
 * "date week-1". In normal form: equal figures give equal lines.
 */
export function describeFigure(figure: FigureContent): string {
  const value = `${MODIFIER_MARKS[figure.modifier]}${describeValue(figure.value)}`;
  const unit = figure.kind === 'money' ? (figure.currency ?? figure.normalizedUnit) : figure.normalizedUnit;
  const subunit =
    figure.kind === 'money' && figure.currency && isSubunit(figure.normalizedUnit)
      ? ` ${figure.normalizedUnit}`
      : '';
  const per = figure.per === null ? '' : `/${figure.per}`;
  return [figure.kind, value, `${unit ?? ''}${subunit}${per}`].filter(Boolean).join(' ');
}

const SUBUNITS = new Set(['cent', 'penny', 'kopeck', 'paisa', 'sen', 'agora']);

function isSubunit(unit: string | null): boolean {
  return unit !== null && SUBUNITS.has(unit);
}

function describeValue(value: FigureValue): string {
  switch (value.type) {
    case 'single':
      return String(value.value);
    case 'range':
      return `${value.low ?? ''}..${value.high ?? ''}`;
    case 'change':
      return `${value.from}->${value.to}`;
    case 'date':
      return describeDate(value.date);
    case 'none':
      return '';
  }
}

/** A date as written, in short: "2015-10-15", "--10-15" without its year, "1990s", "week-1", "day+0 tuesday", "2003..2007". */
function describeDate(date: DateExpression): string {
  switch (date.type) {
    case 'absolute':
      return absolute(date);
    case 'relative':
      return `${part(date.part)}${date.unit}${signed(date.offset)}${date.weekday === undefined ? '' : ` ${WEEKDAYS[date.weekday - 1]}`}`;
    case 'following':
      return `then ${date.unit}${signed(date.offset)}`;
    case 'interval':
      return `${date.from ? describeDate(date.from) : ''}..${date.to ? describeDate(date.to) : ''}`;
  }
}

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

const signed = (n: number): string => (n < 0 ? String(n) : `+${n}`);
const part = (p: string | undefined): string => (p === undefined ? '' : `${p} `);

function absolute(date: Extract<DateExpression, { type: 'absolute' }>): string {
  const { year, month, day } = date.date;
  const iso = year === null ? `-${isoDate(0, month, day).slice(4)}` : isoDate(year, month, day);
  const coarse =
    { decade: 's', century: ' century', quarter: ' quarter', season: ' season' }[date.precision as string] ??
    '';
  const near = date.near === undefined ? '' : ` ${date.near}`;
  return `${part(date.part)}${iso}${coarse}${near}`;
}
