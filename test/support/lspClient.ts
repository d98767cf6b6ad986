import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type Diagnostic,
  type InitializeResult,
  type MessageConnection,
  type Position,
} from 'vscode-languageserver-protocol/node';
import { uriOfPath } from '../../server/src/node/nodeHost';
import { bundled } from './bundle';
import { parseFixture, type Fixture } from './fixture';

/** Milliseconds that a test waits for anything. */
const LIMIT = 8000;

export interface LspOptions {
  readonly capabilities?: object;
  readonly initializationOptions?: object;
  /** Answers of the client to requests of the server, by method. */
  readonly answers?: Readonly<Record<string, (params: never) => unknown>>;
  /** Documents only, no folder. */
  readonly noFolder?: boolean;
}

/** A client that talks to the bundled server over standard input and output, with marked text as its folder on disk. */
export class LspClient {
  readonly diagnostics = new Map<string, Diagnostic[]>();
  readonly notifications: { readonly method: string; readonly params: unknown }[] = [];
  readonly requests: { readonly method: string; readonly params: unknown }[] = [];
  initialized!: InitializeResult;
  private version = 0;

  private constructor(
    readonly fixture: Fixture,
    readonly folder: string,
    readonly process: ChildProcess,
    readonly connection: MessageConnection,
  ) {}

  static async start(marked: string, options: LspOptions = {}): Promise<LspClient> {
    const server = await bundled('server.js');
    const fixture = parseFixture(marked);
    const folder = mkdtempSync(path.join(tmpdir(), 'corroborate-lsp-'));
    const child = spawn(process.execPath, [server, '--stdio'], {
      stdio: ['pipe', 'pipe', 'inherit'],
      env: { ...process.env, CORROBORATE_PARANOID: '1' },
    });
    const connection = createMessageConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
    const client = new LspClient(fixture, folder, child, connection);
    for (const [file, text] of fixture.files) client.write(file, text);
    client.listen(options);
    await client.initialize(options);
    return client;
  }

  uri(file: string): string {
    return uriOfPath(path.join(this.folder, file));
  }

  write(file: string, content: string | Uint8Array): void {
    const target = path.join(this.folder, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, content);
  }

  request<T>(method: string, params: unknown): Promise<T> {
    return this.connection.sendRequest(method, params);
  }

  notify(method: string, params: unknown): Promise<void> {
    return this.connection.sendNotification(method, params);
  }

  async open(file: string, text = this.fixture.files.get(file)!): Promise<void> {
    const textDocument = { uri: this.uri(file), languageId: 'plaintext', version: ++this.version, text };
    await this.notify('textDocument/didOpen', { textDocument });
  }

  /** Replaces the text between two positions. */
  async edit(file: string, start: Position, end: Position, text: string): Promise<void> {
    await this.notify('textDocument/didChange', {
      textDocument: { uri: this.uri(file), version: ++this.version },
      contentChanges: [{ range: { start, end }, text }],
    });
  }

  async tellChanged(file: string, type: 1 | 2 | 3): Promise<void> {
    await this.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: this.uri(file), type }] });
  }

  /** Waits until a probe gives something else than undefined. */
  async waitFor<T>(what: string, probe: () => T | undefined | Promise<T | undefined>): Promise<T> {
    const limit = Date.now() + LIMIT;
    for (;;) {
      const found = await probe();
      if (found !== undefined) return found;
      if (Date.now() > limit) throw new Error(`Waited in vain for ${what}.`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  /** Waits until the diagnostics of a file have just these codes. */
  async waitForCodes(file: string, codes: readonly string[]): Promise<Diagnostic[]> {
    const found = (): Diagnostic[] => this.diagnostics.get(this.uri(file)) ?? [];
    const text = codes.join();
    try {
      return await this.waitFor(`[${text}] in ${file}`, () =>
        found()
          .map(({ code }) => String(code))
          .join() === text
          ? found()
          : undefined,
      );
    } catch (error) {
      throw new Error(`${String(error)} Last: ${JSON.stringify(found())}`, { cause: error });
    }
  }

  /** Ends the server as an editor does. Returns the exit code. */
  async stop(): Promise<number | null> {
    const exited = new Promise<number | null>((resolve) => this.process.once('exit', resolve));
    await this.request('shutdown', undefined);
    await this.notify('exit', undefined);
    const code = await exited;
    this.connection.dispose();
    rmSync(this.folder, { recursive: true, force: true });
    return code;
  }

  private listen({ answers = {} }: LspOptions): void {
    this.connection.onNotification((method, params) => {
      this.notifications.push({ method, params });
      if (method !== 'textDocument/publishDiagnostics') return;
      const { uri, diagnostics } = params as unknown as { uri: string; diagnostics: Diagnostic[] };
      this.diagnostics.set(uri, diagnostics);
    });
    this.connection.onRequest((method, params) => {
      this.requests.push({ method, params });
      return answers[method]?.(params as never) ?? null;
    });
    this.connection.listen();
  }

  private async initialize({
    capabilities = {},
    initializationOptions,
    noFolder,
  }: LspOptions): Promise<void> {
    this.initialized = await this.request('initialize', {
      processId: process.pid,
      rootUri: null,
      workspaceFolders: noFolder ? null : [{ uri: uriOfPath(this.folder), name: 'test' }],
      capabilities,
      initializationOptions,
    });
    await this.notify('initialized', {});
  }
}
