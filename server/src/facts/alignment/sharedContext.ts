import { words } from '../../text/words';
import { english } from '../../language/lexicon';

/** Words of every report: they say nothing about what a figure is about. */
const EMPTY = words(
  'be have do say make take get go come give other more people man woman year day time new last first tell',
);
/** What a word that nobody knows counts, and what the most common ones do. */
const RARE = 0.55;
const COMMON = 0.15;
const MOST_FREQUENT = 9;

/** The telling words around a claim: their numbers in this module, in alphabetical order. */
export type ContextWords = readonly number[];

const NUMBERS = new Map<string, number>();
const WEIGHTS: number[] = [];

/** Numbers the words of a sorted context. */
export function contextWords(context: readonly string[]): ContextWords {
  return context.filter((word) => !EMPTY.has(word)).map(numberOf);
}

function numberOf(word: string): number {
  let number = NUMBERS.get(word);
  if (number === undefined) {
    number = WEIGHTS.push(weightOf(word)) - 1;
    NUMBERS.set(word, number);
  }
  return number;
}

function weightOf(word: string): number {
  const lexicon = english();
  const id = lexicon.vocabulary.idOf(word);
  const frequency = Math.max(
    lexicon.nounFrequency[id]!,
    lexicon.verbFrequency[id]!,
    lexicon.adjectiveFrequency[id]!,
  );
  return COMMON + ((RARE - COMMON) * (MOST_FREQUENT - frequency)) / MOST_FREQUENT;
}

/** Weighs the words that one claim after the other has in common with a first one: rare words count more. */
export class ContextMatcher {
  private marks = new Int32Array(0);
  private round = 0;

  /** The claim that `shared` compares with. */
  set(context: ContextWords): void {
    if (this.marks.length < WEIGHTS.length) this.marks = new Int32Array(WEIGHTS.length * 2);
    this.round++;
    for (const word of context) this.marks[word] = this.round;
  }

  shared(context: ContextWords): number {
    let score = 0;
    for (const word of context) if (this.marks[word] === this.round) score += WEIGHTS[word]!;
    return score;
  }
}
