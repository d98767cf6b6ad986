import { checkCompletion, checkRename } from '../support/checks';

describe('rename', () => {
  it('changes the name in the registry and keeps the old one as an alias', () =>
    checkRename(
      `
--- entities.yaml
entities:
  - id: norvik
    name: Norvik # the town
    aliases:
      - NV
--- a.txt
in <|>Norvik
`,
      'New Norvik',
      {
        'entities.yaml':
          'entities:\n  - id: norvik\n    name: New Norvik # the town\n    aliases:\n      - Norvik\n      - NV',
      },
    ));

  it('adds a list of aliases where there is none', () =>
    checkRename(
      `
--- entities.yaml
entities:
  - name: "Nor<|>vik"
    id: norvik
  - id: sandby
    name: Sandby
`,
      'A: b',
      {
        'entities.yaml':
          'entities:\n  - name: "A: b"\n    aliases:\n      - Norvik\n    id: norvik\n  - id: sandby\n    name: Sandby\n',
      },
    ));

  it('changes an id everywhere', () =>
    checkRename(
      `
--- corroborate.yaml
registries: [entities.yaml, more.yaml]
--- entities.yaml
entities: [{ id: nor<|>vik, name: Norvik }]
--- more.yaml
entities: [{ id: s, name: S, relations: [{ type: in, target: norvik }], not: [norvik] }]
`,
      'norvik-town',
      {
        'entities.yaml': 'entities: [{ id: norvik-town, name: Norvik }]',
        'more.yaml':
          'entities: [{ id: s, name: S, relations: [{ type: in, target: norvik-town }], not: [norvik-town] }]\n',
      },
    ));

  it('is refused for what is only discovered, with the reason', () =>
    checkRename(
      'in <|>Norvik',
      'X',
      'Norvik is not in a registry. Only registered entities have a name that can be changed; sources are never edited.',
    ));

  it('is refused where nothing is named', () => checkRename('in a t<|>own', 'X', 'No entity stands here.'));
});

describe('completion', () => {
  const sources = '--- a.txt\nNorvik Bay and Sandby\n--- b.txt\nMr Ullman';

  it('offers ids of entities for a relation', () =>
    checkCompletion(
      `
--- entities.yaml
entities:
  - id: norvik
    name: Norvik
    relations:
      - type: in
        target: <|>
${sources}`,
      ['norvik', 'norvik-bay', 'sandby', 'ullman'],
    ));

  it('offers types', () =>
    checkCompletion(
      `
--- entities.yaml
entities:
  - id: norvik
    type: <|>
`,
      [
        'country',
        'city',
        'region',
        'place',
        'base',
        'organisation',
        'military-unit',
        'person',
        'equipment',
        'product',
        'event',
        'agreement',
        'publication',
        'unknown',
      ],
    ));

  it('offers names that are not registered yet', () =>
    checkCompletion(
      `
--- entities.yaml
entities:
  - { id: ullman, name: Ullman }
  - name: <|>
${sources}`,
      ['Norvik Bay', 'Sandby'],
    ));

  it('offers sources and publishers in the configuration', async () => {
    const config = '--- corroborate.yaml\ndocuments:\n  - file: a.txt\n    publisher: Coast Herald\n';
    await checkCompletion(`${config}  - file: <|>\n${sources}`, ['a.txt', 'b.txt']);
    await checkCompletion(`${config}  - file: b.txt\n    publisher: <|>\n${sources}`, ['Coast Herald']);
  });

  it('offers severities', () =>
    checkCompletion('--- corroborate.yaml\nseverity:\n  conflict: <|>\n', [
      'error',
      'warning',
      'information',
      'hint',
      'off',
    ]));

  it('offers nothing in a source', () => checkCompletion('Nor<|>vik', []));
});
