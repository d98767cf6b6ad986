import { words } from '../../text/words';
import { contributeWords } from '../../language/extraWords';
import type { Tokens } from '../../text/tokenise';
import { CURRENCIES, DOUBTFUL_MARKS, SUBUNITS, type CurrencyRow } from '../data/currencies';
import { markId, W } from './figureWords';
import { PhraseTable, type PhraseMatch } from './phraseTable';

/** What the words behind an amount say about its currency. */
export interface CurrencyWord {
  /** ISO 4217; null where the words leave it open ("pounds" may be a weight, "crowns" of any country). */
  readonly code: string | null;
  readonly name: string;
  /** 1, or 0.01 for cents and pence. */
  readonly factor: number;
  /** The noun means other things too ("won", "marks", "pounds"): it needs an amount that looks like money. */
  readonly doubtful: boolean;
  readonly subunit: boolean;
}

const nouns = new PhraseTable<CurrencyWord>();
const byMark = new Map<string, CurrencyRow>();
const doubtfulMarks = new Set(DOUBTFUL_MARKS.split('|'));
const DOUBTFUL_NOUNS = words(
  'buck bucks pound pounds won mark marks real reals sum som soms lei leu lev rand lek crown crowns sen dong kina lari dram drams birr ether ethers sterling',
);

contributeWords((lexicon) => {
  // Where two currencies share a noun, the first that is meant by the noun alone takes it.
  for (const row of [...CURRENCIES].sort((a, b) => rank(b) - rank(a))) {
    for (const mark of row.symbols?.split('|') ?? []) {
      byMark.set(mark, row);
      const letters = /^\p{L}+$/u.test(mark) ? mark : undefined;
      if (letters) markId(lexicon.id(letters.toLowerCase()), W.CurrencyMark);
    }
    addNouns(row, (phrase, word) => markId(nouns.add(lexicon, phrase, word)[0]!, W.Currency));
  }
  for (const unit of SUBUNITS)
    for (const noun of unit.words.split('|')) {
      const word = {
        code: unit.code,
        name: unit.name,
        factor: unit.factor,
        doubtful: noun === 'sen',
        subunit: true,
      };
      markId(nouns.add(lexicon, noun, word)[0]!, W.Currency);
    }
});

function rank({ alone, own }: CurrencyRow): number {
  return alone || own ? 1 : 0;
}

function addNouns(row: CurrencyRow, add: (phrase: string, word: CurrencyWord) => void): void {
  for (const noun of row.nouns.split('|')) {
    const known = { code: row.code, name: row.name, factor: 1, doubtful: false, subunit: false };
    for (const adjective of row.adjectives.split('|')) if (adjective) add(`${adjective} ${noun}`, known);
    const alone = row.alone ?? row.own?.split('|').includes(noun) ?? false;
    add(noun, {
      ...known,
      code: alone ? row.code : null,
      name: alone ? row.name : noun,
      doubtful: DOUBTFUL_NOUNS.has(noun),
    });
  }
}

/** The currency noun that starts at token `from`: "euros", "Australian dollars", "pence". */
export function currencyWordAt(
  tokens: Tokens,
  from: number,
  end: number,
): PhraseMatch<CurrencyWord> | undefined {
  return from < end ? nouns.at(tokens, from, end) : undefined;
}

/** The currency of a mark in its exact spelling: "€", "A$", "Rs"; undefined for a bare "$". */
export function currencyOfMark(mark: string): CurrencyRow | undefined {
  return byMark.get(mark);
}

/** Marks that are also words or models ("R", "PS", "CUP"): money only before an amount in thousands or more. */
export function isDoubtfulMark(mark: string): boolean {
  return doubtfulMarks.has(mark);
}

/** "p" behind digits, "¢". */
export function subunitOfSymbol(symbol: string): (typeof SUBUNITS)[number] | undefined {
  return SUBUNITS.find((unit) => unit.symbols?.split('|').includes(symbol));
}
