import {
  CodeLensRefreshRequest,
  LSPErrorCodes,
  ResponseError,
  type CodeAction,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { findCodeActions } from '../features/codeActions';
import { EditRefused } from '../features/decisions/makeEdit';
import { SAVE_DECISIONS_COMMAND } from '../features/decisions/plannedActions';
import { moveSources } from '../features/decisions/moveSources';
import { findDraftLenses } from '../features/drafts/draftLens';
import { canonicalUri } from '../workspace/uri';
import { asClientEdit, isPlanned, resolveAction } from './editing';
import { guard } from './guard';
import type { Range } from './messages';
import type { Session } from './session';

/** Actions for which a client that makes no edits lazily gets them at once, at most: each reads the texts that it is about. */
const MOST_EAGER = 24;

/** Registers code actions, code lenses and what happens before a file is renamed. */
export function registerActionHandlers(session: Session): void {
  const { connection } = session;
  const log = (message: string): void => connection.console.error(message);
  connection.onCodeAction(
    guard('Code actions', log, async ({ textDocument: { uri }, range, context: { diagnostics, only } }) => {
      const actions = await actionsAt(session, uri, range, { diagnostics, only });
      const found = actions.map((action) => withSaving(session, action));
      return session.traits.lazyEdits ? found : makeEagerly(session, found);
    }),
  );
  connection.onCodeActionResolve(
    guard('Code action', log, (action) => refusing(resolveAction(session, action))),
  );
  connection.onCodeLens(
    guard('Code lens', log, async ({ textDocument: { uri } }) => {
      const check = session.drafts.check(await session.snapshotFor(uri), canonicalUri(uri));
      return check ? findDraftLenses(check, session.traits.commandLinks) : [];
    }),
  );
  connection.workspace.onWillRenameFiles(
    guard('Rename', log, async ({ files }): Promise<WorkspaceEdit | null> => {
      const moves = files.map(({ oldUri, newUri }) => ({
        from: canonicalUri(oldUri),
        to: canonicalUri(newUri),
      }));
      const edit = await moveSources(session.workspace.snapshots(), moves, (uri) =>
        session.workspace.textOf(uri),
      );
      return edit && asClientEdit(session, edit);
    }),
  );
  if (session.traits.lensRefresh)
    session.onPublish(({ snapshot, settled }) => {
      if (settled && snapshot.drafts().some(({ key }) => session.documents.isOpen(key)))
        void connection.sendRequest(CodeLensRefreshRequest.type).catch(() => undefined);
    });
}

/** What may be done in a range of a document. */
export async function actionsAt(
  session: Session,
  uri: string,
  range: Range,
  context: Pick<Parameters<typeof findCodeActions>[2], 'diagnostics' | 'only'>,
): Promise<CodeAction[]> {
  const key = canonicalUri(uri);
  const found = findCodeActions(await session.snapshotFor(uri), key, {
    range,
    ...context,
    commands: session.traits.commandLinks,
    text: session.workspace.buffer(uri)?.text ?? null,
    checks: session.drafts,
    suggestions: session.workspace.suggestFor(uri),
  });
  return found.map((action) =>
    action.edit ? { ...action, edit: asClientEdit(session, action.edit) } : action,
  );
}

async function makeEagerly(session: Session, actions: readonly CodeAction[]): Promise<CodeAction[]> {
  const made: CodeAction[] = [];
  for (const action of actions.slice(0, MOST_EAGER)) {
    try {
      made.push(await resolveAction(session, action));
    } catch (error) {
      // One that cannot be made is not offered.
      if (!(error instanceof EditRefused)) throw error;
    }
  }
  return made;
}

/** A refusal reaches the user as the message of the failed request. */
async function refusing<T>(made: Promise<T>): Promise<T> {
  try {
    return await made;
  } catch (error) {
    if (error instanceof EditRefused) throw new ResponseError(LSPErrorCodes.RequestFailed, error.message);
    throw error;
  }
}

/** Our client saves the YAML file after the edit: nobody would think of a file that they have not opened. */
function withSaving(session: Session, action: CodeAction): CodeAction {
  if (!session.traits.commandLinks || action.command || !isPlanned(action.data)) return action;
  return { ...action, command: { title: action.title, command: SAVE_DECISIONS_COMMAND } };
}
