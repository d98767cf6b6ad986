import type { SourceKey } from '../source';
import type { PlacedEvent } from './placedEvent';

/** One local event of a source: "uri#n". */
export type EventNode = string;

/** The source of a node. */
export function sourceOfNode(node: EventNode): SourceKey {
  return node.slice(0, node.lastIndexOf('#'));
}

/** Events that are the same, told by one or more sources. It changes with them: who keeps something of it must be told. */
export class EventCluster {
  /** Sorted. */
  readonly nodes: EventNode[] = [];
  /** In the order of `nodes`. */
  readonly events: PlacedEvent[] = [];
  /** Its sources, with how many of their events belong to it. */
  readonly sources = new Map<SourceKey, number>();

  add(node: EventNode, event: PlacedEvent): void {
    const at = this.placeOf(node);
    this.nodes.splice(at, 0, node);
    this.events.splice(at, 0, event);
    this.count(sourceOfNode(node), 1);
  }

  /** Takes over what a member tells now. */
  replace(node: EventNode, event: PlacedEvent): void {
    this.events[this.placeOf(node)] = event;
  }

  remove(node: EventNode): void {
    const at = this.placeOf(node);
    this.nodes.splice(at, 1);
    this.events.splice(at, 1);
    this.count(sourceOfNode(node), -1);
  }

  /** Empties the cluster and returns its members. */
  takeAll(): [EventNode, PlacedEvent][] {
    const all = this.nodes.map((node, i): [EventNode, PlacedEvent] => [node, this.events[i]!]);
    this.nodes.length = 0;
    this.events.length = 0;
    this.sources.clear();
    return all;
  }

  private count(source: SourceKey, by: number): void {
    const count = (this.sources.get(source) ?? 0) + by;
    if (count > 0) this.sources.set(source, count);
    else this.sources.delete(source);
  }

  /** Index of a node, or where it would stand. */
  private placeOf(node: EventNode): number {
    let low = 0;
    let high = this.nodes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.nodes[middle]! < node) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
