import {
  closeSync,
  fchmodSync,
  existsSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file so that it is the old one or the new one at any moment, whole: a temporary file beside it, fsync, rename. A link stays a
 * link, and permissions stay as they are. Throws where it cannot be written.
 */
export function replaceFile(path: string, text: string): void {
  const target = existsSync(path) ? realpathSync(path) : path;
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  const mode = existsSync(target) ? statSync(target).mode : null;
  try {
    const file = openSync(temporary, 'w');
    try {
      if (mode !== null) fchmodSync(file, mode);
      writeWhole(file, Buffer.from(text, 'utf8'));
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

function writeWhole(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
}
