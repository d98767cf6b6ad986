import { compareQuantities, type Comparison } from '../compare/compareQuantities';
import type { ExchangeRates } from '../compare/exchange';
import { looksLikeSlip } from '../compare/looksLikeSlip';
import { AMONG } from '../claims/claimFrame';
import { words } from '../../text/words';
import type { DaySpan, PlacedClaim, PlacedScope } from '../claims/placedClaim';

/**
 * How two claims on one subject and attribute stand to each other. `agree`: the values agree, `despite` words that speak of different things.
 * `apart`: they speak of different things (another part, place, period) or cannot be measured against each other.
 */
export type Relation =
  | { readonly kind: 'agree'; readonly despite: boolean }
  | {
      readonly kind: 'disagree';
      readonly gap: number;
      readonly strained: boolean;
      /** One value looks like a slip for the other: transposed digits, another unit for the same number. */
      readonly slip: boolean;
    }
  | { readonly kind: 'apart' };

export const APART: Relation = { kind: 'apart' };
const AGREE: Relation = { kind: 'agree', despite: false };
const AGREE_DESPITE: Relation = { kind: 'agree', despite: true };

/** Slack for amounts in two currencies: rates move, and both sides were rounded. */
const EXCHANGE_SLACK = 0.12;

export function relateClaims(a: PlacedClaim, b: PlacedClaim, rates: ExchangeRates): Relation {
  const comparison =
    a.dated && b.dated && a.dimension !== 'schedule'
      ? compareDates(a.dated, b.dated)
      : isOtherCurrency(a, b)
        ? OTHER_CURRENCY
        : compareAmounts(a, b, rates);
  if (!comparison) return APART;
  // "£4 a share" and "£4": the second may be short for the first, if they are equal.
  const otherScope = areOtherRates(a, b) || areOfOtherScopes(a, b);
  if (comparison.agreement === 'agree') {
    if (isDenied(a) !== isDenied(b)) return APART;
    return otherScope ? AGREE_DESPITE : AGREE;
  }
  // The same amount told of “the paintings” and “the works” is one; two amounts are two.
  if (otherScope || areOfOtherModality(a, b) || areOfOtherThings(a, b) || areOfOtherDays(a, b)) return APART;
  return {
    kind: 'disagree',
    gap: comparison.gap,
    strained: comparison.agreement === 'strained',
    slip: isSlip(a, b),
  };
}

/** "34,000" and "43,000", "40 metres" and "40 feet". */
function isSlip(a: PlacedClaim, b: PlacedClaim): boolean {
  if (typeof a.value !== 'number' || typeof b.value !== 'number') return false;
  const alike = a.unit === b.unit && a.currency === b.currency;
  return alike ? looksLikeSlip(a.value, b.value) : a.value === b.value && a.value >= SLIP_FROM;
}

/** "€185 million" and "$185 million": one of them has the wrong currency. */
function isOtherCurrency(a: PlacedClaim, b: PlacedClaim): boolean {
  if (a.currency === null || b.currency === null || a.currency === b.currency) return false;
  if (mayBeDollars(a, b) || mayBeDollars(b, a)) return false;
  return typeof a.value === 'number' && a.value === b.value && /[1-9]0*[1-9]/.test(String(a.value));
}

/** As far apart as two currencies that are nearly worth the same. */
const OTHER_CURRENCY: Comparison = { agreement: 'disagree', gap: 0.1 };

/** Smaller numbers are often the same by chance. */
const SLIP_FROM = 10;

function areOtherRates(a: PlacedClaim, b: PlacedClaim): boolean {
  return a.per !== b.per && !(isYearly(a) && isYearly(b));
}

/** "Synergies of $55m" are those of a year, with or without "a year". */
function isYearly({ per, comparable }: PlacedClaim): boolean {
  return YEARLY.has(comparable) && (per === null || per === 'year');
}

const YEARLY = words('savings revenue profit salary');

function areOfOtherThings(a: PlacedClaim, b: PlacedClaim): boolean {
  return a.qualifier !== '' && b.qualifier !== '' && a.qualifier !== b.qualifier;
}

/** Prices on a market change by the day: two of them differ only on one day. */
function areOfOtherDays(a: PlacedClaim, b: PlacedClaim): boolean {
  if (isOfItsTime(a) && isOfItsTime(b) && areOtherSeasons(a.when, b.when)) return true;
  if (!VOLATILE.has(a.comparable) || a.source === b.source) return false;
  const [x, y] = [a.time, b.time];
  const sameDay = x.from !== null && x.from === y.from && x.to === y.to && x.to! - x.from < 1;
  return !sameDay;
}

/** Cars sold, goals scored: so many at one time, so many at another. What is told of one event is not. */
function isOfItsTime({ subjectKind, cumulative }: PlacedClaim): boolean {
  return subjectKind !== 'event' && !cumulative;
}

