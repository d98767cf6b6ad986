import type { SourceKey } from '../facts/source';

/** A document as an editor holds it; it wins over the file on disk. */
export interface Buffer {
  readonly text: string;
  readonly version: number;
}

/** The documents open in the editor, by canonical URI. */
export class Buffers {
  private readonly open = new Map<SourceKey, Buffer>();

  get(key: SourceKey): Buffer | undefined {
    return this.open.get(key);
  }

  set(key: SourceKey, buffer: Buffer): void {
    this.open.set(key, buffer);
  }

  delete(key: SourceKey): void {
    this.open.delete(key);
  }

  keys(): IterableIterator<SourceKey> {
    return this.open.keys();
  }
}
