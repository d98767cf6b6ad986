import { words } from '../../text/words';
import { TokenKind } from '../../text/tokenise';
import { Can, Tag } from '../../language/tag';
import { W } from './figureWords';
import { modifierBehind } from './modifiers';
import { isHiddenPlural, isMistakenNoun, isSurePlural } from './nounDoubts';
import { PhraseWords } from './phraseWords';
import type { SentenceContext } from './sentenceContext';

/** The words behind a number that say what it counts: "MRAP armoured vehicles", "of the men". */
export interface NounPhrase {
  /** First token of the phrase proper, behind "of the" and "more". */
  readonly first: number;
  readonly end: number;
  /** Its last noun. */
  readonly head: number;
  /** The head is a plural or has no singular. */
  readonly plural: boolean;
}

/** A phrase of more words than this is cut: no count in news has that many words before its noun. */
const LONGEST = 14;
const PARTITIVE = new Set([
  'the',
  'these',
  'those',
  'its',
  'their',
  'our',
  'his',
  'her',
  'my',
  'your',
  'all',
  'them',
  'any',
  'some',
  'such',
  'what',
  'most',
  'very',
]);
const PASSED = new Set([
  'more',
  'other',
  'others',
  'additional',
  'further',
  'such',
  'extra',
  'fewer',
  'another',
  'full',
]);

/**
 * The noun phrase that starts at token `from`, directly behind a number. `many`: the number asks for a plural, so that a word
 * which may be a plural or a verb is read as the plural ("700 heart transplants").
 */
export function nounPhraseAt(c: SentenceContext, from: number, many = false): NounPhrase | undefined {
  return new PhraseReader(c, skipOpening(c, from), many).read();
}

/** The noun phrase behind "of", with its determiner passed over; undefined where no "of" stands. */
export function partitiveAt(c: SentenceContext, of: number, anyNoun: boolean): NounPhrase | undefined {
  if (c.word(of) !== 'of') return undefined;
  let at = of + 1;
  let determined = false;
  while (PARTITIVE.has(c.word(at))) {
    determined = true;
    at++;
  }
  if (!determined && !anyNoun) return undefined;
  if (c.tag(at) === Tag.Name || c.tag(at) === Tag.Noun) at = behindPossessor(c, at);
  return new PhraseReader(c, skipOpening(c, at), true).read();
}

/** "of Spain's banks": the phrase behind the possessive. */
export function behindPossessor(c: SentenceContext, from: number): number {
  for (let i = from; i < from + 4 && c.inside(i); i++) {
    if (c.kind(i) === TokenKind.Clitic) return i + 1;
    if (c.tag(i) !== Tag.Name && c.tag(i) !== Tag.Noun) break;
  }
  return from;
}

function skipOpening(c: SentenceContext, from: number): number {
  let at = modifierBehind(c.tokens, from, c.end)?.end ?? from;
  while (c.isWord(at) && PASSED.has(c.word(at))) at++;
  return at;
}

class PhraseReader {
  private head = -1;
  private readonly words: PhraseWords;

  constructor(
    private readonly c: SentenceContext,
    private readonly first: number,
    many: boolean,
  ) {
    this.words = new PhraseWords(c, first, many);
  }

  read(): NounPhrase | undefined {
    // "12 last year": the words behind the number are a date.
    if (this.c.has(this.first, W.Deictic) && this.isTimeNoun(this.first + 1)) return undefined;
    let at = this.first;
    for (; at < this.first + LONGEST && this.c.inside(at); at++) {
      if (this.isNoun(at)) {
        if (this.head >= 0 && !this.continues(at)) break;
        this.head = at;
      } else if (this.head >= 0 ? !this.joins(at) : !this.words.isModifier(at)) break;
    }
    if (this.head < 0) return undefined;
    if (!this.isCommonOrPlural()) return undefined;
    return { first: this.first, end: this.head + 1, head: this.head, plural: isPlural(this.c, this.head) };
  }

  /** "year", "Monday": not "years", which may be counted ("50 previous years"). */
  private isTimeNoun(i: number): boolean {
    return this.c.has(i, W.Period | W.Weekday | W.Month | W.Season) && this.c.tag(i) !== Tag.NounPlural;
  }

  private isNoun(i: number): boolean {
    const t = this.c.tag(i);
    if (i === this.first && VICTIM_STATES.has(this.c.word(i)) && !this.words.nounFollows(i + 1)) return false;
    if (t !== Tag.Noun && t !== Tag.NounPlural && t !== Tag.Name)
      return isHiddenPlural(this.words, i, t, this.head);
    if (isMistakenNoun(this.words, i, t)) return false;
    return !this.c.has(i, W.Weekday | W.Month | W.Today) || this.head < 0;
  }

