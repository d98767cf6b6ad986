import { parseArgs } from 'node:util';
import { UsageError } from './output';

/** What a command takes besides its operands. */
interface CommandOption {
  readonly type: 'string' | 'boolean';
  /** One letter. */
  readonly short?: string;
}

/** One of our commands. */
export interface Command {
  readonly name: string;
  /** One line of the list of commands. */
  readonly summary: string;
  /** All of its help. */
  readonly help: string;
  readonly options: Readonly<Record<string, CommandOption>>;
  /** Does it; returns the exit code. */
  run(operands: readonly string[], values: OptionValues): Promise<number>;
}

/** Options as given on the command line. */
export class OptionValues {
  constructor(private readonly values: Readonly<Record<string, string | boolean | undefined>>) {}

  flag(name: string): boolean {
    return this.values[name] === true;
  }

  /** null where it is not given. An empty text is no file and no choice: that is a mistake. */
  text(name: string): string | null {
    const value = this.values[name];
    if (value === '') throw new UsageError(`"--${name}" needs a value`);
    return typeof value === 'string' ? value : null;
  }

  /** One of the words that an option knows; the first of them where it is not given. */
  choice<T extends string>(name: string, words: readonly [T, ...T[]], what = name): T {
    const value = this.text(name);
    if (value === null) return words[0];
    const word = words.find((one) => one === value);
    if (word === undefined) throw new UsageError(`there is no ${what} "${value}": use ${listed(words)}`);
    return word;
  }
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} or ${words.at(-1)!}`;
}

/** Reads what stands behind the name of a command. Throws a `UsageError` for an option that it does not know. */
export function readArguments(
  args: readonly string[],
  options: Command['options'],
): { readonly operands: readonly string[]; readonly values: OptionValues } {
  try {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
    return { operands: positionals, values: new OptionValues(values) };
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

export function onlyOperand(operands: readonly string[], message: string): string {
  const [operand] = operands;
  if (operand === undefined || operands.length > 1) throw new UsageError(message);
  return operand;
}

/** The folder a command is about; the one it is run in where none is given. */
export function folderOperand(operands: readonly string[], command: string): string {
  return operands.length === 0 ? '.' : onlyOperand(operands, `"${command}" takes one folder`);
}
