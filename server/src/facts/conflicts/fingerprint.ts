import type { PlacedClaim } from '../claims/placedClaim';
import type { Verdict } from './conflict';

/**
 * Identifies a conflict by what it says, not by where: subject, attribute, verdict, and which source writes which figure. Stable
 * under edits elsewhere in the sources. 16 hexadecimal digits.
 */
export function fingerprintOf(
  subject: string,
  attribute: string,
  verdict: Verdict,
  members: readonly PlacedClaim[],
): string {
  const said = [...new Set(members.map((m) => `${m.file}\u0001${m.text}`))].sort();
  const text = [subject, attribute, verdict, ...said].join('\u0000');
  return hex(hash(text, 0x811c9dc5)) + hex(hash(text, 0x1b873593));
}

function hash(text: string, seed: number): number {
  let h = seed;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h ^= h >>> 15;
  return Math.imul(h, 0x2c1b3c6d) >>> 0;
}

function hex(n: number): string {
  return n.toString(16).padStart(8, '0');
}
