/** Where in a YAML file a place is. */
export interface YamlContext {
  /** Keys from the outermost to the one whose value stands at the place; list items have no key of their own. */
  readonly path: readonly string[];
  /** Scalars of the same mapping, by key; of a list item, those of the mapping around the list. */
  readonly siblings: ReadonlyMap<string, string>;
}

interface Line {
  /** Columns before the key; of a list item, before its first key. */
  readonly indent: number;
  readonly isItem: boolean;
  readonly key: string | null;
  /** The key of a mapping in braces that `key` stands in. */
  readonly outer: string | null;
  readonly value: string;
}

/**
 * Finds the keys around an offset by indentation alone: while somebody types, the YAML is broken more often than not, and a parser
 * would give nothing. Knows block style, and lists in brackets on one line.
 */
export function yamlContextAt(text: string, offset: number): YamlContext {
  const before = text.slice(0, offset).split(/\r\n|\n|\r/);
  const lines = before.map(readLine);
  const path: string[] = [];
  let ceiling = Infinity;
  let owner = -1;
  for (let i = lines.length - 1; i >= 0 && ceiling > 0; i--) {
    const line = lines[i]!;
    const isCurrent = i === lines.length - 1;
    if (isCurrent) {
      ceiling = line.key === null ? line.indent + (line.isItem ? 0 : 1) : line.indent;
      if (line.key !== null) path.unshift(line.key);
      if (line.outer !== null) path.unshift(line.outer);
      owner = line.key === null ? -1 : i;
    } else if (line.key !== null && opens(line, lines, i, ceiling)) {
      path.unshift(line.key);
      ceiling = Math.min(ceiling, line.indent);
      if (owner < 0) owner = i;
    }
  }
  return { path, siblings: siblingsOf(text, before.length - 1, owner) };
}

/** Whether a line is the key under which the place stands: less indented, or a key before a list that is not indented. */
function opens(line: Line, lines: readonly Line[], i: number, ceiling: number): boolean {
  if (line.value !== '') return false;
  return line.indent < ceiling || (line.indent === ceiling && lines[i + 1]?.isItem === true);
}

function readLine(line: string): Line {
  const [, space = '', dash = '', rest = ''] = /^(\s*)((?:-\s+|-$)*)(.*)$/.exec(line)!;
  const flow = /[[{,]\s*(?:([\w-]+)\s*:)?[^\]},]*$/.exec(rest);
  const keyed = /^(['"]?)([\p{L}\p{N}_ -]+)\1\s*:(?:\s+(.*))?$/u.exec(rest);
  const inner = flow?.[1] ?? null;
  const key = inner ?? keyed?.[2] ?? null;
  const outer = inner === null ? null : (keyed?.[2] ?? null);
  const value = keyed?.[3]?.trim() ?? '';
  return { indent: space.length + dash.length, isItem: dash !== '', key, outer, value };
}

/** Keys with a value in the same mapping as line `owner`, above and below. */
function siblingsOf(text: string, current: number, owner: number): Map<string, string> {
  const lines = text.split(/\r\n|\n|\r/).map(readLine);
  const out = new Map<string, string>();
  const start = owner < 0 ? current : owner;
  const { indent } = lines[start] ?? { indent: 0 };
  const take = (line: Line): void => {
    if (line.indent === indent && line.key !== null && line.value !== '')
      out.set(line.key, line.value.replace(/^(["'])(.*)\1$/, '$2'));
  };
  for (let i = start; i >= 0 && lines[i]!.indent >= indent; i--) {
    take(lines[i]!);
    if (lines[i]!.isItem && lines[i]!.indent === indent) break;
  }
  for (let i = start + 1; i < lines.length && lines[i]!.indent >= indent; i++) {
    if (lines[i]!.isItem && lines[i]!.indent === indent) break;
    take(lines[i]!);
  }
  return out;
}
