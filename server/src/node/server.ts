import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from '../protocol/languageServer';
import { NodeHost } from './nodeHost';
import { packageVersion } from './packageVersion';
import { SplitHost } from './splitHost';
import { isReaderThread, ThreadReader } from './threadReader';
import { HostSourceReader } from '../workspace/sources/sourceReader';
import { watchFolders } from './watchFolders';

const HELP = `Usage: corroborate-language-server --stdio

A language server for source annotation. An editor starts it; on the command line there is "corroborate".

Options:
  --stdio            talk over standard input and output
  --node-ipc         talk over Node's channel to the parent process
  --socket=PORT      talk over a socket
  --help, --version`;

const args = process.argv.slice(2);
if (isReaderThread) {
  // This file is loaded again by the threads that read sources: they do that and nothing else.
} else if (args.includes('--help') || args.includes('-h')) process.stdout.write(`${HELP}\n`);
else if (args.includes('--version')) process.stdout.write(`${packageVersion()}\n`);
else serve();

function serve(): void {
  // Without one of these, the library would throw at whoever types the bare name.
  if (!args.some((arg) => /^--(?:stdio|node-ipc|socket|pipe)/.test(arg))) process.argv.push('--stdio');
  // A rejected promise somewhere must not end the process that holds somebody's open documents.
  process.on('unhandledRejection', (reason) => process.stderr.write(`corroborate: ${String(reason)}\n`));
  startServer(createConnection(ProposedFeatures.all), {
    version: packageVersion(),
    paranoid: process.env['CORROBORATE_PARANOID'] === '1',
    makeHost: (log, client) => new SplitHost(new NodeHost(log), client),
    makeReader: (host) => new ThreadReader(new HostSourceReader(host)),
    watch: watchFolders,
  });
}
