import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { ENTITY_TYPES } from '../../../../server/src/workspace/registry/entityTypes';
import { DECISION_KINDS, type Decision } from '../../../../server/src/workspace/decisions/decision';
import { newDecisionId } from '../../../../server/src/workspace/decisions/decisionId';
import { readDecisions } from '../../../../server/src/workspace/decisions/file/readDecisions';
import { applyChanges } from '../../../../server/src/workspace/decisions/textChange';
import {
  addDecision,
  changeDecision,
  removeDecision,
} from '../../../../server/src/workspace/decisions/write';
import { Random } from '../../../support/decisionsText';
import { decisionsFile } from '../../../support/decisionsWorkspace';
import { randomDecision } from '../../../support/decisionsYaml';

const validate = new Ajv({ allowUnionTypes: true, strictTypes: false }).compile(
  JSON.parse(
    readFileSync(path.join(__dirname, '../../../../schemas/decisions.schema.json'), 'utf8'),
  ) as object,
);

function note(id: string, source = 'a.txt'): Decision {
  const anchor = {
    source,
    quote: `quote of ${id}`,
    prefix: '',
    suffix: '',
    at: 7,
    distinct: null,
    occurrence: null,
  };
  return { id, kind: 'note', about: [anchor], tags: ['check'], why: null, by: 'Ana', on: '2026-11-22' };
}

describe('the schema of decisions files', () => {
  it('accepts what the program writes', () => {
    for (let seed = 0; seed < 300; seed++) {
      const text = decisionsFile(randomDecision(new Random(seed), 'k'));
      assert.ok(validate(parse(text)), `${text}\n${JSON.stringify(validate.errors)}`);
    }
  });

  it('finds fault with what the program finds fault with', () => {
    const faulty = [
      'decisions: [{ kind: note, about: [{ source: a, quote: b }] }]',
      'decisions: [{ id: a, kind: nota, about: [{ source: a, quote: b }] }]',
      'decisions: [{ id: a, kind: note }]',
      'decisions: [{ id: a, kind: note, about: [{ source: a }] }]',
      'decisions: [{ id: a, kind: note, about: [{ source: a, quote: b }], stands: 0 }]',
      'decisions: [{ id: a, kind: settled, about: [{ source: a, quote: b }] }]',
      'decisions: [{ id: a, kind: type, type: planet, about: [{ source: a, quote: b }] }]',
      'decisions: [{ id: a, kind: claim-is, claim: {}, about: [{ source: a, quote: b }] }]',
      'version: 2',
      'choices: []',
    ];
    for (const text of faulty) {
      assert.ok(readDecisions(text).problems.length > 0, text);
      assert.ok(!validate(parse(text)), text);
    }
  });

  it('knows the same kinds and types as the program', () => {
    const { definitions } = validate.schema as {
      definitions: { decision: { properties: Record<string, { enum: string[] }> } };
    };
    assert.deepEqual(definitions.decision.properties['kind']!.enum, DECISION_KINDS);
    assert.deepEqual(definitions.decision.properties['type']!.enum, ENTITY_TYPES);
  });
});

describe('ids of decisions', () => {
  it('are short, and never one that is there', () => {
    const random = new Random(1);
    const ids = new Set<string>();
    for (let i = 0; i < 2000; i++) {
      const id = newDecisionId(ids, () => random.next());
      assert.match(id, /^[b-z][2-9b-z]{5}$/);
      assert.ok(!ids.has(id));
      ids.add(id);
    }
    const same = [0.5, 0.5, 0.5, 0.5, 0.5, 0.5];
    const rolls = [...same, ...same, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6];
    const taken = newDecisionId([], () => 0.5);
    assert.notEqual(
      newDecisionId([taken], () => rolls.shift()!),
      taken,
    );
  });
});

describe('writing decisions', () => {
  it('puts a new one where its id belongs', () => {
    const text = decisionsFile(note('g'), note('m'), note('t'));
    const ids = (after: string): string[] => readDecisions(after).value!.map(({ decision }) => decision.id);
    for (const [id, order] of [
      ['b', 'b g m t'],
      ['k', 'g k m t'],
      ['z', 'g m t z'],
    ] as const)
      assert.equal(ids(applyChanges(text, addDecision(text, note(id)))).join(' '), order);
  });

  it('changes one line for one key', () => {
    const text = decisionsFile(note('g'), note('m'));
    const after = applyChanges(text, changeDecision(text, 'm', { ...note('m'), by: 'Bo' }));
    const differing = after.split('\n').filter((line, i) => line !== text.split('\n')[i]);
    assert.deepEqual(differing, ['    by: Bo']);
  });

  it('throws where the YAML is broken, and knows an id that is not there', () => {
    assert.throws(() => addDecision('decisions: [', note('a')), /broken/);
    assert.throws(() => addDecision('- a list', note('a')), /mapping/);
    assert.deepEqual(removeDecision(decisionsFile(note('a')), 'b'), []);
    assert.deepEqual(changeDecision(decisionsFile(note('a')), 'b', note('b')), []);
  });

  it('merges line by line what two people have added', function () {
    const folder = mkdtempSync(path.join(tmpdir(), 'corroborate-'));
    const random = new Random(5);
    let clean = 0;
    let total = 0;
    try {
      execFileSync('git', ['--version']);
    } catch {
      this.skip();
    }
    try {
      for (; total < 30; total++) {
        const base = Array.from({ length: 20 }, () => newDecisionId([], () => random.next()));
        const text = decisionsFile(...base.map((id) => note(id)));
        const [mine, theirs] = [
          newDecisionId(base, () => random.next()),
          newDecisionId(base, () => random.next()),
        ];
        const files = [mine, null, theirs].map((id, i) => {
          const file = path.join(folder, `${i}.yaml`);
          writeFileSync(file, id === null ? text : applyChanges(text, addDecision(text, note(id))));
          return file;
        });
        try {
          const merged = execFileSync('git', ['merge-file', '-p', ...files], {
            encoding: 'utf8',
            stdio: ['ignore', 'pipe', 'ignore'],
          });
          const ids = readDecisions(merged).value!.map(({ decision }) => decision.id);
          assert.deepEqual(ids, [...base, mine, theirs].sort());
          clean++;
        } catch (error) {
          // One conflict is the exit code of what stands between the same two decisions.
          assert.equal((error as { status?: number }).status, 1, String(error));
        }
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    assert.ok(clean >= total * 0.8, `${clean} of ${total} merged`);
  });
});
