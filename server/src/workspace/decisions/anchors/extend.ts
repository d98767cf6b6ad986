/** How far a stored context agrees with a text, counted outwards from the quote. */
export interface Extension {
  /** Units that agree, less one for each that differs, is missing or too many. */
  readonly gain: number;
  /** Units of the context up to where the two part. */
  readonly reach: number;
  /** Units of the text up to there. */
  readonly textReach: number;
}

/** How many losses in a row end the comparison: enough to get across a word that was replaced. */
const DROP = 14;
/** How far the two may have shifted against each other. */
const BAND = 20;

/** Which way from the quote: towards the end of the text, or its start. */
export type Direction = 'right' | 'left';

/**
 * Compares a context with the text beside a quote as far as they agree: an alignment that begins at the quote and is given up once
 * it has lost too much (X-drop extension, as in sequence search). `at`: the edge of the quote in the text. Cost: context × band.
 */
export function extend(context: string, text: string, at: number, direction: Direction): Extension {
  const right = direction === 'right';
  const pattern = (i: number): number => context.charCodeAt(right ? i : context.length - 1 - i);
  const room = right ? text.length - at : at;
  const unit = (j: number): number => text.charCodeAt(right ? at + j : at - 1 - j);
  let best: Extension = { gain: 0, reach: 0, textReach: 0 };
  let row = firstRow(room);
  for (let i = 1; i <= context.length; i++) {
    const next = new Int32Array(2 * BAND + 1).fill(LOST);
    let alive = false;
    for (let b = 0; b < next.length; b++) {
      const j = i + b - BAND;
      if (j < 0 || j > room) continue;
      const score = cell(row, next, b, j > 0 && pattern(i - 1) === unit(j - 1) ? 1 : -1, j);
      if (score < best.gain - DROP) continue;
      next[b] = score;
      alive = true;
      if (score > best.gain) best = { gain: score, reach: i, textReach: j };
    }
    if (!alive) break;
    row = next;
  }
  return best;
}

const LOST = -(1 << 20);

function firstRow(room: number): Int32Array {
  const row = new Int32Array(2 * BAND + 1).fill(LOST);
  for (let j = 0; j <= Math.min(BAND, DROP, room); j++) row[j + BAND] = -j;
  return row;
}

/** In a band that moves along with the rows: diagonal is the same index above, a unit too few the next one, one too many the last. */
function cell(above: Int32Array, row: Int32Array, b: number, step: number, j: number): number {
  const diagonal = j > 0 ? above[b]! + step : LOST;
  const missing = (above[b + 1] ?? LOST) - 1;
  const extra = (row[b - 1] ?? LOST) - 1;
  return Math.max(diagonal, missing, extra);
}
