import { contributeWords } from '../../language/extraWords';
import type { Tokens } from '../../text/tokenise';
import { DATE_BOUNDS, MODIFIERS_BEFORE, MODIFIERS_BEHIND, NEGATIONS } from '../data/modifiers';
import type { Modifier } from './figure';
import { PhraseTable, type PhraseMatch } from './phraseTable';

const before = new PhraseTable<Modifier>();
const behind = new PhraseTable<Modifier>();
const bounds = new PhraseTable<Modifier>();
const negations = new Set<number>();
const marks = new Map<string, Modifier>();

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
  return from < end ? behind.at(tokens, from, end) : undefined;
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
