import { decode, tooLarge } from '../decode';
import type { Host } from '../host';
import type { Problem } from '../problem';
import { DEFAULT_READERS, readSource, type SourceReaders, type SourceReading } from './readSource';

export interface ReadRequest {
  readonly uri: string;
  /** Path relative to the folder. */
  readonly file: string;
  readonly maxBytes: number;
}

export type ReadOutcome =
  | { readonly kind: 'read'; readonly reading: SourceReading }
  /** There is a file, but no text that could be read. */
  | { readonly kind: 'skipped'; readonly problem: Problem }
  | { readonly kind: 'missing'; readonly reason: string };

/** Reads files into what they say by themselves, in this thread or in others. */
export interface SourceReader {
  /** How many requests are worth having under way at once. */
  readonly lanes: number;
  /** Does not fail for a file that is missing or unreadable. */
  read(request: ReadRequest): Promise<ReadOutcome>;
}

/** Reads in this thread, through the host. */
export class HostSourceReader implements SourceReader {
  readonly lanes = 8;

  constructor(
    private readonly host: Host,
    private readonly readers: SourceReaders = DEFAULT_READERS,
  ) {}

  async read(request: ReadRequest): Promise<ReadOutcome> {
    const content = await this.host.readFile(request.uri, request.maxBytes);
    if (content.kind === 'missing') return content;
    if (content.kind === 'too-large')
      return { kind: 'skipped', problem: tooLarge(content.size, request.maxBytes) };
    return readBytes(content.bytes, request.file, this.readers);
  }
}

/** Reads the bytes of one source. Pure. */
export function readBytes(
  bytes: Uint8Array,
  file: string,
  readers: SourceReaders = DEFAULT_READERS,
): ReadOutcome {
  const decoded = decode(bytes);
  if (!decoded.ok) return { kind: 'skipped', problem: decoded.problem };
  return { kind: 'read', reading: readSource(decoded.text, file, readers) };
}
