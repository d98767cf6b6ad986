import type { EntityId } from '../entities/entity';
import type { FactSource } from '../factSource';

/** Named people by the age that sources give them; null where two people share one. */
export type PeopleByAge = ReadonlyMap<number, EntityId | null>;

/** The named people of some sources, by age. */
export function peopleByAge(sources: Iterable<FactSource>): PeopleByAge {
  const found = new Map<number, EntityId | null>();
  for (const source of sources) {
    for (const frame of source.analysis.frames) {
      const { value } = source.analysis.figures[frame.figure]!;
      if (frame.attribute !== 'age' || frame.subject.kind !== 'entity' || value.type !== 'single') continue;
      const person = source.links[frame.subject.entity] ?? null;
      if (person === null || source.analysis.names.entities[frame.subject.entity]!.type !== 'person')
        continue;
      const known = found.get(value.value);
      found.set(value.value, known === undefined || known === person ? person : null);
    }
  }
  return found;
}
