import { words } from '../text/words';
import { fold } from '../text/fold';
import { Vocabulary } from '../text/vocabulary';
import {
  ABBREVIATIONS,
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  IRREGULAR_NOUNS,
  IRREGULAR_VERBS,
  LABEL_ABBREVIATIONS,
  MODALS,
  NOT,
  OPENERS,
  POSSESSIVES,
  PERSON_NOUNS,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
  SUBORDINATORS,
} from './data/closedClass';
import { WORDNET } from './data/wordnet';
import { pluralOf, verbForms } from './inflect';
import { Can, Sense, Tag } from './tag';

/** Room for the words of this table and those that lexicons of other modules add. */
const CAPACITY = 1 << 18;
/** Lexicographer files of verbs start behind this; data/wordnet.ts counts them from 1. */
const VERB_FILES = 28;
/** Logarithmic frequency from which on words get their ids before all others. */
const FREQUENT = 3;
const MOST_FREQUENT = 9;

/**
 * English words by vocabulary id: what each form can be, its lemma, what kind of thing it means, how frequent it is.
 * Tables are indexed by word id; id 0, the unknown word, has zeros everywhere.
 * Source: WordNet 3.0 (data/wordnet.ts) and the closed classes (data/closedClass.ts).
 */
export class Lexicon {
  readonly vocabulary = new Vocabulary(CAPACITY);
  /** Bits of `Can`. */
  readonly can = new Uint16Array(CAPACITY);
  /** The tag of a closed-class word; elsewhere 0. */
  readonly closed = new Uint8Array(CAPACITY);
  /** Id of the singular, for nouns; of itself where it is one. 0 where the form is no noun. */
  readonly nounLemma = new Int32Array(CAPACITY);
  /** Id of the infinitive, for verbs. */
  readonly verbLemma = new Int32Array(CAPACITY);
  /** `Sense` of the noun and of the verb reading. */
  readonly nounSense = new Uint8Array(CAPACITY);
  readonly verbSense = new Uint8Array(CAPACITY);
  /** Logarithmic frequency, 0 (never seen) to 9, of each reading. */
  readonly nounFrequency = new Uint8Array(CAPACITY);
  readonly verbFrequency = new Uint8Array(CAPACITY);
  readonly adjectiveFrequency = new Uint8Array(CAPACITY);
  readonly adverbFrequency = new Uint8Array(CAPACITY);

  private readonly abbreviations: ReadonlySet<number>;
  private readonly labels: ReadonlySet<number>;
  private readonly openers: ReadonlySet<number>;

  constructor() {
    this.numberFrequentWords();
    this.addOpenClasses();
    this.addIrregular();
    this.addClosedClasses();
    this.markPeople();
    this.abbreviations = this.ids(ABBREVIATIONS);
    this.labels = this.ids(LABEL_ABBREVIATIONS);
    this.openers = this.ids(OPENERS);
  }

  /** Id of a word or form; it is added where it is new. */
  id(word: string): number {
    return this.vocabulary.add(fold(word));
  }

  /** Id of a word, 0 where it is unknown. */
  idOf(word: string): number {
    return this.vocabulary.idOf(fold(word));
  }

  /** Ids of the words in a list parted by spaces. */
  ids(words: string): ReadonlySet<number> {
    return new Set(
      words
        .split(' ')
        .filter(Boolean)
        .map((word) => this.id(word)),
    );
  }

  word(id: number): string {
    return this.vocabulary.word(id);
  }

  isAbbreviation(word: number): boolean {
    return word !== 0 && this.abbreviations.has(word);
  }

  isLabel(word: number): boolean {
    return word !== 0 && this.labels.has(word);
  }

  isOpener(word: number): boolean {
    return word !== 0 && this.openers.has(word);
  }

  /**
   * Gives the words that texts are full of the lowest ids, the most frequent first: what a text asks of the tables then lies
   * together, and stays in the processor's cache.
   */
  private numberFrequentWords(): void {
    for (const [words] of CLOSED_CLASSES) this.ids(words);
    for (const [form] of AUXILIARIES) this.id(form);
    const lines: string[][] = Array.from({ length: MOST_FREQUENT + 1 }, () => []);
    for (const line of WORDNET.split('\n')) lines[frequencyOf(line)]!.push(line);
    for (let level = MOST_FREQUENT; level >= FREQUENT; level--)
      for (const line of lines[level]!) this.numberForms(line);
  }

