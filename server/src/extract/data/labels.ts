// Words before a number that make it a designation: "Section 427", "Flight 370". Written for this project.

/** Label in lower case as well: the number behind names one of a series. */
export const LABELS =
  'no nos nr number numbers section sections chapter chapters article articles clause clauses paragraph para appendix annex volume vol vols issue page pages episode verse psalm figure fig table exhibit question proposition prop directive room rooms gate gates flight flights channel route highway interstate exit exits junction junctions seat row tier category grade type phase version model series extension ext tel telephone phone fax box apartment apt suite flat unit lot plot lane platform track runway terminal pier zone ward precinct district level stage step lap round game week day episode season rule law title schedule form item option group platform squad regiment battalion brigade division hall cell locker bed mile camp reactor area sector block house building';

/** Label only with a capital: in lower case these mostly are ordinary nouns that a count may follow. */
export const CAPITAL_LABELS =
  'act bill order amendment resolution regulation part parts set leg heat half period quarter inning match test scene draft pick class case court count formula covid project plan task operation exercise agenda vision expo studio radio station bus train line road engine ladder company team fleet corps mine shaft well plant school war mark mk world mission apollo basel protocol generation gen point place area century under over camp grand group day week section';

/** Words of a small-letter label that count things when a noun in the plural follows ("season 5 episodes" does not; "day 40 people"). */
export const STREET_WORDS = 'street road rd avenue ave boulevard blvd lane ln drive court place square terrace highway parkway pkwy crescent gardens row mews broadway wharf quay';

/** Share indexes and lists that are written with a number, in small letters as well. */
export const NUMBERED_INDEXES = 'fortune ftse nikkei russell dax cac topix stoxx asx tsx s&p sp forbes csi wilshire psi aex omx mib ibex';

/** Nouns of results: a pair of numbers before them is a score, not a range ("a 3-1 win"). */
export const SCORE_NOUNS =
  'win wins victory victories defeat defeats loss losses draw draws tie lead deficit advantage triumph thrashing rout scoreline score vote majority decision ruling margin split aggregate comeback drubbing hammering verdict result stalemate edge overtime shootout formation run record start favourite favorite underdog odds ratio aspect';

/** Verbs of matches and votes: "beat Leeds 2-1", "voted 52-48". Infinitives. */
export const SCORE_VERBS = 'win lose beat draw defeat thrash trounce lead trail rout hammer tie level vote edge down finish crush demolish overcome outscore outplay hold triumph fall prevail';
