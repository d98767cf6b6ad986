import { itemAt } from '../../../text/itemAt';
import { WordClass } from '../../../language/wordClass';
import type { Figure } from '../../../extract/figures/figure';
import { Can, Tag } from '../../../language/tag';
import type { DocumentContext } from '../documentContext';
import { chunkOf } from '../figureSite';
import { askedNoun } from './askedNoun';
import type { AttributeLexicon } from './attributeLexicon';

/** What a count counts, so that houses are not held against hours: 'person' for people of any kind, else the noun; '' for measures and bare numbers. */
export function countedKey(
  context: DocumentContext,
  lexicon: AttributeLexicon,
  figure: Figure,
  head: number,
): string {
  if (membersOf(context, figure) >= 0) return 'person';
  if (figure.kind !== 'count' || head < 0) return '';
  return ANYBODY.has(context.nounLemma(head)) ? 'person' : nounKeyAt(context, lexicon, head);
}

/** "the five-strong gang", "a crew 20 strong", "a gang of four": the token that says whose people are counted; -1 for none. `behind`: the head of the figure's phrase. */
export function membersOf(
  context: DocumentContext,
  { kind, firstToken, endToken, headToken }: Figure,
  behind = endToken,
): number {
  if (kind !== 'count') return -1;
  if (context.word(endToken - 1) === 'strong' || context.word(endToken) === 'strong') return behind;
  const isOf = headToken < 0 && context.word(firstToken - 1) === 'of';
  return isOf && GROUPS.has(context.nounLemma(firstToken - 2)) ? firstToken - 2 : -1;
}

const GROUPS = new WordClass(
  'gang group band team trio crew squad party family crowd cell panel jury delegation',
);

/** The noun of a token, or the one that stands for its synonyms. */
export function nounKeyAt(context: DocumentContext, lexicon: AttributeLexicon, token: number): string {
  return lexicon.nounKey(context.nounLemma(token), context.nounAt(token));
}

/** Figures back from a bare number among which the thing that it counts, too, is looked for. */
const FAR = 4;

/** Token of what a figure counts; for a bare number, of what the last figure before it counts ("… 31 were rescued, twelve are still …"); -1 for none. */
export function countedHead(context: DocumentContext, index: number): number {
  const figure = context.figures[index]!;
  if (figure.headToken >= 0 || figure.kind !== 'count') return contentHead(context, figure);
  const named = context.word(figure.firstToken - 1) === 'the' ? sameNumberBefore(context, index) : -1;
  if (named >= 0) return named;
  if (isLabelled(context, figure)) return labelHead(context, figure);
  const asked = askedNoun(context, figure.sentence);
  for (let i = index - 1; i >= Math.max(0, index - FAR); i--) {
    const before = context.figures[i]!;
    if (before.kind === 'count' && before.headToken >= 0 && !before.furniture)
      return Math.max(before.headToken, asked);
  }
  return asked;
}

/** "Three men … The three had needed …": what the same number counted before; -1 for nothing. */
function sameNumberBefore({ figures }: DocumentContext, index: number): number {
  const { value } = figures[index]!;
  if (value.type !== 'single') return -1;
  for (let i = index - 1; i >= Math.max(0, index - REMEMBERED); i--) {
    const before = figures[i]!;
    const isSame = before.value.type === 'single' && before.value.value === value.value;
    if (isSame && before.kind === 'count' && before.headToken >= 0 && !before.furniture)
      return before.headToken;
  }
  return -1;
}

/** Figures back among which "the three" have been told of. */
const REMEMBERED = 30;
/** "Options: 48": a colon right before the figure, and nothing behind it. */
function isLabelled({ reading }: DocumentContext, { firstToken, endToken, sentence }: Figure): boolean {
  const { first } = reading.sentences;
  if (firstToken === first[sentence]! || reading.text[reading.tokens.start[firstToken - 1]!] !== ':')
    return false;
  return endToken >= first[sentence + 1]! || reading.tags[endToken] === Tag.Punctuation;
}

/** Token of the noun in the plural before the colon of a label: what the figure counts; -1 where the label ends in none. */
function labelHead(context: DocumentContext, figure: Figure): number {
  const head = figure.firstToken - 2;
  if (head < 0 || !isLabelled(context, figure)) return -1;
  return context.lexicon.can[context.wordId(head)]! & Can.NounPlural ? head : -1;
}

/** Nouns that say in what form something comes, not what it is. */
const FORMS = new WordClass('version unit piece item head example specimen consignment');

/** "a dozen versions of fighter jets", "12 items of clothing": the token of what is counted behind "of". */
export function contentHead(context: DocumentContext, { headToken, sentence }: Figure): number {
  if (headToken < 0 || !FORMS.has(context.nounLemma(headToken)) || context.word(headToken + 1) !== 'of')
    return headToken;
  const { chunks } = context.structure(sentence);
  const content = itemAt(chunks, chunkOf(chunks, headToken + 2));
  return content?.kind === 'np' ? content.head : headToken;
}

/** Nouns that may count people of any kind. */
const ANYBODY = new WordClass(
  'people person crowd man male adult human individual soul other victim dead injured wounded casualty life death survivor other resident citizen',
);
