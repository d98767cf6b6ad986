/** Memory of maps given back: asking the engine for some anew takes longer than clearing it. */
const spare: Int32Array[] = [];
/** Larger ones are left to the engine. */
const MOST_KEPT = 1 << 16;

/** A number, zero or above, for some indexes below a size: of tokens, of drafts. */
export class IndexMap {
  /** Each number plus one. */
  private readonly values: Int32Array;

  constructor(private readonly size: number) {
    const memory = spare.pop();
    this.values = memory && memory.length >= size ? memory.fill(0, 0, size) : new Int32Array(size);
  }

  /** The number of an index, -1 for none, as for all outside the size. */
  get(index: number): number {
    return index >= 0 && index < this.size ? this.values[index]! - 1 : -1;
  }

  set(index: number, value: number): void {
    this.values[index] = value + 1;
  }

  /** Gives the memory back. The map must not be used any more. */
  release(): void {
    if (this.size <= MOST_KEPT) spare.push(this.values);
  }
}
