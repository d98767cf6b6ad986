import type { CodeAction, WorkspaceEdit } from 'vscode-languageserver';
import { EditRefused, makeEdit, type EditContext } from '../features/decisions/makeEdit';
import type { PlannedEdit } from '../features/decisions/plan';
import type { Snapshot } from '../workspace/snapshot';
import { canonicalUri } from '../workspace/uri';
import type { EditResult } from './messages';
import type { Session } from './session';

/** The state of a folder, by its URI. Throws `EditRefused` where there is none: plans may be older than the folder's end. */
export function snapshotOf(session: Session, folder: string): Snapshot {
  const found = session.workspace.snapshots().find((one) => one.folder === folder);
  if (!found) throw new EditRefused('This folder is not open any more.');
  return found;
}

/** What planned edits of a folder are made with. */
async function editContext(session: Session, folder: string): Promise<EditContext> {
  const { author } = await session.settings.writing(folder);
  return {
    snapshot: snapshotOf(session, folder),
    read: (uri) => session.workspace.textOf(uri),
    author,
    today: new Date().toISOString().slice(0, 10),
    traits: session.traits.edits,
  };
}

/** Throws `EditRefused`. */
export async function makePlanned(session: Session, planned: PlannedEdit): Promise<WorkspaceEdit> {
  const folder = planned.make === 'decision' ? planned.plan.folder : planned.folder;
  return asClientEdit(session, await makeEdit(planned, await editContext(session, folder)));
}

/** The same; a refusal becomes a message for the user. */
export async function tryEdit(make: () => Promise<WorkspaceEdit | null>): Promise<EditResult> {
  try {
    return { edit: await make() };
  } catch (error) {
    if (error instanceof EditRefused) return { edit: null, refused: error.message };
    throw error;
  }
}

/** The URIs of an edit as the client writes them. */
export function asClientEdit({ documents }: Session, edit: WorkspaceEdit): WorkspaceEdit {
  const uri = (key: string): string => documents.clientUri(canonicalUri(key));
  const { changes, documentChanges } = edit;
  return {
    ...edit,
    ...(changes && {
      changes: Object.fromEntries(Object.entries(changes).map(([key, edits]) => [uri(key), edits])),
    }),
    ...(documentChanges && {
      documentChanges: documentChanges.map((change) => {
        if ('textDocument' in change)
          return { ...change, textDocument: { ...change.textDocument, uri: uri(change.textDocument.uri) } };
        return 'uri' in change ? { ...change, uri: uri(change.uri) } : change;
      }),
    }),
  };
}

/** An action whose edit is planned gets it. One that has everything is left as it is. */
export async function resolveAction(session: Session, action: CodeAction): Promise<CodeAction> {
  const planned: unknown = action.data;
  if (action.edit || !isPlanned(planned)) return action;
  return { ...action, edit: await makePlanned(session, planned) };
}

/** Whether the data of an action is a plan of ours. */
export function isPlanned(data: unknown): data is PlannedEdit {
  return typeof data === 'object' && data !== null && 'make' in data;
}
