import { countFindings, isFailing, type CheckResult } from './checkResult';
import type { Finding, FindingPlace } from './finding';

/** Findings as JSON, one finding per line: easy to compare, and never one huge string. Offsets are UTF-16 code units, lines and columns one-based. */
export function* jsonFindings(result: CheckResult): Iterable<string> {
  const { findings } = result;
  yield '{';
  yield '  "version": 1,';
  yield `  "summary": ${JSON.stringify({ sources: result.checked.length, ...countFindings(result), gone: result.gone })},`;
  yield '  "findings": [';
  for (const [i, finding] of findings.entries())
    yield `    ${JSON.stringify(plainFinding(finding, result))}${i + 1 < findings.length ? ',' : ''}`;
  yield '  ]';
  yield '}';
}

function plainFinding(finding: Finding, { failOn }: CheckResult): object {
  const { fingerprint, code, severity, title, subject, attribute, message, status, baseline, places } =
    finding;
  return {
    fingerprint,
    code,
    severity,
    title,
    subject,
    attribute,
    message,
    fails: isFailing(finding, failOn),
    status,
    baseline,
    places: places.map(plainPlace),
  };
}

function plainPlace({ path, start, end, range, text, told }: FindingPlace): object {
  return {
    file: path,
    start,
    end,
    line: range.start.line + 1,
    column: range.start.character + 1,
    endLine: range.end.line + 1,
    endColumn: range.end.character + 1,
    text,
    origin: told,
  };
}
