import type { LocalEntity } from '../../extract/names/documentNames';
import type { YearsTold } from '../../extract/sourceDate/inferDate';
import type { SourceDate, SourceKey } from '../../facts/source';
import { fold } from '../../text/fold';

/** What a source tells that may date it, or others. */
export interface DateClues {
  /** Path relative to its folder. */
  readonly file: string;
  /** As configured, stated or inferred from its own text; null where nothing tells. */
  readonly date: SourceDate | null;
  readonly publisher: string | null;
  readonly volume: number | null;
  /** Keys of scheduled events that it tells of as under way or to come. */
  readonly occasions: readonly string[];
  readonly years: YearsTold;
  readonly names: readonly LocalEntity[];
}

interface Held extends DateClues {
  readonly groups: readonly string[];
  derived: SourceDate | null;
}

/** Sources that may date each other. */
interface Group {
  readonly members: Set<SourceKey>;
  /** Years of the dates that members have by themselves, with how many. */
  readonly years: Map<number, number>;
}

/** Names in common without which two texts may tell of different years' events of one name. */
const ENOUGH_NAMES = 4;
/** A year of its own that a text must tell of, so near the year that it is given. */
const NEAR_YEARS = 2;
/** Sources that expect one event; where more do, it is no sign of when they were written. Bounds what an update costs. */
const MOST_EXPECTING = 40;

/**
 * Dates of sources that do not say when they were written, from others of their folder: of the same volume of a periodical, or telling of
 * the same summit or election as still to come. A year and no more; none where the others disagree or the text itself speaks against it.
 * Only dates that a source has by itself count, so nothing is inferred from what was inferred, and the order of updates does not matter.
 */
export class NeighbourDates {
  private readonly held = new Map<SourceKey, Held>();
  private readonly groups = new Map<string, Group>();

  /** The date of a source that has none of its own. */
  dateOf(key: SourceKey): SourceDate | null {
    return this.held.get(key)?.derived ?? null;
  }

  /** Replaces what a source tells; null removes it. Returns the others that are dated otherwise than before. */
  update(key: SourceKey, clues: DateClues | null): SourceKey[] {
    const old = this.held.get(key);
    const names = new Set([...(old?.groups ?? []), ...(clues ? groupsOf(clues) : [])]);
    const before = [...names].map((name) => this.tells(name));
    if (old) this.count(key, old, -1);
    if (clues) {
      const now: Held = { ...clues, groups: groupsOf(clues), derived: null };
      this.held.set(key, now);
      this.count(key, now, 1);
    }
    const touched = new Set<SourceKey>([key]);
    [...names].forEach((name, i) => {
      if (this.tells(name) === before[i] && isVolume(name)) return;
      if (this.tells(name) === TOO_MANY && before[i] === TOO_MANY) return;
      for (const member of this.groups.get(name)?.members ?? []) touched.add(member);
    });
    return this.deriveAll(touched).filter((member) => member !== key);
  }

  /** What a group says as a whole: a year, null where its members disagree or have none, or that it is too wide to say anything. */
  private tells(name: string): number | null | typeof TOO_MANY {
    const group = this.groups.get(name);
    if (!group) return null;
    if (!isVolume(name) && group.members.size > MOST_EXPECTING) return TOO_MANY;
    const [year] = group.years.keys();
    return group.years.size === 1 ? year! : null;
  }

  private count(key: SourceKey, held: Held, by: 1 | -1): void {
    if (by < 0) this.held.delete(key);
    for (const name of held.groups) {
      const group = this.groups.get(name) ?? { members: new Set(), years: new Map() };
      this.groups.set(name, group);
      if (by > 0) group.members.add(key);
      else group.members.delete(key);
      if (held.date) addTo(group.years, yearOf(held), by);
      if (group.members.size === 0) this.groups.delete(name);
    }
  }

  /** Dates sources anew; returns those that are dated otherwise than before. */
  private deriveAll(keys: ReadonlySet<SourceKey>): SourceKey[] {
    return [...keys].filter((key) => {
      const held = this.held.get(key);
      if (!held || held.date) return false;
      const before = held.derived;
      held.derived = this.derive(held);
      return before?.reason !== held.derived?.reason;
    });
  }

  /** What the first group that tells anything says. */
  private derive(own: Held): SourceDate | null {
    for (const name of own.groups) {
      const found = isVolume(name) ? this.fromVolume(name, own) : this.fromExpected(name, own);
      if (found && allows(own.years, found.year))
        return { value: String(found.year), precision: 'year', basis: 'inferred', reason: found.reason };
    }
    return null;
  }

  private fromVolume(name: string, { publisher, volume }: Held): Found | null {
    const year = this.tells(name);
    if (typeof year !== 'number') return null;
    return {
      year,
      reason: `volume ${String(volume)} of ${publisher ?? ''} is of ${String(year)}, as others of it tell`,
    };
  }

  private fromExpected(name: string, own: Held): Found | null {
    if (this.tells(name) === TOO_MANY) return null;
    const like = this.datedIn(name).filter((other) => isOfSameTime(own, other));
    const [year, ...others] = new Set(like.map(yearOf));
    if (year === undefined || others.length > 0) return null;
    return {
      year,
      reason: `what it tells of as to come is of ${String(year)}, as “${like[0]!.file}” tells`,
    };
  }

  /** Members with a date of their own, sorted by path. */
  private datedIn(name: string): Held[] {
    const found = [...(this.groups.get(name)?.members ?? [])].map((key) => this.held.get(key)!);
    return found.filter((one) => one.date !== null).sort((a, b) => (a.file < b.file ? -1 : 1));
  }
}

interface Found {
  readonly year: number;
  readonly reason: string;
}

const TOO_MANY = 'too many';
const VOLUME = 'volume ';

function groupsOf({ publisher, volume, occasions }: DateClues): string[] {
  const ofVolume = publisher !== null && volume !== null;
  return [...(ofVolume ? [`${VOLUME}${String(volume)} ${fold(publisher)}`] : []), ...occasions];
}

function yearOf({ date }: Held): number {
  return Number(date!.value.slice(0, 4));
}

/** Nothing that a text tells as past comes after the year, nothing it tells as ahead before. */
function allows({ past, ahead }: YearsTold, year: number): boolean {
  return (past === null || past <= year) && (ahead === null || ahead >= year);
}

/** Whether two texts that expect events of one name are of one time: they share names, and one tells of a year close to the other's. */
function isOfSameTime(own: Held, other: Held): boolean {
  const year = yearOf(other);
  const { past, ahead } = own.years;
  const near = [past, ahead].some((told) => told !== null && Math.abs(told - year) <= NEAR_YEARS);
  if (!near) return false;
  const keys = new Set(other.names.filter(isTelling).map((name) => name.key));
  return own.names.filter((name) => isTelling(name) && keys.has(name.key)).length >= ENOUGH_NAMES;
}

/** Countries stand in too many texts. */
function isTelling({ type }: LocalEntity): boolean {
  return type !== 'country' && type !== 'event';
}

function isVolume(group: string): boolean {
  return group.startsWith(VOLUME);
}

function addTo(counts: Map<number, number>, year: number, by: number): void {
  const next = (counts.get(year) ?? 0) + by;
  if (next > 0) counts.set(year, next);
  else counts.delete(year);
}
