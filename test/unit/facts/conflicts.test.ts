import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'mocha';
import { withoutRestated } from '../../../server/src/facts/claims/claim';
import type { Conflict } from '../../../server/src/facts/conflicts/conflict';
import { looksLikeSlip } from '../../../server/src/facts/compare/looksLikeSlip';
import { makeWorkspace } from '../../support/testWorkspace';

const FILE = path.join(import.meta.dirname, '../../conformance/conflicts/pairs.txt');

async function conflictsOf(texts: readonly string[]): Promise<readonly Conflict[]> {
  const sources = new Map(texts.map((text, i) => [`source${i}.txt`, `${text}\n`]));
  const opened = makeWorkspace(sources, 'product', { paranoid: false });
  const snapshot = await opened.settled();
  opened.workspace.close();
  return snapshot.conflicts();
}

/** What two sources are told about: "conflict" where a warning is raised, else the verdicts of hints, or "quiet". */
async function compare(texts: readonly string[]): Promise<string> {
  const conflicts = await conflictsOf(texts);
  if (conflicts.some(({ severity }) => severity === 'warning')) return 'conflict';
  return conflicts.length === 0 ? 'quiet' : conflicts.map(({ severity }) => severity).join(' ');
}

describe('two sources', () => {
  for (const line of readFileSync(FILE, 'utf8').split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const [expected, ...texts] = line.split(' | ');
    it(line, async () => {
      assert.equal(await compare(texts), expected);
      assert.equal(await compare([...texts].reverse()), expected, 'in the other order');
    });
  }
});

describe('the message of a conflict', () => {
  it('names each value once, what most sources say first', async () => {
    const [conflict] = await conflictsOf([
      'The Norvik hospital has 300 beds.',
      'The Norvik hospital has 250 beds.',
      'Three hundred beds is what the Norvik hospital has. The Norvik hospital has 300 beds.',
    ]);
    assert.match(
      conflict!.explanation,
      /: “300 beds” in source0\.txt and source2\.txt, “250 beds” in source1\.txt \(17% apart\)/,
    );
  });

  it('leaves out what only restates a value in another unit, but not as a member', async () => {
    const [conflict] = await conflictsOf([
      'A quake struck Ardol in Velmar on Sunday at a depth of 33 km (20.5 miles).',
      'A quake struck Ardol in Velmar on Sunday at a depth of 10 km (6 miles).',
    ]);
    assert.match(conflict!.explanation, /: “10 km” in source1\.txt, “33 km” in source0\.txt \(/);
    assert.deepEqual(
      conflict!.members.map(({ text }) => text),
      ['33 km', '20.5 miles', '10 km', '6 miles'],
    );
    assert.deepEqual(
      withoutRestated(conflict!.members).map(({ text }) => text),
      ['33 km', '10 km'],
    );
  });

  it('names the lowest and the highest value of many', async () => {
    const beds = [300, 310, 320, 320, 330, 340, 340, 900, 120];
    const [conflict] = await conflictsOf(beds.map((n) => `The Norvik hospital has ${n} beds.`));
    for (const text of ['“320 beds”', '“120 beds”', '“900 beds”', ' and 3 more (87% apart)'])
      assert(conflict!.explanation.includes(text), conflict!.explanation);
  });
});

describe('slips', () => {
  it('are neighbouring digits that changed places', () => {
    assert(looksLikeSlip(34_000, 43_000));
    assert(looksLikeSlip(1967, 1976));
    assert(looksLikeSlip(8.31, 8.13));
  });

  it('are no other numbers', () => {
    assert(!looksLikeSlip(34_000, 34_000));
    assert(!looksLikeSlip(34_000, 35_000));
    assert(!looksLikeSlip(123, 321));
    assert(!looksLikeSlip(3, 5));
    assert(!looksLikeSlip(12, 210));
    assert(!looksLikeSlip(Number.NaN, 12));
  });
});
