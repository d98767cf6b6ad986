import { isFailing, statusWords, type CheckResult } from './checkResult';
import type { Finding } from './finding';
import { escapeAttribute, escapeMarkup } from './markup';
import { placeWords } from './textFindings';

/**
 * Findings as JUnit XML, the form that most CI servers take: a suite for each source, a test case for each finding, and one that
 * passed for a source without any. What is decided, or known to the baseline, is a skipped test.
 */
export function* junitFindings(result: CheckResult): Iterable<string> {
  const suites = suitesOf(result);
  const all = [...suites.values()].flat();
  yield '<?xml version="1.0" encoding="UTF-8"?>';
  yield `<testsuites name="corroborate" ${countsOf(all, suites, result)}>`;
  for (const [path, findings] of suites) yield* suiteOf(path, findings, result);
  yield '</testsuites>';
}

/** Findings by the file that they are told in, every file that was checked among them. */
function suitesOf({ findings, checked }: CheckResult): Map<string, Finding[]> {
  const suites = new Map<string, Finding[]>(checked.map((path) => [path, []]));
  for (const finding of findings) {
    const { path } = finding.places[0]!;
    const suite = suites.get(path);
    if (suite) suite.push(finding);
    else suites.set(path, [finding]);
  }
  return suites;
}

function countsOf(
  findings: readonly Finding[],
  suites: ReadonlyMap<string, readonly Finding[]>,
  { failOn }: CheckResult,
): string {
  const failures = findings.filter((finding) => isFailing(finding, failOn)).length;
  const passed = [...suites.values()].filter((suite) => suite.length === 0).length;
  const skipped = findings.length - failures;
  return `tests="${findings.length + passed}" failures="${failures}" errors="0" skipped="${skipped}"`;
}

function* suiteOf(path: string, findings: readonly Finding[], result: CheckResult): Iterable<string> {
  const file = escapeAttribute(path);
  yield `  <testsuite name="${file}" ${countsOf(findings, new Map([[path, findings]]), result)}>`;
  if (findings.length === 0) yield `    <testcase name="no findings" classname="${file}" file="${file}"/>`;
  for (const finding of findings) yield* caseOf(finding, file, result);
  yield '  </testsuite>';
}

function* caseOf(finding: Finding, file: string, { failOn }: CheckResult): Iterable<string> {
  const { title, fingerprint, code, message, places } = finding;
  const line = places[0]!.range.start.line + 1;
  const name = escapeAttribute(`${title} [${fingerprint}]`);
  yield `    <testcase name="${name}" classname="${file}" file="${file}" line="${line}">`;
  if (isFailing(finding, failOn)) {
    yield `      <failure type="${code}" message="${escapeAttribute(message)}">`;
    for (const place of places)
      yield escapeMarkup(`${placeWords(place)}: ${place.text}${place.told && ` (${place.told})`}`);
    yield '      </failure>';
  } else {
    const reason = finding.status ? statusWords(finding) : 'in the baseline';
    yield `      <skipped message="${escapeAttribute(reason)}"/>`;
  }
  yield '    </testcase>';
}
