import { contributeWords } from '../../../language/extraWords';
import { english, type Lexicon } from '../../../language/lexicon';
import { WordMap } from '../../../text/wordMap';
import {
  ATTRIBUTE_FAMILIES,
  NOUN_SYNONYMS,
  VERB_CLASSES,
  type AttributeFamily,
  type Measured,
} from '../data/attributeFamilies';

/** A family as readings take it over. Made at one place with all of its fields: objects of many shapes are slow to read. */
export interface Family {
  readonly name: string;
  readonly measures: readonly Measured[];
  /** Its group, or its name. */
  readonly comparable: string;
  readonly cumulative: boolean;
  readonly ofEvent: boolean;
}

function wholeOf({ name, measures, group, cumulative, ofEvent }: AttributeFamily): Family {
  return {
    name,
    measures,
    comparable: group ?? name,
    cumulative: cumulative ?? false,
    ofEvent: ofEvent ?? false,
  };
}

type Table = WordMap<readonly Family[]>;

/** The attribute families by vocabulary id of the words that call for them. */
export class AttributeLexicon {
  private readonly counted: Table;
  private readonly of: Table;
  private readonly governs: Table;
  private readonly verbs: Table;
  private readonly marks: Table;
  /** By first word, then by the rest. */
  private readonly phrases = new Map<string, Map<string, Family[]>>();
  private readonly verbClasses = new WordMap<string>();
  private readonly nouns = new WordMap<string>();
  private readonly names = new Map<string, Family>();

  constructor(families: readonly AttributeFamily[], lexicon: Lexicon = english()) {
    const whole = new Map(families.map((family) => [family, wholeOf(family)]));
    for (const family of whole.values()) this.names.set(family.name, family);
    const table = (pick: (f: AttributeFamily) => string | undefined): Table => {
      const map: Table = new WordMap();
      for (const family of families)
        for (const id of lexicon.ids(pick(family) ?? ''))
          map.set(id, [...(map.get(id) ?? []), whole.get(family)!]);
      return map;
    };
    this.counted = table((f) => f.counted);
    this.of = table((f) => f.of);
    this.governs = table((f) => f.governs);
    this.verbs = table((f) => f.verbs);
    this.marks = table((f) => f.marks);
    for (const family of families)
      for (const phrase of family.phrases?.split('; ') ?? []) this.addPhrase(phrase, whole.get(family)!);
    for (const [name, verbs] of Object.entries(VERB_CLASSES))
      for (const id of lexicon.ids(verbs)) this.verbClasses.set(id, name);
    for (const line of NOUN_SYNONYMS)
      for (const id of lexicon.ids(line)) this.nouns.set(id, line.split(' ')[0]!);
  }

  private addPhrase(phrase: string, family: Family): void {
    const [first, ...others] = phrase.split(' ');
    const rest = others.join(' ');
    const behind = this.phrases.get(first!) ?? new Map<string, Family[]>();
    this.phrases.set(first!, behind);
    behind.set(rest, [...(behind.get(rest) ?? []), family]);
  }

  named(name: string): Family | null {
    return this.names.get(name) ?? null;
  }

  /** Family that a counted head means by itself. */
  byCounted(lemma: number, measured: Measured): Family | null {
    return pick(this.counted.get(lemma), measured);
  }

  /** Family of a noun that governs the figure. */
  byGovernor(lemma: number, measured: Measured): Family | null {
    return pick(this.of.get(lemma), measured);
  }

  /** Family of a noun that stands right in front of the figure's preposition. */
  byDirectGovernor(lemma: number, measured: Measured): Family | null {
    return this.byGovernor(lemma, measured) ?? pick(this.governs.get(lemma), measured);
  }

  byVerb(lemma: number, measured: Measured): Family | null {
    return pick(this.verbs.get(lemma), measured);
  }

  byMark(word: number, measured: Measured): Family | null {
    return pick(this.marks.get(word), measured);
  }

  /** Family of a preposition or verb with a noun: "on" and "board", "lose" and "life" (lemmas). */
  byPhrase(first: string, noun: string, measured: Measured): Family | null {
    return pick(this.phrases.get(first)?.get(noun), measured);
  }

  /** "destroyed" for "flatten"; null for verbs that no class has. */
  verbClass(lemma: number): string | null {
    return this.verbClasses.get(lemma) ?? null;
  }

  /** The noun that stands for a group of synonyms; the noun itself elsewhere. */
  nounKey(lemma: number, word: string): string {
    return this.nouns.get(lemma) ?? word;
  }
}

function pick(families: readonly Family[] | undefined, measured: Measured): Family | null {
  if (families === undefined) return null;
  for (const family of families) if (family.measures.includes(measured)) return family;
  return null;
}

let shared: AttributeLexicon | undefined;

/** The families that come with the program. A workspace that adds its own makes another lexicon. */
export function attributeLexicon(): AttributeLexicon {
  shared ??= new AttributeLexicon(ATTRIBUTE_FAMILIES);
  return shared;
}

// Its words must be known when the first text is read.
contributeWords(() => {
  attributeLexicon();
});
