import type { AnnotatedTextEdit, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import { rangeOf } from '../workspace/position';
import type { Snapshot, SnapshotSource } from '../workspace/snapshot';
import type { EditTraits } from './decisions/editParts';
import type { RenameTarget } from './rename';

const ANNOTATION = 'corroborate.rename.drafts';

/**
 * The edit of a rename together with the places in drafts where the old name stands in full. A person has to agree to those first, so clients that
 * cannot ask are given the edit of the registries alone. `textOf`: the text of a file as it is now, null where it is gone.
 */
export async function withDrafts(
  edit: WorkspaceEdit,
  snapshot: Snapshot,
  target: Extract<RenameTarget, { ok: true }>,
  newText: string,
  traits: EditTraits,
  textOf: (uri: string) => Promise<string | null>,
): Promise<WorkspaceEdit> {
  if (!traits.annotations || target.what !== 'name') return edit;
  const drafts: TextDocumentEdit[] = [];
  for (const draft of snapshot.drafts()) {
    const edits = editsOf(draft, target, newText, await textOf(draft.key));
    if (edits.length > 0) drafts.push({ textDocument: { uri: draft.key, version: null }, edits });
  }
  if (drafts.length === 0) return edit;
  const registries = Object.entries(edit.changes ?? {}).map(([uri, edits]): TextDocumentEdit => ({
    textDocument: { uri, version: null },
    edits,
  }));
  return {
    documentChanges: [...registries, ...drafts],
    changeAnnotations: {
      [ANNOTATION]: {
        label: 'Rename in drafts',
        description: `“${target.current}” in texts of your own`,
        needsConfirmation: true,
      },
    },
  };
}

function editsOf(
  draft: SnapshotSource,
  target: Extract<RenameTarget, { ok: true }>,
  newText: string,
  text: string | null,
): AnnotatedTextEdit[] {
  if (text === null) return [];
  return draft.mentions
    .filter(
      ({ entity, span }) => entity === target.entity && text.slice(span.start, span.end) === target.current,
    )
    .map(({ span }) => ({
      range: rangeOf(draft.analysis.lineStarts, span),
      newText,
      annotationId: ANNOTATION,
    }));
}
