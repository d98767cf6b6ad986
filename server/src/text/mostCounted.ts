/** What is counted more often than anything else, and at least `times` as often as that; null where nothing is. */
export function mostCounted<K>(counts: Iterable<readonly [K, number]>, times = 1): K | null {
  let best: K | null = null;
  let [first, second] = [0, 0];
  for (const [key, count] of counts) {
    if (count > first) {
      second = first;
      first = count;
      best = key;
    } else if (count > second) second = count;
  }
  return first > second && first >= second * times ? best : null;
}
