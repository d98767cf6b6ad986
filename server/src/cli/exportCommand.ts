import { claimReviews } from '../features/export/claimReview';
import { claimsCsv } from '../features/export/claimsCsv';
import { webAnnotations } from '../features/export/webAnnotations';
import { folderOperand, type Command, type OptionValues } from './command';
import { openFolder } from './openFolder';
import { EXIT_OK, UsageError, writeOutput } from './output';
import { makeSourceTexts } from './sourceText';

const HELP = `Usage: corroborate export [DIR] --format w3c|csv|claimreview [options]

Writes what is known for other programs. DIR is the folder with the sources (default:
the one it is run in).

Formats:
  w3c           decisions and claims as W3C Web Annotations (JSON-LD); "import" brings
                the decisions back
  csv           claims as a table (RFC 4180, UTF-8)
  claimreview   claims as schema.org Claim, and ClaimReview where a person has settled
                or confirmed them (JSON-LD)

Options:
  --output FILE   write it to a file
  --help          show this text

Exit codes: 0 done, 2 wrong usage, unreadable input or wrong settings.`;

const FORMATS = { w3c: webAnnotations, csv: claimsCsv, claimreview: claimReviews };

export const exportCommand: Command = {
  name: 'export',
  summary: 'decisions and claims as Web Annotations, CSV or ClaimReview',
  help: HELP,
  options: { format: { type: 'string' }, output: { type: 'string' } },
  run: exportFolder,
};

async function exportFolder(operands: readonly string[], values: OptionValues): Promise<number> {
  const folder = folderOperand(operands, 'export');
  if (values.text('format') === null) throw new UsageError('"export" needs --format w3c, csv or claimreview');
  const format = values.choice('format', ['w3c', 'csv', 'claimreview']);
  const output = values.text('output');
  const { snapshot } = await openFolder(folder);
  await writeOutput(output, FORMATS[format](snapshot, makeSourceTexts()));
  return EXIT_OK;
}
