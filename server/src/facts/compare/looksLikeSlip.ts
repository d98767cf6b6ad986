/**
 * Whether one number looks like a slip for the other: the same digits in another order ("34,000" and "43,000"), as fingers and eyes make
 * them, or with the point in another place ("1.8" and "18", millions and billions). Numbers of less than two digits, and equal ones, do not.
 */
export function looksLikeSlip(a: number, b: number): boolean {
  if (a === b || !Number.isFinite(a) || !Number.isFinite(b)) return false;
  const places = Math.floor(Math.log10(Math.abs(a))) - Math.floor(Math.log10(Math.abs(b)));
  if (places !== 0 && !SHIFTS.has(Math.abs(places))) return false;
  if (isExact(a) && isExact(b) && !mayHaveSlipped(Math.abs(a), Math.abs(b), places)) return false;
  const [x, y] = [digitsOf(a), digitsOf(b)];
  if (places !== 0) return x.length > 1 && x === y;
  return x.length > 1 && x.length === y.length && x !== y && isTransposed(x, y);
}

/** Places by which a point, or the name of a magnitude, is put wrong. */
const SHIFTS = new Set([1, 3]);

/** Asked of whole numbers before their digits are written out: seldom so. Two neighbours that change places differ by 9, 18 … 81, and zeros. */
function mayHaveSlipped(a: number, b: number, places: number): boolean {
  if (places !== 0) return Math.max(a, b) === Math.min(a, b) * 10 ** Math.abs(places);
  let difference = Math.abs(a - b);
  while (difference > 81 && difference % 10 === 0) difference /= 10;
  return difference % 9 === 0 && difference <= 81;
}

/** Whether all digits of a number are looked at. */
function isExact(n: number): boolean {
  return Number.isInteger(n) && Math.abs(n) < 10 ** MOST_DIGITS;
}

/** Significant digits: "34" for 34,000; trailing zeros only scale. */
function digitsOf(n: number): string {
  return Math.abs(n)
    .toPrecision(MOST_DIGITS)
    .replace(/e.*$/, '')
    .replace('.', '')
    .replace(/^0+|0+$/g, '');
}

/** Digits that are looked at; more than any figure in the news has. */
const MOST_DIGITS = 9;

/** Whether two neighbouring digits have changed places, and nothing else. */
function isTransposed(a: string, b: string): boolean {
  let i = 0;
  while (a[i] === b[i]) i++;
  return a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
}