/** "in May" and "in June", "last season" and "this season"; "last summer" may be "this year". */
function areOtherSeasons(a: string, b: string): boolean {
  if (a === '' || b === '' || a === b) return false;
  const [x, y] = [MONTHS.exec(a)?.[0], MONTHS.exec(b)?.[0]];
  if (x !== undefined && y !== undefined) return x !== y;
  const season = SEASONS.exec(a)?.[0];
  return season !== undefined && season === SEASONS.exec(b)?.[0] && a !== b;
}

const MONTHS = /\b(january|february|march|april|may|june|july|august|september|october|november|december)\b/;
const SEASONS = /\b(season|year|quarter|month|summer|winter|spring|autumn)\b/;

const VOLATILE = new Set([
  'change share',
  'change stock',
  'change share_price',
  'share_price',
  'change price',
  'temperature',
]);

function compareAmounts(a: PlacedClaim, b: PlacedClaim, rates: ExchangeRates): Comparison | null {
  if (!a.quantity || !b.quantity || a.dimension !== b.dimension) return null;
  if (a.currency === b.currency || isShortCurrency(a, b) || isShortCurrency(b, a))
    return compareQuantities(a.quantity, b.quantity, areConverted(a, b) ? CONVERSION_SLACK : 0);
  const stated = compareConverted(a, b);
  if (stated) return stated;
  const rate = rates.between(a.currency, b.currency);
  const exchanged =
    rate === null ? null : compareQuantities(scaled(a.quantity, rate), b.quantity, EXCHANGE_SLACK);
  if (exchanged?.agreement === 'agree' || !(mayBeDollars(a, b) || mayBeDollars(b, a))) return exchanged;
  const asWritten = compareQuantities(a.quantity, b.quantity);
  return exchanged === null || asWritten?.agreement === 'agree' ? asWritten : exchanged;
}

/** "$3m" where another report has "A$3m": at home a dollar needs no country. */
function mayBeDollars(short: PlacedClaim, { currency, unit }: PlacedClaim): boolean {
  if (short.unit !== '$' || unit === null || currency === 'USD') return false;
  return currency !== null && (unit.endsWith('$') || unit.endsWith('dollars'));
}

/** What a source itself gives in the currency of the other says more than any rate. */
function compareConverted(a: PlacedClaim, b: PlacedClaim): Comparison | null {
  if (a.converted && a.converted.currency === b.currency)
    return compareQuantities(a.converted.quantity, b.quantity!);
  if (b.converted && b.converted.currency === a.currency)
    return compareQuantities(a.quantity!, b.converted.quantity);
  return a.converted && a.converted.currency === b.converted?.currency
    ? compareQuantities(a.converted.quantity, b.converted.quantity)
    : null;
}

/** "250,000 francs" where another report has "100,000 Swiss francs". */
function isShortCurrency(short: PlacedClaim, long: PlacedClaim): boolean {
  if (short.currency !== null || long.currency === null || short.unit === null || long.unit === null)
    return false;
  return long.unit.endsWith(` ${short.unit}`);
}

/** "55 kilometres" and "35 miles": one may be the other, rounded after it was converted. */
const CONVERSION_SLACK = 0.02;

/** Whether two lengths, weights … are in different units: their last places are no powers of ten of each other. */
function areConverted(a: PlacedClaim, b: PlacedClaim): boolean {
  if (!CONVERTED.has(a.dimension) || !(a.quantity!.step > 0) || !(b.quantity!.step > 0)) return false;
  const places = Math.log10(a.quantity!.step / b.quantity!.step);
  return Math.abs(places - Math.round(places)) > 1e-6;
}

/** What the world measures in two systems. */
const CONVERTED = words('length area mass volume speed');

function scaled(q: NonNullable<PlacedClaim['quantity']>, by: number): NonNullable<PlacedClaim['quantity']> {
  const { value } = q;
  const times = (n: number | null): number | null => (n === null ? null : n * by);
  if (value.type === 'single')
    return { ...q, step: q.step * by, value: { type: 'single', value: value.value * by } };
  if (value.type === 'range')
    return {
      ...q,
      step: q.step * by,
      value: { type: 'range', low: times(value.low), high: times(value.high) },
    };
  return q;
}

function compareDates(a: DaySpan, b: DaySpan): Comparison | null {
  if (a.from === null || a.to === null || b.from === null || b.to === null) return null;
  if (a.from <= b.to && b.from <= a.to) return { agreement: 'agree', gap: 0 };
  return { agreement: 'disagree', gap: Math.min(1, Math.max(a.from - b.to, b.from - a.to) / 365) };
}

/** Whether their scopes keep two claims apart. */
function areOfOtherScopes(a: PlacedClaim, b: PlacedClaim): boolean {
  const [left, right] = [a.placedScope, b.placedScope];
  if (left.length === 0 && right.length === 0) return false;
  return (
    (!areOfOneKind(a, b) && partOf(left) !== partOf(right)) ||
    differ(left, right, 'landmark') ||
    differ(left, right, 'group') ||
    (differ(left, right, 'period') && !isShorterSlip(a, b)) ||
    areOfOtherPlaces(a, b)
  );
}

