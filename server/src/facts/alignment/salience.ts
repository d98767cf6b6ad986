import type { PlacedClaim } from '../claims/placedClaim';

/**
 * How much an equal value speaks for two claims being one, from 0 to 2: "two" says nothing, "9,846" nearly everything. Counts
 * the digits that are written out.
 */
export function salience(claim: PlacedClaim): number {
  const value = claim.quantity?.value;
  if (!value || value.type === 'none' || value.type === 'date' || value.type === 'change') return 0;
  if (value.type === 'range' && isVague(value.low, value.high)) return 0;
  const n = value.type === 'single' ? value.value : (value.low ?? value.high ?? 0);
  const digits = significantDigits(Math.abs(n), claim.quantity.step);
  const size = Math.abs(n) >= 1000 || claim.currency !== null ? 0.3 : 0;
  return Math.min(2, [0, 0.3, 0.9, 1.6, 2][Math.min(4, digits)]! + size + (value.type === 'range' ? 0.5 : 0));
}

/** "Hundreds" is said of anything between 100 and 1,000. */
function isVague(low: number | null, high: number | null): boolean {
  return low !== null && high !== null && high >= VAGUE * Math.abs(low);
}

const VAGUE = 5;

function significantDigits(n: number, step: number): number {
  if (n === 0 || !(step > 0)) return 0;
  return Math.max(1, Math.round(Math.log10(n / step) + 0.5));
}
