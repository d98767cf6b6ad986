import { decode, tooLarge, unreadable } from '../decode';
import type { FileContent, Host } from '../host';
import { FILE_START, type Problem } from '../problem';
import type { BackgroundData } from './background';
import { contentHash } from './contentHash';
import { readSource, type Analyse, type SourceReading } from './readSource';

export interface ReadRequest {
  readonly uri: string;
  /** Path relative to the folder. */
  readonly file: string;
  readonly maxBytes: number;
  readonly background: BackgroundData;
  /** Hash of the text as it was read last time with the same background; null: it was not. */
  readonly knownHash: string | null;
}

export type ReadOutcome =
  | { readonly kind: 'read'; readonly reading: SourceReading }
  /** The text is the one of the known hash. */
  | { readonly kind: 'unchanged' }
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
    private readonly analyse?: Analyse,
  ) {}

  async read(request: ReadRequest): Promise<ReadOutcome> {
    const content = await this.host.readFile(request.uri, request.maxBytes);
    return readContent(content, request, this.analyse);
  }
}

/** Reads the content of one source. Pure; never throws. */
export function readContent(
  content: FileContent,
  { file, maxBytes, background, knownHash }: Omit<ReadRequest, 'uri'>,
  analyse?: Analyse,
): ReadOutcome {
  if (content.kind === 'missing') return content;
  if (content.kind === 'unreadable') return { kind: 'skipped', problem: unreadable(content.reason) };
  if (content.kind === 'too-large') return { kind: 'skipped', problem: tooLarge(content.size, maxBytes) };
  const decoded = decode(content.bytes);
  if (!decoded.ok) return { kind: 'skipped', problem: decoded.problem };
  if (knownHash !== null && contentHash(decoded.text) === knownHash) return { kind: 'unchanged' };
  return readText(decoded.text, file, background, analyse);
}

/** Reads the text of one source. A mistake of ours in reading it costs this source only, never the others. */
export function readText(
  text: string,
  file: string,
  background: BackgroundData,
  analyse?: Analyse,
): ReadOutcome {
  try {
    return { kind: 'read', reading: readSource(text, file, background, analyse) };
  } catch (error) {
    const message = `This file is left out, because reading it failed (${String(error)}). Please report it.`;
    return {
      kind: 'skipped',
      problem: { range: FILE_START, severity: 'information', code: 'internal-error', message },
    };
  }
}
