import { isMap, isSeq, type Node, type YAMLSeq } from 'yaml';
import type { EntityType } from '../../extract/names/documentNames';
import type { TextChange } from '../decisions/textChange';
import { parseYaml } from '../yaml/parseYaml';

/** What an entry of a registry says. */
export interface NewEntry {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly aliases: readonly string[];
}

/**
 * How to add an entity at the end of a registry, which may be empty; the rest stays byte for byte. null where the YAML is broken, or
 * its entities are no list in lines.
 */
export function addEntity(text: string, entry: NewEntry): TextChange[] | null {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const document = parseYaml(text);
  if (document.errors.length > 0) return null;
  const at = (offset: number, lines: readonly string[]): TextChange[] => {
    const isLineStart = offset === 0 || text[offset - 1] === '\n';
    return [{ start: offset, end: offset, newText: `${isLineStart ? '' : eol}${lines.join(eol)}${eol}` }];
  };
  const root = document.contents as Node | null;
  if (root === null) return at(text.length, ['version: 1', 'entities:', ...linesOf(entry, '  ')]);
  if (!isMap(root) || root.flow === true) return null;
  if (!root.has('entities')) return at(text.length, ['entities:', ...linesOf(entry, '  ')]);
  const list = root.get('entities', true) as unknown;
  if (!isSeq(list) || list.flow === true || list.items.length === 0) return null;
  const column = columnOf(text, list);
  return at(endOf(text, list, column), linesOf(entry, ' '.repeat(column)));
}

function linesOf({ id, type, name, aliases }: NewEntry, indent: string): string[] {
  return [
    `${indent}- id: ${scalar(id)}`,
    `${indent}  type: ${type}`,
    `${indent}  name: ${scalar(name)}`,
    ...(aliases.length > 0 ? [`${indent}  aliases: [${aliases.map(scalar).join(', ')}]`] : []),
  ];
}

function scalar(text: string): string {
  const isPlain =
    /^[\p{L}][\p{L}\p{N} .’'&()-]*$/u.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text);
  return isPlain && !/\s$/.test(text) ? text : JSON.stringify(text);
}

/** Columns before the dashes. */
function columnOf(text: string, list: YAMLSeq): number {
  const start = list.range![0];
  return start - (text.lastIndexOf('\n', start - 1) + 1);
}

/** Behind the last line of the list, before blank lines and comments that belong to what follows. */
function endOf(text: string, list: YAMLSeq, column: number): number {
  const last = list.items.at(-1) as Node;
  let end = text.indexOf('\n', Math.max(0, last.range![1] - 1));
  if (end < 0) return text.length;
  // Comments that stand as deep as the items are of the list.
  for (;;) {
    const next = text.indexOf('\n', end + 1);
    const line = text.slice(end + 1, next < 0 ? text.length : next);
    if (!new RegExp(`^ {${column + 1},}#`).test(line)) return end + 1;
    if (next < 0) return text.length;
    end = next;
  }
}
