import * as vscode from 'vscode';
import { State, type BaseLanguageClient, type LanguageClientOptions } from 'vscode-languageclient';
import type { Status } from '../../server/src/protocol/messages';
import { CardDocuments } from './cardDocuments';
import { clientOptions, type HostTraits } from './clientOptions';
import { registerCommands } from './commands';
import { serveFiles } from './serveFiles';
import { on } from './messaging';
import { describe, StatusItem } from './statusItem';

/** One server and the client that talks to it. */
export interface Connection {
  readonly client: BaseLanguageClient;
  /** Frees what the client does not end itself. */
  readonly dispose?: () => void;
}

/** Makes a client, and with it a server: all that differs between desktop and browser. */
export type Connect = (options: LanguageClientOptions) => Connection;

/** What the extension is while it is active: a running server and what the user sees of it. */
export class Session implements vscode.Disposable {
  readonly log = vscode.window.createOutputChannel('Corroborate', { log: true });
  private readonly statusItem = new StatusItem();
  private readonly cards = new CardDocuments(() => this.client);
  private readonly commands = registerCommands(this);
  private connection: Connection | undefined;

  constructor(
    private readonly traits: HostTraits,
    private readonly connect: Connect,
  ) {}

  /** The running client; undefined while there is none. */
  get client(): BaseLanguageClient | undefined {
    return this.connection?.client;
  }

  /** Starts the server. A failure is shown to the user, who can read the log or try again. */
  async start(): Promise<void> {
    this.statusItem.showStarting();
    const connection = this.connect(clientOptions(this.log, this.traits));
    this.connection = connection;
    if (this.traits.clientReadsFiles) serveFiles(connection.client);
    on(connection.client, 'corroborate/status', (status) => this.showStatus(status));
    on(connection.client, 'corroborate/changed', () => this.cards.refresh());
    connection.client.onDidChangeState(({ newState }) => {
      if (newState === State.Stopped && this.connection === connection) this.statusItem.showStopped();
    });
    try {
      await connection.client.start();
      await vscode.commands.executeCommand('setContext', 'corroborate.running', true);
    } catch (error) {
      // Not awaited: activation must not wait for an answer.
      void this.reportFailure(error);
    }
  }

  async stop(): Promise<void> {
    const connection = this.connection;
    this.connection = undefined;
    await vscode.commands.executeCommand('setContext', 'corroborate.running', false);
    // A server that is starting or has crashed cannot be asked to stop.
    if (connection?.client.needsStop() === true) await connection.client.stop().catch(() => undefined);
    connection?.dispose?.();
  }

  async restart(): Promise<void> {
    await this.stop();
    await this.start();
  }

  dispose(): void {
    vscode.Disposable.from(this.commands, this.cards, this.statusItem, this.log).dispose();
  }

  private showStatus(status: Status): void {
    this.statusItem.show(status);
    if (status.state === 'ready') this.log.info(describe(status));
  }

  private async reportFailure(error: unknown): Promise<void> {
    this.log.error(error instanceof Error ? error : String(error));
    this.statusItem.showStopped();
    const showLog = vscode.l10n.t('Show Log');
    const restart = vscode.l10n.t('Restart Server');
    const text = vscode.l10n.t('Corroborate could not start its language server.');
    const chosen = await vscode.window.showErrorMessage(text, showLog, restart);
    if (chosen === showLog) this.log.show();
    if (chosen === restart) await this.restart();
  }
}
