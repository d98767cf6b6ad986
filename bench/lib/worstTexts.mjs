// Pieces that, repeated, make texts built to be slow to read.

/** Without an end to a sentence, a figure or a number. @type {Readonly<Record<string, string>>} */
export const WORST_FIGURES = {
  'one sentence of numbers': '5 ',
  'digits without space': '1,000',
  'number words': 'one hundred ',
  'openers without partner': 'from about 5 ',
  changes: 'from 5 to 9 men ',
  rates: '5 per 9 men ',
  modifiers: 'more than about ',
  hyphens: '5-',
  brackets: '5 km (',
  'lines of amounts': '5 $\n',
  'dates that hang on others': 'two days later ',
};

/** Names without an end, or joined with all that came before. @type {Readonly<Record<string, string>>} */
export const WORST_NAMES = {
  'one run of capitals': 'Alpha Beta Gamma ',
  'capitals with "of"': 'Bank of Union of ',
  'one surname, many persons': 'Anna Berg and Otto Berg met Mr Berg. ',
  'titles without end': 'President Minister General ',
  'brackets and acronyms': 'North Sea Pact (NSP) ',
  'hyphens between names': 'Wal - Mart ',
  'numbers behind names': 'Juno 2 ',
  'open quotation marks': '“Alpha ',
  possessives: "Anna's ",
  'the base in the base': 'the air base in Kant and the base ',
};

/** Claims about one thing, people and events without an end. @type {Readonly<Record<string, string>>} */
export const WORST_CLAIMS = {
  'one subject, many claims': 'Anna Berg paid $5 million. ',
  'people in one sentence': 'a 36-year-old man, ',
  'deaths in one sentence': 'killed 5 people in Ardal, ',
  'the same event again and again': 'The quake killed 5. ',
  'who says that who says': 'Anna Berg said that ',
};
