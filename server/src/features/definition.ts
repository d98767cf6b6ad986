import type { LocationLink, Location } from 'vscode-languageserver-types';
import { rangeOf } from '../workspace/position';
import type { Snapshot } from '../workspace/snapshot';
import { childUri } from '../workspace/uri';
import { placesOfItem } from './decisions/yamlItem';
import { introduction } from './introducingMention';
import { registryEntries } from './locations';
import { entityAt, markAt, yamlFile } from './target';

/** Where the entity at an offset is introduced; in YAML, also where a path leads, or the passages of a decision. */
export function findDefinition(snapshot: Snapshot, key: string, offset: number): LocationLink[] {
  const path = pathAt(snapshot, key, offset);
  if (path) return [path];
  const places = placesOfItem(snapshot, key, offset);
  if (places.length > 0) return places;
  const target = entityAt(snapshot, key, offset);
  const found = target && introduction(snapshot, target.entity);
  if (!found) return [];
  const { source, mention } = found;
  const { lineStarts } = source.analysis;
  return [
    {
      originSelectionRange: target.range,
      targetUri: source.key,
      targetRange: rangeOf(lineStarts, mention.span),
      targetSelectionRange: rangeOf(lineStarts, mention.anchor),
    },
  ];
}

/** The entry of the entity at an offset in the registry. */
export function findTypeDefinition(snapshot: Snapshot, key: string, offset: number): Location[] {
  const target = entityAt(snapshot, key, offset);
  return target ? registryEntries(snapshot, target.entity) : [];
}

function pathAt(snapshot: Snapshot, key: string, offset: number): LocationLink | null {
  const file = yamlFile(snapshot, key);
  const mark = file && markAt(file, offset);
  if (mark?.role !== 'path') return null;
  const start = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
  return {
    originSelectionRange: rangeOf(file!.lineStarts, mark.span),
    targetUri: childUri(snapshot.folder, mark.path),
    targetRange: start,
    targetSelectionRange: start,
  };
}
