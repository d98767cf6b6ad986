import { words } from '../../../text/words';

// Words that tell a government from the city it sits in. Own tables.

/** Before a capital they mean the city. */
export const CITY_PREPOSITIONS = words('in at near outside around across from through of inside via throughout');

/** What a government has: "Moscow's demands". */
export const POLICY_NOUNS = words(
  'effort policy decision seriousness demand ally plan influence position stance offer refusal move response foothold linkage interest diplomacy ambition support claim strategy concern pressure reputation standing backing approval aid intention role tie relation rejection insistence attitude objection resistance desire willingness reluctance determination promise proposal request warning threat sanction commitment opposition control dominance presence involvement intervention accusation denial reaction agreement negotiator envoy ambassador foe enemy rival sphere grip goal aim',
);

/** What governments have with one another: "relations with Moscow". */
export const DIPLOMATIC_NOUNS = words(
  'relations relationship ties tie talks cooperation co-operation negotiations agreement deal dispute alliance treaty links pact partnership dialogue tension tensions war trade contacts row',
);

/** What is done to a government: "accused Washington". */
export const ADDRESSING_VERBS = words('accuse urge warn blame condemn press sanction criticise criticize rebuke');

/** What governments do, though the dictionary lists the verb among those of being, moving or handling. */
export const STATE_VERBS = words('resist defy withdraw suspend halt');
