/** The items of a list of JSON, one on each line: however many there are, they are never one string. */
export function* jsonItems(items: readonly unknown[], indent: string): Iterable<string> {
  for (const [i, item] of items.entries())
    yield `${indent}${JSON.stringify(item)}${i + 1 < items.length ? ',' : ''}`;
}
