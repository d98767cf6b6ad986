import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { FileContent, Host, LogLevel } from '../workspace/host';
import { canonicalUri } from '../workspace/uri';
import { findFiles } from './findFiles';

export type Log = (level: LogLevel, message: string) => void;

/** The outside world as Node's file system; knows `file:` URIs only. */
export class NodeHost implements Host {
  constructor(readonly log: Log) {}

  async findFiles(folder: string, skip: readonly string[]): Promise<readonly string[]> {
    const paths = await findFiles(fileURLToPath(folder), new Set(skip), (path, reason) => {
      this.log('error', `The folder ${path} cannot be read (${reason}), so what lies in it is left out.`);
    });
    return paths.map(uriOfPath);
  }

  async readFile(uri: string, maxBytes: number): Promise<FileContent> {
    try {
      return await readUpTo(fileURLToPath(uri), maxBytes);
    } catch (error) {
      return failedContent(error);
    }
  }
}

/** The canonical URI of a path. */
export function uriOfPath(path: string): string {
  return canonicalUri(pathToFileURL(path).href);
}

/** Only regular files are read: a pipe or a device would never end. */
async function readUpTo(path: string, maxBytes: number): Promise<FileContent> {
  const file = await open(path, 'r');
  try {
    const stats = await file.stat();
    if (!stats.isFile()) return NOT_REGULAR;
    if (stats.size > maxBytes) return { kind: 'too-large', size: stats.size };
    return { kind: 'bytes', bytes: await file.readFile() };
  } finally {
    await file.close();
  }
}

/** The same without promises, for threads that have nothing else to do. */
export function readUpToSync(path: string, maxBytes: number): FileContent {
  const file = openSync(path, 'r');
  try {
    const stats = fstatSync(file);
    if (!stats.isFile()) return NOT_REGULAR;
    if (stats.size > maxBytes) return { kind: 'too-large', size: stats.size };
    return { kind: 'bytes', bytes: readFileSync(file) };
  } finally {
    closeSync(file);
  }
}

/** What a failed read says about the file. */
export function failedContent(error: unknown): FileContent {
  const reason = (error as NodeJS.ErrnoException).code ?? String(error);
  return { kind: reason === 'ENOENT' || reason === 'ENOTDIR' ? 'missing' : 'unreadable', reason };
}

const NOT_REGULAR: FileContent = { kind: 'missing', reason: 'not a regular file' };
