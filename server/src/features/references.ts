import { DocumentHighlightKind, type DocumentHighlight, type Location } from 'vscode-languageserver-types';
import type { EntityId } from '../facts/entities/entity';
import { overlaps, type Span } from '../text/span';
import { rangeOf } from '../workspace/position';
import type { Snapshot, SnapshotSource } from '../workspace/snapshot';
import { factsWith } from './factsWith';
import { locationIn, registryEntries } from './locations';
import { entityAt, targetAt } from './target';

/**
 * All mentions of the entity at an offset, in all sources, open or not; of a figure, the figures that other sources state on the
 * same. `withDeclaration`: its entry in the registry, too.
 */
export function findReferences(
  snapshot: Snapshot,
  key: string,
  offset: number,
  options: { readonly withDeclaration: boolean },
): Location[] {
  const target = entityAt(snapshot, key, offset);
  if (!target) return figureReferences(snapshot, key, offset);
  const places = snapshot
    .sourcesOf(target.entity)
    .flatMap((source) => spansOf(source, target.entity).map((span) => locationIn(source, span)));
  return options.withDeclaration ? [...registryEntries(snapshot, target.entity), ...places] : places;
}

/** Mentions of the entity at an offset in the same document. */
export function findHighlights(snapshot: Snapshot, key: string, offset: number): DocumentHighlight[] {
  const source = snapshot.source(key);
  const target = source && entityAt(snapshot, key, offset);
  if (!target) return [];
  return spansOf(source, target.entity).map((span) => ({
    range: rangeOf(source.analysis.lineStarts, span),
    kind: DocumentHighlightKind.Text,
  }));
}

/** Mentions of an entity, and what is claimed about it where it is not named: an event is mostly told by its figures. */
function spansOf(source: SnapshotSource, id: EntityId): Span[] {
  const spans = source.mentions.filter((mention) => mention.entity === id).map((mention) => mention.span);
  if (spans.length > 0) return spans;
  const claimed: Span[] = [];
  for (const claim of source.claims)
    if (claim.subject === id && !claimed.some((span) => overlaps(span, claim.span))) claimed.push(claim.span);
  return claimed.sort((a, b) => a.start - b.start);
}

function figureReferences(snapshot: Snapshot, key: string, offset: number): Location[] {
  const source = snapshot.source(key);
  const target = source ? targetAt(source, offset) : null;
  if (!source || target?.kind !== 'figure') return [];
  const claims = factsWith(snapshot, source, target.index).flatMap(({ fact }) => fact.claims);
  const places = new Map<string, Location>();
  for (const claim of claims) {
    const home = snapshot.source(claim.source);
    if (home) places.set(`${claim.source} ${claim.span.start}`, locationIn(home, claim.span));
  }
  return [...places.values()];
}
