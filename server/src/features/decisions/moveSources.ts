import type { WorkspaceEdit } from 'vscode-languageserver-types';
import { moveSource } from '../../workspace/decisions/write';
import { lineStartsOf } from '../../text/lineStarts';
import { rangeOf } from '../../workspace/position';
import type { Snapshot } from '../../workspace/snapshot';
import { relativeFile } from '../../workspace/uri';

/** A file or a folder that gets another URI. Both are canonical. */
export interface Move {
  readonly from: string;
  readonly to: string;
}

/**
 * The edit of the decisions files that keeps decisions with files that are about to be renamed or moved; null where none is concerned.
 * What leaves its workspace folder keeps its old path, and is listed as lost. Broken YAML is left alone.
 */
export async function moveSources(
  snapshots: readonly Snapshot[],
  moves: readonly Move[],
  read: (uri: string) => Promise<string | null>,
): Promise<WorkspaceEdit | null> {
  const changes: NonNullable<WorkspaceEdit['changes']> = {};
  for (const { folder, yamlFiles } of snapshots)
    for (const { key, role } of yamlFiles) {
      const text = role === 'decisions' && folder !== '' ? await read(key) : null;
      const edits = text === null ? [] : editsFor(text, folder, moves);
      if (edits.length > 0) changes[key] = edits;
    }
  return Object.keys(changes).length > 0 ? { changes } : null;
}

function editsFor(
  text: string,
  folder: string,
  moves: readonly Move[],
): { range: ReturnType<typeof rangeOf>; newText: string }[] {
  const lineStarts = lineStartsOf(text);
  try {
    return moves.flatMap(({ from, to }) => {
      const [before, after] = [relativeFile(folder, from), relativeFile(folder, to)];
      if (before === null || after === null) return [];
      return moveSource(text, before, after).map((change) => ({
        range: rangeOf(lineStarts, change),
        newText: change.newText,
      }));
    });
  } catch {
    return [];
  }
}
