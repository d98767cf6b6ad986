import { isScalar, isSeq, type Node, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Decision } from '../decision';
import type { TextChange } from '../textChange';
import { decisionValue, type YamlObject } from './decisionValue';
import { DecisionsDocument, isFlow, lastOffset, startOf } from './decisionsDocument';
import { gapHasComment, lastComma } from './flowGaps';
import { renderFlow, renderItem } from './renderYaml';

/** Columns before the dash of the first item. */
const INDENT = 2;

/**
 * How to add a decision to a decisions file, which may be empty. Its place among the others is given by the ids, so that two people who
 * add decisions seldom write to the same line. Throws where the YAML is broken or no decisions file.
 */
export function addToFile(text: string, decision: Decision): TextChange[] {
  const file = new DecisionsDocument(text);
  const value = decisionValue(decision);
  const { list, root, decisionsPair } = file;
  if (list && isFlow(list))
    return isBareEmpty(file, list) ? fillEmpty(file, value) : addToFlow(file, list, value);
  if (list) return addToBlock(file, list, value, decision.id);
  if (decisionsPair) return fillEmpty(file, value);
  if (!root) return startFile(file, value);
  return isFlow(root) ? addKeyToFlow(file, root, value) : addKey(file, root, value);
}

/** "[]" in a block mapping, on one line: nobody will miss the brackets. */
function isBareEmpty({ text, root }: DecisionsDocument, list: YAMLSeq): boolean {
  const [start, end] = list.range!;
  return list.items.length === 0 && !root?.flow && /^\[[ \t]*\]$/.test(text.slice(start, end));
}

function startFile(file: DecisionsDocument, value: YamlObject): TextChange[] {
  const { text } = file;
  const end = /^\.\.\.[ \t]*\r?$/m.exec(text)?.index ?? text.length;
  const lines = [
    ...(text.trim() === '' ? ['version: 1'] : []),
    'decisions:',
    ...renderItem(value, pad(INDENT)),
  ];
  return [insertLines(file, end, lines)];
}

function addKey(file: DecisionsDocument, root: Node, value: YamlObject): TextChange[] {
  const column = file.columnOf(startOf(root));
  const lines = [`${pad(column)}decisions:`, ...renderItem(value, pad(column + INDENT))];
  return [insertLines(file, file.blockEnd(root, column), lines)];
}

function addKeyToFlow({ text }: DecisionsDocument, root: YAMLMap, value: YamlObject): TextChange[] {
  const close = root.range![1] - 1;
  const last = lastFlowEnd(root);
  const needsComma = last !== null && lastComma(text, last, close) === null;
  const item = `decisions: [${renderFlow(value)}]`;
  if (last === null || gapHasComment(text, last, close)) {
    const comma = needsComma ? [{ start: last, end: last, newText: ',' }] : [];
    return [...comma, { start: close, end: close, newText: `${item} ` }];
  }
  const at = lastComma(text, last, close) ?? last;
  return [{ start: at, end: at, newText: `${needsComma ? ',' : ''} ${item}` }];
}

/** The list is not there yet, or "[]" or "null" stands in its place. */
function fillEmpty(file: DecisionsDocument, value: YamlObject): TextChange[] {
  const pair = file.decisionsPair!;
  const node = pair.value as Node | null;
  const key = pair.key as Node;
  const root = file.root!;
  if (isFlow(root)) {
    const [start, end] = node?.range ?? [key.range![1], key.range![1]];
    const colon = file.text.slice(key.range![1], start).includes(':') ? '' : ':';
    return [{ start, end, newText: `${colon}${start === end ? ' ' : ''}[${renderFlow(value)}]` }];
  }
  const column = file.columnOf(startOf(key));
  const placeholder = node && node.range![1] > node.range![0] ? file.spanOf(node) : null;
  const after = file.nextLine(placeholder?.end ?? key.range![1]);
  const changes = [insertLines(file, after, renderItem(value, pad(column + INDENT)))];
  return placeholder ? [clear(file, placeholder), ...changes] : changes;
}

/** Takes a placeholder away, with the blanks before it. */
function clear({ text }: DecisionsDocument, { start, end }: { start: number; end: number }): TextChange {
  let from = start;
  while (text[from - 1] === ' ' && text[from - 2] !== ':') from--;
  const isLast = /^[ \t]*(?:\r?\n|$)/.test(text.slice(end));
  return { start: isLast && text[from - 1] === ' ' ? from - 1 : from, end, newText: '' };
}

