/** A number, zero or above, for some indexes below a size: of tokens, of drafts. */
export class IndexMap {
  /** Each number plus one. */
  private readonly values: Int32Array;

  constructor(size: number) {
    this.values = new Int32Array(size);
  }

  /** The number of an index, -1 for none, as for all outside the size. */
  get(index: number): number {
    return index >= 0 && index < this.values.length ? this.values[index]! - 1 : -1;
  }

  set(index: number, value: number): void {
    this.values[index] = value + 1;
  }
}
