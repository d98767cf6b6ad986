import type { Finding } from './finding';
import { FINGERPRINT_KEY } from './sarifLog';

/**
 * Findings that are known, as a file to be kept beside the sources: one finding per line, sorted, so that two people's changes merge
 * line by line. What a person has decided needs no baseline and is left out.
 */
export function* writeBaseline(findings: readonly Finding[]): Iterable<string> {
  const open = findings.filter(({ status }) => status === null);
  const known = [...new Map(open.map((finding) => [finding.fingerprint, finding])).values()];
  known.sort((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1));
  yield '{';
  yield '  "version": 1,';
  yield '  "findings": [';
  for (const [i, { fingerprint, code, message }] of known.entries())
    yield `    ${JSON.stringify({ fingerprint, code, message })}${i + 1 < known.length ? ',' : ''}`;
  yield '  ]';
  yield '}';
}

/**
 * Fingerprints that a baseline lists: a file made by `writeBaseline`, the JSON or the SARIF of an earlier check. null where the text
 * is none of these.
 */
export function readBaseline(text: string): Set<string> | null {
  const root = parseObject(text);
  if (!root) return null;
  if (Array.isArray(root['runs'])) return new Set(root['runs'].flatMap(fingerprintsOfRun));
  const { findings } = root;
  if (root['version'] !== 1 || !Array.isArray(findings)) return null;
  const open = findings.filter((one: unknown) => (field(one, 'status') ?? null) === null);
  const fingerprints = open.map((one) => field(one, 'fingerprint'));
  return fingerprints.every((one) => typeof one === 'string') ? new Set(fingerprints) : null;
}

function parseObject(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const root: unknown = JSON.parse(text);
    return typeof root === 'object' && root !== null ? (root as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

/** Fingerprints of the results that were open and there. */
function fingerprintsOfRun(run: unknown): string[] {
  const results = field(run, 'results');
  if (!Array.isArray(results)) return [];
  return results.flatMap((result: unknown) => {
    const suppressions = field(result, 'suppressions');
    const isSuppressed = Array.isArray(suppressions) && suppressions.length > 0;
    const fingerprint = field(field(result, 'partialFingerprints'), FINGERPRINT_KEY);
    return typeof fingerprint === 'string' && !isSuppressed ? [fingerprint] : [];
  });
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}
