import { IRREGULAR_VERBS } from './data/closedClass';

const VOWELS = 'aeiou';

const isVowel = (ch: string | undefined): boolean => ch !== undefined && VOWELS.includes(ch);

/** "army" → "armies", "box" → "boxes", "troop" → "troops". Irregular nouns are a table of their own. */
export function pluralOf(noun: string): string {
  if (/(s|x|z|ch|sh)$/.test(noun)) return noun + 'es';
  if (noun.endsWith('y') && !isVowel(noun.at(-2))) return noun.slice(0, -1) + 'ies';
  if (/(hero|echo|potato|tomato|torpedo|veto|cargo|volcano|mosquito|tornado|embargo)$/.test(noun))
    return noun + 'es';
  return noun + 's';
}

export interface VerbForms {
  readonly s: string;
  readonly ing: readonly string[];
  readonly past: readonly string[];
}

/** The regular forms of a verb. Where stress decides on a doubled consonant, both spellings are given. */
export function verbForms(base: string): VerbForms {
  return {
    s: GOING.test(base) ? base + 'es' : pluralOf(base),
    ing: stems(base, 'ing').map((s) => s + 'ing'),
    past: stems(base, 'ed').map((s) => s + 'ed'),
  };
}

/** "goes", "undergoes", "outdoes"; but "tangos". */
const GOING = /^(?:(?:under|for|out)?go|(?:out|over|un|re)do)$/;

function stems(base: string, ending: 'ing' | 'ed'): string[] {
  if (base.endsWith('ie')) return ending === 'ing' ? [base.slice(0, -2) + 'y'] : [base.slice(0, -1)];
  if (base.endsWith('ee') || base.endsWith('oe') || base.endsWith('ye'))
    return ending === 'ing' ? [base] : [base.slice(0, -1)];
  if (base.endsWith('e')) return [base.slice(0, -1)];
  if (base.endsWith('y') && !isVowel(base.at(-2)) && ending === 'ed') return [base.slice(0, -1) + 'i'];
  if (base.endsWith('c')) return [base + 'k', base];
  if (endsShort(base)) return syllables(base) === 1 ? [base + base.at(-1)!] : [base, base + base.at(-1)!];
  return [base];
}

/** Consonant, single vowel, single consonant other than w, x, y: "stop", "commit". */
function endsShort(base: string): boolean {
  const [a, b, c] = [base.at(-3), base.at(-2), base.at(-1)];
  const quBefore = a === 'u' && base.at(-4) === 'q';
  return base.length >= 3 && (!isVowel(a) || quBefore) && isVowel(b) && !isVowel(c) && !'wxy'.includes(c!);
}

function syllables(word: string): number {
  let n = 0;
  for (let i = 0; i < word.length; i++) if (isVowel(word[i]) && !isVowel(word[i - 1])) n++;
  return n;
}

/** "held" for "hold", "established" for "establish": the past participle of an infinitive. */
export function participleOf(base: string): string {
  participles ??= new Map(
    (IRREGULAR_VERBS as [string[], string[], string[]][]).map(([[b], , en]) => [b!, en[0]!]),
  );
  const { past } = verbForms(base);
  return participles.get(base) ?? past[FINAL_STRESS.test(base) ? past.length - 1 : 0]!;
}

/** Verbs of several syllables with the stress on the last, which double their consonant: "controlled", "referred". */
const FINAL_STRESS =
  /^(?:(?:com|ad|per|sub|o|e|trans|re)mit|(?:re|pre|in|con|de|trans)fer|(?:oc|re|in|con)cur|(?:com|ex|pro|re|dis|im)pel|control|patrol|equip|regret|rebel|deter|acquit|allot|annul|excel|enrol|fulfil|instal)$/;

let participles: ReadonlyMap<string, string> | undefined;
