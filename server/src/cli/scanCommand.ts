import { scanDocument } from '../features/scanDocument';
import { onlyOperand, type Command, type OptionValues } from './command';
import { jsonReport } from './jsonReport';
import { openFolder } from './openFolder';
import { EXIT_OK, writeLines } from './output';
import { textReport } from './textReport';

const HELP = `Usage: corroborate scan DIR [options]

Prints what the sources of a folder say: who is named, which figures are stated about
whom, and where sources differ. Conflicts that are settled or ignored are marked.

Options:
  --format text|json   what is printed (default: text)
  --all                also claims that agree within rounding and modifiers
  --help               show this text

Exit codes: 0 done, 2 wrong usage, unreadable input or wrong settings.`;

export const scanCommand: Command = {
  name: 'scan',
  summary: 'what the sources of a folder say',
  help: HELP,
  options: { format: { type: 'string' }, all: { type: 'boolean' } },
  run: scan,
};

async function scan(operands: readonly string[], values: OptionValues): Promise<number> {
  const folder = onlyOperand(operands, '"scan" takes one folder');
  const format = values.choice('format', ['text', 'json']);
  const all = values.flag('all');
  const { snapshot } = await openFolder(folder);
  const lines =
    format === 'json' ? jsonReport(scanDocument(snapshot, { all })) : textReport(snapshot, { all });
  await writeLines(process.stdout, lines);
  return EXIT_OK;
}
