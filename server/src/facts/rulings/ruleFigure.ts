import type { DateExpression } from '../../extract/dates/dateExpression';
import type { Figure, FigureValue } from '../../extract/figures/figure';
import { kindOfDimension } from '../../extract/figures/kinds';
import { unitNamed } from '../../extract/figures/units';
import type { Span } from '../../text/span';
import type { ClaimValue } from '../claims/claim';
import type { ClaimCorrection } from './ruling';

/** A figure where a person has seen one and the reading has not. Its tokens are not known. */
export function figureFor(span: Span, sentence: number): Figure {
  return {
    span,
    core: span,
    kind: 'count',
    value: { type: 'none' },
    unit: null,
    normalizedUnit: null,
    dimension: null,
    factor: 1,
    currency: null,
    per: null,
    perApart: false,
    modifier: 'exact',
    step: 1,
    trend: null,
    twin: null,
    alternative: null,
    when: null,
    tense: null,
    base: null,
    furniture: false,
    sentence,
    firstToken: -1,
    endToken: -1,
    headToken: -1,
  };
}

/** A date that a person has written down. */
export function dateFigure(span: Span, sentence: number, time: string): Figure {
  return {
    ...figureFor(span, sentence),
    kind: 'date',
    value: { type: 'date', date: dateOf(time) },
    furniture: true,
  };
}

/** The figure with the value and the unit that a person has given it. */
export function ruleFigure(figure: Figure, { value, unit }: ClaimCorrection): Figure {
  const measured = unit === null ? figure : { ...figure, ...unitOf(unit) };
  if (value === null) return measured;
  const read = valueOf(value);
  if (!read) return measured;
  if (read.type === 'date')
    return { ...measured, kind: 'date', value: read, unit: null, normalizedUnit: null };
  return { ...measured, value: read, modifier: 'exact', step: stepOf(value) };
}

type UnitParts = Pick<Figure, 'kind' | 'unit' | 'normalizedUnit' | 'dimension' | 'factor' | 'currency'>;

/** "km", "kilometre": a measure; "EUR": money; any other word: what is counted. */
function unitOf(unit: string): UnitParts {
  const known = unitNamed(unit) ?? unitNamed(unit.replace(/s$/, ''));
  if (known) {
    const { dimension, factor, name } = known;
    return {
      kind: kindOfDimension(dimension),
      unit,
      normalizedUnit: name,
      dimension,
      factor,
      currency: null,
    };
  }
  const isCurrency = /^[A-Z]{3}$/.test(unit);
  const rest = { unit, normalizedUnit: unit.toLowerCase(), factor: 1 };
  return isCurrency
    ? { ...rest, kind: 'money', dimension: 'money', currency: unit }
    : { ...rest, kind: 'count', dimension: null, currency: null };
}

function valueOf(value: ClaimValue): FigureValue | null {
  if (typeof value === 'number') return { type: 'single', value };
  if (typeof value === 'string') return textValue(value);
  if ('low' in value) return { type: 'range', low: value.low, high: value.high };
  const [from, to] = [value.from, value.to].map((end) => (end === null ? null : dateOf(end)));
  return { type: 'date', date: { type: 'interval', from: from ?? null, to: to ?? null } };
}

function textValue(text: string): FigureValue | null {
  if (/^\d{4}-\d{2}(?:-\d{2})?$/.test(text)) return { type: 'date', date: dateOf(text) };
  const plain = Number(text.replace(/[,\s]/g, ''));
  return text.trim() !== '' && Number.isFinite(plain) ? { type: 'single', value: plain } : null;
}

function dateOf(iso: string): DateExpression {
  const [year, month = null, day = null] = iso.split('-').map(Number);
  const precision = day !== null ? 'day' : month !== null ? 'month' : 'year';
  return { type: 'absolute', date: { year: year ?? null, month, day }, precision };
}

/** The place value of the last digit that is no zero at the end. */
function stepOf(value: ClaimValue): number {
  if (typeof value !== 'number') return 1;
  const decimals = /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
  return 10 ** -decimals;
}
