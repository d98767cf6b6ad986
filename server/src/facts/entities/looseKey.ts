/** Letters that transliterations write in several ways, in this order. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/['’ʼ-]/g, ''],
  [/tsch|tch/g, 'ch'],
  [/shch|sch/g, 'sh'],
  [/dzh|dj/g, 'j'],
  [/zh/g, 'j'],
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/dh/g, 'd'],
  [/ph/g, 'f'],
  [/ck|q/g, 'k'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/tz/g, 'ts'],
  [/iy|ij|yy|ii|ey$|ei$/g, 'i'],
  [/y/g, 'i'],
  [/ou|oo/g, 'u'],
  [/ee/g, 'i'],
  [/(.)\1/g, '$1'],
];

const SHORTEST_STEM = 4;

/** A word without what transliterations differ in: "berdymukhammedov" and "berdimukhamedov" are one. */
function sound(word: string): string {
  let out = word.replace(/[yi]([aeou])/g, '$1').replace(/([^aeiou])er$/, '$1r');
  for (const [from, to] of SOUNDS) out = out.replace(from, to);
  return out;
}

/** A surname without the ending that Russian adds: "rakhmonov" → "rahmon". */
function surname(word: string): string {
  const plain = sound(word.replace(/(yev|iev)$/, 'ev'));
  const stem = plain.replace(/(ov|ev|of|ef)$/, '');
  return stem.length >= SHORTEST_STEM ? stem : plain;
}

const VOWELS_FROM = 5;

/** A given name; in longer ones vowels that sound alike are one: "emomali", "imomali"; "mohammed", "muhamad". */
function given(word: string): string {
  const plain = sound(word);
  if (word.length < VOWELS_FROM) return plain;
  const last = plain.slice(-1);
  return (
    plain.slice(0, -1).replace(/e/g, 'i').replace(/^a/, 'i').replace(/o/g, 'u').replace(/a/g, 'i') + last
  );
}

/**
 * Key under which spellings of one person's name meet: given name and surname by their sound, what stands between left out.
 * Empty for names of one word: a surname alone is too little.
 */
export function loosePersonKey(key: string): string {
  const words = key.split(' ').filter((word) => !SUFFIXES.has(word));
  if (words.length < 2) return '';
  const first = words[0]!;
  if (first.length < 2) return '';
  return `p:${given(first)} ${surname(words[words.length - 1]!)}`;
}

/** Numbered units by number and first letters: "201st motorized rifle division", "201st mrd". */
export function looseUnitKey(key: string): string {
  const words = key.split(' ');
  const number = words[0]!;
  if (words.length < 2 || !/^\d+(st|nd|rd|th)$/.test(number)) return '';
  const rest = words.slice(1);
  const letters = rest.length === 1 ? rest[0]! : rest.map((word) => word.charAt(0)).join('');
  return `u:${number} ${letters}`;
}

/** Names that differ in spaces and hyphens only ("wal mart", "walmart"), and singular and plural of products ("vphones"). */
export function squashedKey(key: string): string {
  const squashed = key.replace(/[ '.]/g, '').replace(/s$/, '');
  return squashed.length >= 6 && !key.includes(':') ? `s:${squashed}` : '';
}

const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
