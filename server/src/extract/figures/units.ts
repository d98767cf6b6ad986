import { contributeWords } from '../../language/extraWords';
import { type Tokens, TokenFlag } from '../../text/tokenise';
import { UNITS, type UnitRow } from '../data/units';
import { markId, W } from './figureWords';
import { PhraseTable } from './phraseTable';

export interface UnitMatch {
  readonly unit: UnitRow;
  /** Token behind the unit. */
  readonly end: number;
}

const words = new PhraseTable<UnitRow>();
/** By exact text; `free` ones may stand behind a space, `glued` ones only at the digits. */
const free = new Map<string, UnitRow>();
const glued = new Map<string, UnitRow>();
const byName = new Map<string, UnitRow>();
/** Tokens of the longest symbol: "lb.-ft." */
const LONGEST = 6;

contributeWords((lexicon) => {
  for (const unit of UNITS) {
    for (const phrase of unit.words.split('|')) markId(words.add(lexicon, phrase, unit)[0]!, W.Unit);
    for (const symbol of unit.symbols?.split('|') ?? []) free.set(symbol, unit);
    for (const symbol of unit.glued?.split('|') ?? []) glued.set(symbol, unit);
    if (!byName.has(unit.name)) byName.set(unit.name, unit);
    for (const word of [unit.symbols, unit.glued].join('|').split(/[^\p{L}]+/u)) if (word) lexicon.id(word);
  }
});

/** The unit that starts at token `from`, directly behind a number; words ("miles") or a symbol ("km²"). */
export function unitAt(tokens: Tokens, from: number, end: number): UnitMatch | undefined {
  if (from >= end) return undefined;
  const phrase = words.at(tokens, from, end);
  const symbol = symbolAt(tokens, from, end);
  if (symbol && symbol.end > (phrase?.end ?? 0)) return symbol;
  return phrase && { unit: phrase.value, end: phrase.end };
}

/** The unit written in words at `from`, in any place: "degrees Celsius". */
export function unitWordsAt(tokens: Tokens, from: number, end: number): UnitMatch | undefined {
  const phrase = from < end ? words.at(tokens, from, end) : undefined;
  return phrase && { unit: phrase.value, end: phrase.end };
}

function symbolAt(tokens: Tokens, from: number, end: number): UnitMatch | undefined {
  const table = (tokens.flags[from]! & TokenFlag.SpaceBefore) === 0;
  let best: UnitMatch | undefined;
  for (let behind = from + 1; behind <= end && behind <= from + LONGEST; behind++) {
    const text = tokens.text.slice(tokens.start[from], tokens.end[behind - 1]);
    const unit = free.get(text) ?? (table ? glued.get(text) : undefined);
    if (unit) best = { unit, end: behind };
    // Symbols have no spaces but those in the table ("sq km", "lb ft"), which are two tokens.
    const parted = behind < end && (tokens.flags[behind]! & TokenFlag.SpaceBefore) !== 0;
    if (parted && behind > from + 1) break;
  }
  return best;
}

/** The unit of a standard name. */
export function unitNamed(name: string): UnitRow | undefined {
  return byName.get(name);
}

/** A value in the base unit of its dimension: metres, kilograms, seconds, kelvin. */
export function toBase(value: number, unit: UnitRow): number {
  return value * unit.factor + (unit.offset ?? 0);
}

/** A value converted between two units; undefined where their dimensions differ. */
export function convert(value: number, from: UnitRow, to: UnitRow): number | undefined {
  if (from.dimension !== to.dimension) return undefined;
  return (toBase(value, from) - (to.offset ?? 0)) / to.factor;
}
