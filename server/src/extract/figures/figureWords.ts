import { CARDINALS, MAGNITUDES, MAGNITUDE_SUFFIXES, ORDINALS } from '../../language/data/numberWords';
import { contributeWords } from '../../language/extraWords';
import type { Lexicon } from '../../language/lexicon';
import { CLOCK_WORDS, MONTH_NAMES, SEASON_NAMES, WEEKDAY_NAMES } from '../data/calendar';
import {
  CAPITAL_LABELS,
  LABELS,
  NUMBERED_INDEXES,
  SCORE_NOUNS,
  SCORE_VERBS,
  STREET_WORDS,
} from '../data/labels';
import { FOLD_WORDS, FRACTION_NOUNS, MULTIPLES, VAGUE_PLURALS } from '../data/numberIdioms';
import {
  DOWN_WORDS,
  FALLING_NOUNS,
  FALLING_VERBS,
  RISING_NOUNS,
  RISING_VERBS,
  UP_WORDS,
} from '../data/trends';

/** What a word can mean to the detectors of figures and dates, as bits; a word may have several. */
export const enum W {
  Cardinal = 1 << 0,
  Magnitude = 1 << 1,
  /** "bn", "m", "k" behind digits. */
  Suffix = 1 << 2,
  Ordinal = 1 << 3,
  /** "third", "quarters": with a number or an article before it, a part of a whole. */
  Fraction = 1 << 4,
  Month = 1 << 5,
  Weekday = 1 << 6,
  Season = 1 << 7,
  /** "today", "yesterday". */
  Today = 1 << 8,
  /** "week", "decade": what "last" or "this" may stand before. */
  Period = 1 << 9,
  /** "last", "this", "earlier", "ago": may open or close a date that counts from now. */
  Deictic = 1 << 10,
  /** First word of a name of a currency or of a part of one. */
  Currency = 1 << 11,
  /** Letters that mark an amount of money: "USD", "Rs". */
  CurrencyMark = 1 << 12,
  /** First word of a unit. */
  Unit = 1 << 13,
  /** "dozens", "millions". */
  Vague = 1 << 14,
  /** "twice", "double". */
  Multiple = 1 << 15,
  /** "tenfold". */
  Fold = 1 << 16,
  Label = 1 << 17,
  CapitalLabel = 1 << 18,
  Index = 1 << 19,
  Street = 1 << 20,
  ScoreNoun = 1 << 21,
  ScoreVerb = 1 << 22,
  Clock = 1 << 23,
  Up = 1 << 24,
  Down = 1 << 25,
  /** Last word of a phrase that bounds a number from the front: "than", "about". */
  ModifierEnd = 1 << 26,
  /** First word of a phrase that bounds a number from behind: "or", "plus". */
  ModifierStart = 1 << 27,
  /** "increase", "drop" as nouns. */
  UpNoun = 1 << 28,
  DownNoun = 1 << 29,
}

/** Words at which some detector may begin. */
export const TRIGGERS =
  W.Cardinal |
  W.Magnitude |
  W.Ordinal |
  W.Fraction |
  W.Month |
  W.Weekday |
  W.Season |
  W.Today |
  W.Deictic |
  W.CurrencyMark |
  W.Vague |
  W.Multiple |
  W.Fold;

const PERIODS =
  'day days week weeks month months year years decade decades century centuries quarter fortnight weekend night morning afternoon evening season summer winter spring autumn fall term';
const DEICTICS =
  'last this next past previous following coming earlier later ago same recent early mid late since current';
const TODAYS = 'today yesterday tomorrow tonight';

/** `W` bits by vocabulary id. Words that came into the vocabulary later have none. */
let bits = new Uint32Array(1);
let numberValues: ReadonlyMap<number, number> = new Map();
let suffixValues: ReadonlyMap<number, number> = new Map();
let fractionValues: ReadonlyMap<number, number> = new Map();
let ordinalValues: ReadonlyMap<number, number> = new Map();
let multipleValues: ReadonlyMap<number, number> = new Map();
let vagueValues: ReadonlyMap<number, readonly [number, number]> = new Map();

