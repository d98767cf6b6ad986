import { itemAt } from '../../../text/itemAt';
import { WordClass } from '../../../language/wordClass';
import { Tag } from '../../../language/tag';
import { words } from '../../../text/words';
import type { DocumentContext } from '../documentContext';

/** Some of those that another figure counts: "38 people, among them 12 children". */
export interface Inclusion {
  /** Figure of all of them; -1 where words alone say who they are. */
  readonly whole: number;
  /** Token of a word that says what happened to all of them ("of those who died", "of the dead"), -1 for none. */
  readonly fate: number;
  /** Token of the noun for those that are meant; -1 where they are children by their age. */
  readonly noun: number;
}

const PRONOUNS = words('them whom those');
const ADDING = words('and or plus');
/** Tokens back from a figure within which it may say what the figure is a part of. */
const NEAR = 14;
const FATES = new WordClass('dead killed wounded injured missing victim');

/**
 * Whether a figure counts some of those that another one counts, told by a noun of their own: "including 16 children and 11 women",
 * "nine of them children", "of whom 22 were civilians", "12 of those who died were children", "28 died. Nine were children.".
 */
export function inclusionOf(c: DocumentContext, index: number): Inclusion | null {
  const figure = c.figures[index]!;
  if (figure.kind !== 'count' || figure.furniture) return null;
  const marker = markerBefore(c, index);
  const of = marker < 0 ? partitiveOf(c, index) : -1;
  if (marker < 0 && of < 0 && !opensSentence(c, index)) return null;
  const fate = of < 0 ? -1 : fateAt(c, of);
  const noun = figure.headToken >= 0 && isOwnHead(c, index, of) ? figure.headToken : predicateNoun(c, index);
  const whole = fate < 0 ? wholeBefore(c, index, marker < 0 ? figure.firstToken : marker) : -1;
  return noun === null || (fate < 0 && whole < 0) ? null : { whole, fate, noun };
}

/** Token of "including", "among them" or "of whom" with nothing but other parts between it and the figure; -1 for none. */
function markerBefore(c: DocumentContext, index: number): number {
  const { firstToken, sentence } = c.figures[index]!;
  const start = Math.max(c.reading.sentences.first[sentence]!, firstToken - NEAR);
  for (let t = firstToken - 1; t >= start; t--) {
    const word = c.word(t);
    if (word === 'including') return t;
    if (PRONOUNS.has(word) && (c.word(t - 1) === 'among' || c.word(t - 1) === 'of'))
      return c.figureAt[t - 2]! < 0 || c.word(t - 1) === 'among' ? t - 1 : -1;
    const tag = c.reading.tags[t]!;
    const isPart = c.figureAt[t]! >= 0 || tag === Tag.Noun || tag === Tag.NounPlural || tag === Tag.Adjective;
    if (!isPart && !ADDING.has(word) && tag !== Tag.Adverb && tag !== Tag.Punctuation) return -1;
  }
  return -1;
}

/** Token of "of" in "nine of them", "12 of those who died", "21 of the dead"; -1 for none. */
function partitiveOf(c: DocumentContext, index: number): number {
  const { firstToken, endToken } = c.figures[index]!;
  for (let t = firstToken + 1; t <= endToken; t++)
    if (c.word(t) === 'of') return PRONOUNS.has(c.word(t + 1)) || FATES.has(c.nounLemma(t + 2)) ? t : -1;
  return -1;
}

/** "nine of them children" has its own noun, "21 of the dead" that of all. */
function isOwnHead(c: DocumentContext, index: number, of: number): boolean {
  const { headToken } = c.figures[index]!;
  return of < 0 || (headToken > of + 1 && !FATES.has(c.nounLemma(headToken)));
}

/** "of those who died": the verb; "of the dead": the noun; -1 elsewhere. */
function fateAt(c: DocumentContext, of: number): number {
  if (c.word(of + 1) === 'those') {
    if (c.word(of + 2) !== 'who') return FATES.has(c.wordId(of + 2)) ? of + 2 : -1;
    for (let t = of + 3; t < of + 6; t++) {
      const tag = c.reading.tags[t]!;
      if (tag >= Tag.Verb && tag <= Tag.VerbIng && c.lexicon.word(c.verbLemma(t)) !== 'be') return t;
    }
    return -1;
  }
  return FATES.has(c.nounLemma(of + 2)) ? of + 2 : -1;
}

/** "Nine were children.": a number alone opens the sentence. */
function opensSentence(c: DocumentContext, index: number): boolean {
  const { firstToken, endToken, headToken, sentence } = c.figures[index]!;
  const opens = firstToken === c.reading.sentences.first[sentence]!;
  return opens && headToken < 0 && BEING.has(c.wordId(endToken));
}

const BEING = new WordClass('were was are being');
/** Tokens behind a figure in which its predicate begins. */
const REACH = 14;
const ADULT = 18;

/** The noun that those counted are said to be: "… were children"; -1 for "… were under 16"; null for none. */
function predicateNoun(c: DocumentContext, index: number): number | null {
  const { endToken, sentence } = c.figures[index]!;
  const { chunks } = c.structure(sentence);
  const verb = chunks.findIndex(
    (k) =>
      k.kind === 'vp' && k.first >= endToken && k.first < endToken + REACH && BEING.has(c.wordId(k.first)),
  );
  const phrase = verb < 0 ? undefined : chunks[verb + 1];
  if (phrase?.kind !== 'np' || chunks[verb]!.end - chunks[verb]!.first !== 1) return null;
  const bound =
    itemAt(c.figures, c.figureAt[phrase.first]!) ?? itemAt(c.figures, c.figureAt[phrase.first + 1]!);
  if (!bound) return phrase.head;
  const { value } = bound;
  const isYoung = value.type === 'single' && value.value <= ADULT && bound.modifier === 'less-than';
  return isYoung ? -1 : null;
}

/** The count that stands before a token: in its sentence, else the first of the sentence before. */
function wholeBefore(c: DocumentContext, index: number, token: number): number {
  const { sentence } = c.figures[index]!;
  for (let i = index - 1; i >= 0 && c.figures[i]!.sentence === sentence; i--)
    if (c.figures[i]!.kind === 'count' && c.figures[i]!.endToken <= token) return i;
  const before = c.figuresIn(sentence - 1 < 0 ? 0 : sentence - 1);
  return before.find((i) => i < index && c.figures[i]!.kind === 'count') ?? -1;
}
