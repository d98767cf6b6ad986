import { isOneSlip } from '../entities/editDistance';
import type { EntityId } from '../entities/entity';
import type { FactSource } from '../factSource';

/** The named people of some sources and the ages that these give them. */
export interface PeopleAges {
  /** The one person of an age, null where there are several of different surnames. */
  readonly byAge: ReadonlyMap<number, EntityId | null>;
  readonly ages: ReadonlyMap<EntityId, ReadonlySet<number>>;
}

export const NO_AGES: PeopleAges = { byAge: new Map(), ages: new Map() };

/** A named person's age, as one source gives it. */
export interface PersonAge {
  readonly entity: EntityId;
  readonly name: string;
  readonly age: number;
}

/** Collects the ages of named people from what their sources say (`agesIn`). "Hale", "Hayle" and "Simon Hale" of one age are taken for one: the one named most often. */
export function peopleByAge(sources: Iterable<readonly PersonAge[]>): PeopleAges {
  const counts = new Map<number, Map<EntityId, number>>();
  const names = new Map<EntityId, string>();
  const ages = new Map<EntityId, Set<number>>();
  for (const source of sources) {
    for (const { entity, name, age } of source) {
      names.set(entity, name);
      const people = counts.get(age) ?? new Map<EntityId, number>();
      people.set(entity, (people.get(entity) ?? 0) + 1);
      counts.set(age, people);
      const own = ages.get(entity) ?? new Set<number>();
      ages.set(entity, own.add(age));
    }
  }
  return { byAge: new Map([...counts].map(([age, people]) => [age, onePerson(people, names)])), ages };
}

/** The ages that a source gives named people. */
export function agesIn(source: FactSource): PersonAge[] {
  return source.analysis.frames.flatMap((frame) => {
    const { value } = source.analysis.figures[frame.figure]!;
    if (frame.attribute !== 'age' || frame.subject.kind !== 'entity' || value.type !== 'single') return [];
    const entity = source.links[frame.subject.entity];
    const local = source.analysis.names.entities[frame.subject.entity]!;
    return entity && local.type === 'person' ? [{ entity, name: local.name, age: value.value }] : [];
  });
}

function onePerson(
  people: ReadonlyMap<EntityId, number>,
  names: ReadonlyMap<EntityId, string>,
): EntityId | null {
  const sorted = [...people].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([id]) => id);
  const surname = lastWord(names.get(sorted[0]!)!);
  return sorted.every((id) => isNearly(surname, lastWord(names.get(id)!))) ? sorted[0]! : null;
}

function isNearly(a: string, b: string): boolean {
  return a === b || isOneSlip(a, b);
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
}

/** Whether two sets of people are the same. */
export function areSameAges(a: PeopleAges, b: PeopleAges): boolean {
  if (a.byAge.size !== b.byAge.size || a.ages.size !== b.ages.size) return false;
  for (const [age, person] of a.byAge) if (b.byAge.get(age) !== person) return false;
  for (const [person, ages] of a.ages)
    if ([...ages].join() !== [...(b.ages.get(person) ?? [])].join()) return false;
  return true;
}