  /** Whether the noun at `i` belongs to the same compound as the head so far. */
  private continues(i: number): boolean {
    const { c, head } = this;
    if (c.isHyphen(i - 1)) return c.joint(i - 1);
    if (head !== i - 1) return c.tag(head) !== Tag.NounPlural;
    if (c.has(i, W.Weekday | W.Month | W.Today) || (c.has(i, W.Period) && c.has(i - 1, W.Deictic)))
      return false;
    if (c.has(i, W.Deictic) && c.has(i + 1, W.Period | W.Weekday | W.Month | W.Season)) return false;
    if (c.tag(head) !== Tag.NounPlural) return true;
    return c.tag(i) === Tag.NounPlural && (isAttributivePlural(c, head) || isSurePlural(this.words, i));
  }

  /** What may stand between two nouns of one phrase: a hyphen, the number of a model, an ampersand. */
  private joins(i: number): boolean {
    const { c } = this;
    if (c.joint(i) && c.isWord(i + 1)) return true;
    const nounAhead =
      c.tag(i + 1) === Tag.Noun || c.tag(i + 1) === Tag.NounPlural || c.tag(i + 1) === Tag.Name;
    if (c.isNumber(i) && c.tag(i - 1) === Tag.Name) return nounAhead;
    // "11 top-ten hits"
    if (c.tag(i) === Tag.Number && c.joint(i - 1) && c.word(i - 2) === 'top') return nounAhead;
    if (c.tag(i) === Tag.Adjective && !isPlural(c, i - 1) && !c.has(i, W.Deictic)) return nounAhead;
    const participle =
      c.tag(i) === Tag.VerbEn ||
      c.tag(i) === Tag.VerbIng ||
      (c.tag(i) === Tag.VerbPast && this.words.isPastParticiple(i));
    if (participle && c.tag(i - 1) === Tag.Name) return c.tag(i + 1) === Tag.NounPlural;
    if (c.word(i) === 'and' && c.tag(i - 1) === Tag.Name) return this.namesBeforePlural(i + 1);
    return c.isMark(i, '&') && c.tag(i + 1) === Tag.Name;
  }

  /** "Ford and Toyota trucks": further names, then a plural. */
  private namesBeforePlural(from: number): boolean {
    let i = from;
    while (this.c.tag(i) === Tag.Name && i < from + 3) i++;
    return i > from && this.c.tag(i) === Tag.NounPlural && !isPlural(this.c, i - 1);
  }

  /** A name alone counts only where its form is a plural ("Palestinians") or it names a people ("French"). */
  private isCommonOrPlural(): boolean {
    const { c, head } = this;
    if (c.tag(head) !== Tag.Name) return true;
    return (
      isPlural(c, head) ||
      (c.allCaps(head) && c.raw(head).length <= 5) ||
      /(?:ese|ish|[a-z]ch|iss|[a-z]an|[a-z]i)$/.test(c.raw(head))
    );
  }
}

/** Plural by form: tag, or a name that ends as plurals do. */
export function isPlural(c: SentenceContext, i: number): boolean {
  if (c.tag(i) === Tag.NounPlural) return true;
  const id = c.id(i);
  if (c.lexicon.can[id]! & Can.NounPlural) return true;
  return c.tag(i) === Tag.Name && /[^s]s$/.test(c.raw(i));
}

/** "sports cars", "arms dealers": plurals that stand before another noun. */
function isAttributivePlural(c: SentenceContext, i: number): boolean {
  return ATTRIBUTIVE_PLURALS.has(c.word(i)) || c.joint(i - 1);
}

/** "10 dead and 50 hurt": what happened to people is not what is counted. */
const VICTIM_STATES = new Set([
  'dead',
  'hurt',
  'injured',
  'wounded',
  'killed',
  'missing',
  'homeless',
  'arrested',
  'detained',
]);

const ATTRIBUTIVE_PLURALS = words(
  'sports arms weapons sales goods savings women men human rights customs communications operations systems services resources materials drugs narcotics foreign affairs games news parks awards economics physics athletics electronics logistics securities bonds futures options earnings clothes antiques greetings honours honors betting aerobics mathematics politics sanctions contents headquarters series species works barracks aircraft defence defense troops people police',
);