contributeWords((lexicon) => {
  const mark = marker(lexicon);
  numberValues = mark({ ...CARDINALS }, W.Cardinal);
  numberValues = new Map([...numberValues, ...mark(MAGNITUDES, W.Magnitude)]);
  suffixValues = mark(MAGNITUDE_SUFFIXES, W.Suffix);
  ordinalValues = mark(ORDINALS, W.Ordinal);
  fractionValues = mark(FRACTION_NOUNS, W.Fraction);
  multipleValues = new Map([...mark(MULTIPLES, W.Multiple), ...mark(FOLD_WORDS, W.Fold)]);
  vagueValues = mark(VAGUE_PLURALS, W.Vague);
  // The tagger knows an ordinal by these.
  lexicon.ids('st nd rd th');
  mark(MONTH_NAMES, W.Month);
  mark(WEEKDAY_NAMES, W.Weekday);
  mark(SEASON_NAMES, W.Season);
  for (const [words, bit] of WORD_LISTS) markWords(lexicon, words, bit);
  for (const [verbs, bit] of VERB_LISTS) markVerbs(lexicon, verbs, bit);
});

const WORD_LISTS: readonly (readonly [string, W])[] = [
  [PERIODS, W.Period],
  [DEICTICS, W.Deictic],
  [TODAYS, W.Today],
  [LABELS, W.Label],
  [CAPITAL_LABELS, W.CapitalLabel],
  [NUMBERED_INDEXES, W.Index],
  [STREET_WORDS, W.Street],
  [SCORE_NOUNS, W.ScoreNoun],
  [CLOCK_WORDS, W.Clock],
  [UP_WORDS, W.Up],
  [DOWN_WORDS, W.Down],
  [RISING_NOUNS, W.UpNoun],
  [FALLING_NOUNS, W.DownNoun],
];

const VERB_LISTS: readonly (readonly [string, W])[] = [
  [SCORE_VERBS, W.ScoreVerb],
  [RISING_VERBS, W.Up],
  [FALLING_VERBS, W.Down],
];

function marker(lexicon: Lexicon) {
  return <T>(values: Readonly<Record<string, T>>, bit: W): Map<number, T> => {
    const byId = new Map<number, T>();
    for (const [word, value] of Object.entries(values)) {
      const id = lexicon.id(word);
      byId.set(id, value);
      markId(id, bit);
    }
    return byId;
  };
}

function markWords(lexicon: Lexicon, words: string, bit: W): void {
  for (const id of lexicon.ids(words)) markId(id, bit);
}

/** Every form of the verbs: the lexicon knows which words lead to which infinitive. */
function markVerbs(lexicon: Lexicon, verbs: string, bit: W): void {
  const infinitives = lexicon.ids(verbs);
  for (let id = 1; id < lexicon.vocabulary.size; id++)
    if (infinitives.has(lexicon.verbLemma[id]!)) markId(id, bit);
}

/** Adds bits to a word; for tables of other modules (units, currencies, modifiers) while the vocabulary is built. */
export function markId(id: number, bit: W): void {
  if (id >= bits.length) {
    const longer = new Uint32Array(Math.max(id + 1, bits.length * 2));
    longer.set(bits);
    bits = longer;
  }
  bits[id]! |= bit;
}

/** `W` bits of a vocabulary id. */
export function bitsOf(word: number): number {
  return bits[word] ?? 0;
}

/** The table itself, for the one loop that looks at every token. */
export function wordBits(): Uint32Array {
  return bits;
}

/** "seven" → 7, "million" → 1e6. */
export function numberOf(word: number): number | undefined {
  return numberValues.get(word);
}

/** "bn" → 1e9. */
export function suffixOf(word: number): number | undefined {
  return suffixValues.get(word);
}

/** "third" → 1/3. */
export function fractionOf(word: number): number | undefined {
  return fractionValues.get(word);
}

/** "third" → 3. */
export function ordinalOf(word: number): number | undefined {
  return ordinalValues.get(word);
}

/** "twice" → 2, "tenfold" → 10. */
export function multipleOf(word: number): number | undefined {
  return multipleValues.get(word);
}

/** "dozens" → [12, 120]. */
export function vagueOf(word: number): readonly [number, number] | undefined {
  return vagueValues.get(word);
}
