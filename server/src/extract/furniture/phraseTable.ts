import { contributeWords } from '../../language/extraWords';
import type { Lexicon } from '../../language/lexicon';
import { TokenKind, tokenise, type Tokens } from '../../text/tokenise';
import { WordMap } from '../../text/wordMap';
import {
  AGENCIES,
  AUTHOR_ROLES,
  COUNTER_NOUNS,
  FURNITURE_PHRASES,
  PERIODICAL_LABELS,
} from '../data/furniturePhrases';
import { FurnitureKind } from './furniture';

type PhraseMode = 'whole' | 'start' | 'any';

export interface Phrase {
  /** Vocabulary ids of its words; marks between them do not count. */
  readonly words: readonly number[];
  readonly kind: FurnitureKind;
  readonly mode: PhraseMode;
}

/** The phrases of data/furniturePhrases.ts by the id of their first word. */
export interface PhraseTable {
  readonly byFirstWord: WordMap<Phrase[]>;
  /** Those of them that may stand anywhere in a line. */
  readonly anywhere: WordMap<Phrase[]>;
  /** Agencies as word sequences, by first word. */
  readonly agencies: WordMap<number[][]>;
  readonly counters: WordMap<number[][]>;
  readonly roles: ReadonlySet<number>;
  readonly periodicalLabels: ReadonlySet<number>;
}

const KINDS: Readonly<Record<string, FurnitureKind>> = {
  navigation: FurnitureKind.Navigation,
  donation: FurnitureKind.Donation,
  share: FurnitureKind.Share,
  comments: FurnitureKind.Comments,
  subscription: FurnitureKind.Subscription,
  credit: FurnitureKind.Credit,
  legal: FurnitureKind.Legal,
  caption: FurnitureKind.Caption,
  date: FurnitureKind.DateLine,
};

let table: PhraseTable | undefined;
contributeWords((lexicon) => {
  table = build(lexicon);
});

/** The compiled table; it exists once a text has been read. */
export function furniturePhrases(): PhraseTable {
  if (!table) throw new Error('no text has been read yet');
  return table;
}

function build(lexicon: Lexicon): PhraseTable {
  const byFirstWord = new WordMap<Phrase[]>();
  const anywhere = new WordMap<Phrase[]>();
  for (const group of FURNITURE_PHRASES) {
    for (const mode of ['whole', 'start', 'any'] as const) {
      for (const words of sequences(group[mode] ?? '', lexicon)) {
        const phrase: Phrase = { words, kind: KINDS[group.kind]!, mode };
        push(byFirstWord, words[0]!, phrase);
        if (mode === 'any') push(anywhere, words[0]!, phrase);
      }
    }
  }
  return {
    byFirstWord,
    anywhere,
    agencies: index(AGENCIES, lexicon),
    counters: index(COUNTER_NOUNS, lexicon),
    roles: new Set(sequences(AUTHOR_ROLES, lexicon).map((words) => words[0]!)),
    periodicalLabels: new Set(sequences(PERIODICAL_LABELS, lexicon).map((words) => words[0]!)),
  };
}

function index(phrases: string, lexicon: Lexicon): WordMap<number[][]> {
  const byFirst = new WordMap<number[][]>();
  for (const words of sequences(phrases, lexicon)) push(byFirst, words[0]!, words);
  return byFirst;
}

function push<T>(map: WordMap<T[]>, key: number, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** The words of each phrase, cut by the tokeniser so that texts and phrases agree. */
function sequences(phrases: string, lexicon: Lexicon): number[][] {
  return phrases
    .split('|')
    .filter(Boolean)
    .map((phrase) => wordsOf(phrase, lexicon));
}

function wordsOf(phrase: string, lexicon: Lexicon): number[] {
  for (const word of phrase.split(/[^\p{L}\p{N}']+/u)) if (word) lexicon.id(word);
  const tokens = tokenise(phrase, lexicon.vocabulary);
  const ids: number[] = [];
  for (let i = 0; i < tokens.count; i++) if (isWord(tokens, i)) ids.push(tokens.word[i]!);
  return ids;
}

export function isWord(tokens: Tokens, i: number): boolean {
  return tokens.kind[i] === TokenKind.Word;
}

/** Token behind the phrase that starts at token `from`, 0 where the words differ. Marks between the words are passed over. */
export function matchWords(tokens: Tokens, from: number, end: number, words: readonly number[]): number {
  let at = from;
  for (const word of words) {
    while (at < end && !isWord(tokens, at)) at++;
    if (at >= end || tokens.word[at] !== word) return 0;
    at++;
  }
  return at;
}

/** Token behind the longest of the sequences that start at `from`, 0 where none does. */
export function matchAny(tokens: Tokens, from: number, end: number, byFirst: WordMap<number[][]>): number {
  let longest = 0;
  const sequences = byFirst.get(tokens.word[from] ?? 0);
  if (sequences)
    for (const words of sequences) longest = Math.max(longest, matchWords(tokens, from, end, words));
  return longest;
}
