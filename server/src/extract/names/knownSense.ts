import { Noted, type Candidate } from './candidate';
import type { KnownName } from './knownNames';
import type { NameTokens } from './nameTokens';

/** Which countries and states a text is about, to tell Georgia from Georgia. */
export interface PlaceContext {
  /** Mentions by country code of names with one sense only. */
  readonly countries: ReadonlyMap<string, number>;
}

export function readPlaceContext(candidates: readonly Candidate[]): PlaceContext {
  const countries = new Map<string, number>();
  for (const { known } of candidates) {
    if (known.length === 0) continue;
    const codes = new Set(known.map((entry) => entry.country));
    if (codes.size !== 1) continue;
    const [code] = codes;
    if (code) countries.set(code, (countries.get(code) ?? 0) + 1);
  }
  return { countries };
}

/** Neighbours that speak for the country where a name also is a state's or a city's. */
const NEIGHBOURS: Readonly<Record<string, readonly string[]>> = {
  GE: ['RU', 'AM', 'AZ', 'TR', 'UA'],
  JO: ['IL', 'SY', 'IQ', 'SA', 'PS', 'EG', 'LB'],
};

/** A part of the world only by itself: "the West". */
const WEST = 'West';

/** What a form of the tables names here; null where the candidate is something else that happens to be called so. */
export function chooseSense(
  names: NameTokens,
  candidate: Candidate,
  context: PlaceContext,
): KnownName | null {
  if ((candidate.noted & (Noted.Honorific | Noted.GivenName)) !== 0) return null;
  if ((candidate.noted & Noted.Person) !== 0) return null;
  const [only] = candidate.known;
  if (candidate.known.length === 1 && only!.name !== WEST) return only!;
  const senses = fitting(names, candidate);
  if (senses.length <= 1) return senses[0] ?? null;
  const explicit = byNextWord(names, candidate, senses);
  if (explicit) return explicit;
  const containing = byContainer(names, candidate, senses);
  if (containing) return containing;
  let best: KnownName | null = null;
  let most = -1;
  for (const sense of senses) {
    const score = scoreOf(sense, context);
    if (score > most) {
      best = sense;
      most = score;
    }
  }
  return best;
}

function fitting(names: NameTokens, candidate: Candidate): KnownName[] {
  return candidate.known.filter((entry) => {
    // "West" and its adjective name a part of the world only by themselves: "the West", "Western countries".
    if (entry.name !== WEST) return true;
    return entry.role === 'adjective'
      ? isPoliticalWest(names, candidate)
      : (candidate.noted & Noted.Article) !== 0;
  });
}

function isPoliticalWest(names: NameTokens, { end, noted }: Candidate): boolean {
  return (noted & Noted.Doubtful) === 0 && !names.isCapital(end);
}

/** "Washington state", "Georgia's governor" aside: the word behind it says what it is. */
function byNextWord(
  names: NameTokens,
  { end }: Candidate,
  senses: readonly KnownName[],
): KnownName | undefined {
  const next = names.lemma(end);
  if (next === 'state' || next === 'governor' || next === 'legislature')
    return senses.find((entry) => entry.name.endsWith(' state'));
  if (next === 'city') return senses.find((entry) => entry.type === 'city');
  return undefined;
}

/** "Birmingham, Alabama": the part of the world behind the comma chooses. */
function byContainer(
  names: NameTokens,
  { end }: Candidate,
  senses: readonly KnownName[],
): KnownName | undefined {
  if (!names.isComma(end)) return undefined;
  const codes = new Set<string>();
  for (const { entry } of names.knownAt(end + 1))
    if (entry.type === 'country' || entry.type === 'region') codes.add(entry.country);
  return codes.size === 0
    ? undefined
    : senses.find((entry) => codes.has(entry.country) && entry.type === 'city');
}

function scoreOf(sense: KnownName, context: PlaceContext): number {
  const own = context.countries.get(sense.country) ?? 0;
  let near = own;
  for (const code of NEIGHBOURS[sense.country] ?? []) near += context.countries.get(code) ?? 0;
  return (BASE_SCORES[sense.role === 'capital' ? 'capital' : sense.type] ?? 0) + Math.min(6, near) * 2;
}

const BASE_SCORES: Readonly<Record<string, number>> = {
  country: 5,
  capital: 4,
  city: 3,
  region: 2,
  place: 4,
  organisation: 9,
  publication: 9,
};
