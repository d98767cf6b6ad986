import assert from 'node:assert/strict';
import type { CompletionItem, Location, Range } from 'vscode-languageserver-types';
import { makeEntityCard } from '../../server/src/features/card/entityCard';
import { renderCard, type CardStyle } from '../../server/src/features/card/renderCard';
import { findCodeActions } from '../../server/src/features/codeActions';
import { findCompletions } from '../../server/src/features/completion';
import { findDefinition, findTypeDefinition } from '../../server/src/features/definition';
import { findDiagnostics } from '../../server/src/features/diagnostics';
import { findHover } from '../../server/src/features/hover';
import { findLinks } from '../../server/src/features/links';
import { findHighlights, findReferences } from '../../server/src/features/references';
import { findRenameTarget, renameEntity } from '../../server/src/features/rename';
import { findSemanticTokens, TOKEN_MODIFIERS, TOKEN_TYPES } from '../../server/src/features/semanticTokens';
import { findDocumentSymbols, findWorkspaceSymbols } from '../../server/src/features/symbols';
import { lineStartsOf } from '../../server/src/text/lineStarts';
import { offsetAt, rangeOf } from '../../server/src/workspace/position';
import { relativeFile } from '../../server/src/workspace/uri';
import { diagnosticText, hoverText } from './answerText';
import { applyEdits } from './applyEdits';
import type { Fixture, Marker } from './fixture';
import { FOLDER, uriOf } from './memoryHost';
import { openFixture, type OpenFixture, type Reading } from './testWorkspace';

/*
 * Checks on marked text. This file alone touches the features, so that a test is data: a text with markers, and what is expected.
 */

function styleOf(markdown: boolean): CardStyle {
  return {
    markdown,
    maxLines: 16,
    linkTo: ({ uri, range }) => `${fileOf(uri)}#L${range.start.line + 1}`,
    linkToAll: (entity) => (markdown ? `command:all?${entity}` : null),
  };
}

function fileOf(uri: string): string {
  return relativeFile(FOLDER, uri) ?? uri;
}

function cursorOf({ fixture }: OpenFixture): { key: string; offset: number } {
  if (!fixture.cursor) throw new Error('The text has no cursor <|>.');
  return { key: uriOf(fixture.cursor.file), offset: fixture.cursor.start };
}

/** "a.txt:1:3-7 text" for a place in a fixture: what a failed test shows is readable. */
function showRange(fixture: Fixture, file: string, range: Range): string {
  const text = fixture.files.get(file) ?? '';
  const starts = lineStartsOf(text);
  const [from, to] = [offsetAt(starts, text.length, range.start), offsetAt(starts, text.length, range.end)];
  return `${file}:${range.start.line + 1}:${range.start.character + 1} ${JSON.stringify(text.slice(from, to))}`;
}

function showMarker(fixture: Fixture, marker: Marker): string {
  const starts = lineStartsOf(fixture.files.get(marker.file)!);
  return showRange(fixture, marker.file, rangeOf(starts, marker));
}

function showLocations(fixture: Fixture, locations: readonly Location[]): string[] {
  return locations.map(({ uri, range }) => showRange(fixture, fileOf(uri), range)).sort();
}

function markersOf(fixture: Fixture, name: string): string[] {
  return (fixture.ranges.get(name) ?? []).map((marker) => showMarker(fixture, marker)).sort();
}

export interface HoverOptions {
  readonly reading?: Reading;
  /** For a client that shows no Markdown. */
  readonly plain?: boolean;
}

/** The hover at the cursor, line by line, empty lines left out; null: there is none. */
export async function checkHover(
  marked: string,
  expected: string | null,
  { reading = 'simple', plain = false }: HoverOptions = {},
): Promise<void> {
  const opened = await openFixture(marked, reading);
  const { key, offset } = cursorOf(opened);
  const hover = findHover(opened.snapshot, key, offset, styleOf(!plain));
  const value = hoverText(hover);
  assert.equal(value === null ? null : trimLines(value), expected === null ? null : trimLines(expected));
  const range = opened.fixture.ranges.get('range')?.[0];
  if (hover && range)
    assert.equal(showRange(opened.fixture, range.file, hover.range!), showMarker(opened.fixture, range));
}

