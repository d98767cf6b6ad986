import assert from 'node:assert/strict';
import type { CodeAction, CodeLens, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import type {
  AskStep,
  DecisionItem,
  EditResult,
  OfferedAction,
  QueryResult,
} from '../../server/src/protocol/messages';
import { LspClient, type LspOptions } from '../support/lspClient';

const SOURCES = `
--- corroborate.yaml
drafts: [draft.md]
--- a.txt
The Veldra Harbour Authority (VHA) employs 1,240 people.
--- b.txt
The Veldra Harbour Authority employs 870 people, its union says.
--- draft.md
The Veldra Harbour Authority employs 1,900 people.
`;
const DECISIONS = 'corroborate.decisions.yaml';

/** What VS Code says it can do with edits and actions. */
const FULL = {
  textDocument: {
    codeAction: { dataSupport: true, resolveSupport: { properties: ['edit'] }, isPreferredSupport: true },
  },
  workspace: {
    workspaceEdit: {
      documentChanges: true,
      resourceOperations: ['create', 'rename', 'delete'],
      changeAnnotationSupport: { groupsOnLabel: true },
    },
  },
};

const at = (character: number) => ({ line: 0, character });

describe('decisions over stdio', function () {
  this.timeout(30_000);
  let client: LspClient;

  async function start(options: LspOptions = {}): Promise<void> {
    client = await LspClient.start(SOURCES, options);
    await client.open('b.txt');
    await client.waitForCodes('b.txt', ['conflict']);
  }

  function actions(file: string, character: number): Promise<CodeAction[]> {
    const range = { start: at(character), end: at(character) };
    const context = { diagnostics: client.diagnostics.get(client.uri(file)) ?? [] };
    return client.request('textDocument/codeAction', {
      textDocument: { uri: client.uri(file) },
      range,
      context,
    });
  }

  /** Writes what an edit says about the decisions file, which is not there yet. */
  async function save(edit: WorkspaceEdit): Promise<string> {
    const uri = client.uri(DECISIONS);
    const listed = edit.documentChanges?.find(
      (one): one is TextDocumentEdit => 'textDocument' in one && one.textDocument.uri === uri,
    );
    const edits = listed?.edits ?? edit.changes?.[uri] ?? [];
    const text = edits.map((one) => ('newText' in one ? one.newText : '')).join('');
    client.write(DECISIONS, text);
    await client.tellChanged(DECISIONS, 1);
    return text;
  }

  afterEach(async () => {
    if (client.process.exitCode === null) assert.equal(await client.stop(), 0);
  });

  it('gives a client that takes edits at once all edits, and none of our commands', async () => {
    await start();
    const found = await actions('b.txt', 38);
    assert.ok(found.length > 5);
    for (const { title, edit, command } of found) assert.ok(edit && !command, title);
    const settle = found.find(({ title }) => title.startsWith('Settle: “870 people” stands'))!;
    assert.ok(settle.edit!.changes![client.uri(DECISIONS)]);
    await save(settle.edit!);
    await client.waitForCodes('b.txt', []);
    await client.waitForCodes('a.txt', []);
  });

  it('makes edits when they are chosen, and creates the file, for a client that can', async () => {
    await start({ capabilities: FULL });
    const found = await actions('b.txt', 38);
    const settle = found.find(({ title }) => title.startsWith('Settle: “870 people” stands'))!;
    assert.equal(settle.edit, undefined);
    const { edit } = await client.request<CodeAction>('codeAction/resolve', settle);
    assert.deepEqual(
      edit!.documentChanges!.map((one) => ('kind' in one ? one.kind : 'edit')),
      ['create', 'edit'],
    );
    assert.match(await save(edit!), /kind: settled/);
    await client.waitForCodes('b.txt', []);
  });

  it('refuses an edit whose texts have changed meanwhile, with a reason', async () => {
    await start({ capabilities: FULL });
    const [settle] = await actions('b.txt', 38);
    await client.edit('b.txt', at(0), at(0), 'Now: ');
    await assert.rejects(() => client.request('codeAction/resolve', settle), /b\.txt has changed meanwhile/);
  });

  it('checks a draft, and counts its figures in a lens without our command', async () => {
    await start();
    await client.open('draft.md');
    const [found] = await client.waitForCodes('draft.md', ['draft-differs']);
    assert.equal(found!.relatedInformation?.length, 2);
    const textDocument = { uri: client.uri('draft.md') };
    const [lens] = await client.request<CodeLens[]>('textDocument/codeLens', { textDocument });
    assert.equal(lens!.command!.title, 'Draft: 1 figure: 0 supported, 1 differs');
    assert.equal(lens!.command!.command, '');
    const [use] = await actions('draft.md', 40);
    const [edit] = use!.edit!.changes![client.uri('draft.md')]!;
    await client.edit('draft.md', edit!.range.start, edit!.range.end, edit!.newText);
    await client.waitFor('a draft that agrees', () => {
      const codes = (client.diagnostics.get(client.uri('draft.md')) ?? []).map(({ code }) => code);
      return codes.includes('draft-differs') ? undefined : true;
    });
  });

  it('keeps decisions with a source that the client renames', async () => {
    await start({ capabilities: FULL });
    const [settle] = await actions('b.txt', 38);
    const { edit } = await client.request<CodeAction>('codeAction/resolve', settle);
    await save(edit!);
    await client.waitForCodes('b.txt', []);
    const files = [{ oldUri: client.uri('b.txt'), newUri: client.uri('wire/b.txt') }];
    const moved = await client.request<WorkspaceEdit>('workspace/willRenameFiles', { files });
    const edits = moved.changes![client.uri(DECISIONS)]!;
    assert.deepEqual(
      edits.map(({ newText }) => newText),
      ['wire/b.txt'],
    );
  });

  it('leads our client through a question', async () => {
    await start({ capabilities: FULL, initializationOptions: { commandLinks: true } });
    const range = { start: at(4), end: at(20) };
    const offered = await client.request<OfferedAction[]>('corroborate/actions', {
      uri: client.uri('b.txt'),
      range,
      group: 'note',
    });
    const { question } = offered[0]!;
    const ask = (answers: string[]): Promise<AskStep | null> =>
      client.request('corroborate/ask', { question, answers });
    assert.equal((await ask([]))!.title, 'Note');
    assert.equal(await ask(['Who says so?']), null);
    const made = await client.request<EditResult>('corroborate/edit', {
      question,
      answers: ['Who says so?'],
    });
    await save(made.edit!);
    const [decision] = await client.waitFor('the decision', async () => {
      const found = await client.request<DecisionItem[]>('corroborate/decisions', {});
      return found.length > 0 ? found : undefined;
    });
    assert.match(decision!.text, /^note \(.*\): Who says so\?$/);
    assert.equal(decision!.place!.uri, client.uri('b.txt'));
    const empty = await client.request<EditResult>('corroborate/edit', { question, answers: [' '] });
    assert.deepEqual(empty, { edit: null, refused: 'A note needs a text.' });
  });

  it('words a query for our client', async () => {
    await start({ capabilities: FULL, initializationOptions: { commandLinks: true } });
    const range = { start: at(38), end: at(38) };
    const uri = client.uri('b.txt');
    const [offered] = await client.request<OfferedAction[]>('corroborate/actions', {
      uri,
      range,
      group: 'query',
    });
    const query = await client.request<QueryResult>('corroborate/query', { planned: offered!.planned });
    assert.match(
      query.text!,
      /“The Veldra Harbour Authority employs 870 people, its union says\.” \(b\.txt, line 1\)/,
    );
  });

  it('makes a draft of a source', async () => {
    await start({ capabilities: FULL, initializationOptions: { commandLinks: true } });
    const mark = (file: string): Promise<EditResult> =>
      client.request('corroborate/markDraft', { uri: client.uri(file) });
    const made = await mark('b.txt');
    assert.match(made.edit!.changes![client.uri('b.txt')]![0]!.newText, /^---\ndraft: true\n---\n/);
    assert.deepEqual(await mark('draft.md'), { edit: null });
  });
});
