import type { SourceKey } from '../source';
import { EventCluster, type EventNode } from './eventCluster';
import { SignMatcher, signsOf, type EventSigns } from './eventSigns';
import { matchEvents, type Closeness } from './matchEvents';
import type { PlacedEvent } from './placedEvent';
import { isSameEvent } from './sameEvent';

/** What an update changed. */
export interface ClusterChange {
  /** Clusters with other members than before, or members that tell something else; those without any are gone. */
  readonly clusters: Set<EventCluster>;
  /** Nodes that came, went, or belong to another cluster now. */
  readonly nodes: Set<EventNode>;
}

interface Member {
  readonly node: EventNode;
  signs: EventSigns;
  cluster: EventCluster;
  /** An array, not a set: in a large workspace these make up most of the index. */
  neighbours: Member[];
  /** The last search that looked at it. */
  tried: number;
}

/** One local event of a source: "uri#n". */
export function eventNode(source: SourceKey, event: number): EventNode {
  return `${source}#${event}`;
}

/**
 * Joins the local events of all sources into the events they tell of. Two are joined when `matchEvents` says so; the clusters
 * are the connected components. That relation looks at two events alone, so the order of updates does not matter, and an
 * update costs in proportion to what could match the source's own events, not to the size of their clusters.
 */
export class EventIndex {
  private readonly members = new Map<EventNode, Member>();
  private readonly byAnchor = new Map<string, Set<Member>>();
  private readonly nodesOf = new Map<SourceKey, EventNode[]>();
  private readonly matcher = new SignMatcher();
  private searches = 0;

  constructor(private readonly closeness: Closeness) {}

  /** Replaces the events of a source; what that changes is added to `change`. */
  update(source: SourceKey, events: readonly PlacedEvent[], change: ClusterChange): void {
    const before = this.nodesOf.get(source) ?? [];
    const nodes = events.map((_, i) => before[i] ?? eventNode(source, i));
    if (nodes.length > 0) this.nodesOf.set(source, nodes);
    else this.nodesOf.delete(source);
    for (const node of before.slice(events.length)) this.remove(this.members.get(node)!, change);
    events.forEach((event, i) => {
      const member = this.members.get(nodes[i]!);
      if (!member) this.add(nodes[i]!, event, change);
      else if (!isSameEvent(member.signs.event, event)) this.replace(member, event, change);
    });
  }

  /** The cluster of a node; undefined for a node that is not there. */
  cluster(node: EventNode): EventCluster | undefined {
    return this.members.get(node)?.cluster;
  }

  private add(node: EventNode, event: PlacedEvent, change: ClusterChange): void {
    const member: Member = {
      node,
      signs: signsOf(event),
      cluster: new EventCluster(),
      neighbours: [],
      tried: 0,
    };
    member.cluster.add(node, event);
    change.nodes.add(node);
    change.clusters.add(member.cluster);
    this.members.set(node, member);
    for (const other of this.enter(member)) this.join(member, other, change);
  }

  private remove(member: Member, change: ClusterChange): void {
    this.leave(member);
    this.members.delete(member.node);
    const { neighbours } = member;
    for (const other of neighbours) drop(other.neighbours, member);
    member.cluster.remove(member.node);
    change.clusters.add(member.cluster);
    change.nodes.add(member.node);
    // Two neighbours may hang together by this one alone.
    if (neighbours.length > 1) this.divide(neighbours, change);
  }

  private replace(member: Member, event: PlacedEvent, change: ClusterChange): void {
    this.leave(member);
    member.signs = signsOf(event);
    member.cluster.replace(member.node, event);
    change.clusters.add(member.cluster);
    const now = this.enter(member);
    const lost = member.neighbours.filter((other) => !now.has(other));
    for (const other of member.neighbours) now.delete(other);
    for (const other of lost) {
      drop(other.neighbours, member);
      drop(member.neighbours, other);
    }
    for (const other of now) this.join(member, other, change);
    this.divide([member, ...lost], change);
  }

