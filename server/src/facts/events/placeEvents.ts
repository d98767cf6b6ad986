import { english } from '../../language/lexicon';
import { fold } from '../../text/fold';
import { words } from '../../text/words';
import type { DaySpan } from '../claims/placedClaim';
import { daysOfSource } from '../claims/resolveTime';
import type { FactSource } from '../factSource';
import { isBetweenYears, type SourceDate } from '../source';
import type { ResolvedDate } from '../../extract/dates/resolveDate';
import type { EntityId } from '../entities/entity';
import { dayNumber } from '../../extract/dates/days';
import type { YearsTold } from '../../extract/sourceDate/inferDate';
import type { EventAnchor } from './localEvent';
import type { PlacedAnchor, PlacedEvent } from './placedEvent';

/** The events of a source with their anchors linked across sources and their times resolved. */
export function placeEvents(source: FactSource, dates: ReadonlyMap<number, ResolvedDate>): PlacedEvent[] {
  const told = source.meta.date ? daysOfTelling(source.meta.date) : notBefore(source.analysis.yearsTold);
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
      told,
      anchors: anchorsOf(source, event.anchors),
    };
  });
}

/** When a source was written; of a date that is inferred no more than the year. */
function daysOfTelling(date: SourceDate): DaySpan {
  const isInferred = date.basis === 'inferred' && !isBetweenYears(date);
  return daysOfSource(isInferred ? { ...date, value: date.value.slice(0, 4), precision: 'year' } : date);
}

/** A source without a date was not written before the years that it tells as past. */
function notBefore({ past }: YearsTold): DaySpan {
  return { from: past === null ? null : dayNumber(past, 1, 1), to: null };
}

/** Each linked entity once, the most telling mention first. */
function anchorsOf(source: FactSource, anchors: readonly EventAnchor[]): PlacedAnchor[] {
  const found = new Map<EntityId, PlacedAnchor>();
  for (const { entity, weight } of anchors) {
    const id = source.links[entity];
    if (!id || found.has(id)) continue;
    const { name, type } = source.analysis.names.entities[entity]!;
    found.set(id, {
      entity: id,
      weight,
      label: name,
      type,
      words: BROAD.has(type) || weight < IN_LEAD ? [] : tellingWords(name),
    });
  }
  return [...found.values()];
}

/** Names further down weigh less; a word in common with them says nothing. */
const IN_LEAD = 0.55;
const BROAD = words('country region city publication');

/** Words of a name that are no words of the language. */
function tellingWords(name: string): string[] {
  return fold(name)
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 2 && isUnknown(word));
}

function isUnknown(word: string): boolean {
  const lexicon = english();
  const id = lexicon.vocabulary.idOf(word);
  return lexicon.can[id] === 0 && lexicon.closed[id] === 0;
}
