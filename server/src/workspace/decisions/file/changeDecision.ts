import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Decision } from '../decision';
import type { TextChange } from '../textChange';
import { decisionValue, sameValue, type YamlObject, type YamlValue } from './decisionValue';
import { DecisionsDocument, isFlow, lastOffset } from './decisionsDocument';
import { lastComma } from './flowGaps';
import { readDecisions } from './readDecisions';
import { cutFromFlow, rehome } from './removeDecision';
import { quoted, renderFlow, renderPair, renderScalar } from './renderYaml';

/** The order in which keys are written. */
const KEY_ORDER = (
  'id kind about source quote prefix suffix at distinct occurrence entity type claim subject attribute value unit time modality ' +
  'scope file verdict stands reason occurrences tags why by on'
).split(' ');

/** How to make the decision with an id say something else; see `changeDecision`. */
export function changeInFile(text: string, id: string, decision: Decision): TextChange[] {
  const file = new DecisionsDocument(text);
  const found = file.find(id);
  if (!found) return [];
  const next = decisionValue(decision);
  const draft = new ChangeDraft(file);
  if (isAlias(found.node)) draft.replace(found.node, renderFlow(next));
  else draft.changeMap(found.map, valueBefore(text, id, found.map, file), next);
  return draft.finish();
}

/** What the decision says now; where it has a mistake, its keys as they are. */
function valueBefore(text: string, id: string, map: YAMLMap, file: DecisionsDocument): YamlObject {
  const read = readDecisions(text).value?.find(({ decision }) => decision.id === id);
  return read ? decisionValue(read.decision) : (map.toJS(file.document) as YamlObject);
}

class ChangeDraft {
  private readonly changes: TextChange[] = [];
  private readonly dropped: Node[] = [];

  constructor(private readonly file: DecisionsDocument) {}

  finish(): TextChange[] {
    const homes = this.dropped.flatMap((node) => rehome(this.file, node, this.changes));
    return [...this.changes, ...homes].sort((a, b) => a.start - b.start || a.end - b.end);
  }

  replace(node: Node, newText: string): void {
    const { start, end } = this.file.spanOf(node);
    this.dropped.push(node);
    this.changes.push({ start, end, newText });
  }

  changeMap(map: YAMLMap, before: YamlObject, next: YamlObject): void {
    const added: [string, YamlValue][] = [];
    for (const key of new Set([...Object.keys(before), ...Object.keys(next)])) {
      const value = next[key];
      if (sameValue(before[key], value)) continue;
      const pair = pairOf(map, key);
      if (pair && value !== undefined) this.changePair(map, pair, before[key], value);
      else if (pair) this.removePair(map, pair);
      // A key that is merged in from elsewhere is hidden by one without a value.
      else added.push([key, value ?? null]);
    }
    this.addPairs(map, added);
  }

  private changePair(map: YAMLMap, pair: Pair, before: YamlValue | undefined, next: YamlValue): void {
    const node = pair.value as Node | null;
    if (isMap(node) && isObject(before) && isObject(next)) this.changeMap(node, before, next);
    else if (isSeq(node) && isList(before) && isList(next) && this.sameItems(node, before, next))
      node.items.forEach((item, i) => {
        this.changeItem(item as Node, before[i]!, next[i]!);
      });
    else if (isFlow(map) || isInline(node, next)) this.replaceInline(pair, node, next);
    else this.replaceLines(map, pair, next);
  }

  /** Whether the items can be changed one by one. */
  private sameItems(list: YAMLSeq, before: readonly YamlValue[], next: readonly YamlValue[]): boolean {
    if (before.length !== next.length || list.items.length !== next.length) return false;
    return list.items.every(
      (item, i) => sameValue(before[i], next[i]) || isScalar(item) || isAlias(item) || isMap(item),
    );
  }

  private changeItem(node: Node, before: YamlValue, next: YamlValue): void {
    if (sameValue(before, next)) return;
    if (isMap(node) && isObject(before) && isObject(next)) this.changeMap(node, before, next);
    else this.replace(node, scalarLike(node, next));
  }

  /** On the line of its key. */
  private replaceInline(pair: Pair, node: Node | null, next: YamlValue): void {
    const { text } = this.file;
    if (node && node.range![1] > node.range![0]) {
      const { start, end } = this.file.spanOf(node);
      const tail = text[end - 1] === '\n' ? this.file.eol : '';
      this.dropped.push(node);
      this.changes.push({ start, end, newText: scalarLike(node, next) + tail });
      return;
    }
    const key = pair.key as Node;
    const colon = text.indexOf(':', key.range![1]);
    this.changes.push({ start: colon + 1, end: colon + 1, newText: ` ${renderFlow(next)}` });
  }

  /** On lines of its own. */
  private replaceLines(map: YAMLMap, pair: Pair, next: YamlValue): void {
    const key = pair.key as Node;
    const column = this.columnOf(map);
    const start = key.range![0];
    const lines = renderPair(keyOf(pair), next, ' '.repeat(column));
    if (pair.value) this.dropped.push(pair.value as Node);
    const newText = lines.join(this.file.eol).slice(column) + this.file.eol;
    this.changes.push({ start, end: this.endOf(pair, column), newText });
  }

