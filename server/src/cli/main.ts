import { parseArgs } from 'node:util';
import { scanDocument } from '../features/scanDocument';
import { isReaderThread } from '../node/threadReader';
import { packageVersion } from '../node/packageVersion';
import { describeError } from '../workspace/describeError';
import { explain } from './explain';
import { jsonReport } from './jsonReport';
import { openFolder } from './openFolder';
import { EXIT_OK, EXIT_USAGE, UsageError, writeLines } from './output';
import { textReport } from './textReport';

const HELP = `Usage: corroborate scan DIR [options]
       corroborate explain FILE:LINE:COLUMN

Reads the sources of a folder and tells who is named, which figures are stated about
whom, and where sources contradict each other. Settings come from DIR/corroborate.yaml
and DIR/entities.yaml, where they exist.

Commands:
  scan DIR             what the sources of a folder say
  explain PLACE        how the figure, claim or name at a place came about

Options:
  --format text|json   what "scan" prints (default: text)
  --all                also claims that agree within rounding and modifiers
  --help               show this text
  --version            show the version

Exit codes: 0 done, 2 wrong usage, unreadable input or wrong settings.`;

/** Runs one command. Returns the exit code. */
async function main(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(args);
  if (values.help) return await print([HELP]);
  if (values.version) return await print([packageVersion()]);
  const [command, ...operands] = positionals;
  if (command === 'scan') return await scan(operands, values);
  if (command === 'explain')
    return await print(await explain(onlyOperand(operands, '"explain" takes one place')));
  throw new UsageError(command === undefined ? 'a command is missing' : `there is no command "${command}"`);
}

interface Options {
  readonly format?: string | undefined;
  readonly all?: boolean | undefined;
}

async function scan(operands: readonly string[], { format = 'text', all = false }: Options): Promise<number> {
  const folder = onlyOperand(operands, '"scan" takes one folder');
  if (format !== 'text' && format !== 'json') throw new UsageError(`there is no format "${format}"`);
  const { snapshot } = await openFolder(folder);
  return await print(
    format === 'json' ? jsonReport(scanDocument(snapshot, { all })) : textReport(snapshot, { all }),
  );
}

function onlyOperand(operands: readonly string[], message: string): string {
  const [operand] = operands;
  if (operand === undefined || operands.length > 1) throw new UsageError(message);
  return operand;
}

async function print(lines: Iterable<string>): Promise<number> {
  await writeLines(process.stdout, lines);
  return EXIT_OK;
}

function readArguments(args: readonly string[]): {
  values: Options & { help?: boolean | undefined; version?: boolean | undefined };
  positionals: string[];
} {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        all: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'v' },
      },
    });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

/** Runs, and tells what went wrong. */
async function run(): Promise<void> {
  // A reader that went away is told to `writeLines`; without a listener it would end the process with a stack trace.
  process.stdout.on('error', () => undefined);
  try {
    process.exitCode = await main(process.argv.slice(2));
  } catch (error) {
    const isUsage = error instanceof UsageError;
    const hint = isUsage && error.hint ? 'Try "corroborate --help".\n' : '';
    process.stderr.write(`corroborate: ${isUsage ? error.message : describeError(error)}\n${hint}`);
    process.exitCode = EXIT_USAGE;
  }
}

// This file is loaded again by the threads that read sources: they do that and nothing else.
if (!isReaderThread) void run();
