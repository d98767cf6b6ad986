import type { Problem } from './problem';
import type { Position } from './position';

/** The text of a file, or why it has none. */
export type Decoded =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly problem: Problem };

/** Bytes looked at to tell a binary file. */
const PROBE = 8192;

/**
 * Reads bytes as UTF-8; a byte order mark is dropped, line ends stay as they are. Anything else is not read, because offsets
 * would mean nothing: another encoding, a binary file, invalid UTF-8. The problem says where and what to do.
 */
export function decode(bytes: Uint8Array): Decoded {
  const encoding = wideEncoding(bytes);
  if (encoding) return refuse('encoding', `This file is ${encoding}, so it is left out. Save it as UTF-8.`);
  if (bytes.subarray(0, PROBE).includes(0))
    return refuse('binary', 'This file is binary, so it is left out.');
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    const place = firstInvalid(bytes);
    return refuse(
      'encoding',
      `This file is no valid UTF-8 (first wrong byte in line ${place.line + 1}), so it is left out. Save it as UTF-8.`,
      place,
    );
  }
}

/** The problem of a file that is larger than the limit; both in bytes. */
export function tooLarge(size: number, limit: number): Problem {
  const megabytes = (bytes: number): string => (bytes / 1048576).toFixed(1);
  return problem(
    'too-large',
    `This file has ${megabytes(size)} MB, more than the limit of ${megabytes(limit)} MB (maxFileSize), so it is left out.`,
  );
}

/** The problem of a file that is there but cannot be read: whoever counts on it should know. */
export function unreadable(reason: string): Problem {
  const message = `This file cannot be read (${reason}), so it is left out.`;
  return { ...problem('unreadable', message), severity: 'warning' };
}

function refuse(code: string, message: string, at?: Position): Decoded {
  return { ok: false, problem: problem(code, message, at) };
}

function problem(code: string, message: string, at: Position = { line: 0, character: 0 }): Problem {
  return { code, message, severity: 'information', range: { start: at, end: at } };
}

function wideEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'UTF-16 (little endian)';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'UTF-16 (big endian)';
  return null;
}

/** Line of the first byte that is no UTF-8: found by decoding ever smaller halves. */
function firstInvalid(bytes: Uint8Array): Position {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isPrefixValid(bytes, middle)) good = middle;
    else bad = middle;
  }
  let line = 0;
  for (let i = 0; i < good; i++) if (bytes[i] === 0x0a) line++;
  return { line, character: 0 };
}

/** Whether the first `length` bytes are valid, but for a character that is cut off at the end. */
function isPrefixValid(bytes: Uint8Array, length: number): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length), { stream: true });
    return true;
  } catch {
    return false;
  }
}
