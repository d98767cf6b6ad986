import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { OnigScanner, OnigString, loadWASM } from 'vscode-oniguruma';
import { INITIAL, Registry, parseRawGrammar, type IGrammar, type StateStack } from 'vscode-textmate';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const GRAMMAR = path.join(ROOT, 'syntaxes/source-text.tmLanguage.json');
const SCOPE = 'text.source-text';

/** A stand-in for VS Code's YAML grammar, which the front matter is handed to. */
const YAML = `{ "scopeName": "source.yaml", "patterns": [{ "match": "^\\\\w+(?=:)", "name": "entity.name.tag.yaml" }] }`;

/** The grammar as VS Code loads it: the same TextMate engine, the same regular expressions. */
export async function loadGrammar(): Promise<IGrammar> {
  const wasm = createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm');
  await loadWASM(new Uint8Array(readFileSync(wasm)).buffer);
  const registry = new Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new OnigScanner(patterns),
      createOnigString: (text) => new OnigString(text),
    }),
    loadGrammar: (scope) =>
      Promise.resolve(
        scope === SCOPE
          ? parseRawGrammar(readFileSync(GRAMMAR, 'utf8'), GRAMMAR)
          : parseRawGrammar(YAML, 'yaml.json'),
      ),
  });
  const grammar = await registry.loadGrammar(SCOPE);
  assert(grammar);
  return grammar;
}

/** A line of text, and which part of it is to carry which scope. */
interface Expectation {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  /** Without the ending `.source-text`; "none" for plain text. */
  readonly scope: string;
}

/**
 * Checks scopes against marked text. A line that opens with "> " is text; the lines below it point at parts of it:
 *
 *     > Rents rose by 3.2 percent.
 *                     ^^^ constant.numeric
 *
 * @throws AssertionError naming the part and the scopes it has; Error where a marker points at nothing
 */
export function checkScopes(grammar: IGrammar, marked: string): void {
  const { lines, expectations } = parseMarked(marked);
  const scopes = tokenise(grammar, lines);
  for (const { line, start, end, scope } of expectations) {
    for (let column = start; column < end; column++) {
      const found = scopes[line]?.[column] ?? [];
      const right = scope === 'none' ? found.length === 0 : found.some((name) => fits(name, scope));
      const part = lines[line]?.slice(start, end) ?? '';
      if (!right)
        assert.fail(
          `"${part}" should be ${scope}, but is ${found.join(' > ') || 'none'}, in: ${lines[line] ?? ''}`,
        );
    }
  }
}

const fits = (name: string, scope: string): boolean => name === scope || name.startsWith(`${scope}.`);

function parseMarked(marked: string): { lines: string[]; expectations: Expectation[] } {
  const lines: string[] = [];
  const expectations: Expectation[] = [];
  for (const raw of marked.split('\n')) {
    const row = raw.trimStart();
    if (row.startsWith('>')) {
      lines.push(row.slice(2));
      continue;
    }
    const marker = /^(\s*)(\^+) (\S+)$/.exec(raw);
    if (!marker) {
      if (row) throw new Error(`neither text nor marker: ${raw}`);
      continue;
    }
    expectations.push(expectation(marker, lines, marked));
  }
  if (!expectations.length) throw new Error('nothing is marked');
  return { lines, expectations };
}

function expectation(marker: RegExpExecArray, lines: readonly string[], marked: string): Expectation {
  const [, blanks = '', carets = '', scope = ''] = marker;
  const line = lines.length - 1;
  const start = blanks.length - indentOf(marked) - 2;
  const end = start + carets.length;
  if (line < 0 || start < 0 || end > (lines[line] ?? '').length)
    throw new Error(`points at nothing: ${marker[0]}`);
  return { line, start, end, scope };
}

/** Columns before the ">" of the marked text, which all its lines share. */
function indentOf(marked: string): number {
  return /^( *)>/m.exec(marked)?.[1]?.length ?? 0;
}

/** The scopes of every character of every line, without the root scope. */
function tokenise(grammar: IGrammar, lines: readonly string[]): string[][][] {
  let state: StateStack = INITIAL;
  return lines.map((line) => {
    const result = grammar.tokenizeLine(line, state);
    state = result.ruleStack;
    return result.tokens.flatMap((token) => {
      const names = token.scopes.slice(1).map((name) => name.replace(/\.source-text$/, ''));
      return Array.from({ length: Math.min(token.endIndex, line.length) - token.startIndex }, () => names);
    });
  });
}