  /** Ids for a word and its regular forms. */
  private numberForms(line: string): void {
    const gap = line.indexOf(' ');
    const word = line.slice(0, gap);
    const { vocabulary } = this;
    vocabulary.add(word);
    if (line.includes('n', gap)) vocabulary.add(pluralOf(word));
    if (!line.includes('v', gap)) return;
    const { s, ing, past } = verbForms(word);
    for (const form of [s, ...ing, ...past]) vocabulary.add(form);
  }

  private addOpenClasses(): void {
    const irregular = new Set(IRREGULAR_VERBS.map(([base]) => base![0]!));
    const ownPlural = new Set(IRREGULAR_NOUNS.map(([singular]) => singular!));
    for (const line of WORDNET.split('\n')) {
      const gap = line.indexOf(' ');
      const word = line.slice(0, gap);
      for (let at = gap + 1; at < line.length; at += 3) {
        const sense = parseInt(line[at + 1]!, 36);
        const frequency = Number(line[at + 2]);
        switch (line[at]) {
          case 'n':
            this.addNoun(word, sense, frequency, ownPlural.has(word));
            break;
          case 'v':
            this.addVerb(word, sense + VERB_FILES, frequency, irregular.has(word));
            break;
          case 'a':
            this.addSimple(word, Can.Adjective, this.adjectiveFrequency, frequency);
            break;
          default:
            this.addSimple(word, Can.Adverb, this.adverbFrequency, frequency);
        }
      }
    }
  }

  private addSimple(word: string, can: Can, table: Uint8Array, frequency: number): void {
    const id = this.vocabulary.add(word);
    this.can[id]! |= can;
    table[id] = frequency;
  }

  private addNoun(word: string, sense: number, frequency: number, irregular: boolean): void {
    const id = this.vocabulary.add(word);
    this.can[id]! |= Can.Noun;
    // "rails" has an entry of its own, seen less often than "rail": it stays the plural.
    if (this.nounLemma[id] === 0 || frequency >= this.nounFrequency[id]!) {
      this.nounLemma[id] = id;
      this.nounSense[id] = sense;
      this.nounFrequency[id] = frequency;
    }
    if (!irregular) this.addPlural(id, pluralOf(word));
  }

  private addPlural(singular: number, plural: string): void {
    const id = this.vocabulary.add(plural);
    this.can[id]! |= Can.NounPlural;
    // "glasses" is a noun of its own in WordNet, and "glass" its singular: what has an own entry keeps it.
    if (this.nounLemma[id] !== 0 && this.nounFrequency[id]! >= this.nounFrequency[singular]!) return;
    this.nounLemma[id] = singular;
    this.nounSense[id] = this.nounSense[singular]!;
    this.nounFrequency[id] = this.nounFrequency[singular]!;
  }

  private addVerb(word: string, sense: number, frequency: number, irregular: boolean): void {
    const id = this.addVerbForm(word, Can.Verb, word);
    this.verbSense[id] = sense;
    this.verbFrequency[id] = frequency;
    const forms = verbForms(word);
    this.addVerbForm(forms.s, Can.VerbS, word);
    for (const form of forms.ing) this.addVerbForm(form, Can.VerbIng, word);
    if (!irregular) for (const form of forms.past) this.addVerbForm(form, Can.VerbPast | Can.VerbEn, word);
  }

  private addVerbForm(form: string, can: number, base: string): number {
    const id = this.vocabulary.add(form);
    const lemma = this.vocabulary.add(base);
    this.can[id]! |= can;
    const known = this.verbLemma[id]!;
    if (known === 0 || known === id || this.verbFrequency[lemma]! > this.verbFrequency[known]!) {
      if (!(known === id && form !== base && this.verbFrequency[id]! > this.verbFrequency[lemma]!))
        this.verbLemma[id] = lemma;
      this.verbSense[id] = this.verbSense[lemma]!;
      this.verbFrequency[id] = Math.max(this.verbFrequency[id]!, this.verbFrequency[lemma]!);
    }
    return id;
  }

