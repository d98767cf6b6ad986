import assert from 'node:assert/strict';
import { rmSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type {
  CompletionItem,
  DocumentSymbol,
  Hover,
  Location,
  SemanticTokens,
  SemanticTokensDelta,
} from 'vscode-languageserver-types';
import type { Card, ConflictItem, Status } from '../../server/src/protocol/messages';
import { LspClient, type LspOptions } from '../support/lspClient';

const MARKDOWN = { textDocument: { hover: { contentFormat: ['markdown', 'plaintext'] } } };
const SOURCES = `
--- a.txt
The Veldra Harbour Authority (VHA) employs 1,240 people.
--- b.txt
The Veldra Harbour Authority employs 870 people, its union says.
--- c.txt
Trade at the VHA's docks fell.
`;

const at = (line: number, character: number) => ({ line, character });

describe('server over stdio', function () {
  this.timeout(30_000);
  let client: LspClient;

  async function start(marked: string, options: LspOptions = {}): Promise<LspClient> {
    client = await LspClient.start(marked, options);
    return client;
  }

  /** The hover at a place, as text. */
  async function hover(file: string, line: number, character: number): Promise<string> {
    const params = { textDocument: { uri: client.uri(file) }, position: at(line, character) };
    const found = await client.request<Hover | null>('textDocument/hover', params);
    return found ? (found.contents as { value: string }).value : '';
  }

  afterEach(async () => {
    if (client.process.exitCode === null) assert.equal(await client.stop(), 0);
  });

  it('says what it can do', async () => {
    const { initialized } = await start('');
    assert.equal(initialized.serverInfo?.name, 'Corroborate');
    const { capabilities } = initialized;
    for (const name of [
      'hover',
      'definition',
      'typeDefinition',
      'references',
      'documentHighlight',
      'documentSymbol',
      'workspaceSymbol',
      'documentLink',
      'codeAction',
      'rename',
      'completion',
      'semanticTokens',
    ])
      assert.ok(capabilities[`${name}Provider` as keyof typeof capabilities], name);
    assert.equal((capabilities.textDocumentSync as { change: number }).change, 2);
  });

  it('shows a card over a name, with what unopened sources say', async () => {
    await start(SOURCES, { capabilities: MARKDOWN });
    await client.open('c.txt');
    const text = await client.waitFor('the card', async () => {
      const value = await hover('c.txt', 0, 14);
      return value.includes('1,240') && value.includes('870') ? value : undefined;
    });
    assert.match(text, /\*\*Veldra Harbour Authority\*\*/);
    assert.match(text, /\[a\.txt:1\]\(file:\/\/\/.*a\.txt#L1,\d+\)/);
  });

  it('speaks plain text to a client that knows no Markdown', async () => {
    await start(SOURCES);
    await client.open('c.txt');
    const text = await client.waitFor('the card', async () => (await hover('c.txt', 0, 14)) || undefined);
    assert.doesNotMatch(text, /[*[\]]/);
  });

  it('navigates to sources that are not open', async () => {
    await start(SOURCES);
    await client.open('c.txt');
    await client.waitForCodes('a.txt', ['conflict']);
    const params = { textDocument: { uri: client.uri('c.txt') }, position: at(0, 14) };
    const [definition] = await client.request<Location[]>('textDocument/definition', params);
    assert.deepEqual([definition!.uri, definition!.range.start.line], [client.uri('a.txt'), 0]);
    const context = { includeDeclaration: false };
    const found = await client.request<Location[]>('textDocument/references', { ...params, context });
    const files = new Set(found.map(({ uri }) => path.basename(uri)));
    assert.deepEqual([...files].sort(), ['a.txt', 'b.txt', 'c.txt']);
  });

  it('warns of conflicts in all sources, and takes the warning back once an edit resolves it', async () => {
    await start(SOURCES);
    await client.waitForCodes('a.txt', ['conflict']);
    const [first] = await client.waitForCodes('b.txt', ['conflict']);
    assert.equal(first!.severity, 2);
    assert.equal(first!.relatedInformation?.[0]?.location.uri, client.uri('a.txt'));
    await client.open('b.txt');
    await client.edit('b.txt', at(0, 37), at(0, 40), '1,240');
    await client.waitForCodes('a.txt', []);
    await client.waitForCodes('b.txt', []);
    await client.notify('textDocument/didClose', { textDocument: { uri: client.uri('b.txt') } });
    await client.waitForCodes('a.txt', ['conflict']);
  });

  it('follows files that change outside', async () => {
    await start(SOURCES);
    await client.waitForCodes('a.txt', ['conflict']);
    client.write('b.txt', 'nothing');
    await client.tellChanged('b.txt', 2);
    await client.waitForCodes('a.txt', []);
    client.write('d.txt', 'The Veldra Harbour Authority employs 990 people.');
    await client.tellChanged('d.txt', 1);
    await client.waitForCodes('d.txt', ['conflict']);
    rmSync(path.join(client.folder, 'd.txt'));
    await client.tellChanged('d.txt', 3);
    await client.waitForCodes('d.txt', []);
    await client.waitForCodes('a.txt', []);
  });

  it('watches the disk itself where the client does not', async () => {
    await start(SOURCES);
    await client.waitForCodes('a.txt', ['conflict']);
    client.write('b.txt', 'nothing');
    await client.waitForCodes('a.txt', []);
  });

  it('asks a client that can to watch files', async () => {
    await start(SOURCES, {
      capabilities: { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } },
    });
    await client.waitFor(
      'registration',
      () =>
        client.requests.some(
          ({ method, params }) =>
            method === 'client/registerCapability' &&
            JSON.stringify(params).includes('didChangeWatchedFiles'),
        ) || undefined,
    );
  });

  it('tells what is wrong with YAML, at its place, and keeps the last good state', async () => {
    await start(`${SOURCES}--- corroborate.yaml\nversion: 1\n`);
    await client.waitForCodes('a.txt', ['conflict']);
    await client.open('corroborate.yaml');
    await client.edit('corroborate.yaml', at(1, 0), at(1, 0), 'sources: [\n');
    const [problem] = await client.waitForCodes('corroborate.yaml', ['yaml-syntax']);
    assert.ok(problem!.range.start.line >= 1);
    await client.waitForCodes('a.txt', ['conflict']);
    await client.edit('corroborate.yaml', at(1, 0), at(2, 0), 'sources: { exclude: [b.txt] }\n');
    await client.waitForCodes('corroborate.yaml', []);
    await client.waitForCodes('a.txt', []);
  });

  it("takes the editor's settings, and follows them", async () => {
    let severity = 'error';
    await start(SOURCES, {
      capabilities: { workspace: { configuration: true } },
      answers: { 'workspace/configuration': () => [{ severity: { conflict: severity } }] },
    });
    const [loud] = await client.waitForCodes('a.txt', ['conflict']);
    assert.equal(loud!.severity, 1);
    severity = 'off';
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    await client.waitForCodes('a.txt', []);
  });

  it('reads through the client where the server cannot', async () => {
    const files = new Map([['mem://x/a.txt', 'The Norvik Bank employs 300 people.']]);
    await start('', {
      capabilities: { workspace: { workspaceFolders: true } },
      initializationOptions: { clientReadsFiles: true },
      answers: {
        'corroborate/findFiles': () => [...files.keys()],
        'corroborate/readFile': ({ uri }: { uri: string }) => {
          const text = files.get(uri);
          return text === undefined
            ? null
            : { size: text.length, base64: Buffer.from(text).toString('base64') };
        },
      },
      noFolder: true,
    });
    const folder = { uri: 'mem://x', name: 'x' };
    await client.notify('workspace/didChangeWorkspaceFolders', { event: { added: [folder], removed: [] } });
    await client.waitFor('the source', async () => {
      const found = await client.request<Status>('corroborate/rescan', {});
      return found.sources === 1 || undefined;
    });
  });

  it('answers a cancelled request as cancelled, never as nothing found', async () => {
    await start(SOURCES);
    await client.open('c.txt');
    const params = { textDocument: { uri: client.uri('c.txt') }, position: at(0, 14) };
    const id = 'to-cancel';
    const raw = { jsonrpc: '2.0', id, method: 'textDocument/hover', params };
    const cancel = { jsonrpc: '2.0', method: '$/cancelRequest', params: { id } };
    const frame = (message: object): string => {
      const body = JSON.stringify(message);
      return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
    };
    // Both in one write, so that the server has the cancellation before it begins.
    const answer = new Promise<{ error?: { code: number } }>((resolve) => {
      client.process.stdout!.on('data', (chunk: Buffer) => {
        const found = /\{"jsonrpc":"2\.0","id":"to-cancel".*?\}\}/.exec(chunk.toString());
        if (found) resolve(JSON.parse(found[0]) as { error?: { code: number } });
      });
    });
    client.process.stdin!.write(frame(raw) + frame(cancel));
    assert.equal((await answer).error?.code, -32800);
  });

  it('goes on after a request that fails', async () => {
    await start(SOURCES);
    await client.open('c.txt');
    await assert.rejects(client.request('textDocument/hover', { textDocument: {}, position: null }));
    await assert.rejects(
      client.request('textDocument/rename', {
        textDocument: { uri: client.uri('c.txt') },
        position: at(0, 14),
        newName: 'X',
      }),
      /not in a registry/,
    );
    assert.ok(await client.waitFor('the card', async () => (await hover('c.txt', 0, 14)) || undefined));
  });

  it('sends semantic tokens, and then only what differs', async () => {
    await start(SOURCES);
    await client.waitForCodes('a.txt', ['conflict']);
    await client.open('a.txt');
    const textDocument = { uri: client.uri('a.txt') };
    const full = await client.request<SemanticTokens>('textDocument/semanticTokens/full', { textDocument });
    assert.ok(full.data.length >= 10);
    await client.edit('a.txt', at(0, 0), at(0, 3), 'Oh, the');
    const delta = await client.request<SemanticTokensDelta>('textDocument/semanticTokens/full/delta', {
      textDocument,
      previousResultId: full.resultId,
    });
    const fresh = await client.request<SemanticTokens>('textDocument/semanticTokens/full', { textDocument });
    const [edit] = delta.edits;
    const patched = [...full.data];
    patched.splice(edit!.start, edit!.deleteCount, ...(edit!.data ?? []));
    assert.deepEqual(patched, fresh.data);
    assert.ok(edit!.data!.length < fresh.data.length);
  });

  it('asks for tokens anew where another source has changed their meaning', async () => {
    await start(SOURCES, { capabilities: { workspace: { semanticTokens: { refreshSupport: true } } } });
    await client.waitForCodes('a.txt', ['conflict']);
    await client.open('a.txt');
    await client.request('textDocument/semanticTokens/full', { textDocument: { uri: client.uri('a.txt') } });
    const refreshed = (): true | undefined =>
      client.requests.some(({ method }) => method === 'workspace/semanticTokens/refresh') || undefined;
    assert.equal(refreshed(), undefined);
    client.write('b.txt', 'nothing');
    await client.tellChanged('b.txt', 2);
    await client.waitFor('a refresh', refreshed);
  });

  it('gives cards and conflicts to its own client', async () => {
    await start(SOURCES, { initializationOptions: { commandLinks: true }, capabilities: MARKDOWN });
    await client.waitForCodes('a.txt', ['conflict']);
    const card = await client.request<Card>('corroborate/card', {
      uri: client.uri('a.txt'),
      position: at(0, 10),
    });
    assert.equal(card.title, 'Veldra Harbour Authority');
    const same = await client.request<Card>('corroborate/card', { entity: card.entity });
    assert.deepEqual(same, card);
    assert.equal(await client.request('corroborate/card', { entity: 'nobody' }), null);
    const conflicts = await client.request<ConflictItem[]>('corroborate/conflicts', {});
    assert.equal(conflicts.length, 1);
    assert.deepEqual(
      conflicts[0]!.places.map(({ uri }) => path.basename(uri)),
      ['a.txt', 'b.txt'],
    );
    const status = await client.waitFor('a status', () =>
      client.notifications
        .map(({ method, params }) => (method === 'corroborate/status' ? (params as Status) : null))
        .find((one) => one?.state === 'ready'),
    );
    assert.deepEqual(status, { state: 'ready', sources: 3, conflicts: 1, differences: 0, skipped: 0 });
  });

  it('completes names in a draft, which is no source', async () => {
    await start(
      `${SOURCES}--- corroborate.yaml\ndrafts: [draft.txt]\n--- draft.txt\nThe Veldra Harbour Authority employs 5 people.\nA word from the Vel`,
    );
    await client.waitForCodes('a.txt', ['conflict']);
    await client.open('draft.txt');
    await client.open('front.txt', '---\ndraft: true\n---\nThe VH');
    for (const [file, line, character, label] of [
      ['draft.txt', 1, 19, 'Veldra Harbour Authority'],
      ['front.txt', 3, 6, 'VHA'],
    ] as const) {
      const params = { textDocument: { uri: client.uri(file) }, position: at(line, character) };
      const items = await client.request<CompletionItem[]>('textDocument/completion', params);
      assert.equal(items[0]?.label, label);
    }
    assert.equal((await client.request<Status>('corroborate/rescan', {})).sources, 3);
  });

  it('serves documents that lie in no folder', async () => {
    await start('', { noFolder: true });
    await client.open('x.txt', 'The Norvik Bank employs 300 people. The Norvik Bank cut jobs.');
    const textDocument = { uri: client.uri('x.txt') };
    const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument });
    assert.ok(symbols.some(({ name }) => name === 'Norvik Bank'));
  });

  it('leaves copies that an editor shows alone', async () => {
    await start(SOURCES);
    await client.waitForCodes('a.txt', ['conflict']);
    const textDocument = {
      uri: 'git:/a.txt?x',
      languageId: 'plaintext',
      version: 1,
      text: 'The Veldra Harbour Authority employs 5 people.',
    };
    await client.notify('textDocument/didOpen', { textDocument });
    const { sources } = await client.request<Status>('corroborate/rescan', {});
    assert.equal(sources, 3);
  });

  it('tells neither files it cannot read from the others, nor ends over them', async () => {
    client = await LspClient.start(SOURCES);
    client.write('binary.txt', Uint8Array.of(0, 1, 2));
    client.write('latin.txt', Uint8Array.of(0xe9, 0x20));
    const status = await client.request<Status>('corroborate/rescan', {});
    assert.deepEqual(status, { state: 'ready', sources: 3, conflicts: 1, differences: 0, skipped: 2 });
    await client.waitForCodes('latin.txt', ['encoding']);
    assert.equal(readFileSync(path.join(client.folder, 'latin.txt')).length, 2);
  });
});
