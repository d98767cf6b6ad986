import assert from 'node:assert/strict';
import { compileRoles, DEFAULT_CONFIG } from '../../../server/src/workspace/config/config';
import { readConfig } from '../../../server/src/workspace/config/readConfig';
import { readRegistry } from '../../../server/src/workspace/registry/readRegistry';

describe('readConfig', () => {
  it('reads all keys', () => {
    const { value, good, problems } = readConfig(`
version: 1
sources: { include: ['**/*.txt'], exclude: ['notes/**'] }
drafts: ['drafts/**']
registries: [./a.yaml, b.yaml]
decisions: [d.yaml]
documents:
  - { file: '00*', publisher: Post, title: T, author: A, date: 2015-10, url: 'https://x.org', reliability: high }
attributes:
  - { name: aftershocks, nouns: [aftershock], verbs: [follow] }
severity: { conflict: error, compatible: off }
maxFileSize: 1000
`);
    assert.deepEqual(problems, []);
    assert.equal(good, true);
    const { documents, ...rest } = value!;
    assert.deepEqual(rest, {
      include: ['**/*.txt'],
      exclude: ['notes/**'],
      drafts: ['drafts/**'],
      registries: [
        { path: 'a.yaml', required: true },
        { path: 'b.yaml', required: true },
      ],
      decisions: ['d.yaml'],
      attributes: [{ name: 'aftershocks', nouns: ['aftershock'], verbs: ['follow'] }],
      severity: { conflict: 'error', compatible: 'off' },
      maxFileSize: 1000,
    });
    assert.equal(documents[0]!.matches('001.txt'), true);
    assert.deepEqual(documents[0]!.data, {
      publisher: 'Post',
      title: 'T',
      author: 'A',
      url: 'https://x.org',
      reliability: 'high',
      date: { value: '2015-10', precision: 'month' },
      dateReason: 'corroborate.yaml, line 8',
    });
  });

  it('is the default where it is empty, and nothing where it is broken', () => {
    assert.deepEqual(readConfig('').value, DEFAULT_CONFIG);
    assert.deepEqual(readConfig('# only a comment').value, DEFAULT_CONFIG);
    assert.deepEqual(readConfig('version: 1').value, DEFAULT_CONFIG);
    const broken = readConfig('a: [');
    assert.deepEqual([broken.value, broken.good], [null, false]);
  });

  it('takes numbers as they are written where a text is wanted', () => {
    const { value } = readConfig('documents: [{ file: 007, date: 2015, publisher: 1e3 }]');
    assert.equal(value!.documents[0]!.file, '007');
    assert.equal(value!.documents[0]!.data.publisher, '1e3');
    assert.equal(value!.documents[0]!.data.date!.value, '2015');
  });

  it('knows anchors and merge keys', () => {
    const { value, problems } = readConfig(
      'documents:\n  - &base { file: a.txt, publisher: Post }\n  - { <<: *base, file: b.txt }\n',
    );
    assert.deepEqual(problems, []);
    assert.equal(value!.documents.length, 2);
  });

  it('warns of what it does not know without letting go of the rest', () => {
    const { value, good, problems } = readConfig('nonsense: 1\nmaxFileSize: 5');
    assert.deepEqual(
      [good, value!.maxFileSize, problems.map(({ severity }) => severity)],
      [true, 5, ['warning']],
    );
  });
});

describe('compileRoles', () => {
  it('tells sources from what comes with a project', () => {
    const roleOf = compileRoles(DEFAULT_CONFIG);
    const expected: Record<string, string> = {
      'a.txt': 'source',
      'deep/down/a.md': 'source',
      'README.md': 'none',
      'sub/CHANGELOG.md': 'none',
      'LICENSE.txt': 'none',
      '.github/a.md': 'none',
      'a.pdf': 'none',
      'corroborate.yaml': 'config',
      'entities.yaml': 'registry',
      'corroborate.decisions.yaml': 'decisions',
      'sub/entities.yaml': 'none',
    };
    for (const [file, role] of Object.entries(expected)) assert.equal(roleOf(file), role, file);
  });

  it('leaves drafts and exclusions out, and takes in what is named as it is', () => {
    const { value } = readConfig(
      'sources: { include: [README.md, "*.txt"], exclude: [x.txt] }\ndrafts: ["d*.txt"]',
    );
    const roleOf = compileRoles(value!);
    assert.deepEqual(['README.md', 'a.txt', 'x.txt', 'd1.txt', 'a.md'].map(roleOf), [
      'source',
      'source',
      'none',
      'draft',
      'none',
    ]);
  });
});

describe('readRegistry', () => {
  it('reads entities with all they may have', () => {
    const { value, problems, marks } = readRegistry(`
entities:
  - id: norvik-base
    type: base
    name: Norvik base
    aliases:
      - Norvik
      - { text: the base, sources: ["001*"] }
    relations:
      - { type: locatedIn, target: sandland }
    not: [norvik-town, Norvik (song)]
`);
    assert.deepEqual(problems, []);
    assert.deepEqual(value, [
      {
        id: 'norvik-base',
        type: 'base',
        name: 'Norvik base',
        aliases: [
          { text: 'Norvik', sources: null },
          { text: 'the base', sources: ['001*'] },
        ],
        relations: [{ type: 'locatedIn', target: 'sandland' }],
        not: ['norvik-town', 'Norvik (song)'],
      },
    ]);
    assert.deepEqual(
      marks.map(({ role }) => role),
      [
        'entity-id',
        'entity-name',
        'entity-alias',
        'entity-alias',
        'entity-reference',
        'entity-reference',
        'entity-reference',
      ],
    );
  });

  it('keeps good entities beside wrong ones', () => {
    const { value, good } = readRegistry(
      'entities: [{ id: a, name: A }, { id: B b, name: B }, { id: a, name: C }, 5]',
    );
    assert.deepEqual([value!.map(({ name }) => name), good], [['A'], false]);
  });

  it('allows letters of any script in an id', () => {
    assert.equal(readRegistry('entities: [{ id: köln-2, name: K }]').good, true);
  });
});
