import type { Draft } from '../draft';
import type { Refiner } from '../refiner';
import type { SentenceContext } from '../sentenceContext';

/** Two readings of one length differ by rounding only; more than this and they are two lengths. */
const TOLERANCE = 0.2;

/** The same amount in another unit: "10 miles (16 km)", "€85m ($108m)", "296 hp (224 kW / 300 PS)", "100 yards, or 91 metres,". */
export const linkTwins: Refiner = {
  name: 'twins',
  refine(c, drafts) {
    for (let i = 1; i < drafts.length; i++) {
      const b = drafts[i]!;
      const a = drafts[i - 1]!;
      const original = a.twin !== null && isSlash(c, a, b) ? a.twin : a;
      if (
        !sameSort(original, b) ||
        !(isBracketed(c, original, b) || isSlash(c, a, b) || isAlternative(c, a, b))
      )
        continue;
      b.twin = original;
      original.twin ??= b;
      if (!b.modified) b.modifier = original.modifier;
      openDollar(original, b);
    }
    return drafts;
  },
};

/** Same dimension in another unit; two moneys in two currencies. */
function sameSort(a: Draft, b: Draft): boolean {
  if (a.kind === 'money' && b.kind === 'money') return a.currency !== b.currency || a.unit !== b.unit;
  if (
    a.dimension === null ||
    a.dimension !== b.dimension ||
    (a.normalizedUnit === b.normalizedUnit && a.unit === b.unit)
  )
    return false;
  if (a.dimension === 'temperature') return true;
  return a.value.type === b.value.type && near(a, b);
}

function near(a: Draft, b: Draft): boolean {
  const [x, y] = [middle(a) * a.factor, middle(b) * b.factor];
  return Math.abs(x - y) <= TOLERANCE * Math.max(Math.abs(x), Math.abs(y));
}

function middle({ value }: Draft): number {
  switch (value.type) {
    case 'single':
      return value.value;
    case 'range':
      return ((value.low ?? 0) + (value.high ?? 0)) / 2;
    case 'change':
      return (value.from + value.to) / 2;
    default:
      return NaN;
  }
}

/** "(" right before the second, and right behind the first or a few words later. */
function isBracketed(c: SentenceContext, a: Draft, b: Draft): boolean {
  const open = b.first - 1;
  const bracket = c.isMark(open, '(') || c.isMark(open, '[');
  return bracket && open - a.end <= 3 && open >= a.end;
}

/** "224 kW / 300 PS", "5km/3 miles". */
function isSlash(c: SentenceContext, a: Draft, b: Draft): boolean {
  return b.first - a.end === 1 && (c.isMark(a.end, '/') || c.isMark(a.end, ';') || c.isMark(a.end, ','));
}

/** "100 yards, or 91 metres": for measures, where the conversion can be checked, and for two currencies behind a comma. */
function isAlternative(c: SentenceContext, a: Draft, b: Draft): boolean {
  const at = c.isMark(a.end, ',') ? a.end + 1 : a.end;
  if (a.kind === 'money')
    return at > a.end && c.word(at) === 'or' && b.first === at + 1 && areCurrencies(a, b);
  return c.word(at) === 'or' && b.first === at + 1 && near(a, b);
}

function areCurrencies(a: Draft, b: Draft): boolean {
  return b.kind === 'money' && a.currency !== null && b.currency !== null && a.currency !== b.currency;
}

/** "$US113 trillion ($161 trillion)": the bare dollar cannot be the American one. */
function openDollar(a: Draft, b: Draft): void {
  if (a.kind !== 'money' || a.currency !== 'USD' || b.currency !== 'USD') return;
  const open = a.openCurrency ? a : b.openCurrency ? b : undefined;
  if (open && !(a.openCurrency && b.openCurrency)) open.currency = null;
}
