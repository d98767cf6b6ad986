import type { SentenceContext } from './sentenceContext';

/** A number as written, before anything is known of what it counts. */
export interface Numeral {
  /** Tokens `[first, end)`. A number inside a token ("RM79") has the whole token. */
  readonly first: number;
  readonly end: number;
  /** Offsets of the number with its magnitude. */
  readonly start: number;
  readonly stop: number;
  readonly value: number;
  /** Place value of the last digit that is written out: 1000 for "7,000", 0.1 for "5.9", 1e8 for "1.2bn". */
  readonly step: number;
  /** `digits` may have a magnitude word behind them. */
  readonly form: 'digits' | 'words';
  /** 1, or what the magnitude word or suffix multiplies by. */
  readonly magnitude: number;
  /** Digits with grouping ("7,000", "816 000"). */
  readonly grouped: boolean;
  /** Digits with a decimal point. */
  readonly decimal: boolean;
  /** "a dozen", "half a dozen": a round number by nature. */
  readonly round: boolean;
  /** Bounds of a vague number ("several hundred"). */
  readonly vague: readonly [number, number] | null;
}

/** A part of one over tokens `[first, end)`: "½", "3/4", "half a million". */
export function fractionNumeral(
  c: SentenceContext,
  first: number,
  end: number,
  given: Pick<Numeral, 'value' | 'step' | 'form'> & Partial<Numeral>,
): Numeral {
  return {
    first,
    end,
    start: c.start(first),
    stop: c.stop(end),
    magnitude: 1,
    grouped: false,
    decimal: given.form === 'digits',
    round: false,
    vague: null,
    ...given,
  };
}

/** Digits and nothing else: what a year, a model number or a house number looks like. */
export function isPlain(numeral: Numeral): boolean {
  return (
    numeral.form === 'digits' &&
    numeral.magnitude === 1 &&
    !numeral.grouped &&
    !numeral.decimal &&
    numeral.value >= 0
  );
}

const DECIMAL_STEPS = [1, 0.1, 0.01, 0.001, 0.0001];

/** The place value of the last digit of a whole number or decimal that is no zero at its end. */
export function stepOf(value: number, decimals: number): number {
  if (decimals > 0) return DECIMAL_STEPS[decimals] ?? Number(`1e-${decimals}`);
  if (value === 0) return 1;
  let step = 1;
  for (let rest = Math.abs(value); rest % 10 === 0 && rest > 0; rest /= 10) step *= 10;
  return step;
}
