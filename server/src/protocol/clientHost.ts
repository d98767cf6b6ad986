import type { Connection } from 'vscode-languageserver';
import type { FileContent, Host, LogLevel } from '../workspace/host';
import type { ClientRequests } from './messages';

/** The outside world as the client sees it: for servers in a browser, and for folders that are not on this machine. */
export class ClientHost implements Host {
  constructor(
    private readonly connection: Connection,
    readonly log: (level: LogLevel, message: string) => void,
  ) {}

  async findFiles(folder: string, skip: readonly string[]): Promise<readonly string[]> {
    try {
      return await this.ask('corroborate/findFiles', { folder, skip });
    } catch (error) {
      this.log('error', `The editor could not list ${folder}: ${String(error)}`);
      return [];
    }
  }

  async readFile(uri: string, maxBytes: number): Promise<FileContent> {
    try {
      const content = await this.ask('corroborate/readFile', { uri, maxBytes });
      if (!content) return { kind: 'missing', reason: 'not there, or not readable' };
      if (content.base64 === null) return { kind: 'too-large', size: content.size };
      return { kind: 'bytes', bytes: bytesOf(content.base64) };
    } catch (error) {
      return { kind: 'missing', reason: String(error) };
    }
  }

  private ask<M extends keyof ClientRequests>(
    method: M,
    params: ClientRequests[M]['params'],
  ): Promise<ClientRequests[M]['result']> {
    return this.connection.sendRequest<ClientRequests[M]['result']>(method, params);
  }
}

function bytesOf(base64: string): Uint8Array {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}
