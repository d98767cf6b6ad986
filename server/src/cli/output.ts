import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import type { Writable } from 'node:stream';

/** Exit codes, as people expect of a linter. */
export const EXIT_OK = 0;
export const EXIT_FINDINGS = 1;
export const EXIT_USAGE = 2;

/** A mistake of whoever called, or of their files: the message is all they need to see. */
export class UsageError extends Error {
  override readonly name = 'UsageError';

  /** `hint`: whether the help may say more. */
  constructor(
    message: string,
    readonly hint = true,
  ) {
    super(message);
  }
}

/** Characters handed to a stream at once. */
const CHUNK = 1 << 16;

/** Writes lines, waiting where the reader is slower than we are. Ends quietly where it has gone away ("| head"). */
export async function writeLines(stream: Writable, lines: Iterable<string>): Promise<void> {
  let chunk = '';
  for (const line of lines) {
    chunk += `${line}\n`;
    if (chunk.length < CHUNK) continue;
    if (!(await write(stream, chunk))) return;
    chunk = '';
  }
  await write(stream, chunk);
}

/** Writes lines to a file, or to stdout where there is none. Throws a `UsageError` where the file cannot be written. */
export async function writeOutput(file: string | null, lines: Iterable<string>): Promise<void> {
  if (file === null) {
    await writeLines(process.stdout, lines);
    return;
  }
  const stream = createWriteStream(file);
  // Told by the promises below; without a listener an early one would end the process.
  stream.on('error', () => undefined);
  try {
    await writeLines(stream, lines);
    stream.end();
    await finished(stream);
  } catch (error) {
    throw new UsageError(`"${file}" cannot be written: ${(error as Error).message}`, false);
  }
}

/** False where nobody reads any more. */
function write(stream: Writable, chunk: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    stream.write(chunk, (error) => {
      if (!error) resolve(true);
      else if ((error as NodeJS.ErrnoException).code === 'EPIPE') resolve(false);
      else reject(error);
    });
  });
}

/** One line that overwrites itself, on a terminal only. */
export class ProgressLine {
  private shown = false;

  constructor(private readonly stream: NodeJS.WriteStream) {}

  show(text: string): void {
    if (!this.stream.isTTY) return;
    this.stream.write(`\r\u001b[K${text}`);
    this.shown = true;
  }

  clear(): void {
    if (this.shown) this.stream.write('\r\u001b[K');
    this.shown = false;
  }
}
