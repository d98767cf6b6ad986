import type { FactSource } from '../factSource';
import { resolveTime } from '../claims/resolveTime';
import type { PlacedEvent } from './matchEvents';

/** The events of a source with their anchors linked across sources and their times resolved. */
export function placeEvents(source: FactSource): PlacedEvent[] {
  return source.analysis.events.events.map((event) => {
    const days = event.time ? resolveTime(event.time, source.meta.date)?.days : undefined;
    return {
      kind: event.kind,
      noun: event.noun,
      main: event.main,
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
