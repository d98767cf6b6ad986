import type { Range, TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import type { EntityId } from '../facts/entities/entity';
import { rangeOf } from '../workspace/position';
import type { Snapshot } from '../workspace/snapshot';
import type { YamlFile, YamlMark } from '../workspace/yaml/yamlMark';
import { isDerived } from './decisions/mentionActions';
import { entityAt, markAt, targetAt, yamlFile } from './target';

/** What would be renamed at an offset, or why nothing can be. Sources are never changed: they are what somebody else wrote. */
export type RenameTarget =
  | {
      readonly ok: true;
      readonly entity: EntityId;
      readonly what: 'id' | 'name';
      readonly range: Range;
      readonly current: string;
    }
  | { readonly ok: false; readonly reason: string };

export function findRenameTarget(snapshot: Snapshot, key: string, offset: number): RenameTarget {
  const target = entityAt(snapshot, key, offset);
  if (!target) return { ok: false, reason: 'No entity stands here.' };
  const derived = derivedForm(snapshot, key, offset);
  if (derived !== null) return { ok: false, reason: derived };
  const entity = snapshot.entity(target.entity);
  if (marksOf(snapshot, target.entity, 'entity-id').length === 0)
    return {
      ok: false,
      reason: `${entity?.name ?? target.entity} is not in a registry. Only registered entities have a name that can be changed; sources are never edited.`,
    };
  const file = yamlFile(snapshot, key);
  const mark = file && markAt(file, offset);
  const isId = mark?.role === 'entity-id' || mark?.role === 'entity-reference';
  return {
    ok: true,
    entity: target.entity,
    what: isId ? 'id' : 'name',
    range: target.range,
    current: isId ? target.entity : (entity?.name ?? target.entity),
  };
}

/** "Norwegian" is no name of Norway: what is typed over it would become one. Why, in words; null for any other form. */
function derivedForm(snapshot: Snapshot, key: string, offset: number): string | null {
  const source = snapshot.source(key);
  const target = source ? targetAt(source, offset) : null;
  if (target?.kind !== 'mention' || !isDerived(target.mention)) return null;
  const name = snapshot.entity(target.mention.entity)?.name ?? target.mention.entity;
  return `This word only leads to ${name}. Rename it where its name stands.`;
}

/**
 * The edit of the registries that gives an entity another name, or another id everywhere. The old name stays as an alias, so that
 * sources which use it are still understood.
 */
export function renameEntity(
  snapshot: Snapshot,
  target: Extract<RenameTarget, { ok: true }>,
  newText: string,
): WorkspaceEdit {
  const roles: YamlMark['role'][] =
    target.what === 'id' ? ['entity-id', 'entity-reference'] : ['entity-name'];
  const changes: Record<string, TextEdit[]> = {};
  for (const role of roles)
    for (const { file, mark } of marksOf(snapshot, target.entity, role)) {
      const edits = (changes[file.key] ??= []);
      edits.push({ range: rangeOf(file.lineStarts, mark.span), newText: quoteLike(file, mark, newText) });
      if (role === 'entity-name') edits.push(...keepAlias(file, mark, target, newText));
    }
  return { changes };
}

function marksOf(
  snapshot: Snapshot,
  id: EntityId,
  role: YamlMark['role'],
): { file: YamlFile; mark: YamlMark }[] {
  return snapshot.yamlFiles.flatMap((file) =>
    file.marks
      .filter((mark) => mark.role === role && 'entity' in mark && mark.entity === id)
      .map((mark) => ({ file, mark })),
  );
}

/** Adds the old name to the aliases, unless it is there or the list is written in a way that cannot be added to line by line. */
function keepAlias(
  file: YamlFile,
  name: YamlMark,
  target: { readonly entity: EntityId; readonly current: string },
  newText: string,
): TextEdit[] {
  const aliases = file.marks.filter((mark) => mark.role === 'entity-alias' && mark.entity === target.entity);
  const texts = aliases.map((mark) => textOf(file, mark));
  if (newText === target.current || texts.includes(target.current)) return [];
  const line = lineOf(file, (aliases[0] ?? name).span.start);
  const old = quoteLike(file, null, target.current);
  if (aliases.length === 0) {
    const indent = indentOf(file, name);
    if (indent === null || hasKey(file, name, 'aliases')) return [];
    return [insertBelow(file, name, `${indent}aliases:\n${indent}  - ${old}`)];
  }
  const item = /^(\s*- )/.exec(line);
  return item ? [insertAbove(file, aliases[0]!, `${item[1]!}${old}`)] : [];
}

/** The white space before the key of a "name: …" line; null where that line begins otherwise. "- " counts as white space. */
function indentOf(file: YamlFile, mark: YamlMark): string | null {
  const found = /^([ -]*)name\s*:/.exec(lineOf(file, mark.span.start));
  return found ? found[1]!.replace(/-/g, ' ') : null;
}

/** Whether the entity of a name has such a key, empty or not: keys of one entity stand before the next mark of an id. */
function hasKey(file: YamlFile, name: YamlMark, key: string): boolean {
  const next = file.marks.find((mark) => mark.role === 'entity-id' && mark.span.start > name.span.start);
  const rest = file.text.slice(name.span.end, next?.span.start ?? file.text.length);
  return new RegExp(`^\\s*${key}\\s*:`, 'm').test(rest);
}

function insertBelow(file: YamlFile, mark: YamlMark, lines: string): TextEdit {
  const { line } = rangeOf(file.lineStarts, mark.span).end;
  const isLast = line + 1 >= file.lineStarts.length;
  const at = isLast
    ? { line, character: file.text.length - file.lineStarts[line]! }
    : { line: line + 1, character: 0 };
  return { range: { start: at, end: at }, newText: isLast ? `\n${lines}` : `${lines}\n` };
}

function insertAbove(file: YamlFile, mark: YamlMark, line: string): TextEdit {
  const at = { line: rangeOf(file.lineStarts, mark.span).start.line, character: 0 };
  return { range: { start: at, end: at }, newText: `${line}\n` };
}

function lineOf(file: YamlFile, offset: number): string {
  const { line } = rangeOf(file.lineStarts, { start: offset, end: offset }).start;
  return file.text.slice(file.lineStarts[line], file.lineStarts[line + 1]).replace(/[\r\n]+$/, '');
}

function textOf(file: YamlFile, mark: YamlMark): string {
  return file.text.slice(mark.span.start, mark.span.end).replace(/^(["'])(.*)\1$/, '$2');
}

/** A text as a YAML scalar: in the quotes of what it replaces, or in quotes of its own where it needs them. */
function quoteLike(file: YamlFile, mark: YamlMark | null, text: string): string {
  const quote = mark ? file.text[mark.span.start] : '';
  if (quote === "'") return `'${text.replaceAll("'", "''")}'`;
  return quote === '"' || !isPlain(text) ? JSON.stringify(text) : text;
}

/** Whether a text may stand in YAML without quotes and is read as that text. */
function isPlain(text: string): boolean {
  const startsPlain = /^[\p{L}(]/u.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text);
  return startsPlain && !/[\r\n]|: |:$| #|[[\]{},]|\s$/.test(text);
}
