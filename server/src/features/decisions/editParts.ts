import type {
  ChangeAnnotation,
  TextDocumentEdit,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver-types';
import type { TextChange } from '../../workspace/decisions/textChange';
import { lineStartsOf } from '../../text/lineStarts';
import { rangeOf } from '../../workspace/position';

/** What the client can do with an edit. */
export interface EditTraits {
  /** `documentChanges` with new files. */
  readonly createFiles: boolean;
  /** Changes may ask a person first. */
  readonly annotations: boolean;
}

/** Changes of one file. */
export interface FileChanges {
  readonly uri: string;
  /** As the file is now; null where there is none. */
  readonly text: string | null;
  readonly changes: readonly TextChange[];
}

const ANNOTATION = 'corroborate.decision';

/**
 * Changes as an edit of the workspace. A file that is missing is created, where the client can be told to; others create what they are
 * told to edit. `confirm`: what is shown to a person who has to agree first; only for clients that can show it.
 */
export function workspaceEdit(
  files: readonly FileChanges[],
  traits: EditTraits,
  confirm: { readonly label: string; readonly description: string } | null = null,
): WorkspaceEdit {
  const asks = confirm !== null && traits.annotations;
  const edits = files.map((file) => ({ ...file, edits: textEdits(file, asks ? ANNOTATION : null) }));
  if (!traits.createFiles)
    return { changes: Object.fromEntries(edits.map((file) => [file.uri, file.edits])) };
  const annotation: ChangeAnnotation | null = asks ? { ...confirm, needsConfirmation: true } : null;
  return {
    documentChanges: edits.flatMap(({ uri, text, edits: list }) => {
      const change: TextDocumentEdit = { textDocument: { uri, version: null }, edits: list };
      if (text !== null) return [change];
      return [{ kind: 'create' as const, uri, options: { ignoreIfExists: true } }, change];
    }),
    ...(annotation && { changeAnnotations: { [ANNOTATION]: annotation } }),
  };
}

function textEdits({ text, changes }: FileChanges, annotationId: string | null): TextEdit[] {
  const lineStarts = lineStartsOf(text ?? '');
  return changes.map((change) => ({
    range: rangeOf(lineStarts, change),
    newText: change.newText,
    ...(annotationId !== null && { annotationId }),
  }));
}
