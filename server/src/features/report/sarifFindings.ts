import type { Severity } from '../../facts/conflicts/conflict';
import { jsonItems } from '../jsonItems';
import { statusWords, type CheckResult } from './checkResult';
import type { Finding, FindingCode, FindingPlace } from './finding';
import { FINDING_RULES } from './findingRules';
import {
  FINGERPRINT_KEY,
  type SarifLevel,
  type SarifLocation,
  type SarifLog,
  type SarifResult,
  type SarifRule,
} from './sarifLog';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** The folder that the check was run in; code hosts take it for the root of the repository. */
const ROOT = '%SRCROOT%';

const LEVELS: Readonly<Record<Severity, SarifLevel>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

const CODES = Object.keys(FINDING_RULES) as FindingCode[];

/** Findings as SARIF 2.1.0. What is decided is there, suppressed; with a baseline each result says whether it is new. */
export function sarifFindings({ findings, version }: CheckResult): SarifLog {
  return {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Corroborate', semanticVersion: version, rules: CODES.map(ruleOf) } },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [ROOT]: { description: { text: 'The folder that the check was run in.' } } },
        results: findings.map(resultOf),
      },
    ],
  };
}

/** The same as lines of JSON, a result on each: however many there are, they are never one string. */
export function* sarifLines(result: CheckResult): Iterable<string> {
  const { $schema, version, runs } = sarifFindings(result);
  const { results, ...run } = runs[0];
  yield '{';
  yield `  "$schema": ${JSON.stringify($schema)},`;
  yield `  "version": ${JSON.stringify(version)},`;
  yield '  "runs": [{';
  for (const [name, value] of Object.entries(run)) yield `    "${name}": ${JSON.stringify(value)},`;
  yield '    "results": [';
  yield* jsonItems(results, '      ');
  yield '    ]';
  yield '  }]';
  yield '}';
}

function ruleOf(id: FindingCode): SarifRule {
  const { name, title, text, severity } = FINDING_RULES[id];
  const paragraphs = text.split('\n\n').map((paragraph) => paragraph.replace(/\s+/g, ' '));
  return {
    id,
    name,
    shortDescription: { text: `${title}.` },
    fullDescription: { text: paragraphs[0]! },
    help: { text: paragraphs.join('\n\n') },
    defaultConfiguration: { level: LEVELS[severity] },
  };
}

function resultOf(finding: Finding): SarifResult {
  const { fingerprint, code, severity, subject, attribute, message, baseline, places } = finding;
  const [main, ...related] = places as [FindingPlace, ...FindingPlace[]];
  return {
    ruleId: code,
    ruleIndex: CODES.indexOf(code),
    level: LEVELS[severity],
    message: { text: message },
    locations: [locationOf(main)],
    ...(related.length > 0 && {
      relatedLocations: related.map((place, id) => ({ id: id + 1, ...locationOf(place) })),
    }),
    partialFingerprints: { [FINGERPRINT_KEY]: fingerprint },
    ...(baseline && { baselineState: baseline }),
    suppressions: suppressionsOf(finding),
    properties: {
      ...(subject && { subject: subject.id, subjectName: subject.name }),
      ...(attribute !== null && { attribute }),
    },
  };
}

/** An empty list says that nobody has suppressed it. */
function suppressionsOf(finding: Finding): SarifResult['suppressions'] {
  const { status } = finding;
  if (!status) return [];
  const justification = statusWords(finding);
  return [
    {
      kind: 'external',
      status: 'accepted',
      justification,
      properties: { decision: status.decision, decided: status.kind },
    },
  ];
}

function locationOf({ key, path, range: { start, end }, text, told }: FindingPlace): SarifLocation {
  return {
    physicalLocation: {
      artifactLocation: isAbsolute(path) ? { uri: key } : { uri: encodePath(path), uriBaseId: ROOT },
      region: {
        startLine: start.line + 1,
        startColumn: start.character + 1,
        endLine: end.line + 1,
        endColumn: end.character + 1,
      },
    },
    message: { text: told === '' ? text : `${text} (${told})` },
  };
}

function isAbsolute(path: string): boolean {
  return /^(?:[A-Za-z]:)?[\\/]/.test(path);
}

/** A relative path as a URI reference (RFC 3986): "a b.txt" as "a%20b.txt"; a colon in its first part would start a scheme. */
function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
