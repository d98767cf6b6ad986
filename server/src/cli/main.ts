import { isReaderThread } from '../node/threadReader';
import { packageVersion } from '../node/packageVersion';
import { describeError } from '../workspace/describeError';
import { checkCommand } from './checkCommand';
import { readArguments, type Command } from './command';
import { explainCommand } from './explainCommand';
import { exportCommand } from './exportCommand';
import { importCommand } from './importCommand';
import { EXIT_OK, EXIT_USAGE, UsageError, writeLines } from './output';
import { reportCommand } from './reportCommand';
import { scanCommand } from './scanCommand';

const COMMANDS: readonly Command[] = [
  scanCommand,
  checkCommand,
  reportCommand,
  exportCommand,
  importCommand,
  explainCommand,
];

const HELP = `Usage: corroborate COMMAND [options]

Reads the sources of a folder and tells who is named, which figures are stated about
whom, and where sources contradict each other. Settings come from corroborate.yaml,
entities.yaml and corroborate.decisions.yaml in the folder, where they exist.

Commands:
${COMMANDS.map(({ name, summary }) => `  ${name.padEnd(8)} ${summary}`).join('\n')}

Options:
  --help       show this text; behind a command, what that command takes
  --version    show the version

Exit codes: 0 done, 1 "check" found something, 2 wrong usage, unreadable input or
wrong settings.`;

/** Runs one command. Returns the exit code. */
async function main(args: readonly string[]): Promise<number> {
  const [name = '', ...rest] = args;
  const command = COMMANDS.find((one) => one.name === name);
  if (command) return await runCommand(command, rest);
  if (name !== '' && !name.startsWith('-')) throw new UsageError(`there is no command "${name}"`);
  const { operands, values } = readArguments(args, {
    help: { type: 'boolean', short: 'h' },
    version: { type: 'boolean', short: 'v' },
  });
  if (values.flag('help')) return await print(HELP);
  if (values.flag('version')) return await print(packageVersion());
  throw new UsageError(operands.length > 0 ? 'the command comes first' : 'a command is missing');
}

async function runCommand(command: Command, args: readonly string[]): Promise<number> {
  const help = { type: 'boolean', short: 'h' } as const;
  const { operands, values } = readArguments(args, { ...command.options, help });
  if (values.flag('help')) return await print(command.help);
  return await command.run(operands, values);
}

async function print(text: string): Promise<number> {
  await writeLines(process.stdout, [text]);
  return EXIT_OK;
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
