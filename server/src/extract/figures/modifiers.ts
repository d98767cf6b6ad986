import { contributeWords } from '../../language/extraWords';
import { TokenKind, type Tokens } from '../../text/tokenise';
import { DATE_BOUNDS, MODIFIERS_BEFORE, MODIFIERS_BEHIND, NEGATIONS } from '../data/modifiers';
import type { Modifier } from './figure';
import { PhraseTable, type PhraseMatch } from './phraseTable';

const before = new PhraseTable<Modifier>();
const behind = new PhraseTable<Modifier>();
const bounds = new PhraseTable<Modifier>();
const negations = new Set<number>();
const marks = new Map<string, Modifier>();
let than = 0;

contributeWords((lexicon) => {
  for (const [table, phrases] of [
    [before, MODIFIERS_BEFORE],
    [behind, MODIFIERS_BEHIND],
    [bounds, DATE_BOUNDS],
  ] as const)
    for (const [modifier, words] of Object.entries(phrases) as [Modifier, string][])
      for (const phrase of words.split('|')) {
        if (/\p{L}/u.test(phrase)) table.add(lexicon, phrase.replace(/\.$/, ''), modifier);
        else if (phrase !== '') marks.set(phrase, modifier);
      }
  than = lexicon.id('than');
  for (const word of NEGATIONS.split('|')) negations.add(lexicon.id(word));
});

/** The phrase in front of an amount whose last word is token `last`: "more than", "about". */
export function modifierEndingAt(
  tokens: Tokens,
  last: number,
  first: number,
): PhraseMatch<Modifier> | undefined {
  return before.endingAt(tokens, last, first);
}

/** The phrase behind an amount that starts at token `from`: "or more", "plus". */
export function modifierBehind(tokens: Tokens, from: number, end: number): PhraseMatch<Modifier> | undefined {
  const found = from < end ? behind.at(tokens, from, end) : undefined;
  return found && opensNext(tokens, found.end, end) ? undefined : found;
}

/** "104 floors and more than 70 lifts", "12 rooms and under 40 beds": the words belong to the next number. */
function opensNext(tokens: Tokens, i: number, end: number): boolean {
  return i < end && (tokens.word[i] === than || tokens.kind[i] === TokenKind.Number);
}

/** The preposition in front of a date: "until", "since". */
export function boundEndingAt(
  tokens: Tokens,
  last: number,
  first: number,
): PhraseMatch<Modifier> | undefined {
  return bounds.endingAt(tokens, last, first);
}

/** "~", "<", "±". */
export function modifierMark(text: string): Modifier | undefined {
  return marks.get(text);
}

export function isNegation(word: number): boolean {
  return negations.has(word);
}
