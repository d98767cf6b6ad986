import type { SourceKey } from '../source';
import { MOST_SOURCES } from '../story';
import type { EventCluster, EventNode } from './eventCluster';
import { EventIndex, type ClusterChange } from './eventIndex';
import { LOOSE, STRICT } from './matchEvents';
import type { PlacedEvent } from './placedEvent';

/**
 * The events that sources tell of. Where a workspace holds so many reports that one leads to the next through what they share by chance, a
 * cluster may take in half of it: from a size on that no story has, events are those of the stricter index instead. Which it is depends on
 * the cluster alone, so the order of updates does not matter.
 */
export class StoryIndex {
  private readonly loose = new EventIndex(LOOSE);
  private readonly strict = new EventIndex(STRICT);
  private readonly wide = new Set<EventCluster>();

  /** `most`: sources that one story may have. */
  constructor(private readonly most = MOST_SOURCES) {}

  /** Replaces the events of sources. Returns the clusters and nodes that may be others now; of the clusters only those count that `cluster` leads to. */
  update(changes: ReadonlyMap<SourceKey, readonly PlacedEvent[]>): ClusterChange {
    const loose: ClusterChange = { clusters: new Set(), nodes: new Set() };
    const strict: ClusterChange = { clusters: new Set(), nodes: new Set() };
    for (const [source, events] of changes) {
      this.loose.update(source, events, loose);
      this.strict.update(source, events, strict);
    }
    const change: ClusterChange = {
      clusters: new Set([...loose.clusters, ...strict.clusters]),
      nodes: new Set([...loose.nodes, ...strict.nodes]),
    };
    for (const cluster of loose.clusters)
      if (this.crosses(cluster)) for (const node of cluster.nodes) change.nodes.add(node);
    for (const node of change.nodes)
      for (const index of [this.loose, this.strict]) {
        const cluster = index.cluster(node);
        if (cluster) change.clusters.add(cluster);
      }
    return change;
  }

  /** The cluster of a node; undefined for a node that is not there. */
  cluster(node: EventNode): EventCluster | undefined {
    const cluster = this.loose.cluster(node);
    return cluster && this.isWide(cluster) ? this.strict.cluster(node) : cluster;
  }

  /** Whether the cluster has become too wide for a story, or is so no more. */
  private crosses(cluster: EventCluster): boolean {
    const now = this.isWide(cluster);
    if (now === this.wide.has(cluster)) return false;
    if (now) this.wide.add(cluster);
    else this.wide.delete(cluster);
    return true;
  }

  private isWide({ sources }: EventCluster): boolean {
    return sources.size > this.most;
  }
}
