import { contributeWords } from '../../language/extraWords';
import { english, type Lexicon } from '../../language/lexicon';
import { EVENT_CLASSES } from './data/eventClasses';

/** Event classes by vocabulary id of the lemma. A word may name events of several classes ("raid"). */
export interface EventLexicon {
  readonly nouns: ReadonlyMap<number, readonly string[]>;
  readonly weakNouns: ReadonlyMap<number, readonly string[]>;
  readonly verbs: ReadonlyMap<number, readonly string[]>;
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
  const nouns = new Map<number, string[]>();
  const weakNouns = new Map<number, string[]>();
  const verbs = new Map<number, string[]>();
  for (const { key, nouns: strong, verbs: does, weak } of EVENT_CLASSES) {
    addAll(lexicon, nouns, strong, key);
    addAll(lexicon, weakNouns, weak ?? '', key);
    addAll(lexicon, verbs, does, key);
  }
  return { nouns, weakNouns, verbs, wide: new Set(EVENT_CLASSES.filter((c) => c.wide).map((c) => c.key)) };
}

function addAll(lexicon: Lexicon, table: Map<number, string[]>, words: string, key: string): void {
  for (const id of lexicon.ids(words)) table.set(id, [...(table.get(id) ?? []), key]);
}
