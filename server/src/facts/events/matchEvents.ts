import { words } from '../../text/words';
import type { EntityId } from '../entities/entity';
import type { DaySpan } from '../claims/placedClaim';
import { UNIT, type EventSigns, type SignMatcher } from './eventSigns';
import type { PlacedEvent } from './placedEvent';

/** Kinds that reports use for one another. */
const KINSHIP: readonly (readonly string[])[] = [
  ['robbery', 'fraud', 'attack'],
  ['offer', 'deal'],
  ['attack', 'explosion', 'clash', 'murder', 'war'],
  ['crash', 'fall', 'collapse', 'explosion'],
  ['storm', 'flood', 'landslide', 'tsunami'],
  ['trial', 'arrest', 'fraud', 'murder'],
  ['fire', 'explosion'],
  ['protest', 'clash', 'strike'],
  ['outage', 'breach'],
  ['earthquake', 'tsunami'],
];

/** How much two sources must share to be about one event. */
export interface Closeness {
  /** Names without which they are not taken to tell of one thing. */
  readonly names: number;
  /** Names and topics together; more where they tell of it as another kind of event. */
  readonly together: number;
  readonly unlike: number;
  /** Names that are enough without a topic in common, if one of them is more than a town. */
  readonly namesAlone: number;
  /** Topics that are enough with next to no names. */
  readonly topicsAlone: number;
}

/** Reports of one story share a country at least. */
export const LOOSE: Closeness = { names: 0.4, together: 1.05, unlike: 1.3, namesAlone: 1, topicsAlone: 1.6 };
/** Where a whole press tells of one country, stories share more than that with each other; reports of one share nearly all. */
export const STRICT: Closeness = {
  names: 1.2,
  together: 2.2,
  unlike: 2.2,
  namesAlone: 2,
  topicsAlone: Infinity,
};

/** Shared topics without which names must be many: Paris and France stand in many stories. */
const LEAST_TOPICS = 0.3;
const ENOUGH_NAMES = 2;
/** Topics count for no more than this: articles on like matters share many words. */
const MOST_TOPICS = 1.5;
/** Weights of shared names that make two recalled events one, and their least share of the names of the event that has fewer. */
const ENOUGH_RECALLED = 0.75;
const ENOUGH_MIXED = 1.1;
const SHARE_RECALLED = 0.55;
/** Reports of one event appear within this many days. */
const STORY_DAYS = 45;

/**
 * Whether another source tells of the event that the matcher holds: same kind, shared names and topics, no contradiction in time. Symmetric.
 * What costs least is asked first.
 */
export function matchEvents(matcher: SignMatcher, other: EventSigns, closeness: Closeness): boolean {
  const [a, b] = [matcher.signs.event, other.event];
  if (a.main && b.main)
    return (
      near(a.told, b.told, STORY_DAYS) && near(a, b, STORY_DAYS) && isSameStory(matcher, other, closeness)
    );
  if (!akin(a.kind, b.kind) || !near(a, b, 2)) return false;
  if (a.main !== b.main && !(known(a) && known(b))) return false;
  const names = sharedNames(matcher, other);
  return (
    names >= SHARE_RECALLED * Math.min(matcher.signs.total, other.total) &&
    names >= (a.main === b.main ? ENOUGH_RECALLED : ENOUGH_MIXED) * UNIT
  );
}

function isSameStory(matcher: SignMatcher, other: EventSigns, least: Closeness): boolean {
  const topics = TOPIC * matcher.sharedTopics(other);
  const [a, b] = [matcher.signs.event, other.event];
  const alike = akin(a.kind, b.kind);
  if (alike && topics >= least.topicsAlone * UNIT && !tellOfOtherPlaces(a, b)) return true;
  const names = matcher.sharedNames(other);
  if (topics < LEAST_TOPICS * UNIT && !sharesNamedEvent(a, b) && !(alike && areEnough(names, a, b, least)))
    return false;
  const enough = (alike ? least.together : least.unlike) * UNIT - Math.min(MOST_TOPICS * UNIT, topics);
  const needed = Math.max(enough, least.names * UNIT);
  return names >= needed || names + alikeNames(matcher, other) >= needed;
}

/** Names that make two reports one story whatever words they use. */
function areEnough(names: number, a: PlacedEvent, b: PlacedEvent, least: Closeness): boolean {
  return names >= ENOUGH_NAMES * UNIT || (names >= least.namesAlone * UNIT && sharesTellingName(a, b));
}

function sharesTellingName(a: PlacedEvent, b: PlacedEvent): boolean {
  return a.anchors.some((x) => !TOWNS.has(x.type) && b.anchors.some((y) => y.entity === x.entity));
}

/** Both name places, and none in common. */
function tellOfOtherPlaces(a: PlacedEvent, b: PlacedEvent): boolean {
  const [x, y] = [placesOf(a), placesOf(b)];
  return x.length > 0 && y.length > 0 && !x.some((place) => y.includes(place));
}

function placesOf({ anchors }: PlacedEvent): EntityId[] {
  return anchors
    .filter(({ type, weight }) => weight >= NAMED_IN_LEAD && (TOWNS.has(type) || type === 'place'))
    .map(({ entity }) => entity);
}

/** Countries that a report only comes to speak of weigh less. */
const NAMED_IN_LEAD = 0.3;

const TOWNS = words('country region city');

function akin(a: string, b: string): boolean {
  return (
    a === b ||
    a === 'story' ||
    b === 'story' ||
    KINSHIP.some((kinds) => kinds.includes(a) && kinds.includes(b))
  );
}

function sharedNames(matcher: SignMatcher, other: EventSigns): number {
  return matcher.sharedNames(other) + alikeNames(matcher, other);
}

/** Weight of names that are not the same, but have a word in common. */
function alikeNames(matcher: SignMatcher, other: EventSigns): number {
  return matcher.signs.worded && other.worded ? ALIKE * matcher.alikeNames(other) : 0;
}

/** "Storm Ilse", "the Boston Marathon": an event that has a name of its own. */
function sharesNamedEvent(a: PlacedEvent, b: PlacedEvent): boolean {
  return a.anchors.some((x) => x.type === 'event' && b.anchors.some((y) => y.entity === x.entity));
}

/** A word in common says less than a name in common. */
const ALIKE = 0.9;

/** A topic says less than a name. */
const TOPIC = 0.7;

function known(event: PlacedEvent): boolean {
  return event.from !== null || event.to !== null;
}

/** Whether the spans of time, where both are known, lie within so many days. */
function near(a: DaySpan, b: DaySpan, days: number): boolean {
  const apart = Math.max(
    (a.from ?? -Infinity) - (b.to ?? Infinity),
    (b.from ?? -Infinity) - (a.to ?? Infinity),
  );
  return apart <= days;
}
