import type { EntityId, Mention } from '../facts/entities/entity';
import type { Snapshot, SnapshotSource } from '../workspace/snapshot';

/** The mention that introduces an entity, and the source it stands in. */
export interface Introduction {
  readonly source: SnapshotSource;
  readonly mention: Mention;
}

/** The better a form introduces, the smaller. A full name directly before its acronym in brackets goes before all. */
const RANK: Readonly<Record<Mention['form'], number>> = {
  name: 1,
  description: 2,
  surname: 3,
  acronym: 3,
  metonym: 4,
  adjective: 4,
  demonym: 4,
  coreference: 5,
};

/** Of all mentions in all sources the one that introduces the entity best; among equals, the first in order of files. */
export function introduction(snapshot: Snapshot, id: EntityId): Introduction | null {
  let best: (Introduction & { rank: number }) | null = null;
  for (const source of snapshot.sourcesOf(id)) {
    const found = introductionIn(snapshot, source, id);
    if (found && (!best || found.rank < best.rank)) best = { source, ...found };
    if (best?.rank === 0) break;
  }
  return best;
}

/** The same within one source. Of a base, the first mention introduces it: its names are mostly descriptions. */
export function introductionIn(
  snapshot: Snapshot,
  source: SnapshotSource,
  id: EntityId,
): { readonly mention: Mention; readonly rank: number } | null {
  const mentions = source.mentions.filter((mention) => mention.entity === id);
  const inOrder = snapshot.entity(id)?.type === 'base';
  let best: { mention: Mention; rank: number } | null = null;
  mentions.forEach((mention, i) => {
    const rank = inOrder && mention.form !== 'coreference' ? 1 : rankOf(mention, mentions[i + 1]);
    if (!best || rank < best.rank) best = { mention, rank };
  });
  return best;
}

function rankOf(mention: Mention, next: Mention | undefined): number {
  const isExpansion = mention.form === 'name' && next?.form === 'acronym';
  // " (" lies between a name and the acronym it explains.
  return isExpansion && next.span.start - mention.span.end === 2 ? 0 : RANK[mention.form];
}
