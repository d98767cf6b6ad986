import * as vscode from 'vscode';
import { baseName, equal, openFile, positionOf, provide, waitUntil } from '../support';

/** What a hover says, as one text. */
async function hoverText(document: vscode.TextDocument, at: vscode.Position): Promise<string> {
  const hovers = await provide<vscode.Hover[]>('executeHoverProvider', document.uri, at);
  const contents = hovers.flatMap((hover) => hover.contents);
  return contents.map((part) => (part instanceof vscode.MarkdownString ? part.value : '')).join('\n');
}

type Found = vscode.Location | vscode.LocationLink;

/** Each as `file:line`. */
function places(found: readonly Found[]): string[] {
  const named = found.map((one) => {
    const [uri, range] = 'uri' in one ? [one.uri, one.range] : [one.targetUri, one.targetRange];
    return `${baseName(uri)}:${range.start.line + 1}`;
  });
  return named.sort();
}

type SymbolTree = readonly vscode.DocumentSymbol[];
const names = (symbols: SymbolTree): string[] =>
  symbols.flatMap((symbol) => [symbol.name, ...names(symbol.children)]);

describe('reading', () => {
  let document: vscode.TextDocument;
  let onAcronym: vscode.Position;

  before(async () => {
    document = await openFile('c-council.txt');
    onAcronym = positionOf(document, 'VHA');
  });

  it('shows a card with what all sources say on a name', async () => {
    const holds = (text: string): boolean =>
      ['1,240', '870', 'Harbour Post'].every((part) => text.includes(part));
    await waitUntil('the card', () => hoverText(document, onAcronym), holds);
  });

  it('finds where a name is introduced, in a source that is not open', async () => {
    const read = (): Promise<Found[]> =>
      provide<Found[]>('executeDefinitionProvider', document.uri, onAcronym);
    const found = await waitUntil('a definition', read, (locations) => locations.length > 0);
    equal(places(found), ['a-ferry.txt:3']);
  });

  it('finds all mentions in all sources', async () => {
    const found = await provide<vscode.Location[]>('executeReferenceProvider', document.uri, onAcronym);
    const inSources = places(found).filter((place) => place.includes('.txt'));
    equal([...new Set(inSources)], ['a-ferry.txt:3', 'a-ferry.txt:5', 'b-jobs.txt:3', 'c-council.txt:3']);
  });

  it('highlights the mentions in a source', async () => {
    const source = await openFile('a-ferry.txt');
    const at = positionOf(source, 'VHA');
    const found = await provide<vscode.DocumentHighlight[]>('executeDocumentHighlights', source.uri, at);
    equal(found.length >= 3, true);
  });

  it('lists the names and figures of a source', async () => {
    const source = await openFile('a-ferry.txt');
    const found = names(await provide<SymbolTree>('executeDocumentSymbolProvider', source.uri));
    for (const name of ['Veldra Harbour Authority', 'Marta Lindqvist', '1,240']) {
      equal([name, found.some((one) => one.includes(name))], [name, true]);
    }
  });

  it('finds a name of the whole folder', async () => {
    const found = await provide<vscode.SymbolInformation[]>('executeWorkspaceSymbolProvider', 'Lindqvist');
    equal(
      found.some(({ name }) => name.includes('Marta Lindqvist')),
      true,
    );
  });

  it('tells entity types and figures apart by semantic tokens', async () => {
    const tokens = await provide<vscode.SemanticTokens>('provideDocumentSemanticTokens', document.uri);
    const legend = await provide<vscode.SemanticTokensLegend>(
      'provideDocumentSemanticTokensLegend',
      document.uri,
    );
    const types = [...tokens.data].filter((_, i) => i % 5 === 3).map((type) => legend.tokenTypes[type]);
    equal([types.includes('organisation'), types.includes('city')], [true, true]);
  });
});
