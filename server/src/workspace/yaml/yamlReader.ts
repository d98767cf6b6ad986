import { isAlias, isMap, isScalar, isSeq, type Document, type Node, type Pair, type YAMLMap } from 'yaml';
import type { Severity } from '../../facts/conflicts/conflict';
import type { Span } from '../../text/span';
import { lineStartsOf } from '../../text/lineStarts';
import { positionAt, rangeOf } from '../position';
import type { Problem } from '../problem';
import { closestWord } from './closestWord';
import { parseYaml } from './parseYaml';

/** A value somewhere in a YAML file. */
export type YamlNode = Node | null;

/** The entries of a mapping whose keys are known. */
export interface YamlFields {
  readonly node: YAMLMap;
  get(key: string): YamlNode | undefined;
  /** The place of a key itself, for problems about its presence. */
  keySpan(key: string): Span;
}

/**
 * Reads one YAML file into checked values and collects what is wrong with it, each problem at its place. Reading goes on after
 * a problem, so that one mistake hides no other.
 */
export class YamlReader {
  readonly lineStarts: Int32Array;
  private readonly document: Document.Parsed;
  private readonly found: Problem[] = [];

  constructor(readonly text: string) {
    this.lineStarts = lineStartsOf(text);
    this.document = parseYaml(text);
    for (const error of this.document.errors)
      this.report({ start: error.pos[0], end: error.pos[1] }, 'yaml-syntax', `YAML: ${error.message}.`);
    for (const warning of this.document.warnings)
      this.report(
        { start: warning.pos[0], end: warning.pos[1] },
        'yaml-syntax',
        `YAML: ${warning.message}.`,
        'warning',
      );
  }

  get problems(): readonly Problem[] {
    return this.found;
  }

  /** Whether the YAML itself is broken: then its values may be anything. */
  get isBroken(): boolean {
    return this.document.errors.length > 0;
  }

  get root(): YamlNode {
    return this.document.contents;
  }

  report(place: Span | YamlNode, code: string, message: string, severity: Severity = 'error'): void {
    const span = place === null || !('start' in place) ? this.spanOf(place) : place;
    this.found.push({ range: rangeOf(this.lineStarts, span), code, message, severity });
  }

  /** One-based, for a person to read. */
  lineOf(node: YamlNode): number {
    return positionAt(this.lineStarts, this.spanOf(node).start).line + 1;
  }

  /** The place of a value without the white space and comments behind it. */
  spanOf(node: YamlNode): Span {
    const range = node?.range;
    if (!range) return { start: 0, end: 0 };
    let end = range[1];
    while (end > range[0] && /\s/.test(this.text[end - 1] ?? '')) end--;
    return { start: range[0], end };
  }

  /** A mapping with the given keys; others are reported. `what` names it in messages: "an entity". */
  fields(node: YamlNode, what: string, known: readonly string[] | null): YamlFields | null {
    const map = this.resolve(node);
    if (!isMap(map)) {
      this.report(node, 'wrong-type', `${capital(what)} must be a mapping ("key: value").`);
      return null;
    }
    if (known) for (const pair of map.items) this.checkKey(pair, what, known);
    const pairOf = (key: string): Pair | undefined => map.items.find((pair) => keyOf(pair) === key);
    return {
      node: map,
      get: (key) => {
        const pair = pairOf(key);
        return pair ? ((pair.value as YamlNode | undefined) ?? null) : undefined;
      },
      keySpan: (key) => this.spanOf((pairOf(key)?.key as YamlNode | undefined) ?? map),
    };
  }

  /** The entries of a mapping with any keys. */
  entries(node: YamlNode, what: string): [string, YamlNode, Span][] {
    const fields = this.fields(node, what, null);
    if (!fields) return [];
    return fields.node.items.map((pair) => [
      keyOf(pair),
      (pair.value as YamlNode | undefined) ?? null,
      this.spanOf(pair.key as YamlNode),
    ]);
  }

