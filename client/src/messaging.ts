import type { CancellationToken } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ClientRequests, ServerNotifications, ServerRequests } from '../../server/src/protocol/messages';

/** Sends one of our own requests. Rejects when the server fails, or when the request is cancelled. */
export async function ask<M extends keyof ServerRequests>(
  client: BaseLanguageClient,
  method: M,
  params: ServerRequests[M]['params'],
  token?: CancellationToken,
): Promise<ServerRequests[M]['result']> {
  // An undefined token would be sent as a second parameter.
  return token === undefined ? client.sendRequest(method, params) : client.sendRequest(method, params, token);
}

/** Answers one of the server's requests, from now until the client stops. */
export function answer<M extends keyof ClientRequests>(
  client: BaseLanguageClient,
  method: M,
  handle: (params: ClientRequests[M]['params']) => Promise<ClientRequests[M]['result']>,
): void {
  client.onRequest(method, handle);
}

/** Listens to one of the server's notifications, from now until the client stops. */
export function on<M extends keyof ServerNotifications>(
  client: BaseLanguageClient,
  method: M,
  listen: (params: ServerNotifications[M]) => void,
): void {
  client.onNotification(method, listen);
}
