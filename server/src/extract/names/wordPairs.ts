import { TokenKind, type Tokens } from '../../text/tokenise';

/**
 * Words that a text joins to what follows: "Wal - Mart", "Juno 2". Each table is made in one pass over the text when it is asked
 * for first.
 */
export class WordPairs {
  private hyphens: Map<string, number> | null = null;
  private numbers: Map<string, number> | null = null;
  private words: Set<number> | null = null;

  constructor(private readonly tokens: Tokens) {}

  /** How often the words around the hyphen at `i` stand around one. */
  aroundHyphen(i: number): number {
    this.hyphens ??= this.count((k) => this.isKind(k, TokenKind.Hyphen), hyphenKey);
    return this.hyphens.get(hyphenKey(this.tokens, i)) ?? 0;
  }

  /** How often the number at `i` stands behind the same word, where `counts` does not hold. */
  behindWord(i: number, counts: (k: number) => boolean): number {
    this.numbers ??= this.count((k) => this.isKind(k, TokenKind.Number) && !counts(k), numberKey);
    return this.numbers.get(numberKey(this.tokens, i)) ?? 0;
  }

  /** Whether the text has a word with this hash. */
  hasWord(hash: number): boolean {
    this.words ??= new Set(this.tokens.hash);
    return this.words.has(hash);
  }

  private isKind(i: number, kind: TokenKind): boolean {
    return this.tokens.kind[i] === kind;
  }

  private count(
    wanted: (i: number) => boolean,
    keyOf: (tokens: Tokens, i: number) => string,
  ): Map<string, number> {
    const counts = new Map<string, number>();
    for (let i = 1; i + 1 < this.tokens.count; i++) {
      if (!wanted(i)) continue;
      const key = keyOf(this.tokens, i);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    return counts;
  }
}

function hyphenKey(tokens: Tokens, i: number): string {
  return `${tokens.hash[i - 1]!} ${tokens.hash[i + 1]!}`;
}

function numberKey(tokens: Tokens, i: number): string {
  return `${tokens.hash[i - 1]!} ${tokens.text.slice(tokens.start[i], tokens.end[i])}`;
}
