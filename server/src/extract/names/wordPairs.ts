import type { NameTokens } from './nameTokens';

/**
 * Words that a text joins to what follows: "Wal - Mart", "Juno 2". Each table is made in one pass over the text when it is asked
 * for first.
 */
export class WordPairs {
  private hyphens: Map<string, number> | null = null;
  private numbers: Map<string, number> | null = null;
  private words: Set<number> | null = null;

  constructor(private readonly names: NameTokens) {}

  /** How often the words around the hyphen at `i` stand around one. */
  aroundHyphen(i: number): number {
    this.hyphens ??= this.count((k) => this.names.isHyphen(k), hyphenKey);
    return this.hyphens.get(hyphenKey(this.names, i)) ?? 0;
  }

  /** How often the number at `i` stands behind the same word, where `counts` does not hold. */
  behindWord(i: number, counts: (k: number) => boolean): number {
    this.numbers ??= this.count((k) => this.names.isNumber(k) && !counts(k), numberKey);
    return this.numbers.get(numberKey(this.names, i)) ?? 0;
  }

  /** Whether the text has a word with this hash. */
  hasWord(hash: number): boolean {
    this.words ??= new Set(this.names.tokens.hash);
    return this.words.has(hash);
  }

  private count(
    wanted: (i: number) => boolean,
    keyOf: (names: NameTokens, i: number) => string,
  ): Map<string, number> {
    const counts = new Map<string, number>();
    for (let i = 1; i + 1 < this.names.count; i++) {
      if (!wanted(i)) continue;
      const key = keyOf(this.names, i);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    return counts;
  }
}

function hyphenKey({ tokens }: NameTokens, i: number): string {
  return `${tokens.hash[i - 1]!} ${tokens.hash[i + 1]!}`;
}

function numberKey(names: NameTokens, i: number): string {
  return `${names.tokens.hash[i - 1]!} ${names.text(i)}`;
}
