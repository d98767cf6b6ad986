import { TokenKind } from '../../text/tokenise';
import { Can, Tag } from '../../language/tag';
import type { PhraseWords } from './phraseWords';

/** "anyone over 65 gets a discount": hardly ever a noun, and an object or a rarer reading tells it from "12 saves a game". */
function isVerbNotPlural(words: PhraseWords, i: number): boolean {
  const { c } = words;
  const id = c.id(i);
  if ((c.lexicon.can[id]! & Can.VerbS) === 0) return false;
  const lead = c.lexicon.verbFrequency[id]! - c.lexicon.nounFrequency[id]!;
  if (c.word(i + 1) === 'of' || c.tag(i - 1) !== Tag.Number) return false;
  return (
    lead > 8 ||
    (lead > 2 && c.kind(i + 1) === TokenKind.Currency) ||
    (lead > 2 && words.startsClause(i) && c.word(i + 1) !== 'a' && c.word(i + 1) !== 'each')
  );
}

/** Words that the tagger took for nouns because a number stands before them: "three won gold", "the bottom three go down". */
function isNoSingular(words: PhraseWords, i: number): boolean {
  const { c } = words;
  const id = c.id(i);
  const can = c.lexicon.can[id]!;
  if (can & Can.VerbIng && words.startsClause(i)) return true;
  if (c.stop(i + 1) - c.start(i) === 1) return true;
  if (
    can & Can.Adjective &&
    c.isMark(i + 1, ',') &&
    c.lexicon.adjectiveFrequency[id]! >= c.lexicon.nounFrequency[id]!
  )
    return true;
  const hidden =
    words.many && c.tag(i + 1) === Tag.VerbS && (c.lexicon.can[c.id(i + 1)]! & Can.NounPlural) !== 0;
  const alone = !hidden && !words.nounFollows(i + 1);
  if (
    can & Can.Adjective &&
    (i === words.first || isState(words, i)) &&
    alone &&
    c.lexicon.adjectiveFrequency[id]! > c.lexicon.nounFrequency[id]! + 2
  )
    return true;
  if (!words.many || i !== words.first || (can & (Can.Verb | Can.VerbPast)) === 0) return false;
  const next = c.tag(i + 1);
  const compound = next === Tag.NounPlural || (next === Tag.Noun && (can & Can.VerbPast) === 0);
  const lead = c.lexicon.verbFrequency[id]! - c.lexicon.nounFrequency[id]!;
  // "100,000 march against reform": a singular with an object or a preposition of its own.
  const open = next === Tag.Preposition || next === Tag.Determiner || next === Tag.Possessive;
  return !compound && lead >= (open ? 0 : 3);
}

/** "37 tested positive", "12 left homeless": an adjective behind a verb. */
function isState(words: PhraseWords, i: number): boolean {
  const before = words.c.tag(i - 1);
  return words.many && (before === Tag.VerbPast || before === Tag.VerbEn || before === Tag.Adjective);
}

/** Whether the tagger took token `i` for a noun, of tag `tag`, only because a number stands before it. */
export function isMistakenNoun(words: PhraseWords, i: number, tag: Tag): boolean {
  if (tag === Tag.Noun) return isNoSingular(words, i);
  return tag === Tag.NounPlural && i === words.first && isVerbNotPlural(words, i);
}

/** "700 heart transplants": behind a number above one, a singular calls for a plural that the tagger took for a verb. */
export function isHiddenPlural(words: PhraseWords, i: number, t: Tag, head: number): boolean {
  const { c } = words;
  if (
    !words.many ||
    t !== Tag.VerbS ||
    head !== i - 1 ||
    (c.tag(head) !== Tag.Noun && c.tag(head) !== Tag.Name)
  )
    return false;
  return (c.lexicon.can[c.id(i)]! & Can.NounPlural) !== 0;
}

/** "singles titles": the second of two plurals is no verb. */
export function isSurePlural(words: PhraseWords, i: number): boolean {
  const { lexicon } = words.c;
  const id = words.c.id(i);
  return (lexicon.can[id]! & Can.VerbS) === 0 || lexicon.nounFrequency[id]! > lexicon.verbFrequency[id]! + 1;
}
