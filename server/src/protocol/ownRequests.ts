import type { CancellationToken } from 'vscode-languageserver';
import { makeEntityCard } from '../features/card/entityCard';
import { renderCard } from '../features/card/renderCard';
import { listConflicts } from '../features/listConflicts';
import { entityAt } from '../features/target';
import type { Snapshot } from '../workspace/snapshot';
import { decisionRequests } from './decisionRequests';
import { guard } from './guard';
import { findHelpCard } from './helpCards';
import type { Card, CardParams, ServerRequests } from './messages';
import type { Session } from './session';

/** Registers the requests that the protocol does not have. */
export function registerOwnRequests(session: Session): void {
  const answer = <M extends keyof ServerRequests>(
    method: M,
    handle: (
      params: ServerRequests[M]['params'],
      token: CancellationToken,
    ) => Promise<ServerRequests[M]['result']>,
  ): void => {
    const log = (message: string): void => session.connection.console.error(message);
    session.connection.onRequest(method, guard(method, log, handle));
  };
  answer('corroborate/card', (params) => findCard(session, params));
  answer('corroborate/conflicts', () =>
    Promise.resolve(session.workspace.snapshots().flatMap(listConflicts)),
  );
  const decisions = decisionRequests(session);
  answer('corroborate/actions', decisions.actions);
  answer('corroborate/ask', decisions.ask);
  answer('corroborate/edit', decisions.edit);
  answer('corroborate/query', decisions.query);
  answer('corroborate/markDraft', decisions.markDraft);
  answer('corroborate/draft', decisions.draft);
  answer('corroborate/decisions', decisions.decisions);
  answer('corroborate/rescan', async () => {
    await session.workspace.rescan();
    return session.status.status();
  });
}

async function findCard(session: Session, params: CardParams): Promise<Card | null> {
  if ('entity' in params) {
    const help = findHelpCard(params.entity);
    if (help) return help;
    const found = session.resolveEntity(params.entity);
    return found && makeCard(session, found.snapshot, found.id);
  }
  const at = await session.locate(params.uri, params.position);
  const target = at && entityAt(at.snapshot, at.key, at.offset);
  return target && makeCard(session, at.snapshot, target.entity);
}

function makeCard(session: Session, snapshot: Snapshot, id: string): Card | null {
  const card = makeEntityCard(snapshot, id);
  if (!card) return null;
  const markdown = renderCard(card, session.cardStyle(snapshot, 'document'));
  return { entity: session.entityReference(snapshot, id), title: card.name, markdown };
}
