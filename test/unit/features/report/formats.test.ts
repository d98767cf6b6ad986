import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readBaseline, writeBaseline } from '../../../../server/src/features/report/baseline';
import {
  countFindings,
  failingFindings,
  type CheckResult,
} from '../../../../server/src/features/report/checkResult';
import { githubCommands } from '../../../../server/src/features/report/githubCommands';
import { jsonFindings } from '../../../../server/src/features/report/jsonFindings';
import { junitFindings } from '../../../../server/src/features/report/junitFindings';
import { sarifLines } from '../../../../server/src/features/report/sarifFindings';
import { textFindings } from '../../../../server/src/features/report/textFindings';
import { arbitraryFinding, arbitraryResult } from './arbitraryFindings';
import { elements, readMarkup, textOf } from './markupReader';

const open = arbitraryFinding.map((finding) => ({ ...finding, status: null }));

function result(findings: CheckResult['findings'], more: Partial<CheckResult> = {}): CheckResult {
  return { findings, checked: ['a.txt'], failOn: 'new', gone: null, version: '1.0.0', ...more };
}

describe('findings that make a check fail', () => {
  it('are open and, where only new ones count, not in the baseline', () => {
    fc.assert(
      fc.property(arbitraryResult, (checked) => {
        const failing = failingFindings(checked);
        const { known, settled, ignored } = countFindings(checked);
        for (const { status, baseline } of failing) {
          assert.equal(status, null);
          if (checked.failOn === 'new') assert.notEqual(baseline, 'unchanged');
        }
        const rest = checked.failOn === 'new' ? known : 0;
        assert.equal(failing.length + rest + settled + ignored, checked.findings.length);
      }),
    );
  });
});

describe('check as text', () => {
  it('has a line of its own for each finding and each place, and a summary', () => {
    fc.assert(
      fc.property(arbitraryResult, (checked) => {
        const lines = [...textFindings(checked)];
        const places = failingFindings(checked).reduce((sum, { places }) => sum + places.length + 1, 0);
        assert.equal(lines.length, places + 1);
        for (const line of lines) assert.ok(!/[\r\n]/.test(line), JSON.stringify(line));
      }),
    );
  });
});

describe('check as JSON', () => {
  it('can be read, with every finding and whether it fails', () => {
    fc.assert(
      fc.property(arbitraryResult, (checked) => {
        const document = JSON.parse([...jsonFindings(checked)].join('\n')) as {
          summary: { failing: number };
          findings: { fingerprint: string; fails: boolean }[];
        };
        assert.equal(document.findings.length, checked.findings.length);
        assert.equal(document.findings.filter(({ fails }) => fails).length, document.summary.failing);
      }),
    );
  });
});

describe('check as JUnit XML', () => {
  it('is well-formed, and its counts are those of its elements', () => {
    fc.assert(
      fc.property(arbitraryResult, (checked) => {
        const root = readMarkup([...junitFindings(checked)].join('\n'));
        for (const suite of [root, ...elements(root, 'testsuite')]) {
          const count = (name: string): string => String(elements(suite, name).length);
          assert.equal(suite.attributes.get('tests'), count('testcase'));
          assert.equal(suite.attributes.get('failures'), count('failure'));
          assert.equal(suite.attributes.get('skipped'), count('skipped'));
        }
        assert.equal(elements(root, 'failure').length, failingFindings(checked).length);
      }),
    );
  });

  it('keeps the message, line ends too', () => {
    fc.assert(
      fc.property(open, (finding) => {
        const root = readMarkup([...junitFindings(result([{ ...finding, baseline: 'new' }]))].join('\n'));
        const [failure] = elements(root, 'failure');

        const writable = finding.message.replace(
          /[\0-\x08\v\f\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/gu,
          '\ufffd',
        );
        assert.equal(failure!.attributes.get('message'), writable);
        assert.ok(textOf(failure!).includes(':'));
      }),
    );
  });

  it('has a passed test for a source without findings', () => {
    const root = readMarkup([...junitFindings(result([], { checked: ['x&y.txt'] }))].join('\n'));
    assert.deepEqual(
      elements(root, 'testcase').map(({ attributes }) => attributes.get('classname')),
      ['x&y.txt'],
    );
  });
});

describe('check as workflow commands', () => {
  const unescape = (text: string): string =>
    text
      .replaceAll('%2C', ',')
      .replaceAll('%3A', ':')
      .replaceAll('%0A', '\n')
      .replaceAll('%0D', '\r')
      .replaceAll('%25', '%');

  it('is one line per finding, from which everything can be read back', () => {
    fc.assert(
      fc.property(arbitraryResult, (checked) => {
        const lines = [...githubCommands(checked)];
        const failing = failingFindings(checked);
        assert.equal(lines.length, failing.length + 1);
        for (const [i, finding] of failing.entries()) {
          const match = /^::(error|warning|notice) ([^:\r\n]*)::([^\r\n]*)$/.exec(lines[i]!);
          assert.ok(match, lines[i]);
          const properties = new Map(
            match[2]!.split(',').map((one) => one.split('=', 2) as [string, string]),
          );
          assert.equal(unescape(properties.get('file')!), finding.places[0]!.path);
          assert.equal(properties.get('line'), String(finding.places[0]!.range.start.line + 1));
          assert.ok(unescape(match[3]!).startsWith(finding.message));
        }
      }),
    );
  });
});

describe('baseline', () => {
  const fingerprints = (checked: CheckResult): string[] =>
    checked.findings.filter(({ status }) => !status).map(({ fingerprint }) => fingerprint);

  it('lists what was open: as a file of its own, and in the SARIF of an earlier check', () => {
    fc.assert(
      fc.property(arbitraryResult, (checked) => {
        const wanted = new Set(fingerprints(checked));
        assert.deepEqual(
          readBaseline([...writeBaseline(checked.findings)].join('\n')),
          new Set([...wanted].sort()),
        );
        assert.deepEqual(readBaseline([...sarifLines(checked)].join('\n')), wanted);
      }),
    );
  });

  it('takes the JSON of an earlier check, but not what was decided then', () => {
    fc.assert(
      fc.property(arbitraryResult, (checked) => {
        assert.deepEqual(readBaseline([...jsonFindings(checked)].join('\n')), new Set(fingerprints(checked)));
      }),
    );
  });

  it('is one line per finding in a fixed order, each once', () => {
    const distinct = fc.uniqueArray(open, { maxLength: 5, selector: ({ fingerprint }) => fingerprint });
    fc.assert(
      fc.property(distinct, (findings) => {
        const lines = [...writeBaseline([...findings, ...findings])];
        assert.deepEqual(lines, [...writeBaseline([...findings].reverse())]);
        assert.equal(lines.length - 5, findings.length);
      }),
    );
  });

  it('is refused where it is something else', () => {
    for (const text of [
      '',
      '{',
      'null',
      '[]',
      '{}',
      '{"version":2,"findings":[]}',
      '{"version":1,"findings":[1]}',
    ])
      assert.equal(readBaseline(text), null, text);
  });
});
