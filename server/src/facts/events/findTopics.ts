import type { DocumentContext } from '../claims/documentContext';
import { Tag } from '../../language/tag';
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
/** Tokens from the start in which a word counts double. */
const LEAD_TOKENS = 60;
/** Logarithmic frequency from which a word is too common to say anything. */
const COMMON = 7;
const MOST_FREQUENT = 9;

/** The words that say what a source is about: rare ones, used often or early. `skip[s]`: sentences that are no part of the story. */
export function findTopics(context: DocumentContext, skip: Uint8Array): Topic[] {
  const { tags, sentences } = context.reading;
  const scores = new Map<string, { score: number; weight: number }>();
  for (let s = 0; s < sentences.count; s++) {
    if (skip[s]) continue;
    for (let t = sentences.first[s]!; t < sentences.first[s + 1]!; t++) {
      const tag = tags[t]!;
      const noun = tag === Tag.Noun || tag === Tag.NounPlural;
      if ((!noun && !(tag >= Tag.Verb && tag <= Tag.VerbIng)) || context.mentionAt[t]! >= 0) continue;
      note(context, scores, t, noun);
    }
  }
  return [...tellingNumbers(context), ...topicWords(scores)];
}

function topicWords(scores: ReadonlyMap<string, { score: number; weight: number }>): Topic[] {
  return [...scores]
    .sort(([a, x], [b, y]) => y.score - x.score || (a < b ? -1 : 1))
    .slice(0, MOST)
    .map(([word, { weight }]) => ({ word, weight }));
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

function note(
  context: DocumentContext,
  scores: Map<string, { score: number; weight: number }>,
  t: number,
  noun: boolean,
): void {
  const lemma = noun ? context.nounLemma(t) : context.verbLemma(t);
  const frequency = noun ? context.lexicon.nounFrequency[lemma]! : context.lexicon.verbFrequency[lemma]! + 1;
  if (frequency >= COMMON) return;
  const word = context.lexicon.word(lemma) || context.textOf(t, t + 1).toLowerCase();
  if (word.length < 3 || EMPTY.has(word)) return;
  const weight = Math.round((100 * (MOST_FREQUENT - frequency)) / MOST_FREQUENT) / 100;
  const score = weight * (t < LEAD_TOKENS ? 2 : 1);
  const known = scores.get(word);
  if (known) known.score += score;
  else scores.set(word, { score, weight });
}

/** Words of reporting, counting and time: every report has them. */
const EMPTY = words(
  'spokesman spokeswoman official report reporter statement news agency percent per cent dollar euro pound mile kilometre kilometer metre meter hour minute week month today yesterday monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december say tell add according announce confirm estimate total number figure source',
);
