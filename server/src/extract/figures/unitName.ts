import { Can, Tag } from '../../language/tag';
import type { NounPhrase } from './nounPhrase';
import type { SentenceContext } from './sentenceContext';

/** Nouns whose plural is the name of what they count. */
const OWN_NAMES: ReadonlyMap<string, string> = new Map([
  ['people', 'people'],
  ['troops', 'troop'],
  ['personnel', 'personnel'],
  ['police', 'police'],
  ['goods', 'goods'],
  ['series', 'series'],
  ['species', 'species'],
]);
/** Words in front of a noun that say nothing of its kind. */
const EMPTY = new Set([
  'more',
  'other',
  'additional',
  'further',
  'such',
  'most',
  'very',
  'so',
  'extra',
  'another',
]);

/**
 * The normalised name of a counted thing: adjectives, nouns and names in front of the head with the head in the singular;
 * participles, adverbs and determiners left out ("three newly recorded hit songs" → "hit song"). Lower case but for names.
 */
export function countedName(c: SentenceContext, phrase: NounPhrase): string {
  let name = '';
  for (let i = phrase.first; i < phrase.head; i++) {
    const word = modifierName(c, i, phrase);
    if (word) name += (name !== '' && !name.endsWith('-') && word !== '-' ? ' ' : '') + word;
  }
  const head = singularOf(c, phrase.head);
  return name === '' ? head : name + (name.endsWith('-') ? '' : ' ') + head;
}

function modifierName(c: SentenceContext, i: number, phrase: NounPhrase): string {
  if (c.isHyphen(i)) return i > phrase.first && isKept(c, i - 1) ? '-' : '';
  if (!isKept(c, i)) return '';
  if (c.tag(i) === Tag.Adjective) return positiveOf(c, i);
  return c.tag(i) === Tag.Name || c.isNumber(i) ? c.raw(i) : c.raw(i).toLowerCase();
}

function isKept(c: SentenceContext, i: number): boolean {
  if (EMPTY.has(c.word(i))) return false;
  switch (c.tag(i)) {
    case Tag.Adjective:
      return !isParticiple(c, i) || c.isHyphen(i + 1) || c.isHyphen(i - 1);
    case Tag.Noun:
    case Tag.NounPlural:
    case Tag.Name:
    case Tag.Ordinal:
      return true;
    case Tag.Number:
      return c.tag(i - 1) === Tag.Name || c.isHyphen(i + 1) || c.joint(i - 1);
    default:
      return c.joint(i + 1) && c.isWord(i);
  }
}

/** "charging", "wounded": forms of a verb that the tagger calls adjectives before a noun. */
function isParticiple(c: SentenceContext, i: number): boolean {
  const can = c.lexicon.can[c.id(i)]!;
  if ((can & (Can.VerbIng | Can.VerbEn)) === 0) return /(?:ing|ed)$/.test(c.word(i)) && can === 0;
  return (
    (can & Can.Adjective) === 0 || c.lexicon.adjectiveFrequency[c.id(i)]! <= c.lexicon.verbFrequency[c.id(i)]!
  );
}

/** "oldest" → "old": the plain form of a superlative; other adjectives in lower case as they are. */
function positiveOf(c: SentenceContext, i: number): string {
  const word = c.raw(i).toLowerCase();
  const irregular = IRREGULAR_SUPERLATIVES[word];
  if (irregular) return irregular;
  if (!word.endsWith('est') || word.length < 6) return word;
  const stem = word.slice(0, -3);
  const doubled = stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : '';
  const candidates = [stem, `${stem}e`, doubled, stem.endsWith('i') ? `${stem.slice(0, -1)}y` : ''];
  const { can, vocabulary } = c.lexicon;
  return (
    candidates.find((form) => form !== '' && (can[vocabulary.idOf(form)]! & Can.Adjective) !== 0) ?? word
  );
}

const IRREGULAR_SUPERLATIVES: Readonly<Record<string, string>> = {
  best: 'good',
  worst: 'bad',
  furthest: 'far',
  farthest: 'far',
  eldest: 'old',
};

/** The singular of the noun at `i`, in lower case but for names. */
export function singularOf(c: SentenceContext, i: number): string {
  const own = OWN_NAMES.get(c.word(i));
  if (own) return own;
  const id = c.id(i);
  const lemma = c.lexicon.nounLemma[id]!;
  const raw = c.raw(i);
  if (lemma !== 0 && c.tag(i) !== Tag.Name)
    return lemma === id ? ownLemma(c, id, raw.toLowerCase()) : c.lexicon.word(lemma);
  if (/^[A-Z]{2,}s$/.test(raw)) return raw.slice(0, -1);
  const written = c.tag(i) === Tag.Name ? raw : raw.toLowerCase();
  return stripPlural(written);
}

/** "colours" has an entry of its own beside "colour": behind a number the plural is meant. */
function ownLemma(c: SentenceContext, id: number, word: string): string {
  if ((c.lexicon.can[id]! & Can.NounPlural) === 0) return word;
  const singular = stripPlural(word);
  return (c.lexicon.can[c.lexicon.vocabulary.idOf(singular)]! & Can.Noun) !== 0 ? singular : word;
}

/** The plural ending of a word that the lexicon does not know. */
function stripPlural(word: string): string {
  if (word.length < 4 || /(ss|us|is|'s)$/.test(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(ches|shes|xes|sses|zes)$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') ? word.slice(0, -1) : word;
}
