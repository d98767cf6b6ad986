import type { CodeAction } from 'vscode-languageserver';
import { nextStep, planFor } from '../features/decisions/asks';
import { listDecisions } from '../features/decisions/listDecisions';
import { EditRefused } from '../features/decisions/makeEdit';
import type { PlannedEdit, Question } from '../features/decisions/plan';
import { placeIn, textOf } from '../features/decisions/plan';
import { ASK_COMMAND, COPY_QUERY_COMMAND } from '../features/decisions/plannedActions';
import { groupOf } from '../features/decisions/actionGroups';
import { writeQuery } from '../features/decisions/writeQuery';
import { reportDraft } from '../features/drafts/reportDraft';
import { markAsDraft } from '../features/drafts/draftActions';
import { offsetAt } from '../workspace/position';
import { canonicalUri } from '../workspace/uri';
import { actionsAt } from './actionHandlers';
import { asClientEdit, makePlanned, snapshotOf, tryEdit } from './editing';
import type {
  ActionsParams,
  DraftReport,
  EditParams,
  EditResult,
  OfferedAction,
  QueryResult,
  ReanchorParams,
  ServerRequests,
} from './messages';
import type { Session } from './session';

type Handle<M extends keyof ServerRequests> = (
  params: ServerRequests[M]['params'],
) => Promise<ServerRequests[M]['result']>;

/** Answers to the requests of our client about decisions and drafts. */
export function decisionRequests(session: Session): {
  readonly actions: Handle<'corroborate/actions'>;
  readonly ask: Handle<'corroborate/ask'>;
  readonly edit: Handle<'corroborate/edit'>;
  readonly query: Handle<'corroborate/query'>;
  readonly markDraft: Handle<'corroborate/markDraft'>;
  readonly draft: Handle<'corroborate/draft'>;
  readonly decisions: Handle<'corroborate/decisions'>;
} {
  return {
    actions: (params) => offerActions(session, params),
    ask: ({ question, answers }) => {
      const asked = question as Question;
      return Promise.resolve(nextStep(snapshotOf(session, asked.folder), asked, answers));
    },
    edit: (params) => tryEdit(async () => makePlanned(session, plannedFor(session, params))),
    query: ({ planned }) => queryText(session, planned as PlannedEdit),
    markDraft: ({ uri }) => markDraft(session, uri),
    draft: ({ uri }) => draftReport(session, uri),
    decisions: () => Promise.resolve(session.workspace.snapshots().flatMap(listDecisions)),
  };
}

async function offerActions(
  session: Session,
  { uri, range, group }: ActionsParams,
): Promise<OfferedAction[]> {
  const diagnostics = session.diagnostics.sentTo(canonicalUri(uri));
  const found = await actionsAt(session, uri, range, { diagnostics, only: undefined });
  return found.filter((action) => groupOf(action) === group).flatMap(offered);
}

function offered({ title, edit, command, data }: CodeAction): OfferedAction[] {
  if (edit) return [{ title, edit }];
  if (command?.command === ASK_COMMAND) return [{ title, question: command.arguments![0] as Question }];
  if (command?.command === COPY_QUERY_COMMAND)
    return [{ title, planned: command.arguments![0] as PlannedEdit }];
  return data === undefined ? [] : [{ title, planned: data as PlannedEdit }];
}

function plannedFor(session: Session, params: EditParams): PlannedEdit {
  if ('planned' in params) return params.planned as PlannedEdit;
  if ('decision' in params) return reanchor(session, params);
  const question = params.question as Question;
  return planFor(snapshotOf(session, question.folder), question, params.answers);
}

/** The plan that gives a lost anchor the passage that is selected. */
function reanchor(session: Session, { decision, anchor, uri, range }: ReanchorParams): PlannedEdit {
  const key = canonicalUri(uri);
  for (const snapshot of session.workspace.snapshots()) {
    const placed = snapshot.decisions().find((one) => one.decision.id === decision);
    const source = textOf(snapshot, key);
    if (!placed || !source) continue;
    const { lineStarts, length } = source.analysis;
    const span = {
      start: offsetAt(lineStarts, length, range.start),
      end: offsetAt(lineStarts, length, range.end),
    };
    const { folder } = snapshot;
    return { make: 'anchor', folder, file: placed.file, id: decision, anchor, place: placeIn(source, span) };
  }
  throw new EditRefused('Select the passage in a source of the same folder.');
}

async function queryText(session: Session, planned: PlannedEdit): Promise<QueryResult> {
  if (planned.make !== 'query') return { text: null, refused: 'This is no query.' };
  try {
    const snapshot = snapshotOf(session, planned.folder);
    return { text: await writeQuery(planned, snapshot, (uri) => session.workspace.textOf(uri)) };
  } catch (error) {
    if (error instanceof EditRefused) return { text: null, refused: error.message };
    throw error;
  }
}

function markDraft(session: Session, uri: string): Promise<EditResult> {
  return tryEdit(async () => {
    const key = canonicalUri(uri);
    const text = await session.workspace.textOf(key);
    if (text === null) throw new EditRefused('This document has no text that could be read.');
    const edit = session.workspace.isDraft(key) ? null : markAsDraft(text);
    return edit && asClientEdit(session, { changes: { [key]: [edit] } });
  });
}

async function draftReport(session: Session, uri: string): Promise<DraftReport | null> {
  const snapshot = await session.snapshotFor(uri);
  const check = session.drafts.check(snapshot, canonicalUri(uri));
  const text = await session.workspace.textOf(uri);
  return check && text !== null ? reportDraft(snapshot, check, text) : null;
}
