// Uses of number words and of numbers that count nothing. Written for this project from general knowledge of English.

/** Behind "one" these make an adverb or a pronoun, not a count: "one day", "one another", "one by one". */
export const BEHIND_ONE =
  'another|by|or|day|time|thing|way|hand|side|point|stage|is|was|has|had|can|could|may|might|must|would|should|will|could|does|did|knows|says|thinks|wonders|might|who|that|which|where|and|but|if|when|as|to|at|for|with|from|than|on|about|ought|never|always|only|has|sees|needs|wants|gets|reason|\'s|moment|minute|last|final';
/** Before "one" these make it a pronoun: "this one", "the one", "no one", "a big one". */
export const BEFORE_ONE = 'this|that|each|every|no|any|another|which|whichever|some|such|loved|either|neither|square';

/** Behind a hyphen and a number word: an adjective that counts nothing ("two-way", "one-off", "first-class"). */
export const HYPHEN_IDIOMS = 'way|off|by|sided|handed|time|liner|stop|size|on|to|a|piece|up|dimensional|state|tier|horse|upmanship|sixth|party|tone|ply|bit|eyed|faced|timer|step|pronged|man|woman|person|armed|legged|track|trick|hit|shot|and|half|in|sy|hundredth';

/** Parts of a whole, singular and plural, with their value. */
export const FRACTION_NOUNS: Readonly<Record<string, number>> = {
  half: 1 / 2, halves: 1 / 2, third: 1 / 3, thirds: 1 / 3, quarter: 1 / 4, quarters: 1 / 4, fourth: 1 / 4, fourths: 1 / 4, fifth: 1 / 5, fifths: 1 / 5,
  sixth: 1 / 6, sixths: 1 / 6, seventh: 1 / 7, sevenths: 1 / 7, eighth: 1 / 8, eighths: 1 / 8, ninth: 1 / 9, ninths: 1 / 9, tenth: 1 / 10, tenths: 1 / 10,
  hundredth: 1 / 100, hundredths: 1 / 100, thousandth: 1 / 1000, thousandths: 1 / 1000, twentieth: 1 / 20, twentieths: 1 / 20, twelfth: 1 / 12, twelfths: 1 / 12,
};

/** "dozens of": the word as a bounded range, low and high. Between this magnitude and the next, as the annotation of quantities in news does. */
export const VAGUE_PLURALS: Readonly<Record<string, readonly [number, number]>> = {
  dozens: [12, 120], tens: [10, 100], scores: [20, 200], hundreds: [100, 1000], thousands: [1e3, 1e4], millions: [1e6, 1e7], billions: [1e9, 1e10], trillions: [1e12, 1e13], lakhs: [1e5, 1e6], crores: [1e7, 1e8],
};

/** Words that multiply: "twice as many", "double the size". */
export const MULTIPLES: Readonly<Record<string, number>> = { twice: 2, thrice: 3, double: 2, triple: 3, treble: 3, quadruple: 4 };
/** "twofold", "tenfold" and "-fold" behind digits. */
export const FOLD_WORDS: Readonly<Record<string, number>> = { twofold: 2, threefold: 3, fourfold: 4, fivefold: 5, sixfold: 6, sevenfold: 7, eightfold: 8, ninefold: 9, tenfold: 10, twelvefold: 12, twentyfold: 20, hundredfold: 100 };

/** Characters that are numbers by themselves. */
export const VULGAR_FRACTIONS: Readonly<Record<string, number>> = { '½': 1 / 2, '⅓': 1 / 3, '⅔': 2 / 3, '¼': 1 / 4, '¾': 3 / 4, '⅕': 1 / 5, '⅖': 2 / 5, '⅗': 3 / 5, '⅘': 4 / 5, '⅙': 1 / 6, '⅚': 5 / 6, '⅛': 1 / 8, '⅜': 3 / 8, '⅝': 5 / 8, '⅞': 7 / 8 };
