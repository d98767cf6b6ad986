/** How a writer writes numbers: what `numberStyleOf` sees in one of them. */
export interface NumberStyle {
  /** "7,000" rather than "7000": what stands between groups of three digits; '' for nothing. */
  readonly group: string;
  /** Small numbers are spelt out: "seven". */
  readonly words: boolean;
  /** "million", "bn" and the blank before them; null where all digits are written. */
  readonly magnitude: { readonly blank: string; readonly word: string } | null;
}

const MAGNITUDES: readonly (readonly [word: RegExp, power: number, family: readonly string[]])[] = [
  [/^(?:thousand|k)$/i, 1e3, ['thousand', 'k', 'K']],
  [/^(?:millions?|mn|mln|m)$/i, 1e6, ['million', 'm', 'M', 'mn', 'mln']],
  [/^(?:billions?|bn|b)$/i, 1e9, ['billion', 'bn', 'B', 'bn', 'bln']],
  [/^(?:trillions?|tn|tr|t)$/i, 1e12, ['trillion', 'tn', 'T', 'tn', 'trn']],
];
const UNITS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
/** Digits behind the point that are written at most. */
const MOST_DIGITS = 3;

/** Reads the style off a number as written: "7,000", "1.2bn", "seven thousand". */
export function numberStyleOf(written: string): NumberStyle {
  const match = /^([\d.,\u00a0\u202f ]*\d)?(\s*-?)([\p{L}]+)?/u.exec(written.trim())!;
  const digits = match[1] ?? '';
  const word = match[3] ?? '';
  const isMagnitude = digits !== '' && MAGNITUDES.some(([known]) => known.test(word));
  return {
    group: /\d([,\u00a0\u202f ])\d{3}(?!\d)/.exec(digits)?.[1] ?? (/^\d{4,}$/.test(digits) ? '' : ','),
    words: digits === '',
    magnitude: isMagnitude ? { blank: match[2]!, word } : null,
  };
}

/** A number in a style. Its value is kept to the last digit: a style that cannot write it ("1.2345 million") gives way. */
export function writeNumber(value: number, style: NumberStyle): string {
  if (style.words && Number.isInteger(value) && value >= 0 && value < UNITS.length) return UNITS[value]!;
  if (style.magnitude || (style.words && Math.abs(value) >= 1e6)) {
    const written = withMagnitude(value, style);
    if (written !== null) return written;
  }
  return plainNumber(value, style.group);
}

function withMagnitude(value: number, { magnitude, group }: NumberStyle): string | null {
  const { blank, word } = magnitude ?? { blank: ' ', word: 'million' };
  const own = MAGNITUDES.find(([known]) => known.test(word))!;
  const kin = own[2].findIndex((one) => one === word.replace(/s$/, ''));
  const fitting = [own, ...[...MAGNITUDES].reverse()].find(([, power], i) =>
    i === 0 ? isReadable(value / power) : Math.abs(value) >= power && isShort(value / power),
  );
  if (!fitting || (fitting[1] === 1e3 && own[1] !== 1e3)) return null;
  const name = fitting === own ? word : (fitting[2][Math.max(0, kin)] ?? fitting[2][0]!);
  return `${plainNumber(value / fitting[1], group)}${blank}${name}`;
}

/** "0.87" to "999.5": what people write in front of "million". */
function isReadable(scaled: number): boolean {
  return Math.abs(scaled) >= 0.1 && Math.abs(scaled) < 1000 && isShort(scaled);
}

function isShort(scaled: number): boolean {
  return Math.abs(scaled - Number(scaled.toFixed(MOST_DIGITS))) <= 1e-9 * Math.abs(scaled);
}

function plainNumber(value: number, group: string): string {
  const fixed = Number(value.toFixed(6)).toString();
  const [whole = '', fraction] = fixed.split('.');
  // "1000" is left alone where the style has no groups.
  const grouped = group === '' ? whole : whole.replace(/\B(?=(\d{3})+(?!\d))/g, group);
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
