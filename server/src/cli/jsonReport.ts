import { jsonItems } from '../features/jsonItems';
import type { ScanDocument } from '../features/scanDocument';

/** The scan document as JSON, one entry of a list per line: easy to compare, and never one huge string. */
export function* jsonReport(document: ScanDocument): Iterable<string> {
  const { version, ...lists } = document;
  const names = Object.keys(lists) as (keyof typeof lists)[];
  yield '{';
  yield `  "version": ${version},`;
  for (const [i, name] of names.entries()) {
    yield `  "${name}": [`;
    yield* jsonItems(lists[name], '    ');
    yield i + 1 < names.length ? '  ],' : '  ]';
  }
  yield '}';
}
