import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import { startServer } from '../protocol/languageServer';

/** The part of a worker's global scope that is used here. */
declare const self: ConstructorParameters<typeof BrowserMessageReader>[0];

const connection = createConnection(
  ProposedFeatures.all,
  new BrowserMessageReader(self),
  new BrowserMessageWriter(self),
);

startServer(connection, {
  version: '',
  paranoid: false,
  makeHost: (_, client) => client,
  makeReader: () => null,
  watch: () => undefined,
});
