import { Tag } from '../../language/tag';
import { fold } from '../../text/fold';
import { Noted, type Candidate } from './candidate';
import { US_STATES } from './data/regions';
import type { KnownName } from './knownNames';
import type { NameTokens } from './nameTokens';

/**
 * What tells a place from others of its name: "ohio" for "Springfield, Ohio". Empty where nothing is said, where the tables put
 * the place there anyway ("San Jose, California"), and where the second name is a subject of its own.
 */
export function qualifierOf(names: NameTokens, candidate: Candidate, sense: KnownName | null): string {
  if (candidate.noted & (Noted.Person | Noted.Adjective | Noted.Nested | Noted.Quoted)) return '';
  if (sense !== null && sense.type !== 'city') return '';
  const container = containerBehind(names, candidate.end);
  if (container === null || (sense !== null && liesIn(sense, container))) return '';
  return fold(container.name).replace(/ state$/, '');
}

/** The country or region behind a comma, closed by a comma, a full stop or anything but a verb. */
function containerBehind(names: NameTokens, end: number): KnownName | null {
  if (!names.isComma(end)) return null;
  for (const { entry, end: behind } of names.knownAt(end + 1)) {
    if (entry.type !== 'country' && entry.type !== 'region') continue;
    if (entry.role !== 'name' && entry.role !== 'acronym') continue;
    const tag = names.tag(behind);
    const subject = tag === Tag.VerbS || tag === Tag.VerbPast || tag === Tag.Modal || tag === Tag.Verb;
    const listed =
      names.lemma(behind) === 'and' || (names.isComma(behind) && names.knownAt(behind + 1).length > 0);
    if (!subject && !listed && !names.isClitic(behind)) return entry;
  }
  return null;
}

function liesIn(city: KnownName, container: KnownName): boolean {
  if (city.country !== container.country) return false;
  if (container.type === 'country' || city.state === '') return true;
  const state = US_STATES[fold(container.name).replace(/ state$/, '')];
  return state === undefined || state === city.state;
}