  /** Lets others find a member; returns those that it matches. */
  private enter(member: Member): Set<Member> {
    const keys = anchorKeys(member.signs.event);
    for (const key of keys) {
      const known = this.byAnchor.get(key);
      if (known) known.add(member);
      else this.byAnchor.set(key, new Set([member]));
    }
    return this.matches(member, keys);
  }

  private leave(member: Member): void {
    for (const key of anchorKeys(member.signs.event)) {
      const known = this.byAnchor.get(key);
      known?.delete(member);
      if (known?.size === 0) this.byAnchor.delete(key);
    }
  }

  private matches(member: Member, keys: readonly string[]): Set<Member> {
    const found = new Set<Member>();
    this.matcher.set(member.signs);
    member.tried = ++this.searches;
    for (const key of keys) {
      for (const other of this.byAnchor.get(key) ?? []) {
        if (other.tried === this.searches) continue;
        other.tried = this.searches;
        if (matchEvents(this.matcher, other.signs, this.closeness)) found.add(other);
      }
    }
    return found;
  }

  private join(member: Member, other: Member, change: ClusterChange): void {
    member.neighbours.push(other);
    other.neighbours.push(member);
    if (member.cluster === other.cluster) return;
    const [into, from] = bySize(member.cluster, other.cluster);
    change.clusters.add(into);
    change.clusters.add(from);
    for (const [node, event] of from.takeAll()) this.move(node, event, into, change);
  }

  private move(node: EventNode, event: PlacedEvent, into: EventCluster, change: ClusterChange): void {
    into.add(node, event);
    this.members.get(node)!.cluster = into;
    change.nodes.add(node);
  }

  /** Splits a cluster where not all of these members hang together any more; no other member can have been cut off. */
  private divide(members: readonly Member[], change: ClusterChange): void {
    const start = members[0]!;
    const home = start.cluster;
    const loose = members.filter((other) => other !== start && !meet(start, other));
    if (loose.length === 0) return;
    const parts: Set<Member>[] = [];
    for (const member of [start, ...loose])
      if (!parts.some((part) => part.has(member))) parts.push(reach(member));
    parts.sort((a, b) => b.size - a.size);
    for (const part of parts.slice(1)) this.separate(part, home, change);
  }

  /** Moves members out of their cluster into one of their own. */
  private separate(leaving: ReadonlySet<Member>, home: EventCluster, change: ClusterChange): void {
    const cluster = new EventCluster();
    change.clusters.add(cluster);
    change.clusters.add(home);
    for (const { node, signs } of leaving) {
      home.remove(node);
      this.move(node, signs.event, cluster, change);
    }
  }
}

/** Whether two members are joined directly or by a common neighbour. */
function meet(a: Member, b: Member): boolean {
  const [few, many] = a.neighbours.length <= b.neighbours.length ? [a, b] : [b, a];
  const near = new Set(few.neighbours).add(few);
  return near.has(many) || many.neighbours.some((member) => near.has(member));
}

function reach(start: Member): Set<Member> {
  const seen = new Set([start]);
  for (const member of seen) for (const next of member.neighbours) seen.add(next);
  return seen;
}

function bySize(a: EventCluster, b: EventCluster): readonly [EventCluster, EventCluster] {
  return a.nodes.length >= b.nodes.length ? [a, b] : [b, a];
}

function drop(list: Member[], member: Member): void {
  const at = list.indexOf(member);
  if (at < 0) return;
  list[at] = list[list.length - 1]!;
  list.pop();
}

/** Keys under which events look for each other: names, and numbers that two reports hardly share by chance. */
function anchorKeys(event: PlacedEvent): string[] {
  const names = event.anchors
    .filter((a) => a.weight >= LEAST_TELLING)
    .flatMap((a) => [a.entity, ...a.words.map((w) => `word ${w}`)]);
  const numbers = event.topics.filter(({ word }) => word.startsWith('#')).map(({ word }) => word);
  return [...names, ...numbers];
}

const LEAST_TELLING = 0.35;
