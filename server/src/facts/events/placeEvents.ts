import type { FactSource } from '../factSource';
import type { ResolvedDate } from '../../extract/dates/resolveDate';
import type { PlacedEvent } from './matchEvents';

/** The events of a source with their anchors linked across sources and their times resolved. */
export function placeEvents(source: FactSource, dates: ReadonlyMap<number, ResolvedDate>): PlacedEvent[] {
  return source.analysis.events.events.map((event) => {
    const days = dates.get(event.time);
    return {
      kind: event.kind,
      noun: event.noun,
      main: event.main,
      topics: event.topics,
      file: source.file,
      from: days?.from ?? null,
      to: days?.to ?? null,
      anchors: event.anchors.flatMap(({ entity, weight }) => {
        const id = source.links[entity];
        return id
          ? [
              {
                entity: id,
                weight,
                label: source.analysis.names.entities[entity]!.name,
                type: source.analysis.names.entities[entity]!.type,
              },
            ]
          : [];
      }),
    };
  });
}
