import { isMap, isScalar, isSeq, type Node } from 'yaml';
import type { TextChange } from '../textChange';
import { DecisionsDocument } from './decisionsDocument';
import { quoted, renderScalar } from './renderYaml';

/** How to write another path where decisions name a source, or one in a folder; see `moveSource`. */
export function moveInFile(text: string, from: string, to: string): TextChange[] {
  const file = new DecisionsDocument(text);
  const changes = new Map<number, TextChange>();
  const move = (node: Node | null): void => {
    if (!isScalar(node) || typeof node.value !== 'string') return;
    const moved = movedPath(node.value, from, to);
    if (moved === null) return;
    const { start, end } = file.spanOf(node);
    const newText = node.type === 'PLAIN' ? renderScalar(moved) : quoted(moved);
    const tail = text[end - 1] === '\n' ? file.eol : '';
    changes.set(start, { start, end, newText: newText + tail });
  };
  for (const item of file.list?.items ?? []) {
    const map = file.resolve(item as Node);
    if (!isMap(map)) continue;
    move(file.resolve(map.get('file', true)));
    const about = file.resolve(map.get('about', true));
    for (const anchor of isSeq(about) ? about.items : [about]) {
      const place = file.resolve(anchor as Node | null);
      if (isMap(place)) move(file.resolve(place.get('source', true)));
    }
  }
  return [...changes.values()].sort((a, b) => a.start - b.start);
}

/** The path of a source after a file or folder has become another; null where that does not concern it. */
function movedPath(path: string, from: string, to: string): string | null {
  const plain = path.replace(/^\.\//, '');
  if (plain === from) return to;
  return plain.startsWith(`${from}/`) ? to + plain.slice(from.length) : null;
}
