import { CodeActionKind, type CodeAction } from 'vscode-languageserver-types';
import type { ActionRequest } from './actionRequest';
import type { DecisionPlan, PlannedEdit, PlannedPlace, Question } from './plan';

/** Commands that our client has. */
export const ASK_COMMAND = 'corroborate.ask';
export const COPY_QUERY_COMMAND = 'corroborate.copyQuery';
export const SAVE_DECISIONS_COMMAND = 'corroborate.saveDecisions';

/**
 * Actions whose edit is made when they are resolved, because that reads the texts of all sources that they are about: `data` holds the
 * `PlannedEdit`. Those that need an answer of a person run a command of our client, and are null for other clients.
 */
export function editAction(
  request: ActionRequest,
  title: string,
  edit: PlannedEdit,
  kind: CodeActionKind = CodeActionKind.QuickFix,
): CodeAction {
  const answered =
    kind === CodeActionKind.QuickFix && request.diagnostics.length > 0
      ? { diagnostics: [...request.diagnostics] }
      : {};
  return { title, kind, ...answered, data: edit };
}

export function decideAction(
  request: ActionRequest,
  title: string,
  plan: DecisionPlan,
  confirm: string | null = null,
  kind: CodeActionKind = CodeActionKind.QuickFix,
): CodeAction {
  return editAction(request, title, { make: 'decision', plan, confirm }, kind);
}

export function askAction(
  request: ActionRequest,
  title: string,
  question: Question,
  kind: CodeActionKind = CodeActionKind.QuickFix,
): CodeAction | null {
  if (request.commands !== true) return null;
  return { title, kind, command: { title, command: ASK_COMMAND, arguments: [question] } };
}

export function queryAction(
  request: ActionRequest,
  query: { readonly folder: string; readonly conflict: string; readonly places: readonly PlannedPlace[] },
): CodeAction | null {
  if (request.commands !== true) return null;
  const title = 'Copy as query to the author';
  const edit: PlannedEdit = { make: 'query', ...query };
  return {
    title,
    kind: CodeActionKind.QuickFix,
    command: { title, command: COPY_QUERY_COMMAND, arguments: [edit] },
  };
}