/** The whole card of an entity, as "Show all" opens it. */
export async function checkCard(marked: string, id: string, expected: string): Promise<void> {
  const { snapshot } = await openFixture(marked, 'simple');
  const card = makeEntityCard(snapshot, id);
  const text = card && renderCard(card, { ...styleOf(true), maxLines: Infinity });
  assert.equal(text && trimLines(text), trimLines(expected));
}

function trimLines(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** The definition of what is at the cursor is the range `def`, or there is none where no range is marked. */
export async function checkDefinition(marked: string, reading: Reading = 'simple'): Promise<void> {
  const opened = await openFixture(marked, reading);
  const { key, offset } = cursorOf(opened);
  const found = findDefinition(opened.snapshot, key, offset).map(({ targetUri, targetRange }) => ({
    uri: targetUri,
    range: targetRange,
  }));
  assert.deepEqual(showLocations(opened.fixture, found), markersOf(opened.fixture, 'def'));
}

/** The same for the type definition: the entry in the registry. */
export async function checkTypeDefinition(marked: string): Promise<void> {
  const opened = await openFixture(marked, 'simple');
  const { key, offset } = cursorOf(opened);
  const found = findTypeDefinition(opened.snapshot, key, offset);
  assert.deepEqual(showLocations(opened.fixture, found), markersOf(opened.fixture, 'def'));
}

/** The references of what is at the cursor are exactly the ranges `ref`; with a range `entry`, the declaration is asked for, too. */
export async function checkReferences(marked: string, reading: Reading = 'simple'): Promise<void> {
  const opened = await openFixture(marked, reading);
  const { key, offset } = cursorOf(opened);
  const entries = markersOf(opened.fixture, 'entry');
  const options = { withDeclaration: entries.length > 0 };
  const found = findReferences(opened.snapshot, key, offset, options);
  const expected = [...markersOf(opened.fixture, 'ref'), ...entries].sort();
  assert.deepEqual(showLocations(opened.fixture, found), expected);
}

/** What is highlighted for the cursor are exactly the ranges `here`. */
export async function checkHighlights(marked: string): Promise<void> {
  const opened = await openFixture(marked, 'simple');
  const { key, offset } = cursorOf(opened);
  const found = findHighlights(opened.snapshot, key, offset).map(({ range }) => ({ uri: key, range }));
  assert.deepEqual(showLocations(opened.fixture, found), markersOf(opened.fixture, 'here'));
}

/**
 * The diagnostics of all files are exactly those that carets announce: "^^^ warning conflict: part of the message". A part may be left
 * out from behind.
 */
export async function checkDiagnostics(marked: string, reading: Reading = 'simple'): Promise<void> {
  const opened = await openFixture(marked, reading);
  const found: string[] = [];
  const expected: string[] = [];
  const annotations = [...opened.fixture.annotations];
  for (const file of opened.fixture.files.keys())
    for (const diagnostic of findDiagnostics(opened.snapshot, uriOf(file))) {
      const { range } = diagnostic;
      const place = `${file}:${range.start.line + 1}:${range.start.character + 1}-${range.end.character + 1}`;
      found.push(`${place} ${diagnosticText(diagnostic)}`);
    }
  for (const { file, line, start, end, text } of annotations)
    expected.push(`${file}:${line + 1}:${start + 1}-${end + 1} ${text}`);
  const unmatched = found.filter((one) => !takeFirst(expected, (start) => one.startsWith(start)));
  assert.deepEqual({ unexpected: unmatched, missing: expected }, { unexpected: [], missing: [] });
}

function takeFirst<T>(list: T[], fits: (item: T) => boolean): boolean {
  const at = list.findIndex(fits);
  if (at >= 0) list.splice(at, 1);
  return at >= 0;
}

/** The related information of the first diagnostic of a file. */
export async function checkRelated(marked: string, file: string, expected: readonly string[]): Promise<void> {
  const opened = await openFixture(marked, 'simple');
  const [first] = findDiagnostics(opened.snapshot, uriOf(file));
  const shown = (first?.relatedInformation ?? []).map(
    ({ location, message }) =>
      `${showRange(opened.fixture, fileOf(location.uri), location.range)}: ${message}`,
  );
  assert.deepEqual(shown, expected);
}

/** Symbols of a.txt as "name (detail) at text". */
export async function checkDocumentSymbols(
  marked: string,
  expected: readonly string[],
  file = 'a.txt',
): Promise<void> {
  const { snapshot, fixture } = await openFixture(marked, 'simple');
  const found = findDocumentSymbols(snapshot, uriOf(file)).map(
    ({ name, detail, selectionRange }) =>
      `${name} (${detail ?? ''}) ${showRange(fixture, file, selectionRange)}`,
  );
  assert.deepEqual(found, expected);
}

/** Symbols of the workspace for a query. */
export async function checkWorkspaceSymbols(
  marked: string,
  query: string,
  expected: readonly string[],
): Promise<void> {
  const { snapshot, fixture } = await openFixture(marked, 'simple');
  const found = findWorkspaceSymbols([snapshot], query).map(
    ({ name, location }) =>
      `${name} ${showRange(fixture, fileOf(location.uri), (location as Location).range)}`,
  );
  assert.deepEqual(found, expected);
}

/** Semantic tokens of a.txt as "text type modifiers". */
export async function checkTokens(marked: string, expected: readonly string[]): Promise<void> {
  const { snapshot, fixture } = await openFixture(marked, 'simple');
  const lines = fixture.files.get('a.txt')!.split('\n');
  const data = findSemanticTokens(snapshot, uriOf('a.txt'));
  const found: string[] = [];
  let [line, character] = [0, 0];
  for (let i = 0; i < data.length; i += 5) {
    character = data[i] === 0 ? character + data[i + 1]! : data[i + 1]!;
    line += data[i]!;
    const modifiers = TOKEN_MODIFIERS.filter((_, bit) => data[i + 4]! & (1 << bit));
    const text = lines[line]!.slice(character, character + data[i + 2]!);
    found.push([text, TOKEN_TYPES[data[i + 3]!], ...modifiers].join(' '));
  }
  assert.deepEqual(found, expected);
}

/** Links of a file as "text → target". */
export async function checkLinks(marked: string, expected: readonly string[], file = 'a.txt'): Promise<void> {
  const { snapshot, fixture } = await openFixture(marked, 'simple');
  const found = findLinks(snapshot, uriOf(file), fixture.files.get(file)!).map(
    ({ range, target }) => `${showRange(fixture, file, range)} → ${fileOf(target!)}`,
  );
  assert.deepEqual(found, expected);
}

/** What the registries read after a rename at the cursor; a text instead: why it is refused. */
export async function checkRename(
  marked: string,
  newName: string,
  expected: Record<string, string> | string,
): Promise<void> {
  const opened = await openFixture(marked, 'simple');
  const { key, offset } = cursorOf(opened);
  const target = findRenameTarget(opened.snapshot, key, offset);
  if (!target.ok) {
    assert.equal(target.reason, expected);
    return;
  }
  const { changes = {} } = renameEntity(opened.snapshot, target, newName);
  const found = Object.entries(changes).map(([uri, edits]) => [
    fileOf(uri),
    applyEdits(opened.fixture.files.get(fileOf(uri))!, edits),
  ]);
  assert.deepEqual(Object.fromEntries(found), expected);
}

/** Labels offered at the cursor. */
export async function checkCompletion(marked: string, expected: readonly string[]): Promise<void> {
  const opened = await openFixture(marked, 'simple');
  const { key, offset } = cursorOf(opened);
  const found: CompletionItem[] = findCompletions(opened.snapshot, key, offset);
  assert.deepEqual(found.map(({ label }) => label).sort(), [...expected].sort());
}

/** Titles of the code actions for all diagnostics of a file. */
export async function checkCodeActions(
  marked: string,
  file: string,
  expected: readonly string[],
): Promise<void> {
  const { snapshot } = await openFixture(marked, 'simple');
  const diagnostics = findDiagnostics(snapshot, uriOf(file));
  const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
  const found = findCodeActions(snapshot, uriOf(file), { range, diagnostics });
  assert.deepEqual(
    found.map(({ title }) => title),
    expected,
  );
}
