import { words } from '../../text/words';
import type { EventCluster } from './eventCluster';
import type { PlacedEvent } from './placedEvent';

/** What an event is called: "earthquake, Orlo". */
export interface EventName {
  readonly name: string;
  readonly slug: string;
  /** The nouns that its reports have for it, sorted. */
  readonly aliases: readonly string[];
}

/** Reports that name an event: of what a whole press tells of, the first ones do. */
const NAMING = 400;

/** Named by what is said most: its noun, and the name that most of its reports give with it. */
export function nameEvent(cluster: EventCluster): EventName {
  const events = cluster.events.slice(0, NAMING);
  const noun = nounOf(events);
  const place = mostSaid(events.flatMap((e) => topAnchors(e)));
  const name = place ? `${noun}, ${place}` : noun;
  const aliases = [...new Set(events.map((e) => e.noun))]
    .filter((other) => other !== name && other !== NO_KIND)
    .sort();
  return { name, slug: slugOf(name), aliases };
}

/** The noun that most reports have; where they tell of nothing that has a kind, what they are about. */
function nounOf(events: readonly PlacedEvent[]): string {
  const said = mostSaid(events.map((e) => [e.noun, 1] as const)) ?? events[0]!.kind;
  if (said !== NO_KIND) return said;
  const topics = events.flatMap((e) => e.topics.map(({ word, weight }) => [word, weight] as const));
  const topic = mostSaid(topics.filter(([word]) => !word.startsWith('#')));
  return topic === undefined ? said : `story about ${topic}`;
}

/** Kind, and noun, of what has no kind of its own. */
const NO_KIND = 'story';

/** Anchors by weight; places a little ahead, since they say where. */
function topAnchors(event: PlacedEvent): (readonly [string, number])[] {
  return event.anchors.map((a) => [a.label, a.weight * (PLACES.has(a.type) ? 1.3 : 1)] as const);
}

const PLACES = words('city region place base');

function mostSaid(words: readonly (readonly [string, number])[]): string | undefined {
  const scores = new Map<string, number>();
  for (const [word, weight] of words) scores.set(word, (scores.get(word) ?? 0) + weight);
  return [...scores].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0];
}

function slugOf(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return (
    plain
      .split(/[^a-z0-9]+/)
      .filter(Boolean)
      .join('-') || 'event'
  );
}
