import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'mocha';
import { analyse, type SourceAnalysis } from '../../../../server/src/facts/analyse';
import type { ClaimFrame } from '../../../../server/src/facts/claims/claimFrame';

const FILE = path.join(import.meta.dirname, '../../../conformance/claims/claims.txt');

/** Sentences with the claims that they make, each indented below. */
function readCases(text: string): { sentence: string; claims: string[] }[] {
  const cases: { sentence: string; claims: string[] }[] = [];
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    if (line.startsWith('    ')) cases.at(-1)!.claims.push(line.trim());
    else cases.push({ sentence: line, claims: [] });
  }
  return cases;
}

function subjectOf({ subject }: ClaimFrame, { names, events, people }: SourceAnalysis): string {
  switch (subject.kind) {
    case 'entity':
      return names.entities[subject.entity]!.name;
    case 'event':
      return `(${events.events[subject.event]!.noun})`;
    case 'someone':
      return `(${people[subject.person]!.role})`;
    case 'none':
      return 'nobody';
  }
}

function describeClaim(frame: ClaimFrame, analysis: SourceAnalysis): string {
  const scope = frame.scope.map(({ kind, words }) => `${kind}:${words}`).join(', ');
  const cells = [frame.text, frame.attribute, subjectOf(frame, analysis), frame.modality, scope];
  return cells.join(' | ').replace(/[ |]+$/, '');
}

describe('claims of a sentence', () => {
  for (const { sentence, claims } of readCases(readFileSync(FILE, 'utf8')))
    it(sentence, () => {
      const analysis = analyse(sentence);
      assert.deepEqual(
        analysis.frames.map((frame) => describeClaim(frame, analysis)),
        claims.map((claim) => claim.replace(/[ |]+$/, '')),
      );
    });
});

describe('claims of a text that is no report', () => {
  const claim = 'The Norvik Clinic has 300 beds. ';

  it('end where they are too many to be compared', () => {
    const { figures, frames } = analyse(claim.repeat(1500));
    assert.equal(figures.length, 1500);
    assert.ok(frames.length >= 1000 && frames.length < 1010, `${frames.length} claims`);
  });

  it('are not looked for in a list without full stops', () => {
    assert.deepEqual(analyse('beds 300 '.repeat(1000)).frames, []);
    assert.equal(analyse(`${'beds 300 '.repeat(1000)}\n\n${claim}`).frames.length, 1);
  });
});
