import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { claimReviews } from '../../server/src/features/export/claimReview';
import { claimsCsv } from '../../server/src/features/export/claimsCsv';
import { webAnnotations } from '../../server/src/features/export/webAnnotations';
import type { CheckResult } from '../../server/src/features/report/checkResult';
import { collectDraftFindings } from '../../server/src/features/report/draftFindings';
import { collectFindings, type FindingOptions } from '../../server/src/features/report/finding';
import { githubCommands } from '../../server/src/features/report/githubCommands';
import { htmlReport } from '../../server/src/features/report/htmlReport';
import { jsonFindings } from '../../server/src/features/report/jsonFindings';
import { junitFindings } from '../../server/src/features/report/junitFindings';
import { markdownReport } from '../../server/src/features/report/markdownReport';
import { makeReport } from '../../server/src/features/report/reportContent';
import { sarifLines } from '../../server/src/features/report/sarifFindings';
import { textFindings } from '../../server/src/features/report/textFindings';
import { NodeHost, uriOfPath } from '../../server/src/node/nodeHost';
import type { Snapshot } from '../../server/src/workspace/snapshot';
import { Workspace } from '../../server/src/workspace/workspace';

const FOLDER = path.join(__dirname, 'workspaces/ferry');
const FORMATS = path.join(__dirname, 'formats');

function textOf(key: string): string {
  return readFileSync(fileURLToPath(key), 'utf8');
}

function check(snapshot: Snapshot): CheckResult {
  const options: FindingOptions = {
    severity: 'hint',
    baseline: null,
    isWanted: () => true,
    pathOf: ({ file }) => `news/${file}`,
    textOf,
  };
  return {
    findings: [...collectFindings(snapshot, options), ...collectDraftFindings(snapshot, options)],
    checked: snapshot.sources().map(({ file }) => `news/${file}`),
    failOn: 'new',
    gone: null,
    version: '1.2.3',
  };
}

/** Every format, approved as a whole: one open conflict, one that is settled, a draft, and a decision that lost its place. */
describe('golden: formats of check, report and export', () => {
  let snapshot: Snapshot;
  before(async () => {
    const workspace = new Workspace({ host: new NodeHost(() => undefined) });
    workspace.setFolders([uriOfPath(FOLDER)]);
    await workspace.settled();
    snapshot = workspace.snapshots()[0]!;
  });

  const formats: Record<string, () => Iterable<string>> = {
    'check.txt': () => textFindings(check(snapshot)),
    'check.json': () => jsonFindings(check(snapshot)),
    'check.sarif.json': () => sarifLines(check(snapshot)),
    'check.junit.xml': () => junitFindings(check(snapshot)),
    'check.github.txt': () => githubCommands(check(snapshot)),
    'report.md': () => markdownReport(makeReport(snapshot, { title: 'Sources in ferry', textOf })),
    // As text, for a formatter not to lay it out anew.
    'report.html.txt': () => htmlReport(makeReport(snapshot, { title: 'Sources in ferry', textOf })),
    'export.w3c.json': () => webAnnotations(snapshot, textOf),
    'export.csv': () => claimsCsv(snapshot, textOf),
    'export.claimreview.json': () => claimReviews(snapshot, textOf),
  };

  // UPDATE_GOLDEN=1 approves what is there now: read the diff.
  for (const [name, lines] of Object.entries(formats))
    it(name, () => {
      const file = path.join(FORMATS, name);
      const actual = `${[...lines()].join('\n')}\n`;
      if (process.env['UPDATE_GOLDEN'] || !existsSync(file)) writeFileSync(file, actual);
      assert.equal(actual, readFileSync(file, 'utf8'));
    });
});
