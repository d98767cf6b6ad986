import type { DocumentContext } from '../claims/documentContext';
import { Tag } from '../../language/tag';
import { WordClass } from '../../language/wordClass';
import { words } from '../../text/words';

/** A word that says what a source is about. */
export interface Topic {
  /** Lemma. */
  readonly word: string;
  /** 0 to 1: rare words say more. */
  readonly weight: number;
}

/** Topics kept of each source. */
const MOST = 12;
/** Letters of a word that says anything. */
const SHORTEST = 3;
/** Tokens from the start in which a word counts double. */
const LEAD_TOKENS = 60;
/** Logarithmic frequency from which a word is too common to say anything. */
const COMMON = 7;
const MOST_FREQUENT = 9;

/** What a word of each frequency says. */
const WEIGHTS = Array.from(
  { length: COMMON },
  (_, frequency) => Math.round((100 * (MOST_FREQUENT - frequency)) / MOST_FREQUENT) / 100,
);

/** The words that say what a source is about: rare ones, used often or early. `skip[s]`: sentences that are no part of the story. */
export function findTopics(context: DocumentContext, skip: Uint8Array): Topic[] {
  const { tags, sentences } = context.reading;
  const scored = new ScoredWords(context);
  for (let s = 0; s < sentences.count; s++) {
    if (skip[s]) continue;
    for (let t = sentences.first[s]!; t < sentences.first[s + 1]!; t++) {
      const tag = tags[t]!;
      const noun = tag === Tag.Noun || tag === Tag.NounPlural;
      if ((!noun && !(tag >= Tag.Verb && tag <= Tag.VerbIng)) || context.mentionAt[t]! >= 0) continue;
      scored.note(t, noun);
    }
  }
  return [...tellingNumbers(context), ...scored.best()];
}

interface ScoredWord {
  readonly word: string;
  /** Vocabulary id, 0 for a word that the lexicon does not know. */
  readonly id: number;
  readonly weight: number;
  score: number;
}

/** By vocabulary id: the place of a word among those of the text that is read, 0 for none. Used for one text after the other. */
let places = new Int32Array(0);

class ScoredWords {
  private readonly words: ScoredWord[] = [];
  private readonly unknown = new Map<string, ScoredWord>();

  constructor(private readonly c: DocumentContext) {
    const { size } = c.lexicon.vocabulary;
    if (places.length < size) places = new Int32Array(size * 2);
  }

  note(t: number, noun: boolean): void {
    const { lexicon } = this.c;
    const lemma = noun ? this.c.nounLemma(t) : this.c.verbLemma(t);
    const frequency = noun ? lexicon.nounFrequency[lemma]! : lexicon.verbFrequency[lemma]! + 1;
    if (frequency >= COMMON || EMPTY_WORDS.has(lemma)) return;
    const weight = WEIGHTS[frequency]!;
    const entry = lemma === 0 ? this.unknownAt(t, weight) : this.known(lemma, weight);
    if (entry) entry.score += weight * (t < LEAD_TOKENS ? 2 : 1);
  }

  /** The words with the highest scores; clears the table. */
  best(): Topic[] {
    for (const { id } of this.words) places[id] = 0;
    const best: ScoredWord[] = [];
    for (const entry of this.words) {
      let at = best.length;
      while (at > 0 && goesBefore(entry, best[at - 1]!)) at--;
      if (at >= MOST) continue;
      best.splice(at, 0, entry);
      if (best.length > MOST) best.pop();
    }
    return best.map(({ word, weight }) => ({ word, weight }));
  }

  private known(id: number, weight: number): ScoredWord | null {
    const place = places[id]!;
    if (place !== 0) return this.words[place - 1]!;
    const word = this.c.lexicon.word(id);
    if (word.length < SHORTEST) return null;
    const entry = { word, id, weight, score: 0 };
    places[id] = this.words.push(entry);
    return entry;
  }

  private unknownAt(t: number, weight: number): ScoredWord | null {
    const word = this.c.textOf(t, t + 1).toLowerCase();
    const known = this.unknown.get(word);
    if (known) return known;
    if (word.length < SHORTEST || EMPTY.has(word)) return null;
    const entry = { word, id: 0, weight, score: 0 };
    this.unknown.set(word, entry);
    this.words.push(entry);
    return entry;
  }
}

function goesBefore(a: ScoredWord, b: ScoredWord): boolean {
  return a.score > b.score || (a.score === b.score && a.word < b.word);
}

/** "#9846": amounts with so many digits written out that two sources hardly share them by chance. */
function tellingNumbers(context: DocumentContext): Topic[] {
  const found = new Set<string>();
  for (const { kind, value, step, factor, furniture } of context.figures) {
    if (furniture || kind === 'date' || kind === 'designation' || value.type !== 'single') continue;
    const digits = Math.round(Math.abs(value.value) / step);
    if (digits >= TELLING_DIGITS && !isRound(digits))
      found.add(`#${Math.round(Math.abs(value.value) * factor * 1000) / 1000}`);
  }
  return [...found].slice(0, MOST_NUMBERS).map((word) => ({ word, weight: NUMBER_WEIGHT }));
}

function isRound(digits: number): boolean {
  return digits % 50 === 0;
}

/** Three digits written out. */
const TELLING_DIGITS = 101;
const MOST_NUMBERS = 8;
const NUMBER_WEIGHT = 0.9;

/** Words of reporting, counting and time: every report has them. */
const EMPTY_LIST =
  'spokesman spokeswoman official report reporter statement news agency percent per cent dollar euro pound mile kilometre kilometer metre meter hour minute week month today yesterday monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december say tell add according announce confirm estimate total number figure source';
const EMPTY_WORDS = new WordClass(EMPTY_LIST);
const EMPTY = words(EMPTY_LIST);
