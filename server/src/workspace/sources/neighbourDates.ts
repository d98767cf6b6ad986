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

/** Names in common without which two texts may tell of different years' events of one name. */
const ENOUGH_NAMES = 4;
/** A year of its own that a text must tell of, so near the year that it is given. */
const NEAR_YEARS = 2;

/**
 * Dates of sources that do not say when they were written, from others of their folder: of the same volume of a periodical, or telling of
 * the same summit or election as still to come. A year and no more; none where the others disagree or the text itself speaks against it.
 * Only dates that a source has by itself count, so nothing is inferred from what was inferred, and the order of updates does not matter.
 */
export class NeighbourDates {
  private readonly held = new Map<SourceKey, Held>();
  private readonly members = new Map<string, Set<SourceKey>>();

  /** The date of a source that has none of its own. */
  dateOf(key: SourceKey): SourceDate | null {
    return this.held.get(key)?.derived ?? null;
  }

  /** Replaces what a source tells; null removes it. Returns the others that are dated otherwise than before. */
  update(key: SourceKey, clues: DateClues | null): SourceKey[] {
    const groups = new Set(this.held.get(key)?.groups ?? []);
    this.leave(key);
    if (clues) for (const group of this.enter(key, clues)) groups.add(group);
    const touched = new Set<SourceKey>();
    for (const group of groups) for (const member of this.members.get(group) ?? []) touched.add(member);
    const changed: SourceKey[] = [];
    for (const member of touched) {
      const held = this.held.get(member)!;
      if (held.date) continue;
      const before = held.derived;
      held.derived = this.derive(held);
      if (member !== key && !sameDate(before, held.derived)) changed.push(member);
    }
    return changed;
  }

  private leave(key: SourceKey): void {
    const before = this.held.get(key);
    this.held.delete(key);
    for (const group of before?.groups ?? []) {
      const members = this.members.get(group)!;
      members.delete(key);
      if (members.size === 0) this.members.delete(group);
    }
  }

  private enter(key: SourceKey, clues: DateClues): readonly string[] {
    const groups = groupsOf(clues);
    this.held.set(key, { ...clues, groups, derived: null });
    for (const group of groups) {
      const members = this.members.get(group);
      if (members) members.add(key);
      else this.members.set(group, new Set([key]));
    }
    return groups;
  }

  /** What the first group that tells anything says. */
  private derive(own: Held): SourceDate | null {
    for (const group of own.groups) {
      const others = this.datedIn(group);
      const isVolume = group.startsWith(VOLUME);
      const like = isVolume ? others : others.filter((other) => isOfSameTime(own, other));
      const years = new Set(like.map(yearOf));
      const [year] = years;
      if (year === undefined || years.size > 1 || !allows(own.years, year)) continue;
      const witness = like[0]!.file;
      const reason = isVolume
        ? `volume ${String(own.volume)} of its publication is of ${String(year)}, as “${witness}” tells`
        : `what it tells of as to come is of ${String(year)}, as “${witness}” tells`;
      return { value: String(year), precision: 'year', basis: 'inferred', reason };
    }
    return null;
  }

  /** Members with a date of their own, sorted by path. */
  private datedIn(group: string): Held[] {
    const found = [...(this.members.get(group) ?? [])].map((key) => this.held.get(key)!);
    return found.filter((one) => one.date !== null).sort((a, b) => (a.file < b.file ? -1 : 1));
  }
}

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

function sameDate(a: SourceDate | null, b: SourceDate | null): boolean {
  return a?.value === b?.value && a?.reason === b?.reason;
}
