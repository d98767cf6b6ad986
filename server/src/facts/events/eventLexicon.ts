import { contributeWords } from '../../language/extraWords';
import { english, type Lexicon } from '../../language/lexicon';
import { WordMap } from '../../text/wordMap';
import { EVENT_CLASSES } from './data/eventClasses';

/** Event classes by vocabulary id of the lemma. A word may name events of several classes ("raid"). */
export interface EventLexicon {
  readonly nouns: WordMap<readonly string[]>;
  readonly weakNouns: WordMap<readonly string[]>;
  readonly verbs: WordMap<readonly string[]>;
  /** By vocabulary id 1 for each form of these words: most words of a text are none of them, and need no lemma looked up. */
  readonly forms: Uint8Array;
  /** Classes of events that take place over a whole region. */
  readonly wide: ReadonlySet<string>;
}

let shared: EventLexicon | undefined;

/** The event lexicon, made on first use. */
export function eventLexicon(): EventLexicon {
  shared ??= build(english());
  return shared;
}

// Its words must be known when the first text is read.
contributeWords(() => {
  eventLexicon();
});

function build(lexicon: Lexicon): EventLexicon {
  const nouns = new WordMap<readonly string[]>();
  const weakNouns = new WordMap<readonly string[]>();
  const verbs = new WordMap<readonly string[]>();
  for (const { key, nouns: strong, verbs: does, weak } of EVENT_CLASSES) {
    addAll(lexicon, nouns, strong, key);
    addAll(lexicon, weakNouns, weak ?? '', key);
    addAll(lexicon, verbs, does, key);
  }
  const forms = formsOf(lexicon, [nouns, weakNouns], verbs);
  return {
    nouns,
    weakNouns,
    verbs,
    forms,
    wide: new Set(EVENT_CLASSES.filter((c) => c.wide).map((c) => c.key)),
  };
}

function formsOf(
  { vocabulary, nounLemma, verbLemma }: Lexicon,
  nouns: readonly WordMap<readonly string[]>[],
  verbs: WordMap<readonly string[]>,
): Uint8Array {
  const found = new Uint8Array(nounLemma.length);
  for (let word = 1; word < vocabulary.size; word++) {
    const noun = nounLemma[word]! || word;
    if (verbs.has(verbLemma[word]! || word) || nouns.some((table) => table.has(noun))) found[word] = 1;
  }
  return found;
}

function addAll(lexicon: Lexicon, table: WordMap<readonly string[]>, words: string, key: string): void {
  for (const id of lexicon.ids(words)) table.set(id, [...(table.get(id) ?? []), key]);
}
