import { basename, resolve } from 'node:path';
import { htmlReport } from '../features/report/htmlReport';
import { markdownReport } from '../features/report/markdownReport';
import { makeReport } from '../features/report/reportContent';
import { folderOperand, type Command, type OptionValues } from './command';
import { openFolder } from './openFolder';
import { EXIT_OK, writeOutput } from './output';
import { makeSourceTexts } from './sourceText';

const HELP = `Usage: corroborate report [DIR] [options]

Writes a report to be read or sent: conflicts with their status and the sentences
behind them, the facts about each entity, decisions and sources. DIR is the folder
with the sources (default: the one it is run in).

Options:
  --format markdown|html   how it is written (default: markdown)
  --output FILE            write it to a file
  --help                   show this text

Exit codes: 0 done, 2 wrong usage, unreadable input or wrong settings.`;

export const reportCommand: Command = {
  name: 'report',
  summary: 'facts, conflicts and sources as Markdown or HTML',
  help: HELP,
  options: { format: { type: 'string' }, output: { type: 'string' } },
  run: report,
};

async function report(operands: readonly string[], values: OptionValues): Promise<number> {
  const folder = folderOperand(operands, 'report');
  const format = values.choice('format', ['markdown', 'html']);
  const output = values.text('output');
  const { snapshot } = await openFolder(folder);
  const title = `Sources in ${basename(resolve(folder))}`;
  const content = makeReport(snapshot, { title, textOf: makeSourceTexts() });
  await writeOutput(output, format === 'html' ? htmlReport(content) : markdownReport(content));
  return EXIT_OK;
}
