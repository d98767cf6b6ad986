import { Tag } from '../../language/tag';
import type { AntecedentFinder } from './antecedents';
import { Noted } from './candidate';
import type { DraftMention } from './draft';
import type { NameTokens } from './nameTokens';

const QUOTES = new Set([0x22, 0x201d, 0x2019, 0x27]);
const MALE = new Set(['he', 'him']);
const FEMALE = new Set(['she', 'her']);
/** Verbs with which "it" often stands for nothing: "it seems", "it takes". */
const EMPTY_IT = new Set([
  'be',
  'seem',
  'appear',
  'take',
  'remain',
  'turn',
  'rain',
  'snow',
  'happen',
  'follow',
  'look',
  'emerge',
  'become',
  'matter',
  'depend',
  'make',
  'come',
]);
const THINGS = new Set([
  'organisation',
  'country',
  'product',
  'publication',
  'military-unit',
  'base',
  'agreement',
  'equipment',
]);

/**
 * Personal pronouns where only one thing named nearby fits. "They" is left alone, and so are "his" and "its": they belong to
 * the noun behind them.
 */
export class PronounReader {
  constructor(
    private readonly names: NameTokens,
    private readonly finder: AntecedentFinder,
  ) {}

  read(i: number, sentence: number): void {
    const word = this.names.lemma(i);
    let target = -1;
    if (MALE.has(word)) target = this.person(i, sentence, Noted.Female);
    else if (FEMALE.has(word)) target = this.person(i, sentence, Noted.Male);
    else if (word === 'it') target = this.subjectBefore(i, sentence);
    if (target >= 0) this.finder.add(i, i + 1, sentence, target, 'pronoun');
  }

  /** The only person of the sentence so far, or else of the sentence before, whose gender fits. */
  private person(i: number, sentence: number, other: Noted): number {
    // “…,” he said: whoever is named in the quotation does not speak it.
    const quoted = i > 0 && QUOTES.has(this.names.unit(i - 1));
    const here = quoted ? new Set<number>() : this.persons(this.firstOf(sentence), i, other);
    if (here.size > 0) return here.size === 1 ? [...here][0]! : -1;
    if (sentence === 0 || !this.isNextLine(sentence)) return -1;
    const before = this.persons(this.firstOf(sentence - 1), this.firstOf(sentence), other);
    return before.size === 1 ? [...before][0]! : -1;
  }

  /** A pronoun at the start of a paragraph may look back one paragraph, no further. */
  private isNextLine(sentence: number): boolean {
    const { paragraph } = this.names.sentences;
    return paragraph[sentence]! - paragraph[sentence - 1]! <= 1;
  }

  private persons(from: number, to: number, other: Noted): Set<number> {
    const roots = new Set<number>();
    for (const mention of this.mentionsIn(from, to)) {
      const root = this.finder.rootOf(mention);
      if (this.finder.typeOf(root) !== 'person') continue;
      const { any } = this.finder.draft(root);
      const clash = (any & other) !== 0 && (any & (Noted.Male | Noted.Female)) === other;
      if (!clash) roots.add(root);
    }
    return roots;
  }

  /** "It has announced …": what the sentence before begins with, if that is a thing and its subject. */
  private subjectBefore(i: number, sentence: number): number {
    const { names } = this;
    if (i !== this.firstOf(sentence) || sentence === 0 || !this.isNextLine(sentence)) return -1;
    const verb = this.mainVerb(i + 1);
    if (verb === '' || EMPTY_IT.has(verb)) return -1;
    const subject = this.leadingThing(sentence - 1);
    return subject && isFiniteTag(names.tag(this.behind(subject))) ? this.finder.rootOf(subject) : -1;
  }

  /** Lemma of the verb behind auxiliaries and adverbs; "" for none. */
  private mainVerb(from: number): string {
    const { names } = this;
    for (let i = from; i < from + 5; i++) {
      const tag = names.tag(i);
      if (tag === Tag.Modal || tag === Tag.Adverb || tag === Tag.Not) continue;
      const verb = names.lexicon.word(names.lexicon.verbLemma[names.word(i)]!);
      const next = names.tag(i + 1);
      const auxiliary =
        (verb === 'have' || verb === 'be') &&
        (next === Tag.VerbEn || next === Tag.VerbIng || next === Tag.Adverb);
      if (auxiliary) continue;
      return tag >= Tag.Verb && tag <= Tag.VerbIng ? verb : '';
    }
    return '';
  }

  /** The thing a sentence begins with: its first name, right at its start. */
  private leadingThing(sentence: number): DraftMention | null {
    const { names } = this;
    let at = this.firstOf(sentence);
    if (names.lemma(at) === 'the') at++;
    const mention = this.finder.mentions[this.finder.indexAt(at)];
    if (!mention || mention.first !== at || mention.form === 'adjective' || names.isClitic(mention.end))
      return null;
    return THINGS.has(this.finder.typeOf(this.finder.rootOf(mention))) ? mention : null;
  }

  /** Token behind a subject and the adverbs that follow it. */
  private behind(mention: DraftMention): number {
    let i = mention.end;
    while (this.names.tag(i) === Tag.Adverb) i++;
    return i;
  }

  private mentionsIn(from: number, to: number): DraftMention[] {
    const { mentions } = this.finder;
    const found: DraftMention[] = [];
    for (let i = this.finder.indexAt(from); i < mentions.length && mentions[i]!.first < to; i++)
      if (mentions[i]!.end <= to) found.push(mentions[i]!);
    return found;
  }

  private firstOf(sentence: number): number {
    return this.names.sentences.first[sentence]!;
  }
}

function isFiniteTag(tag: Tag): boolean {
  return tag === Tag.VerbS || tag === Tag.VerbPast || tag === Tag.Modal;
}
