import { statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { plainMessage } from '../features/report/draftFindings';
import { decisionDiagnostics } from '../features/decisions/decisionDiagnostics';
import type { ExplainLink } from '../features/explain';
import { NodeHost, uriOfPath } from '../node/nodeHost';
import { ThreadReader } from '../node/threadReader';
import type { Problem } from '../workspace/problem';
import type { Snapshot } from '../workspace/snapshot';
import { HostSourceReader } from '../workspace/sources/sourceReader';
import { Workspace } from '../workspace/workspace';
import { ProgressLine, UsageError } from './output';

/** A folder, read to the end. */
export interface ReadFolder {
  readonly snapshot: Snapshot;
  readonly explainLink: ExplainLink;
}

/** Reads a folder to the end and returns its state. Progress and problems go to stderr. */
export async function openFolder(path: string): Promise<ReadFolder> {
  const folder = resolve(path);
  checkFolder(folder, path);
  const uri = uriOfPath(folder);
  const progress = new ProgressLine(process.stderr);
  // Problems of files are reported from the state; the log has nothing to add to them.
  const host = new NodeHost((level, message) => {
    if (level === 'error') process.stderr.write(`corroborate: ${message}\n`);
  });
  const reader = new ThreadReader(new HostSourceReader(host));
  const workspace = new Workspace({
    host,
    reader,
    onProgress: (_, { done, total }) => progress.show(`Reading sources: ${done} of ${total}`),
  });
  workspace.setFolders([uri]);
  await workspace.settled();
  workspace.close();
  await reader.close();
  progress.clear();
  const snapshot = workspace.snapshots()[0]!;
  reportProblems(snapshot);
  if (snapshot.sourceCount === 0)
    process.stderr.write(`corroborate: no source was found in "${path}": ${WHAT_COUNTS}\n`);
  return { snapshot, explainLink: (source, mention) => workspace.explainLink(source, mention) };
}

const WHAT_COUNTS = 'files that end in .txt or .md are sources, unless corroborate.yaml says otherwise';

function checkFolder(folder: string, asGiven: string): void {
  const stats = statSync(folder, { throwIfNoEntry: false });
  if (!stats) throw new UsageError(`there is no folder "${asGiven}"`, false);
  if (!stats.isDirectory()) throw new UsageError(`"${asGiven}" is not a folder`, false);
}

/** Writes problems of files, and decisions without effect, to stderr. Throws where our YAML is wrong: a result on wrong settings would mislead. */
function reportProblems(snapshot: Snapshot): void {
  let errors = 0;
  const files = [...snapshot.problems].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [uri, problems] of files)
    for (const problem of problems) {
      process.stderr.write(`${describe(uri, problem)}\n`);
      if (problem.severity === 'error') errors++;
    }
  for (const file of new Set(snapshot.decisions().map(({ file }) => file)))
    for (const { range, code, message } of decisionDiagnostics(snapshot, file)) {
      const text = plainMessage(message);
      const problem: Problem = { range, severity: 'warning', code: String(code), message: text };
      process.stderr.write(`${describe(file, problem)}\n`);
    }
  if (errors > 0)
    throw new UsageError(`${errors} error${errors === 1 ? '' : 's'} in the settings; see above`, false);
}

function describe(uri: string, problem: Problem): string {
  const path = relative(process.cwd(), fileURLToPath(uri));
  const { line, character } = problem.range.start;
  return `${path}:${line + 1}:${character + 1}: ${problem.severity}: ${problem.message} [${problem.code}]`;
}
