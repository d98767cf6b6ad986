/** What a UTF-16 code unit is to the tokeniser. The values index `CHAR_CLASS`. */
export const enum CharClass {
  Other = 0,
  Space = 1,
  LineBreak = 2,
  Lower = 3,
  Upper = 4,
  /** A letter without case, or a combining mark. */
  Letter = 5,
  Digit = 6,
  Apostrophe = 7,
  Hyphen = 8,
  Currency = 9,
}

const LINE_BREAKS = [0x0a, 0x0d, 0x0b, 0x0c, 0x85, 0x2028, 0x2029];
const APOSTROPHES = [0x27, 0x2018, 0x2019, 0x02bc];
/** Hyphens and dashes that may stand inside a word, a range or a designation. */
const HYPHENS = [0x2d, 0x2010, 0x2011, 0x2012, 0x2013, 0x2212];

function classify(code: number): CharClass {
  const ch = String.fromCharCode(code);
  if (/\p{Lu}|\p{Lt}/u.test(ch)) return CharClass.Upper;
  if (/\p{Ll}/u.test(ch)) return CharClass.Lower;
  if (/\p{L}|\p{M}/u.test(ch)) return CharClass.Letter;
  if (/\p{Sc}/u.test(ch)) return CharClass.Currency;
  if (/\s|\p{Z}|\p{Cf}/u.test(ch)) return CharClass.Space;
  return CharClass.Other;
}

function buildClasses(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (let code = 0; code < 0x10000; code++) {
    // Ideographs, Hangul and private use are large uniform blocks; surrogates are symbols here (emoji above all).
    if (code >= 0x3400 && code < 0xd7a4) table[code] = CharClass.Letter;
    else if (code >= 0xd7a4 && code < 0xf900) table[code] = CharClass.Other;
    else table[code] = classify(code);
  }
  for (let code = 0x30; code <= 0x39; code++) table[code] = CharClass.Digit;
  for (const code of LINE_BREAKS) table[code] = CharClass.LineBreak;
  for (const code of APOSTROPHES) table[code] = CharClass.Apostrophe;
  for (const code of HYPHENS) table[code] = CharClass.Hyphen;
  return table;
}

/** The class of every UTF-16 code unit. Only ASCII digits count as digits: news in English writes no others. */
export const CHAR_CLASS: Uint8Array = buildClasses();
