import { itemAt } from '../../text/itemAt';
import { Tag } from '../../language/tag';
import { WordClass } from '../../language/wordClass';
import { isDate, type DocumentContext } from '../claims/documentContext';
import { eventLexicon } from './eventLexicon';

/** A word that names an event or tells of one. */
export interface EventHit {
  readonly token: number;
  readonly sentence: number;
  /** Classes of events that the word may belong to. */
  readonly kinds: readonly string[];
  readonly noun: boolean;
  readonly strong: boolean;
  /** "the quake" points to one known already, "a quake" brings in one; '' without a determiner. */
  readonly article: 'the' | 'a' | '';
  /** "another", "second", "previous": beside the one the source is about. */
  readonly other: boolean;
  /** "14 goals in 21 games": so many are no one event. */
  readonly tallied: boolean;
}

/** Words of events in the sentences given, in the order of the text. */
export function findEventHits(context: DocumentContext, sentences: readonly number[]): EventHit[] {
  const { nouns, weakNouns, verbs, forms } = eventLexicon();
  const {
    tags,
    tokens: { word },
    sentences: { first },
  } = context.reading;
  const found: EventHit[] = [];
  for (const s of sentences) {
    for (let t = first[s]!; t < first[s + 1]!; t++) {
      if (forms[word[t]!] === 0) continue;
      const tag = tags[t]!;
      const verb = tag >= Tag.Verb && tag <= Tag.VerbIng;
      if (!verb && tag !== Tag.Noun && tag !== Tag.NounPlural && tag !== Tag.Name) continue;
      if (tag === Tag.Name && context.mentionAt[t]! >= 0) continue;
      const lemma = verb ? context.verbLemma(t) : context.nounLemma(t);
      const strong = verb ? undefined : nouns.get(lemma);
      const kinds = verb ? verbs.get(lemma) : (strong ?? weakNouns.get(lemma));
      if (!kinds || isInDate(context, t)) continue;
      if (tag === Tag.NounPlural && NO_EVENTS.has(context.wordId(t))) continue;
      const { article, other } = modifiers(context, t, first[s]!);
      found.push({
        token: t,
        sentence: s,
        kinds,
        noun: !verb,
        strong: strong !== undefined,
        article,
        other,
        tallied: isTallied(context, t, kinds),
      });
    }
  }
  return found;
}

function isTallied({ figures, figureAt }: DocumentContext, t: number, kinds: readonly string[]): boolean {
  return kinds[0] === PLAYED && itemAt(figures, figureAt[t]!)?.kind === 'count';
}

const PLAYED = 'match';

function isInDate(context: DocumentContext, t: number): boolean {
  const figure = context.figureAt[t]!;
  return figure >= 0 && isDate(context.figures[figure]!);
}

/** What stands in front of an event noun in its phrase. */
function modifiers(
  context: DocumentContext,
  token: number,
  from: number,
): { article: EventHit['article']; other: boolean } {
  const singular = context.reading.tags[token] !== Tag.NounPlural;
  let other = false;
  for (let t = token - 1; t >= from && t > token - PHRASE; t--) {
    const tag = context.reading.tags[t]!;
    if (OTHER_WORDS.has(context.wordId(t))) other = true;
    if (tag === Tag.Determiner && ONE.has(context.wordId(t))) return { article: 'a', other };
    // "the world's biggest heists" is no heist that is known already.
    if (tag === Tag.Clitic && context.reading.tags[t - 1] !== Tag.Name) break;
    if (tag === Tag.Determiner || tag === Tag.Possessive || tag === Tag.Clitic)
      return { article: singular && !other ? 'the' : '', other };
    if (tag === Tag.Preposition || (tag >= Tag.Verb && tag <= Tag.VerbEn) || tag === Tag.Punctuation) break;
  }
  return { article: '', other };
}

/** Plurals that mean something else than several events: what a company takes. */
const NO_EVENTS = new WordClass('sales');

const ONE = new WordClass('a an');
/** Tokens looked at in front of a noun. */
const PHRASE = 7;
const OTHER_WORDS = new WordClass(
  'another second previous earlier similar other separate different last subsequent later past',
);
