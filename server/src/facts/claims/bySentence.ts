const NONE: readonly never[] = [];

/** The items of each sentence of a text, in their order. Sentences without any share one empty list. */
export function bySentence<T extends { readonly sentence: number }>(
  items: readonly T[],
  sentences: number,
): readonly (readonly T[])[] {
  const found: (readonly T[])[] = new Array<readonly T[]>(sentences).fill(NONE);
  let list: T[] = [];
  let current = -1;
  for (const item of items) {
    if (item.sentence !== current) {
      current = item.sentence;
      list = [];
      found[current] = list;
    }
    list.push(item);
  }
  return found;
}
