import type { Snapshot, SnapshotSource } from '../../workspace/snapshot';

/** Sources a draft is compared with at most: what it names least of all has no say. */
const MOST_SOURCES = 60;
/** A name that more sources have than this says nothing about which of them matter, while others do. */
const TOO_COMMON = 400;

/** The sources that share names with a draft, those with the rarest and most names first. Its own place is none of them. */
export function relatedSources(snapshot: Snapshot, draft: SnapshotSource): SnapshotSource[] {
  const scores = new Map<SnapshotSource, number>();
  const named = [...new Set(draft.mentions.map((mention) => mention.entity))].map((id) => ({
    id,
    count: snapshot.countsOf(id).sources,
  }));
  const telling = named.filter(({ count }) => count > 0 && count <= TOO_COMMON);
  for (const { id, count } of telling.length > 0 ? telling : named.filter((one) => one.count > 0))
    for (const source of snapshot.sourcesOf(id))
      if (source.key !== draft.key) scores.set(source, (scores.get(source) ?? 0) + weightOf(count));
  return [...scores]
    .sort(([a, x], [b, y]) => y - x || (a.file < b.file ? -1 : 1))
    .slice(0, MOST_SOURCES)
    .map(([source]) => source);
}

function weightOf(sources: number): number {
  return 1 / Math.log2(1 + sources);
}
