import type { FileContent, Host, LogLevel } from '../workspace/host';
import { schemeOf } from '../workspace/uri';

/** Files of this machine from the disk, those of virtual folders from the client. */
export class SplitHost implements Host {
  constructor(
    private readonly disk: Host,
    private readonly client: Host,
  ) {}

  findFiles(folder: string, skip: readonly string[]): Promise<readonly string[]> {
    return this.hostOf(folder).findFiles(folder, skip);
  }

  readFile(uri: string, maxBytes: number): Promise<FileContent> {
    return this.hostOf(uri).readFile(uri, maxBytes);
  }

  log(level: LogLevel, message: string): void {
    this.disk.log(level, message);
  }

  private hostOf(uri: string): Host {
    return schemeOf(uri) === 'file' ? this.disk : this.client;
  }
}
