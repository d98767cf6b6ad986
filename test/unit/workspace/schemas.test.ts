import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import { SEVERITIES, VERDICTS } from '../../../server/src/workspace/config/config';
import { readConfig } from '../../../server/src/workspace/config/readConfig';
import { ENTITY_TYPES } from '../../../server/src/workspace/registry/entityTypes';
import { readRegistry } from '../../../server/src/workspace/registry/readRegistry';

interface Schema {
  properties: Record<string, { properties?: Record<string, unknown> }>;
  definitions: Record<string, { enum?: string[]; properties?: Record<string, { enum?: string[] }> }>;
}

function load(name: string): { schema: Schema; validate: ValidateFunction } {
  const text = readFileSync(path.join(__dirname, '../../../schemas', name), 'utf8');
  const schema = JSON.parse(text) as Schema;
  return { schema, validate: new Ajv({ allowUnionTypes: true, strictTypes: false }).compile(schema) };
}

/** Something of any type, so that each key meets values that it does not take. */
const anything = fc.oneof(
  fc.constantFrom<unknown>(
    '',
    'a.txt',
    'norvik',
    'Norvik',
    'city',
    '2015-10',
    '2015-13',
    'error',
    2015,
    1,
    0,
    -5,
    true,
  ),
  fc.array(fc.constantFrom<unknown>('a', 'b-c', 'B C', 7), { maxLength: 2 }),
);

function recordOf(
  keys: readonly string[],
  values: Record<string, fc.Arbitrary<unknown>>,
): fc.Arbitrary<unknown> {
  const right = (key: string): fc.Arbitrary<unknown> => values[key] ?? fc.constant('text');
  const entries = keys.map(
    (key) =>
      [key, fc.oneof({ weight: 12, arbitrary: right(key) }, { weight: 1, arbitrary: anything })] as const,
  );
  return fc.record(Object.fromEntries(entries), { requiredKeys: [] });
}

const texts = fc.array(fc.constantFrom('a', 'b/*.txt'), { maxLength: 2 });
const severities = fc.constantFrom(...SEVERITIES);
const document = recordOf(['file', 'publisher', 'title', 'author', 'date', 'url', 'reliability'], {
  file: fc.constant('a.txt'),
  date: fc.constantFrom('2015', '2015-10', '2015-10-31', '2015-10-31T08:00'),
});
const config = recordOf(
  ['version', 'sources', 'drafts', 'registries', 'documents', 'attributes', 'severity', 'maxFileSize'],
  {
    version: fc.constant(1),
    sources: recordOf(['include', 'exclude'], { include: texts, exclude: texts }),
    drafts: texts,
    registries: texts,
    documents: fc.array(document, { maxLength: 2 }),
    attributes: fc.array(recordOf(['name', 'nouns', 'verbs'], { nouns: texts, verbs: texts }), {
      maxLength: 2,
    }),
    severity: recordOf(['conflict', 'compatible'], { conflict: severities, compatible: severities }),
    maxFileSize: fc.constantFrom(1, 1000),
  },
);
const entity = recordOf(['id', 'type', 'name', 'aliases', 'relations', 'not'], {
  id: fc.constantFrom('norvik', 'norvik-2', 'a'),
  type: fc.constantFrom(...ENTITY_TYPES),
  name: fc.constant('Norvik'),
  not: texts,
  aliases: fc.array(fc.oneof(fc.constant('N'), recordOf(['text', 'sources'], { sources: texts })), {
    maxLength: 2,
  }),
  relations: fc.array(recordOf(['type', 'target'], {}), {
    maxLength: 2,
  }),
});

describe('JSON schemas', () => {
  it('name the same types, verdicts and severities as the program', () => {
    const { schema } = load('corroborate.schema.json');
    assert.deepEqual(Object.keys(schema.properties['severity']!.properties!), [...VERDICTS]);
    assert.deepEqual(schema.definitions['severity']!.enum, [...SEVERITIES]);
    const types = load('entities.schema.json').schema.definitions['entity']!.properties!['type']!.enum;
    assert.deepEqual(types, ENTITY_TYPES);
  });

  const cases = [
    ['corroborate.schema.json', config, readConfig],
    ['entities.schema.json', fc.record({ entities: fc.array(entity, { maxLength: 1 }) }), readRegistry],
  ] as const;
  for (const [name, arbitrary, read] of cases)
    it(`${name} accepts nothing that the program finds fault with`, () => {
      const { validate } = load(name);
      let accepted = 0;
      fc.assert(
        fc.property(arbitrary, (value) => {
          if (!validate(value)) return;
          accepted++;
          const { problems } = read(stringify(value));
          assert.deepEqual(problems, []);
        }),
        { numRuns: 3000 },
      );
      assert.ok(accepted > 100, `only ${accepted} were accepted`);
    });

  it('accept the sample workspace', () => {
    for (const file of ['corroborate', 'entities']) {
      const { validate } = load(`${file}.schema.json`);
      const text = readFileSync(path.join(__dirname, '../../../seeds', `${file}.yaml`), 'utf8');
      const problems = (file === 'corroborate' ? readConfig : readRegistry)(text).problems;
      assert.deepEqual(problems, []);
      assert.ok(validate(parse(text)), JSON.stringify(validate.errors));
    }
  });
});
