import type { EntityId } from '../entities/entity';
import type { SourceKey } from '../source';
import { matchEvents, type PlacedEvent } from './matchEvents';

/** One local event of a source: "uri#n". */
export type EventNode = string;

export function eventNode(source: SourceKey, event: number): EventNode {
  return `${source}#${event}`;
}

/** The source of a node. */
export function sourceOfNode(node: EventNode): SourceKey {
  return node.slice(0, node.lastIndexOf('#'));
}

/** Events that are the same, told by one or more sources; nodes sorted. */
export interface EventCluster {
  readonly nodes: readonly EventNode[];
  readonly events: readonly PlacedEvent[];
}

/**
 * Joins the local events of all sources into the events they tell of. Two are joined when `matchEvents` says so; the clusters
 * are the connected components. That relation looks at two events alone, so the order of updates does not matter, and an
 * update touches only the clusters of the source's own events.
 */
export class EventIndex {
  private readonly placed = new Map<EventNode, PlacedEvent>();
  private readonly neighbours = new Map<EventNode, Set<EventNode>>();
  private readonly byAnchor = new Map<string, Set<EventNode>>();
  private readonly nodesOf = new Map<SourceKey, EventNode[]>();
  private readonly clusterOf = new Map<EventNode, EventCluster>();

  /** Replaces the events of a source and returns all nodes whose cluster may have changed, those gone included. */
  update(source: SourceKey, events: readonly PlacedEvent[]): Set<EventNode> {
    const touched = new Set<EventNode>();
    for (const node of this.nodesOf.get(source) ?? []) this.remove(node, touched);
    const nodes = events.map((_, i) => eventNode(source, i));
    if (nodes.length > 0) this.nodesOf.set(source, nodes);
    else this.nodesOf.delete(source);
    events.forEach((event, i) => this.add(nodes[i]!, event, touched));
    this.recluster(touched);
    return touched;
  }

  /** The cluster of a node; undefined for a node that is not there. */
  cluster(node: EventNode): EventCluster | undefined {
    return this.clusterOf.get(node);
  }

  private remove(node: EventNode, touched: Set<EventNode>): void {
    const event = this.placed.get(node)!;
    for (const other of this.clusterOf.get(node)?.nodes ?? []) touched.add(other);
    for (const other of this.neighbours.get(node) ?? []) this.neighbours.get(other)?.delete(node);
    for (const key of anchorKeys(event)) {
      const nodes = this.byAnchor.get(key);
      nodes?.delete(node);
      if (nodes?.size === 0) this.byAnchor.delete(key);
    }
    this.neighbours.delete(node);
    this.placed.delete(node);
    this.clusterOf.delete(node);
  }

  private add(node: EventNode, event: PlacedEvent, touched: Set<EventNode>): void {
    this.placed.set(node, event);
    const own = new Set<EventNode>();
    this.neighbours.set(node, own);
    touched.add(node);
    for (const other of this.candidates(event)) {
      if (other === node || !matchEvents(event, this.placed.get(other)!)) continue;
      own.add(other);
      this.neighbours.get(other)!.add(node);
      for (const member of this.clusterOf.get(other)?.nodes ?? [other]) touched.add(member);
    }
    for (const key of anchorKeys(event)) {
      const nodes = this.byAnchor.get(key);
      if (nodes) nodes.add(node);
      else this.byAnchor.set(key, new Set([node]));
    }
  }

  private candidates(event: PlacedEvent): Set<EventNode> {
    const found = new Set<EventNode>();
    for (const key of anchorKeys(event)) for (const node of this.byAnchor.get(key) ?? []) found.add(node);
    return found;
  }

  private recluster(touched: ReadonlySet<EventNode>): void {
    const done = new Set<EventNode>();
    for (const start of touched) {
      if (done.has(start) || !this.placed.has(start)) continue;
      const nodes = this.reach(start);
      for (const node of nodes) done.add(node);
      nodes.sort();
      const cluster = { nodes, events: nodes.map((n) => this.placed.get(n)!) };
      for (const node of nodes) this.clusterOf.set(node, cluster);
    }
  }

  private reach(start: EventNode): EventNode[] {
    const seen = new Set([start]);
    for (const node of seen) for (const next of this.neighbours.get(node)!) seen.add(next);
    return [...seen];
  }
}

/** Keys under which events look for each other. */
function anchorKeys(event: PlacedEvent): EntityId[] {
  return event.anchors.filter((a) => a.weight >= LEAST_TELLING).flatMap((a) => [a.entity, ...a.words.map((w) => `word ${w}`)]);
}

const LEAST_TELLING = 0.4;
