import {
  CompletionTriggerKind,
  LSPErrorCodes,
  ResponseError,
  type CancellationToken,
  type DefinitionLink,
  type DocumentSymbol,
  type Location,
  type SymbolInformation,
} from 'vscode-languageserver';
import { completeDraft, findCompletions } from '../features/completion';
import { findDefinition, findTypeDefinition } from '../features/definition';
import { findHover } from '../features/hover';
import { findLinks } from '../features/links';
import { findHighlights, findReferences } from '../features/references';
import { withDrafts } from '../features/renameInDrafts';
import { findRenameTarget, renameEntity, type RenameTarget } from '../features/rename';
import { findDocumentSymbols, findWorkspaceSymbols } from '../features/symbols';
import { canonicalUri } from '../workspace/uri';
import { guard } from './guard';
import type { Located, Session } from './session';

/** Registers the standard requests. Each finds the document or the place in it, calls the feature and returns. */
export function registerHandlers(session: Session): void {
  const on: On = (name, handle) =>
    guard(name, (message) => session.connection.console.error(message), handle);
  registerAtPosition(session, on);
  registerOnDocument(session, on);
  registerRename(session, on);
}

type On = <P, R>(
  name: string,
  handle: (params: P, token: CancellationToken) => Promise<R>,
) => (params: P, token: CancellationToken) => Promise<R>;

function registerAtPosition(session: Session, on: On): void {
  const { connection } = session;
  connection.onHover(
    on('Hover', async ({ textDocument, position }) => {
      const at = await session.locate(textDocument.uri, position);
      if (!at) return null;
      return findHover(at.snapshot, at.key, at.offset, session.cardStyle(at.snapshot, 'hover'), {
        text: session.workspace.buffer(textDocument.uri)?.text ?? null,
        explainLink: (source, mention) => session.workspace.explainLink(source, mention),
        checks: session.drafts,
      });
    }),
  );
  connection.onDefinition(
    on('Definition', async ({ textDocument, position }) => {
      const at = await session.locate(textDocument.uri, position);
      const links = at ? findDefinition(at.snapshot, at.key, at.offset) : [];
      return session.traits.locationLinks ? links : links.map(asLocation);
    }),
  );
  connection.onTypeDefinition(
    on('Type definition', async ({ textDocument, position }) => {
      const at = await session.locate(textDocument.uri, position);
      return at ? findTypeDefinition(at.snapshot, at.key, at.offset) : [];
    }),
  );
  connection.onReferences(
    on('References', async ({ textDocument, position, context }) => {
      const at = await session.locate(textDocument.uri, position);
      const options = { withDeclaration: context.includeDeclaration };
      return at ? findReferences(at.snapshot, at.key, at.offset, options) : [];
    }),
  );
  connection.onDocumentHighlight(
    on('Highlight', async ({ textDocument, position }) => {
      const at = await session.locate(textDocument.uri, position);
      return at ? findHighlights(at.snapshot, at.key, at.offset) : [];
    }),
  );
  connection.onCompletion(
    on('Completion', async ({ textDocument: { uri }, position, context }) => {
      const draft = await session.locateInDraft(uri, position);
      if (!draft) {
        const at = await session.locate(uri, position);
        return at ? findCompletions(at.snapshot, at.key, at.offset) : [];
      }
      // The signs that ask for completion are those of YAML: in prose nobody asks by a blank.
      if (context?.triggerKind === CompletionTriggerKind.TriggerCharacter) return [];
      const { citation } = await session.settings.writing(draft.snapshot.folder);
      return completeDraft(draft.snapshot, { ...draft, key: canonicalUri(uri), citation });
    }),
  );
}

function registerOnDocument(session: Session, on: On): void {
  const { connection, workspace } = session;
  connection.onDocumentSymbol(
    on('Document symbols', async ({ textDocument: { uri } }) => {
      const symbols = findDocumentSymbols(await session.snapshotFor(uri), canonicalUri(uri));
      return session.traits.hierarchicalSymbols ? symbols : symbols.map((one) => asInformation(one, uri));
    }),
  );
  connection.onWorkspaceSymbol(
    on('Workspace symbols', ({ query }) =>
      Promise.resolve(findWorkspaceSymbols(workspace.snapshots(), query)),
    ),
  );
  connection.onDocumentLinks(
    on('Links', async ({ textDocument: { uri } }) => {
      const snapshot = await session.snapshotFor(uri);
      return findLinks(snapshot, canonicalUri(uri), workspace.buffer(uri)?.text ?? '');
    }),
  );
}

function registerRename(session: Session, on: On): void {
  const { connection } = session;
  connection.onPrepareRename(
    on('Rename', async ({ textDocument, position }) => {
      const { range, current } = renameTarget(await session.locate(textDocument.uri, position));
      return { range, placeholder: current };
    }),
  );
  connection.onRenameRequest(
    on('Rename', async ({ textDocument, position, newName }) => {
      const at = await session.locate(textDocument.uri, position);
      const target = renameTarget(at);
      const { snapshot } = at!;
      const textOf = (uri: string): Promise<string | null> => session.workspace.textOf(uri);
      const edit = renameEntity(snapshot, target, newName);
      return withDrafts(edit, snapshot, target, newName, session.traits.edits, textOf);
    }),
  );
}

/** Throws with a reason for the user where nothing can be renamed. */
function renameTarget(at: Located | null): Extract<RenameTarget, { ok: true }> {
  const target = at && findRenameTarget(at.snapshot, at.key, at.offset);
  if (target?.ok) return target;
  throw new ResponseError(LSPErrorCodes.RequestFailed, target?.reason ?? 'No entity stands here.');
}

function asLocation({ targetUri, targetSelectionRange }: DefinitionLink): Location {
  return { uri: targetUri, range: targetSelectionRange };
}

function asInformation({ name, kind, selectionRange }: DocumentSymbol, uri: string): SymbolInformation {
  return { name, kind, location: { uri, range: selectionRange } };
}