  private removePair(map: YAMLMap, pair: Pair): void {
    const index = map.items.indexOf(pair);
    if (pair.value) this.dropped.push(pair.value as Node);
    if (isFlow(map)) {
      const spans = map.items.map(flowSpan);
      this.changes.push(...cutFromFlow(this.file.text, spans, this.file.spanOf(map), index));
      return;
    }
    const column = this.columnOf(map);
    const start = (pair.key as Node).range![0];
    const end = this.endOf(pair, column);
    const line = this.file.lineStart(start);
    const isAlone = this.file.text.slice(line, start).trim() === '';
    if (isAlone) this.changes.push({ start: line, end, newText: '' });
    else {
      const next = map.items[index + 1];
      this.changes.push({
        start,
        end: next ? (next.key as Node).range![0] : end,
        newText: next ? '' : this.file.eol,
      });
    }
  }

  private addPairs(map: YAMLMap, pairs: readonly [string, YamlValue][]): void {
    const places = new Map<Pair | null, [string, YamlValue][]>();
    for (const pair of [...pairs].sort(([a], [b]) => KEY_ORDER.indexOf(a) - KEY_ORDER.indexOf(b))) {
      const place = this.placeOf(map, pair[0]);
      places.set(place, [...(places.get(place) ?? []), pair]);
    }
    for (const [place, added] of places)
      if (isFlow(map)) this.addToFlow(map, place, added);
      else if (place) this.addLines(map, place, added);
  }

  /** The pair behind which a key belongs. */
  private placeOf(map: YAMLMap, key: string): Pair | null {
    const rank = KEY_ORDER.indexOf(key);
    const before = map.items.filter((pair) => KEY_ORDER.indexOf(keyOf(pair)) < rank);
    return before[before.length - 1] ?? map.items[0] ?? null;
  }

  private addLines(map: YAMLMap, place: Pair, added: readonly [string, YamlValue][]): void {
    const column = this.columnOf(map);
    const lines = added.flatMap(([key, value]) => renderPair(key, value, ' '.repeat(column)));
    const at = this.endOf(place, column);
    const isOpen = at === this.file.text.length && !this.file.text.endsWith('\n');
    const block = lines.join(this.file.eol);
    this.changes.push({
      start: at,
      end: at,
      newText: isOpen ? this.file.eol + block : block + this.file.eol,
    });
  }

  private addToFlow(map: YAMLMap, place: Pair | null, added: readonly [string, YamlValue][]): void {
    const text = added.map(([key, value]) => `${key}: ${renderFlow(value)}`).join(', ');
    if (!place) {
      this.replace(map, `{ ${text} }`);
      return;
    }
    const at = flowSpan(place).end;
    const next = map.items[map.items.indexOf(place) + 1];
    const comma = next ? null : lastComma(this.file.text, at, map.range![1] - 1);
    this.changes.push({
      start: comma ?? at,
      end: comma ?? at,
      newText: `${comma === null ? ',' : ''} ${text}`,
    });
  }

  private columnOf(map: YAMLMap): number {
    return this.file.columnOf((map.items[0]!.key as Node).range![0]);
  }

  private endOf(pair: Pair, column: number): number {
    const node = (pair.value as Node | null) ?? (pair.key as Node);
    const isEmpty = node.range![1] <= (pair.key as Node).range![1] + 1;
    if (isEmpty) return this.file.nextLine((pair.key as Node).range![1]);
    return this.file.blockEnd(node, column);
  }
}

/** Whether a value and what is to stand in its place both fit on the line of the key. */
function isInline(node: Node | null, next: YamlValue): boolean {
  const wasInline = node === null || isScalar(node) || isAlias(node) || isFlow(node);
  return wasInline && !isObject(next) && !(isList(next) && next.some(isObject));
}

/** A scalar in the quotes of the one before it. */
function scalarLike(node: Node, next: YamlValue): string {
  if (typeof next !== 'string' || !isScalar(node)) return renderFlow(next);
  if (node.type === 'QUOTE_DOUBLE') return quoted(next);
  if (node.type === 'QUOTE_SINGLE' && /^[\x20-\x7e]*$/.test(next)) return `'${next.replaceAll("'", "''")}'`;
  return renderScalar(next);
}

function flowSpan(pair: Pair): { start: number; end: number } {
  const key = pair.key as Node;
  const value = pair.value as Node | null;
  return { start: key.range![0], end: Math.max(key.range![1], value ? lastOffset(value) : 0) };
}

function pairOf(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((pair) => keyOf(pair) === key);
}

function keyOf(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : '';
}

function isObject(value: YamlValue | undefined): value is YamlObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isList(value: YamlValue | undefined): value is readonly YamlValue[] {
  return Array.isArray(value);
}
