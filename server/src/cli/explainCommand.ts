import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { explainAt } from '../features/explain';
import { uriOfPath } from '../node/nodeHost';
import { decode } from '../workspace/decode';
import { offsetAt, positionAt } from '../workspace/position';
import { onlyOperand, type Command } from './command';
import { homeOf } from './homeFolder';
import { openFolder } from './openFolder';
import { EXIT_OK, UsageError, writeLines } from './output';

const HELP = `Usage: corroborate explain FILE:LINE:COLUMN

Tells how the figure, the claim or the name at a place came about: which words were
read how, and why it is about whom. Lines and columns are counted from 1.

Exit codes: 0 done, 2 wrong usage, unreadable input or wrong settings.`;

export const explainCommand: Command = {
  name: 'explain',
  summary: 'how the figure, claim or name at a place came about',
  help: HELP,
  options: {},
  run: async (operands) => {
    await writeLines(process.stdout, await explain(onlyOperand(operands, '"explain" takes one place')));
    return EXIT_OK;
  },
};

/** How the figure, the claim or the name at FILE:LINE:COLUMN came about, as lines. Reads the folder that the file belongs to. */
async function explain(place: string): Promise<string[]> {
  const match = /^(.+):(\d+):(\d+)$/.exec(place);
  if (!match) throw new UsageError(`"${place}" is no place: write FILE:LINE:COLUMN`);
  const path = resolve(match[1]!);
  const text = readText(path, match[1]!);
  const { snapshot, explainLink } = await openFolder(homeOf(path) ?? dirname(path));
  const source = snapshot.source(uriOfPath(path));
  if (!source) throw new UsageError(`"${match[1]!}" is no source by the settings of its folder`, false);
  const { lineStarts, length } = source.analysis;
  const position = { line: Number(match[2]) - 1, character: Number(match[3]) - 1 };
  const offset = offsetAt(lineStarts, length, position);
  const at = positionAt(lineStarts, offset);
  const lines = explainAt(snapshot, source, offset, text, explainLink);
  const found = lines.length > 0 ? lines : ['nothing is read here: neither a name nor a figure'];
  return [`${source.file}:${at.line + 1}:${at.character + 1}`, ...found];
}

function readText(path: string, asGiven: string): string {
  if (!existsSync(path)) throw new UsageError(`there is no file "${asGiven}"`, false);
  const decoded = decode(readFileSync(path));
  if (decoded.ok) return decoded.text;
  throw new UsageError(`"${asGiven}": ${decoded.problem.message}`, false);
}