  private addIrregular(): void {
    for (const [[base], past, participle] of IRREGULAR_VERBS as [string[], string[], string[]][]) {
      for (const form of past) this.addVerbForm(form, Can.VerbPast, base!);
      for (const form of participle) this.addVerbForm(form, Can.VerbEn, base!);
    }
    for (const [singular, plural] of IRREGULAR_NOUNS as [string, string][]) {
      const id = this.vocabulary.add(singular);
      if (this.nounLemma[id] === 0) {
        this.can[id]! |= Can.Noun;
        this.nounLemma[id] = id;
      }
      this.addPlural(id, plural);
      this.nounLemma[this.vocabulary.add(plural)] = id;
    }
  }

  private addClosedClasses(): void {
    for (const [words, tag] of CLOSED_CLASSES) for (const id of this.ids(words)) this.close(id, tag);
    for (const [form, tag, lemma] of AUXILIARIES) {
      const id = this.id(form);
      this.can[id] = Can.Auxiliary | AUXILIARY_FORMS[tag].can;
      this.closed[id] = AUXILIARY_FORMS[tag].tag;
      this.verbLemma[id] = this.id(lemma);
    }
  }

  private markPeople(): void {
    for (const noun of PERSON_NOUNS.split(' ')) {
      this.nounSense[this.id(noun)] = Sense.Person;
      this.nounSense[this.id(pluralOf(noun))] = Sense.Person;
    }
  }

  private close(id: number, tag: Tag): void {
    this.can[id]! |= Can.Closed;
    this.closed[id] = tag;
  }
}

const CLOSED_CLASSES: readonly (readonly [string, Tag])[] = [
  [ADVERBS, Tag.Adverb],
  [PREPOSITIONS, Tag.Preposition],
  [DETERMINERS, Tag.Determiner],
  [CONJUNCTIONS, Tag.Conjunction],
  [SUBORDINATORS, Tag.Subordinator],
  [PRONOUNS, Tag.Pronoun],
  [POSSESSIVES, Tag.Possessive],
  [RELATIVES, Tag.Relative],
  [MODALS, Tag.Modal],
  [NOT, Tag.Not],
  ['to', Tag.Preposition],
];

/** The highest frequency of a line of data/wordnet.ts, of all its parts of speech. */
function frequencyOf(line: string): number {
  let most = 0;
  for (let at = line.indexOf(' ') + 3; at < line.length; at += 3)
    if (Number(line[at]) > most) most = Number(line[at]);
  return most;
}

const AUXILIARY_FORMS = {
  Verb: { can: Can.Verb, tag: Tag.Verb },
  VerbS: { can: Can.VerbS, tag: Tag.VerbS },
  VerbPast: { can: Can.VerbPast, tag: Tag.VerbPast },
  VerbEn: { can: Can.VerbEn, tag: Tag.VerbEn },
  VerbIng: { can: Can.VerbIng, tag: Tag.VerbIng },
};

let shared: Lexicon | undefined;

/** The one English lexicon of the process, made on first use (some 100 ms). */
export function english(): Lexicon {
  shared ??= new Lexicon();
  return shared;
}

/** Whether a noun, in the singular, names people first of all: "miner", "patient". */
export function isPersonNoun(noun: string): boolean {
  const lexicon = english();
  return lexicon.nounSense[lexicon.vocabulary.idOf(noun)] === Sense.Person;
}

/** Whether a noun, in the singular, names buildings, vehicles, places or goods first of all: what no person is counted as. */
export function isThingNoun(noun: string): boolean {
  const lexicon = english();
  const sense = lexicon.nounSense[lexicon.vocabulary.idOf(noun)];
  return sense === Sense.Artifact || sense === Sense.Location || BODIES_WITH_WALLS.has(noun);
}

/** WordNet has them as groups of people. */
const BODIES_WITH_WALLS = words('school village university college church company firm bank shop');
