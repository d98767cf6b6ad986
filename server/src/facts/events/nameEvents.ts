import { words } from '../../text/words';
import type { Entity, EntityId } from '../entities/entity';
import type { EventCluster, EventNode } from './eventIndex';
import type { PlacedEvent } from './matchEvents';

/** What an event is called: "earthquake, Qeshm". */
export interface EventName {
  readonly name: string;
  readonly slug: string;
}

/** Named by what is said most: its noun, and the name that most of its reports give with it. */
export function nameEvent(cluster: EventCluster): EventName {
  const noun = mostSaid(cluster.events.map((e) => [e.noun, 1] as const)) ?? cluster.events[0]!.kind;
  const place = mostSaid(cluster.events.flatMap((e) => topAnchors(e)));
  const name = place ? `${noun}, ${place}` : noun;
  return { name, slug: slugOf(name) };
}

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

/**
 * Ids of events. Events of one name are told apart by a number, in the order of their first report; so a new event may change
 * the id of another one of the same name, and of no others.
 */
export class EventNames {
  private readonly clusterOf = new Map<EventNode, EventNode>();
  private readonly slugOfCluster = new Map<EventNode, string>();
  private readonly bySlug = new Map<string, Map<EventNode, { cluster: EventCluster; name: string }>>();
  private readonly idOf = new Map<EventNode, EntityId>();
  private readonly entities = new Map<EntityId, Entity>();

  /** Takes over the clusters of the touched nodes. Returns the nodes whose id changed and the ids that came, went or changed. */
  update(
    touched: ReadonlySet<EventNode>,
    cluster: (node: EventNode) => EventCluster | undefined,
  ): { nodes: Set<EventNode>; ids: Set<EntityId> } {
    const slugs = new Set<string>();
    for (const node of touched) this.forget(node, slugs);
    for (const node of touched) {
      const now = cluster(node);
      if (now?.nodes[0] === node) this.remember(node, now, slugs);
    }
    return this.renumber(slugs, touched);
  }

  id(node: EventNode): EntityId | null {
    return this.idOf.get(node) ?? null;
  }

  entity(id: EntityId): Entity | undefined {
    return this.entities.get(id);
  }

  private forget(node: EventNode, slugs: Set<string>): void {
    const slug = this.slugOfCluster.get(node);
    if (slug !== undefined) {
      slugs.add(slug);
      this.bySlug.get(slug)?.delete(node);
      this.slugOfCluster.delete(node);
    }
    this.clusterOf.delete(node);
  }

  private remember(first: EventNode, cluster: EventCluster, slugs: Set<string>): void {
    const { name, slug } = nameEvent(cluster);
    slugs.add(slug);
    this.slugOfCluster.set(first, slug);
    const same = this.bySlug.get(slug) ?? new Map<EventNode, { cluster: EventCluster; name: string }>();
    same.set(first, { cluster, name });
    this.bySlug.set(slug, same);
  }

  private renumber(
    slugs: ReadonlySet<string>,
    touched: ReadonlySet<EventNode>,
  ): { nodes: Set<EventNode>; ids: Set<EntityId> } {
    const nodes = new Set<EventNode>();
    const ids = new Set<EntityId>();
    for (const node of touched) {
      const was = this.idOf.get(node);
      if (was !== undefined) ids.add(was);
      this.idOf.delete(node);
      nodes.add(node);
    }
    for (const slug of slugs) this.numberSlug(slug, nodes, ids);
    for (const id of ids) if (!this.isUsed(id)) this.entities.delete(id);
    return { nodes, ids };
  }

  private numberSlug(slug: string, nodes: Set<EventNode>, ids: Set<EntityId>): void {
    const same = [...(this.bySlug.get(slug) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1));
    same.forEach(([, { cluster, name }], i) => {
      const id = i === 0 ? slug : `${slug}-${i + 1}`;
      ids.add(id);
      this.entities.set(id, {
        id,
        type: 'event',
        name,
        aliases: aliasesOf(cluster, name),
        origin: 'discovered',
      });
      for (const node of cluster.nodes) {
        const was = this.idOf.get(node);
        if (was === id) continue;
        if (was !== undefined) ids.add(was);
        this.idOf.set(node, id);
        nodes.add(node);
      }
    });
    if (same.length === 0) this.bySlug.delete(slug);
    // One id more than there are events now may have been in use before.
    ids.add(same.length === 0 ? slug : `${slug}-${same.length + 1}`);
  }

  private isUsed(id: EntityId): boolean {
    const [, slug, number] = /^(.*?)(?:-(\d+))?$/.exec(id) ?? [];
    const same = this.bySlug.get(id) ?? (slug !== undefined ? this.bySlug.get(slug) : undefined);
    const position = this.bySlug.has(id) ? 1 : Number(number ?? 1);
    return same !== undefined && same.size >= position;
  }
}

function aliasesOf(cluster: EventCluster, name: string): string[] {
  const nouns = new Set(cluster.events.map((e) => e.noun));
  return [...nouns].filter((noun) => noun !== name).sort();
}
