/** Index of the last of so many sorted places that is below a limit; -1 for none. */
export function lastBelow(length: number, placeOf: (index: number) => number, limit: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (placeOf(middle) < limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
