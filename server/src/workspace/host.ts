export type LogLevel = 'error' | 'warn' | 'info' | 'debug';

/** What a host knows of a file's content. */
export type FileContent =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  /** Larger than was allowed; not read. `size` in bytes. */
  | { readonly kind: 'too-large'; readonly size: number }
  /** It is there, but may not be read, or reading it failed. */
  | { readonly kind: 'unreadable'; readonly reason: string }
  /** Gone, or nothing that has a text: `reason` is for the log. */
  | { readonly kind: 'missing'; readonly reason: string };

/**
 * The outside world, as the workspace needs it. Nothing below this interface knows a file system, an editor or a protocol.
 * Implemented over Node's file system (node/nodeHost.ts), over requests to the client (protocol/clientHost.ts), and over
 * plain maps (tests). No method throws for a file that is missing or unreadable.
 */
export interface Host {
  /**
   * URIs of all files below a folder, in any order. Folders whose name is in `skip` are not entered. A folder that does not
   * exist counts as empty.
   */
  findFiles(folder: string, skip: readonly string[]): Promise<readonly string[]>;

  /** The content of one file, if it has at most `maxBytes`. */
  readFile(uri: string, maxBytes: number): Promise<FileContent>;

  /** Notes for whoever looks into the log: files left out and why, failures. */
  log(level: LogLevel, message: string): void;
}
