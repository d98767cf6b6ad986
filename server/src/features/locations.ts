import type { Location } from 'vscode-languageserver-types';
import type { EntityId } from '../facts/entities/entity';
import type { Span } from '../text/span';
import { rangeOf } from '../workspace/position';
import type { Snapshot, SnapshotSource } from '../workspace/snapshot';

/** A place in a source as the protocol writes it. */
export function locationIn(source: SnapshotSource, span: Span): Location {
  return { uri: source.key, range: rangeOf(source.analysis.lineStarts, span) };
}

/** Places of the entity's id in the registries: its entry. */
export function registryEntries(snapshot: Snapshot, id: EntityId): Location[] {
  return snapshot.yamlFiles.flatMap((file) =>
    file.marks
      .filter((mark) => mark.role === 'entity-id' && mark.entity === id)
      .map((mark) => ({ uri: file.key, range: rangeOf(file.lineStarts, mark.span) })),
  );
}
