import {
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  type Document,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Span } from '../../../text/span';
import { parseYaml } from '../../yaml/parseYaml';

/** A decisions file, parsed for changing it: where its parts stand in the text. Throws where its YAML is broken. */
export class DecisionsDocument {
  readonly document: Document.Parsed;
  /** What ends its lines. */
  readonly eol: string;

  constructor(readonly text: string) {
    this.document = parseYaml(text);
    const [error] = this.document.errors;
    if (error)
      throw new Error(`The decisions file cannot be changed while its YAML is broken: ${error.message}`);
    this.eol = /\r?\n/.exec(text)?.[0] ?? '\n';
  }

  /** The mapping of the whole file; null where the file has no content. */
  get root(): YAMLMap | null {
    const { contents } = this.document;
    if (contents === null || (isScalar(contents) && contents.value === null)) return null;
    if (!isMap(contents)) throw new Error('The decisions file must be a mapping ("key: value").');
    return contents;
  }

  get decisionsPair(): Pair | null {
    return this.root?.items.find((pair) => isScalar(pair.key) && pair.key.value === 'decisions') ?? null;
  }

  /** The list of decisions as it is written; null where there is none, or nothing in its place. */
  get list(): YAMLSeq | null {
    const value = this.resolve(this.decisionsPair?.value as Node | null | undefined);
    if (value === null || (isScalar(value) && value.value === null)) return null;
    if (!isSeq(value)) throw new Error('"decisions" must be a list.');
    return value;
  }

  /** The item with an id, and its index. */
  find(id: string): { readonly node: Node; readonly map: YAMLMap; readonly index: number } | null {
    const items = (this.list?.items ?? []) as Node[];
    for (const [index, node] of items.entries()) {
      const map = this.resolve(node);
      if (isMap(map) && this.idOf(map) === id) return { node, map, index };
    }
    return null;
  }

  idOf(item: Node | null): string | null {
    const map = this.resolve(item);
    if (!isMap(map)) return null;
    const id = this.resolve(map.get('id', true));
    return isScalar(id) ? (typeof id.value === 'string' ? id.value : (id.source ?? String(id.value))) : null;
  }

  resolve(node: Node | null | undefined): Node | null {
    if (!node) return null;
    return isAlias(node) ? ((node.resolve(this.document) as Node | undefined) ?? null) : node;
  }

  lineStart(offset: number): number {
    const start = offset === 0 ? 0 : this.text.lastIndexOf('\n', offset - 1) + 1;
    // A byte order mark is no part of the first line.
    return this.text.charCodeAt(start) === 0xfeff ? start + 1 : start;
  }

  /** Offset of the line break that ends a line, or the end of the text. */
  lineEnd(offset: number): number {
    const end = this.text.indexOf('\n', offset);
    if (end < 0) return this.text.length;
    return end > offset && this.text[end - 1] === '\r' ? end - 1 : end;
  }

  /** Offset of the next line, or the end of the text. */
  nextLine(offset: number): number {
    const end = this.text.indexOf('\n', offset);
    return end < 0 ? this.text.length : end + 1;
  }

  /** Where the content of a block node ends: behind its last line, with the break, and with comments that belong to it. */
  blockEnd(node: Node, column: number): number {
    const last = lastOffset(node);
    const isAtLineStart = last > 0 && this.text[last - 1] === '\n';
    let end = isAtLineStart ? last : this.nextLine(last);
    // Comments that are indented more than the node belong to it.
    for (let at = end; at < this.text.length; at = this.nextLine(at)) {
      const line = this.text.slice(at, this.lineEnd(at));
      const comment = /^ *#/.exec(line);
      if (!comment || comment[0].length - 1 <= column) break;
      end = this.nextLine(at);
    }
    return end;
  }

  columnOf(offset: number): number {
    return offset - this.lineStart(offset);
  }

  /** The place of an item of a block list, from its dash. */
  dashOf(list: YAMLSeq, index: number): number {
    if (index === 0) return list.range![0];
    const column = this.columnOf(list.range![0]);
    for (let line = this.lineStart(startOf(list.items[index] as Node)); ; line = this.lineStart(line - 1))
      if (this.text[line + column] === '-' && this.text.slice(line, line + column).trim() === '')
        return line + column;
  }

  spanOf(node: Node): Span {
    const [start, end] = node.range!;
    return { start, end };
  }
}

export function isFlow(node: Node): boolean {
  return isCollection(node) && node.flow === true;
}

export function startOf(node: Node): number {
  return node.range![0];
}

/** Behind the last thing in a node that is no comment or blank. */
export function lastOffset(node: Node): number {
  if (!isCollection(node) || node.flow || node.items.length === 0) return node.range![1];
  const last: unknown = node.items[node.items.length - 1];
  if (!isPair(last)) return isNode(last) ? lastOffset(last) : node.range![1];
  const key = (last.key as Node).range![1];
  return isNode(last.value) && last.value.range ? Math.max(lastOffset(last.value), key) : key;
}
