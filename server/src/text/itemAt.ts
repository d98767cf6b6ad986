/** The item at a place, undefined for -1 and behind the end. Reading a list at -1 itself would make that place in the program slow for good. */
export function itemAt<T>(list: readonly T[], at: number): T | undefined {
  return at < 0 ? undefined : list[at];
}
