import type { Lexicon } from '../../language/lexicon';
import { TokenFlag, TokenKind, type Tokens } from '../../text/tokenise';
import { WordMap } from '../../text/wordMap';

export interface PhraseMatch<T> {
  readonly value: T;
  /** First token of the phrase. */
  readonly first: number;
  /** Token behind the phrase. */
  readonly end: number;
}

interface Entry<T> {
  readonly words: readonly number[];
  readonly value: T;
}

/**
 * Phrases of one or more words, looked up forwards from their first word or backwards from their last. A hyphen between the
 * words or a dot behind one ("sq. km", "basis-point") does not matter. The longest phrase wins.
 */
export class PhraseTable<T> {
  private readonly byFirst = new WordMap<Entry<T>[]>();
  private readonly byLast = new WordMap<Entry<T>[]>();

  /** Adds a phrase in lower case, its words parted by spaces. A phrase that is there already keeps its value. */
  add(lexicon: Lexicon, phrase: string, value: T): readonly number[] {
    const words = phrase.split(/[ -]/).map((word) => lexicon.id(word));
    const entry = { words, value };
    push(this.byFirst, words[0]!, entry);
    push(this.byLast, words.at(-1)!, entry);
    return words;
  }

  /** The longest phrase that starts at token `from` and ends by `end`. */
  at(tokens: Tokens, from: number, end: number): PhraseMatch<T> | undefined {
    const entries = this.byFirst.get(tokens.word[from]!);
    if (!entries) return undefined;
    let best: PhraseMatch<T> | undefined;
    for (const { words, value } of entries) {
      const behind = matchForward(tokens, from, end, words);
      if (behind > (best?.end ?? 0)) best = { value, first: from, end: behind };
    }
    return best;
  }

  /** The longest phrase whose last word is token `last`, not reaching before token `first`. */
  endingAt(tokens: Tokens, last: number, first: number): PhraseMatch<T> | undefined {
    const entries = this.byLast.get(tokens.word[last]!);
    if (!entries) return undefined;
    let best: PhraseMatch<T> | undefined;
    for (const { words, value } of entries) {
      const start = matchBackward(tokens, last, first, words);
      if (start >= 0 && start < (best?.first ?? Infinity)) best = { value, first: start, end: last + 1 };
    }
    return best;
  }
}

function push<T>(map: WordMap<Entry<T>[]>, key: number, entry: Entry<T>): void {
  const list = map.get(key);
  if (list) list.push(entry);
  else map.set(key, [entry]);
}

function matchForward(tokens: Tokens, from: number, end: number, words: readonly number[]): number {
  let at = from;
  for (let k = 0; k < words.length; k++) {
    if (k > 0) while (at < end && isJoint(tokens, at)) at++;
    if (at >= end || tokens.word[at] !== words[k]) return 0;
    at++;
  }
  return at;
}

function matchBackward(tokens: Tokens, last: number, first: number, words: readonly number[]): number {
  let at = last;
  for (let k = words.length - 1; k >= 0; k--) {
    if (k < words.length - 1) while (at > first && isJoint(tokens, at)) at--;
    if (at < first || tokens.word[at] !== words[k]) return -1;
    at--;
  }
  return at + 1;
}

/** A hyphen or dot glued to the word before it. */
function isJoint(tokens: Tokens, i: number): boolean {
  if ((tokens.flags[i]! & TokenFlag.SpaceBefore) !== 0) return false;
  return (
    tokens.kind[i] === TokenKind.Hyphen ||
    (tokens.kind[i] === TokenKind.Punctuation && tokens.text.charCodeAt(tokens.start[i]!) === 0x2e)
  );
}