  /** The items of a list; [] where the key is absent or empty. */
  items(node: YamlNode | undefined, what: string): YamlNode[] {
    if (node === undefined || isEmpty(node)) return [];
    const list = this.resolve(node);
    if (isSeq(list)) return list.items as YamlNode[];
    this.report(node, 'wrong-type', `${capital(what)} must be a list ("- …").`);
    return [];
  }

  /** A text; numbers and the like count as they are written. null where the key is absent, empty or no text. */
  string(node: YamlNode | undefined, what: string): string | null {
    if (node === undefined || isEmpty(node)) return null;
    const scalar = this.resolve(node);
    if (isScalar(scalar)) {
      if (typeof scalar.value === 'string') return scalar.value;
      return scalar.source ?? String(scalar.value);
    }
    this.report(node, 'wrong-type', `${capital(what)} must be a text.`);
    return null;
  }

  /** A list of texts. */
  strings(node: YamlNode | undefined, what: string): { text: string; node: YamlNode }[] {
    return this.items(node, what).flatMap((item) => {
      const text = this.string(item, `each of ${what}`);
      return text === null ? [] : [{ text, node: item }];
    });
  }

  number(node: YamlNode | undefined, what: string): number | null {
    if (node === undefined || isEmpty(node)) return null;
    const scalar = this.resolve(node);
    if (isScalar(scalar) && typeof scalar.value === 'number') return scalar.value;
    this.report(node, 'wrong-type', `${capital(what)} must be a number.`);
    return null;
  }

  boolean(node: YamlNode | undefined, what: string): boolean | null {
    if (node === undefined || isEmpty(node)) return null;
    const scalar = this.resolve(node);
    if (isScalar(scalar) && typeof scalar.value === 'boolean') return scalar.value;
    this.report(node, 'wrong-type', `${capital(what)} must be true or false.`);
    return null;
  }

  /** One of some words. */
  choice<T extends string>(node: YamlNode | undefined, what: string, choices: readonly T[]): T | null {
    const text = this.string(node, what);
    if (text === null) return null;
    const choice = choices.find((one) => one === text);
    if (choice === undefined)
      this.report(
        node ?? null,
        'unknown-value',
        `"${text}" is not ${what}. ${hint(text, choices)}Known: ${choices.join(', ')}.`,
      );
    return choice ?? null;
  }

  isMap(node: YamlNode): boolean {
    return isMap(this.resolve(node));
  }

  /** A text, number or the like. */
  isText(node: YamlNode): boolean {
    return isScalar(this.resolve(node)) && !isEmpty(node);
  }

  /** Nothing at all, or "null". */
  isEmpty(node: YamlNode): boolean {
    return isEmpty(node);
  }

  /** A number, or a text as it is written. null where the key is absent, empty or neither. */
  scalar(node: YamlNode | undefined, what: string): string | number | null {
    const scalar = node === undefined ? null : this.resolve(node);
    return isScalar(scalar) && typeof scalar.value === 'number' ? scalar.value : this.string(node, what);
  }

  private resolve(node: YamlNode): YamlNode {
    return isAlias(node) ? ((node.resolve(this.document) as YamlNode | undefined) ?? null) : node;
  }

  private checkKey(pair: Pair, what: string, known: readonly string[]): void {
    const key = keyOf(pair);
    if (key === '<<' || known.includes(key)) return;
    this.report(
      pair.key as YamlNode,
      'unknown-key',
      `${capital(what)} has no "${key}". ${hint(key, known)}Known: ${known.join(', ')}.`,
      'warning',
    );
  }
}

function keyOf(pair: Pair): string {
  const key = pair.key;
  return isScalar(key) ? String(key.value) : String(key);
}

function isEmpty(node: YamlNode): boolean {
  return node === null || (isScalar(node) && node.value === null);
}

function hint(word: string, known: readonly string[]): string {
  const close = closestWord(word, known);
  return close ? `Did you mean "${close}"? ` : '';
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