/** Of two values that look like one, the shorter text leaves the period out. */
function isShorterSlip(a: PlacedClaim, b: PlacedClaim): boolean {
  return has(a.placedScope, 'period') !== has(b.placedScope, 'period') && isSlip(a, b);
}

function has(scope: readonly PlacedScope[], kind: PlacedScope['kind']): boolean {
  return scope.some((s) => s.kind === kind);
}

function of(scope: readonly PlacedScope[], kind: PlacedScope['kind']): readonly PlacedScope[] {
  return scope.length === 0 ? scope : scope.filter((s) => s.kind === kind);
}

/** "12 children were killed" and "38 people, among them 16 children": those of a kind are the same, whether told with all or not. */
function areOfOneKind(a: PlacedClaim, b: PlacedClaim): boolean {
  if (a.counted !== b.counted || a.counted === '' || a.counted === 'person') return false;
  return [a, b].every(({ placedScope }) => of(placedScope, 'part').every((s) => s.words === AMONG.words));
}

/** A part compares with nothing but the same part; '' for all. */
function partOf(scope: readonly PlacedScope[]): string {
  let words = '';
  for (const s of scope) if (s.kind === 'part') words = words === '' ? s.words : `${words} ${s.words}`;
  return words;
}

/** A group named on one side only may be the same group told shorter; a landmark or a period may not. */
function differ(
  a: readonly PlacedScope[],
  b: readonly PlacedScope[],
  kind: 'landmark' | 'group' | 'period',
): boolean {
  const [left, right] = [of(a, kind), of(b, kind)];
  if (left.length === 0 || right.length === 0) return left.length !== right.length && kind !== 'group';
  return !left.some((x) => right.some((y) => same(x, y)));
}

function same(x: PlacedScope, y: PlacedScope): boolean {
  if (x.entity !== null && x.entity === y.entity) return true;
  return x.words === y.words || isCapital(x, y) || isCapital(y, x);
}

/** "370 km from the capital" and "270 km from Khartoum": one report need not name it. */
function isCapital(x: PlacedScope, y: PlacedScope): boolean {
  return x.kind === 'landmark' && x.words === CAPITAL && y.type === 'city';
}

const CAPITAL = 'the capital';
const DISTANCE = 'distance';

/** Two places of one kind are two, unless what is measured is the same in all of them; a town may lie in the region. */
function areOfOtherPlaces(a: PlacedClaim, b: PlacedClaim): boolean {
  // How far one town is from somewhere says nothing of another town.
  if (a.comparable === DISTANCE && a.subject !== b.subject)
    return a.subjectKind === 'place' && b.subjectKind === 'place';
  if (NOT_BY_PLACE.has(a.dimension) || a.subject !== b.subject) return false;
  const left = of(a.placedScope, 'place');
  const right = of(b.placedScope, 'place');
  // Only one is told of a place.
  if ((left.length === 0) !== (right.length === 0) && isStaff(a, b) && isStaff(b, a)) return true;
  if (left.length !== 1 || right.length !== 1 || same(left[0]!, right[0]!)) return false;
  return isBroad(left[0]!) === isBroad(right[0]!);
}

/** An event has one magnitude and one depth, wherever they are told of. */
const NOT_BY_PLACE = words('magnitude length duration age');

/** What an organisation has: fewer in one place than in all. Reports of one story may leave the place out where soldiers are. */
function isStaff({ comparable, subjectKind, story }: PlacedClaim, other: PlacedClaim): boolean {
  if (subjectKind === 'event') return false;
  return (
    STAFF.has(comparable) || (comparable === 'personnel' && story !== other.story) || isPlainCount(comparable)
  );
}

/** "count shop", not "count blanket sent": sent from one place, they are sent all the same. */
function isPlainCount(comparable: string): boolean {
  return comparable.startsWith('count ') && !comparable.includes(' ', 'count '.length);
}

const STAFF = words('employees job_cuts');

function isBroad({ type }: PlacedScope): boolean {
  return type === 'country' || type === 'region';
}

function isDenied(claim: PlacedClaim): boolean {
  return claim.modality === 'denied';
}

function areOfOtherModality(a: PlacedClaim, b: PlacedClaim): boolean {
  if (isDenied(a) || isDenied(b)) return true;
  // "It could take ten days" and "it will take ten days" are two forecasts.
  const isActual = (c: PlacedClaim): boolean => c.modality === 'actual' || c.modality === 'claimed';
  const possible = (c: PlacedClaim): boolean => c.modality === 'hypothetical';
  return (possible(a) && isActual(b)) || (possible(b) && isActual(a));
}
