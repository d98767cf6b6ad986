/** What a noun with "the" stands for, when it stands for a name told before. */
export type NounClass =
  | 'base'
  | 'unit'
  | 'event'
  | 'agreement'
  | 'region'
  | 'country'
  | 'city'
  | 'island'
  | 'product'
  | 'publication'
  | 'company';

/** Nouns by class. An own table; nouns of other bodies ("the university") lead to names that have them. */
const NOUNS: Readonly<Record<NounClass, string>> = {
  base: 'base airbase airfield garrison',
  unit: 'division brigade regiment battalion squadron fleet flotilla corps',
  event:
    'summit election referendum tournament festival conference championship war massacre revolution uprising siege invasion talks',
  agreement: 'treaty accord pact protocol convention agreement document',
  region: 'region',
  country: 'country',
  city: 'city',
  island: 'island',
  product: 'device phone handset smartphone tablet console drug vaccine app browser',
  publication: 'newspaper magazine broadcaster',
  company:
    'company firm carmaker automaker retailer manufacturer airline chipmaker drugmaker conglomerate maker insurer lender startup brewer',
};

export const COREFERENCE_NOUNS: ReadonlyMap<string, NounClass> = new Map(
  (Object.keys(NOUNS) as NounClass[]).flatMap((kind) =>
    NOUNS[kind].split(' ').map((noun): [string, NounClass] => [noun, kind]),
  ),
);
