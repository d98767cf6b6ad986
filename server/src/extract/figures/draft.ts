import type { Dimension } from '../data/units';
import type { DateExpression } from '../dates/dateExpression';
import type { FigureKind, FigureValue, Modifier } from './figure';
import type { Numeral } from './numeral';
import type { SentenceContext } from './sentenceContext';

/** A figure in the making: a detector proposes it, refiners change, merge or drop it. */
export interface Draft {
  /** Name of the detector that proposed it. */
  readonly detector: string;
  kind: FigureKind;
  value: FigureValue;
  /** Tokens `[first, end)` of the whole phrase. */
  first: number;
  end: number;
  /** Token behind the number proper: "or more" may stand there, before the noun. */
  numeralEnd: number;
  /** Offsets of the bare number with its magnitude. */
  coreStart: number;
  coreEnd: number;
  unit: string | null;
  normalizedUnit: string | null;
  dimension: Dimension | null;
  factor: number;
  currency: string | null;
  /** A dollar, pound or crown of which the words do not say whose. */
  openCurrency: boolean;
  per: string | null;
  perApart: boolean;
  modifier: Modifier;
  /** A modifier stands in the text; else `exact` is only the default. */
  modified: boolean;
  step: number;
  /** What the magnitude word multiplies by, 1 for none. */
  magnitude: number;
  trend: 'up' | 'down' | null;
  twin: Draft | null;
  /** The other figure of "eight or nine". */
  alternative: Draft | null;
  /** Head noun or unit, -1 for none. */
  head: number;
  /** Digits only: no unit, noun or sign of a kind stands with it. */
  bare: boolean;
  /** The point in time a duration leads to: "two years ago". */
  when: DateExpression | null;
  tense: 'past' | 'future' | null;
  /** Tokens `[first, end)` of what a share is of: "of its revenue". */
  base: readonly [number, number] | null;
}

/** Sets fields of a draft and returns it. Drafts are made once and filled in: copying so many fields would cost more than finding them. */
export function amend(draft: Draft, fields: Partial<Draft>): Draft {
  return Object.assign(draft, fields);
}

/** A draft over a numeral; the detector fills in what it knows. */
export function draftOf(
  c: SentenceContext,
  detector: string,
  kind: FigureKind,
  numeral: Numeral,
  given?: Partial<Draft>,
): Draft {
  const value: FigureValue = numeral.vague
    ? { type: 'range', low: numeral.vague[0], high: numeral.vague[1] }
    : { type: 'single', value: numeral.value };
  const draft = emptyDraft(detector, kind, value, numeral.first, numeral.end, c);
  draft.coreStart = numeral.start;
  draft.coreEnd = numeral.stop;
  draft.step = numeral.step;
  draft.magnitude = numeral.magnitude;
  if (numeral.round) draft.modifier = 'approx';
  return given ? amend(draft, given) : draft;
}

/** A draft over tokens `[first, end)` without a numeral: dates, designations. */
export function emptyDraft(
  detector: string,
  kind: FigureKind,
  value: FigureValue,
  first: number,
  end: number,
  c: SentenceContext,
): Draft {
  return {
    detector,
    kind,
    value,
    first,
    end,
    numeralEnd: end,
    coreStart: c.start(first),
    coreEnd: c.stop(end),
    unit: null,
    normalizedUnit: null,
    dimension: null,
    factor: 1,
    currency: null,
    openCurrency: false,
    per: null,
    perApart: false,
    modifier: 'exact',
    modified: false,
    step: 1,
    magnitude: 1,
    trend: null,
    twin: null,
    alternative: null,
    head: -1,
    bare: false,
    when: null,
    tense: null,
    base: null,
  };
}

/** A designation over tokens `[first, end)`: seen, but no amount of anything. */
export function designation(
  c: SentenceContext,
  detector: string,
  first: number,
  end: number,
  unit: string | null = null,
): Draft {
  return amend(emptyDraft(detector, 'designation', { type: 'none' }, first, end, c), {
    unit,
    normalizedUnit: unit,
  });
}

/** A date over tokens `[first, end)`. */
export function dateDraft(
  c: SentenceContext,
  detector: string,
  first: number,
  end: number,
  date: DateExpression,
): Draft {
  const kind = date.type === 'interval' || isSpan(date) ? 'date-range' : 'date';
  return emptyDraft(detector, kind, { type: 'date', date }, first, end, c);
}

/** Decades and quarters have no ISO form: they are ranges of years and months. */
function isSpan(date: DateExpression): boolean {
  const precision = date.type === 'absolute' ? date.precision : date.type === 'interval' ? null : date.unit;
  return (
    precision === 'decade' || precision === 'century' || precision === 'quarter' || precision === 'season'
  );
}
