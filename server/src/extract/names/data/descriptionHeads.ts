import { words } from '../../../text/words';

// Common nouns that with a name beside them describe one thing. Own tables; folded, phrases with spaces.

/** Singular nouns for bases. */
export const BASE_NOUNS = words('base airbase airfield barracks garrison outpost');

const STATE_BODIES = new Set(
  'parliament|government|army|navy|presidency|senate|cabinet|embassy|police|military|air force|coast guard|presidential office|presidential administration|foreign ministry|defence ministry|defense ministry|interior ministry|finance ministry|health ministry|justice ministry|supreme court|constitutional court|high court|central bank|border guards|border service|border guard|security service|national guard|national team|stock exchange|election commission|football federation|armed forces|special forces|ministry of defence|ministry of defense|ministry of foreign affairs|ministry of interior|ministry of finance|ministry of health|state duma|armed forces|house of representatives|house of commons|federal reserve|geological survey'.split(
    '|',
  ),
);

/** Bodies that a state has one of: with the state's adjective they are a name ("Tajik parliament"). */
export function isStateBody(phrase: string): boolean {
  return STATE_BODIES.has(phrase);
}

const ENDS = new Set([...STATE_BODIES].map((body) => body.slice(body.lastIndexOf(' ') + 1)));

/** Whether a word is the last one of such a body. */
export function endsStateBody(word: string): boolean {
  return ENDS.has(word);
}

const LEADS = new Set([...STATE_BODIES].flatMap((body) => body.split(' ').slice(0, -1)));

/** Whether a word may stand before the last one of such a body. */
export function leadsStateBody(word: string): boolean {
  return LEADS.has(word);
}

/** Nouns for what happens once, or once in a year, and is called after its place or those who meet. */
export const EVENT_NOUNS = words(
  'summit crisis election elections referendum war conflict tragedy massacre exercises manoeuvres maneuvers talks conference championship championships tournament festival revolution genocide invasion siege uprising clashes bombings shootings meetings games olympics',
);

/** Of those, the ones that a place or body behind "of" or "in" names as well. */
export const PLACED_EVENTS = words(
  'summit election elections referendum war conflict massacre clashes bombings shootings uprising siege invasion conference',
);

/** Nouns without a kind of their own that describe with two names beside them. */
export const DESCRIBING_NOUNS = 'border';
