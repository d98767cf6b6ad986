import { contributeWords } from '../../language/extraWords';
import { CLOCK_WORDS, MONTH_NAMES, SEASON_NAMES, WEEKDAY_NAMES } from '../data/calendar';

const months = new Map<number, number>();
const weekdays = new Map<number, number>();
const seasons = new Map<number, number>();
const clock = new Set<number>();

contributeWords((lexicon) => {
  for (const [word, n] of Object.entries(MONTH_NAMES)) months.set(lexicon.id(word), n);
  for (const [word, n] of Object.entries(WEEKDAY_NAMES)) weekdays.set(lexicon.id(word), n);
  for (const [word, n] of Object.entries(SEASON_NAMES)) seasons.set(lexicon.id(word), n);
  for (const word of CLOCK_WORDS.split(' ')) clock.add(lexicon.id(word));
});

/** 1 to 12 for the vocabulary id of a month's name, 0 for other words. */
export function monthOf(word: number): number {
  return months.get(word) ?? 0;
}

/** 1 (Monday) to 7 for the vocabulary id of a weekday's name, 0 for other words. */
export function weekdayOf(word: number): number {
  return weekdays.get(word) ?? 0;
}

/** First month of a season, in the north; 0 for other words. */
export function seasonOf(word: number): number {
  return seasons.get(word) ?? 0;
}

/** "a.m.", "GMT", "o'clock": the word makes the number before it a time of day. */
export function isClockWord(word: number): boolean {
  return clock.has(word);
}