function addToFlow(file: DecisionsDocument, list: YAMLSeq, value: YamlObject): TextChange[] {
  const { text } = file;
  const close = list.range![1] - 1;
  const last = lastFlowEnd(list);
  const item = renderFlow(value);
  if (last === null) return [{ start: close, end: close, newText: item }];
  const comma = lastComma(text, last, close);
  const line = startOf(list.items[list.items.length - 1] as Node);
  const isOnOwnLine = text.slice(file.lineStart(line), line).trim() === '';
  const lead = isOnOwnLine ? file.eol + pad(file.columnOf(line)) : ' ';
  const trailing = comma === null ? '' : ',';
  if (!gapHasComment(text, last, close)) {
    const at = comma ?? last;
    return [{ start: at, end: at, newText: `${comma === null ? ',' : ''}${lead}${item}${trailing}` }];
  }
  const at = contentEnd(text, last, close);
  const newText = `${file.eol}${pad(file.columnOf(line))}${item}${trailing}`;
  const added = { start: at, end: at, newText };
  return comma === null ? [{ start: last, end: last, newText: ',' }, added] : [added];
}

/** Behind the last comment before a closing bracket. */
function contentEnd(text: string, from: number, close: number): number {
  let at = close;
  while (at > from && /\s/.test(text[at - 1]!)) at--;
  return at;
}

/** Behind the last item of a flow collection; null where it is empty. */
function lastFlowEnd(node: YAMLMap | YAMLSeq): number | null {
  if (isSeq(node)) return (node.items[node.items.length - 1] as Node | undefined)?.range?.[1] ?? null;
  const last = node.items[node.items.length - 1];
  if (!last) return null;
  return Math.max((last.key as Node).range![1], (last.value as Node | null)?.range?.[1] ?? 0);
}

function addToBlock(file: DecisionsDocument, list: YAMLSeq, value: YamlObject, id: string): TextChange[] {
  const column = file.columnOf(list.range![0]);
  const lines = renderItem(value, pad(column));
  const before = placeFor(file, list, id);
  const isSpaced = hasBlankLines(file, list);
  if (before < 0) {
    const dash = file.dashOf(list, 0);
    return [insertLines(file, file.lineStart(dash), isSpaced ? [...lines, ''] : lines)];
  }
  const at = endOfItem(file, list, before, column);
  return [insertLines(file, at, isSpaced ? ['', ...lines] : lines)];
}

/** Index of the item behind which an id belongs; -1: before all. */
function placeFor(file: DecisionsDocument, list: YAMLSeq, id: string): number {
  const greater = list.items.findIndex((item) => {
    const other = file.idOf(item as Node);
    return other !== null && other > id;
  });
  if (greater < 0) return list.items.length - 1;
  if (greater > 0) return greater - 1;
  // A comment above the first item may be about the whole list: it stays on top. So does what shares a line with the first item.
  const key = file.decisionsPair!.key as Node;
  const dash = file.dashOf(list, 0);
  const isBare = !file.text.slice(key.range![1], dash).includes('#');
  return isBare && file.text.slice(file.lineStart(dash), dash).trim() === '' ? -1 : 0;
}

export function endOfItem(file: DecisionsDocument, list: YAMLSeq, index: number, column: number): number {
  const node = list.items[index] as Node;
  if (isScalar(node) && node.value === null) return file.nextLine(file.dashOf(list, index));
  return Math.max(file.blockEnd(node, column), file.nextLine(lastOffset(node) - 1));
}

/** Whether blank lines stand between the items. */
function hasBlankLines(file: DecisionsDocument, list: YAMLSeq): boolean {
  if (list.items.length < 2) return false;
  const last = list.items.length - 1;
  const from = lastOffset(list.items[last - 1] as Node);
  return /\n[ \t]*\r?\n/.test(file.text.slice(Math.max(0, from - 1), file.dashOf(list, last)));
}

/** Whole lines at the start of a line, or behind the last one. */
function insertLines({ text, eol }: DecisionsDocument, at: number, lines: readonly string[]): TextChange {
  const isLineStart = at === 0 || text[at - 1] === '\n' || (at === 1 && text.charCodeAt(0) === 0xfeff);
  const block = lines.join(eol);
  return { start: at, end: at, newText: isLineStart ? block + eol : eol + block };
}

function pad(columns: number): string {
  return ' '.repeat(columns);
}
