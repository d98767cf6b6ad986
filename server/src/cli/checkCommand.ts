import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isAbsolute, relative, sep } from 'node:path';
import { readBaseline, writeBaseline } from '../features/report/baseline';
import { failingFindings, type CheckResult } from '../features/report/checkResult';
import { collectDraftFindings } from '../features/report/draftFindings';
import { collectFindings, type Finding, type FindingOptions } from '../features/report/finding';
import { githubCommands } from '../features/report/githubCommands';
import { jsonFindings } from '../features/report/jsonFindings';
import { junitFindings } from '../features/report/junitFindings';
import { sarifLines } from '../features/report/sarifFindings';
import { textFindings } from '../features/report/textFindings';
import type { Severity } from '../facts/conflicts/conflict';
import { uriOfPath } from '../node/nodeHost';
import { packageVersion } from '../node/packageVersion';
import type { Snapshot, SnapshotSource } from '../workspace/snapshot';
import type { Command, OptionValues } from './command';
import { groupByHome, isWithin, type AskedPaths } from './homeFolder';
import { openFolder } from './openFolder';
import { EXIT_FINDINGS, EXIT_OK, UsageError, writeOutput } from './output';
import { makeSourceTexts } from './sourceText';

const HELP = `Usage: corroborate check [PATHS] [options]

Tells where sources contradict each other, for a terminal or a CI job. PATHS are files
or folders (default: the folder it is run in). Each is compared with all sources of
the nearest folder that has a corroborate.yaml, entities.yaml or
corroborate.decisions.yaml (without any: of the smallest folder that holds PATHS);
what touches none of PATHS is left out. Drafts are checked against the sources.
Conflicts that decisions settle or ignore are no findings.

Options:
  --format text|json|sarif|junit|github
                         what is printed (default: text)
  --output FILE          write it to a file
  --severity error|warning|information|hint
                         the least severity that is a finding (default: warning)
  --baseline FILE        findings listed there are known; also takes the JSON or the
                         SARIF of an earlier check
  --fail-on new|any      with a baseline: fail on findings that it does not list, or
                         on any (default: new)
  --write-baseline FILE  list today's findings in FILE, and exit with 0
  --help                 show this text

Exit codes: 0 clean, 1 findings, 2 wrong usage, unreadable input or wrong settings.`;

const FORMATS = {
  text: textFindings,
  json: jsonFindings,
  sarif: sarifLines,
  junit: junitFindings,
  github: githubCommands,
} as const satisfies Record<string, (result: CheckResult) => Iterable<string>>;

const FORMAT_NAMES = ['text', 'json', 'sarif', 'junit', 'github'] as const satisfies (keyof typeof FORMATS)[];

export const checkCommand: Command = {
  name: 'check',
  summary: 'where sources contradict each other, for CI: exit code 1 if they do',
  help: HELP,
  options: {
    format: { type: 'string' },
    output: { type: 'string' },
    severity: { type: 'string' },
    baseline: { type: 'string' },
    'write-baseline': { type: 'string' },
    'fail-on': { type: 'string' },
  },
  run: check,
};

async function check(operands: readonly string[], values: OptionValues): Promise<number> {
  const format = values.choice('format', FORMAT_NAMES);
  const severity = values.choice<Severity>('severity', ['warning', 'error', 'information', 'hint']);
  const failOn = values.choice('fail-on', ['new', 'any'], 'way to fail');
  const baselineFile = values.text('baseline');
  const newBaseline = values.text('write-baseline');
  const output = values.text('output');
  const baseline = baselineFile === null ? null : openBaseline(baselineFile);
  const checked = await readAll(operands.length > 0 ? operands : ['.'], severity, baseline);
  const result: CheckResult = {
    findings: checked.findings,
    checked: checked.paths,
    failOn,
    gone: baseline && [...baseline].filter((one) => !checked.present.has(one)).length,
    version: packageVersion(),
  };
  if (newBaseline !== null) await writeOutput(newBaseline, writeBaseline(result.findings));
  await writeOutput(output, FORMATS[format](result));
  return newBaseline === null && failingFindings(result).length > 0 ? EXIT_FINDINGS : EXIT_OK;
}

function openBaseline(file: string): ReadonlySet<string> {
  if (!existsSync(file))
    throw new UsageError(`there is no baseline "${file}": make one with --write-baseline`, false);
  const baseline = readBaseline(readFileSync(file, 'utf8'));
  if (!baseline) throw new UsageError(`"${file}" is no baseline: make one with --write-baseline`, false);
  return baseline;
}

interface Checked {
  readonly findings: readonly Finding[];
  readonly paths: readonly string[];
  /** Fingerprints of all that could be found, asked for or not; empty where there is no baseline to compare them with. */
  readonly present: ReadonlySet<string>;
}

async function readAll(
  given: readonly string[],
  severity: Severity,
  baseline: ReadonlySet<string> | null,
): Promise<Checked> {
  const findings: Finding[] = [];
  const paths = new Set<string>();
  const present = new Set<string>();
  for (const asked of groupByHome(given)) {
    const { snapshot } = await openFolder(asked.folder);
    const isWanted = (source: SnapshotSource): boolean =>
      asked.paths.some(({ path }) => isWithin(pathOn(source), path));
    const options = { severity, baseline, isWanted, pathOf: shownPath, textOf: makeSourceTexts() };
    findings.push(...collectFindings(snapshot, options), ...collectDraftFindings(snapshot, options));
    for (const source of [...snapshot.sources(), ...snapshot.drafts()])
      if (isWanted(source)) paths.add(shownPath(source));
    if (baseline) for (const one of allFingerprints(snapshot, options)) present.add(one);
    reportUnread(asked, snapshot);
  }
  return { findings, paths: [...paths].sort(), present };
}

function allFingerprints(snapshot: Snapshot, options: FindingOptions): string[] {
  const everywhere = { ...options, severity: 'hint', isWanted: () => true } as const;
  return [...snapshot.conflicts(), ...collectDraftFindings(snapshot, everywhere)].map(
    (one) => one.fingerprint,
  );
}

/** Says which of the paths asked for hold no source: a slip there would look like a clean check, and so would a file that cannot be read. */
function reportUnread({ paths }: AskedPaths, snapshot: Snapshot): void {
  if (snapshot.sourceCount === 0) throw new UsageError('there is nothing to check', false);
  const read = [...snapshot.sources(), ...snapshot.drafts()].map(pathOn);
  for (const { path, asGiven } of paths)
    if (snapshot.problems.has(uriOfPath(path)) && !read.includes(path))
      throw new UsageError(`"${asGiven}" cannot be checked; see above`, false);
    else if (!read.some((one) => isWithin(one, path)))
      process.stderr.write(`corroborate: "${asGiven}" is or holds no source by the settings of its folder\n`);
}

function pathOn({ key }: SnapshotSource): string {
  return fileURLToPath(key);
}

/** Relative to where we are run, with "/", if it lies below; CI servers and code hosts look for that. */
function shownPath(source: SnapshotSource): string {
  const path = relative(process.cwd(), pathOn(source));
  const isBelow = path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path);
  return isBelow ? path.replaceAll(sep, '/') : pathOn(source);
}
