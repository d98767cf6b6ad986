import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { sarifFindings, sarifLines } from '../../../../server/src/features/report/sarifFindings';
import type { SarifResult } from '../../../../server/src/features/report/sarifLog';
import { arbitraryFinding, arbitraryResult } from './arbitraryFindings';

const SCHEMA = path.join(__dirname, '../../../conformance/sarif/sarif-2.1.0.schema.json');

describe('check as SARIF', () => {
  let validate: ValidateFunction;
  before(() => {
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    addFormats(ajv);
    validate = ajv.compile(JSON.parse(readFileSync(SCHEMA, 'utf8')) as object);
  });

  it('is valid against the schema of the standard, whatever the texts hold', () => {
    fc.assert(
      fc.property(arbitraryResult, (result) => {
        const log = JSON.parse([...sarifLines(result)].join('\n')) as object;
        assert.ok(validate(log), JSON.stringify(validate.errors));
      }),
    );
  });

  it('is found wrong by the same validator once a required part is missing', () => {
    const { runs } = sarifFindings({
      findings: [],
      checked: [],
      failOn: 'new',
      gone: null,
      version: '1.0.0',
    });
    const { tool: _, ...rest } = runs[0];
    assert.equal(validate({ version: '2.1.0', runs: [rest] }), false);
    assert.equal(validate({ version: '2.1.0', runs: [{ ...runs[0], results: [{ level: 'loud' }] }] }), false);
  });

  it('says of each result where, what it is about, whether it is new, and who has decided', () => {
    fc.assert(
      fc.property(arbitraryFinding, (finding) => {
        const [result] = sarifFindings({
          findings: [finding],
          checked: [],
          failOn: 'new',
          gone: null,
          version: '1.0.0',
        }).runs[0].results as [SarifResult];
        assert.equal(result.partialFingerprints['corroborateConflict/v1'], finding.fingerprint);
        assert.equal(result.baselineState ?? null, finding.baseline);
        assert.equal(result.suppressions.length, finding.status ? 1 : 0);
        assert.equal(result.relatedLocations?.length ?? 0, finding.places.length - 1);
        const { region, artifactLocation } = result.locations[0].physicalLocation;
        assert.equal(region.startLine, finding.places[0]!.range.start.line + 1);
        assert.equal(region.endColumn, finding.places[0]!.range.end.character + 1);
        const isRelative = artifactLocation.uriBaseId === '%SRCROOT%';
        const decoded = isRelative ? decodeURIComponent(artifactLocation.uri) : finding.places[0]!.path;
        assert.equal(decoded, finding.places[0]!.path);
      }),
    );
  });
});
