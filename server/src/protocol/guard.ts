import { LSPErrorCodes, ResponseError, type CancellationToken } from 'vscode-languageserver';
import { describeError } from '../workspace/describeError';
import { Cancelled } from '../workspace/cancellation';

type Handler<P, R> = (params: P, token: CancellationToken) => Promise<R>;

/**
 * A handler that never fails in a way which ends the process. A cancelled request is answered as cancelled, never with an empty
 * result, which would read as "nothing found"; any other failure goes to the log and is answered as an error.
 */
export function guard<P, R>(
  name: string,
  log: (message: string) => void,
  handle: Handler<P, R>,
): Handler<P, R> {
  return async (params, token) => {
    try {
      throwIfRequested(token);
      const result = await handle(params, token);
      throwIfRequested(token);
      return result;
    } catch (error) {
      throw asResponseError(error, name, log);
    }
  };
}

function throwIfRequested(token: CancellationToken): void {
  if (token.isCancellationRequested) throw new Cancelled();
}

function asResponseError(error: unknown, name: string, log: (message: string) => void): Error {
  if (error instanceof ResponseError) return error;
  if (error instanceof Cancelled)
    return new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
  log(`${name} failed: ${describeError(error)}`);
  return new ResponseError(LSPErrorCodes.RequestFailed, `${name} failed; the log says why.`);
}
