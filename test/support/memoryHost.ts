import type { FileContent, Host, LogLevel } from '../../server/src/workspace/host';
import { canonicalUri, childUri } from '../../server/src/workspace/uri';

/** The URI of the folder that tests work in. */
export const FOLDER = 'mem://test/folder';

export function uriOf(file: string): string {
  return childUri(FOLDER, file);
}

/** A disk in memory. */
export class MemoryHost implements Host {
  readonly files = new Map<string, Uint8Array>();
  /** URIs of files that may not be read. */
  readonly locked = new Set<string>();
  readonly logged: { readonly level: LogLevel; readonly message: string }[] = [];
  /** Awaited before each read, so that a test can hold reads back. */
  beforeRead: (uri: string) => Promise<void> = () => Promise.resolve();
  reads = 0;

  write(file: string, content: string | Uint8Array): void {
    this.files.set(uriOf(file), typeof content === 'string' ? new TextEncoder().encode(content) : content);
  }

  remove(file: string): void {
    this.files.delete(uriOf(file));
  }

  findFiles(folder: string, skip: readonly string[]): Promise<readonly string[]> {
    const isSkipped = (uri: string): boolean =>
      uri
        .slice(folder.length)
        .split('/')
        .slice(0, -1)
        .some((part) => skip.includes(part));
    return Promise.resolve(
      [...this.files.keys()].filter((uri) => uri.startsWith(`${folder}/`) && !isSkipped(uri)),
    );
  }

  async readFile(uri: string, maxBytes: number): Promise<FileContent> {
    this.reads++;
    await this.beforeRead(uri);
    const bytes = this.files.get(canonicalUri(uri));
    if (!bytes) return { kind: 'missing', reason: 'ENOENT' };
    if (this.locked.has(canonicalUri(uri))) return { kind: 'unreadable', reason: 'EACCES' };
    return bytes.length > maxBytes ? { kind: 'too-large', size: bytes.length } : { kind: 'bytes', bytes };
  }

  log(level: LogLevel, message: string): void {
    this.logged.push({ level, message });
  }

  get errors(): string[] {
    return this.logged.filter(({ level }) => level === 'error').map(({ message }) => message);
  }
}
