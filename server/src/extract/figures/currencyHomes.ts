import { mostCounted } from '../../text/mostCounted';
import { contributeWords } from '../../language/extraWords';
import type { Tokens } from '../../text/tokenise';
import { WordMap } from '../../text/wordMap';
import { CURRENCIES } from '../data/currencies';
import { COUNTRIES } from '../names/data/countries';
import type { SentenceContext } from './sentenceContext';

/** Currencies by the words for their country: "Sweden", "Swedish", "Stockholm". Only those whose noun other countries use as well. */
const byWord = new WordMap<string>();
/** Currencies by the noun that they share: "crown" → DKK, NOK, SEK … */
const byNoun = new Map<string, string[]>();

contributeWords((lexicon) => {
  const homes = new Map<string, string>();
  for (const { code, nouns, alone } of CURRENCIES) {
    if (alone) continue;
    homes.set(code.slice(0, 2), code);
    for (const noun of nouns.split('|')) byNoun.set(noun, [...(byNoun.get(noun) ?? []), code]);
  }
  for (const line of COUNTRIES.trim().split('\n')) {
    const [name, country, ...more] = line.split('|');
    // ISO 4217 codes begin with the code of the country.
    const currency = homes.get(country!);
    if (currency === undefined) continue;
    for (const word of [name!, ...more.slice(0, 3).flatMap((list) => list.split(','))])
      if (/^\p{L}+$/u.test(word)) byWord.set(lexicon.id(word.toLowerCase()), currency);
  }
});

/** How often each text tells of the countries of currencies; worked out where a text first asks. */
const counted = new WeakMap<Tokens, ReadonlyMap<string, number>>();

/**
 * The currency that a bare noun means: "crowns" are those of the one country with crowns that the sentence tells of, else of the one that the text tells
 * of most. Null where that leaves it open.
 */
export function homeCurrency(c: SentenceContext, noun: string): string | null {
  const codes = byNoun.get(noun);
  if (!codes) return null;
  let whole = counted.get(c.tokens);
  if (!whole) counted.set(c.tokens, (whole = countHomes(c.tokens, 0, c.tokens.count)));
  if (whole.size === 0) return null;
  const near = codes.filter((code) => countHomes(c.tokens, c.first, c.end).has(code));
  return near.length === 1
    ? near[0]!
    : mostCounted(codes.map((code) => [code, whole.get(code) ?? 0] as const));
}

function countHomes({ word }: Tokens, first: number, end: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (let t = first; t < end; t++) {
    const code = byWord.get(word[t]!);
    if (code !== undefined) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
}
