/** Values of some words by vocabulary id. Most words asked for have none: that takes one look into a table. */
export class WordMap<T> {
  /** By word: place in `values`, 0 for none. */
  private places = new Uint16Array(0);
  private readonly values: T[] = [];

  get(word: number): T | undefined {
    const place = word < this.places.length ? this.places[word]! : 0;
    return place === 0 ? undefined : this.values[place - 1];
  }

  has(word: number): boolean {
    return word < this.places.length && this.places[word] !== 0;
  }

  /** Gives a word its value, or another one. At most 65,535 words. */
  set(word: number, value: T): void {
    if (word >= this.places.length) this.grow(word + 1);
    const place = this.places[word]!;
    if (place !== 0) this.values[place - 1] = value;
    else this.places[word] = this.values.push(value);
  }

  private grow(size: number): void {
    const longer = new Uint16Array(Math.max(size, this.places.length * 2));
    longer.set(this.places);
    this.places = longer;
  }
}
