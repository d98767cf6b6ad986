import { isAlias, isScalar, visit, type Alias, type Node, type YAMLSeq } from 'yaml';
import type { Span } from '../../../text/span';
import type { TextChange } from '../textChange';
import { endOfItem } from './addDecision';
import { DecisionsDocument, isFlow } from './decisionsDocument';
import { firstComma, gapHasComment } from './flowGaps';

/**
 * How to take a decision out of a decisions file; [] where it is not there. Comments inside of it go with it, others stay. Throws where
 * the YAML is broken.
 */
export function removeFromFile(text: string, id: string): TextChange[] {
  const file = new DecisionsDocument(text);
  const found = file.find(id);
  if (!found) return [];
  const list = file.list!;
  const own = isFlow(list) ? removeFlow(file, list, found.index) : [removeBlock(file, list, found.index)];
  return [...own, ...rehome(file, found.node, own)].sort((a, b) => a.start - b.start);
}

function removeBlock(file: DecisionsDocument, list: YAMLSeq, index: number): TextChange {
  const { text } = file;
  const column = file.columnOf(list.range![0]);
  const dash = file.dashOf(list, index);
  let start = file.lineStart(dash);
  let end = endOfItem(file, list, index, column);
  if (text.slice(start, dash).trim() !== '') return { start: dash, end, newText: file.eol };
  // With the blank line that sets it apart from the one before it, or from the next.
  const before = /\n([ \t]*\r?\n)$/.exec(text.slice(0, start));
  const behind = /^[ \t]*\r?\n/.exec(text.slice(end));
  if (index > 0 && before) start -= before[1]!.length;
  else if (index === 0 && list.items.length > 1 && behind) end += behind[0].length;
  return { start, end, newText: '' };
}

function removeFlow(file: DecisionsDocument, list: YAMLSeq, index: number): TextChange[] {
  const spans = list.items.map((item) => file.spanOf(item as Node));
  return cutFromFlow(file.text, spans, file.spanOf(list), index);
}

/** How to take an item out of a flow collection with one of the commas beside it. `spans`: of all items; `whole`: with brackets. */
export function cutFromFlow(text: string, spans: readonly Span[], whole: Span, index: number): TextChange[] {
  const { start, end } = spans[index]!;
  const next = spans[index + 1];
  const before = spans[index - 1]?.end ?? null;
  const from = withProps(text, start, before ?? whole.start + 1);
  if (next || before === null) {
    const until = withProps(text, next?.start ?? whole.end - 1, end);
    const comma = firstComma(text, end, until);
    if (!gapHasComment(text, end, until))
      return [{ start: from, end: next ? until : comma === null ? end : comma + 1, newText: '' }];
    const cut = { start: from, end, newText: '' };
    return comma === null ? [cut] : [cut, { start: comma, end: comma + 1, newText: '' }];
  }
  const comma = firstComma(text, before, from)!;
  const trailing = firstComma(text, end, whole.end - 1);
  const blank = blankBefore(text, from);
  if (trailing !== null && !gapHasComment(text, end, trailing))
    return [{ start: blank, end: trailing + 1, newText: '' }];
  if (!gapHasComment(text, before, from)) return [{ start: before, end, newText: '' }];
  return [
    { start: comma, end: comma + 1, newText: '' },
    { start: blank, end, newText: '' },
  ];
}

/** Where the blanks before an offset begin. */
function blankBefore(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && /\s/.test(text[at - 1]!)) at--;
  return at;
}

/** Where the anchor or tag before a value begins. */
function withProps(text: string, start: number, least: number): number {
  const props = /(?:[&!][^\s,[\]{}]*\s+)+$/.exec(text.slice(least, start));
  return props ? least + props.index : start;
}

/** A value that is taken out, but used elsewhere by its anchor, is written down where it is used first. */
export function rehome(file: DecisionsDocument, node: Node, own: readonly TextChange[]): TextChange[] {
  const anchors = new Map<string, Node>();
  const isOut = (at: number): boolean => own.some(({ start, end }) => start <= at && at < end);
  if (!isAlias(node))
    visit(node, (_, one) => {
      if ((one as Node | null) && 'anchor' in (one as Node) && (one as { anchor?: string }).anchor)
        anchors.set((one as { anchor: string }).anchor, one as Node);
    });
  const changes: TextChange[] = [];
  visit(file.document, {
    Alias: (_, alias: Alias) => {
      const [start, end] = alias.range!;
      const value = anchors.get(alias.source);
      if (!value || isOut(start) || file.resolve(alias) !== value) return;
      anchors.delete(alias.source);
      changes.push({ start, end, newText: `&${alias.source} ${asFlow(file, value)}` });
    },
  });
  return changes;
}

function asFlow(file: DecisionsDocument, node: Node): string {
  const value: unknown = node.toJS(file.document);
  return isScalar(node) && typeof value === 'number' && node.source ? node.source : JSON.stringify(value);
}
