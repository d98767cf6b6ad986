import {
  checkDefinition,
  checkHighlights,
  checkLinks,
  checkReferences,
  checkTypeDefinition,
} from '../support/checks';

describe('definition', () => {
  it('leads to the mention that introduces an acronym, in another source', () =>
    checkDefinition(`
--- a.txt
talks at NHA went on.
--- b.txt
<|def:North Harbour Agency|> (NHA) met. it left.
--- c.txt
North Harbour Agency again; N<|>HA too.
`));

  it('prefers a name to what only means it', () =>
    checkDefinition(`
--- a.txt
<|def:Norvik|> grew; <|>it shrank.
`));

  it('finds nothing where nothing is named', () => checkDefinition('beds and <|>wards'));

  it('leads from a path in YAML to the file', () =>
    checkDefinition(`
--- corroborate.yaml
registries: [peo<|>ple.yaml]
--- people.yaml
<|def:|>entities: []
`));

  it('leads from an entity of the registry to the text', () =>
    checkDefinition(`
--- entities.yaml
entities:
  - { id: nor<|>vik, name: Norvik, type: city }
--- a.txt
in <|def:Norvik|>
`));
});

describe('type definition', () => {
  it('leads to the entry in the registry', () =>
    checkTypeDefinition(`
--- entities.yaml
entities:
  - id: <|def:norvik|>
    name: Norvik
--- a.txt
in <|>Norvik
`));

  it('finds nothing for what was only discovered', () => checkTypeDefinition('in <|>Norvik'));
});

describe('references', () => {
  it('finds every mention in all sources, coreferences too', () =>
    checkReferences(`
--- a.txt
<|ref:Norvik|> grew and <|ref:it|> shrank.
--- b.txt
<|ref:Nor<|>vik|> and Sandby.
--- c.txt
Sandby.
`));

  it('includes the entry of the registry where it is asked for', () =>
    checkReferences(`
--- entities.yaml
entities:
  - id: <|entry:norvik|>
    name: Norvik
--- a.txt
<|ref:Norv<|>ik|>
`));

  it('finds what other sources state on the same figure', () =>
    checkReferences(`
--- a.txt
Norvik has <|ref:3<|>00 beds|>.
--- b.txt
Norvik has <|ref:250 beds|> and 12 wards.
`));
});

describe('highlight', () => {
  it('marks the mentions in the same source only', () =>
    checkHighlights(`
--- a.txt
<|here:Nor<|>vik|> and Sandby and <|here:Norvik|>
--- b.txt
Norvik
`));
});

describe('links', () => {
  it('finds web addresses in sources, without the punctuation behind them', () =>
    checkLinks('see https://example.org/a_(b), or (www.example.net). not http://', [
      'a.txt:1:5 "https://example.org/a_(b)" → https://example.org/a_(b)',
      'a.txt:1:36 "www.example.net" → https://www.example.net',
    ]));

  it('finds addresses and files in YAML', () =>
    checkLinks(
      `
--- corroborate.yaml
registries: [people.yaml]
documents:
  - file: a.txt
    url: https://example.org/1
  - file: 'b*.txt'
--- people.yaml
entities: []
--- a.txt
text
`,
      [
        'corroborate.yaml:1:14 "people.yaml" → people.yaml',
        'corroborate.yaml:3:11 "a.txt" → a.txt',
        'corroborate.yaml:4:10 "https://example.org/1" → https://example.org/1',
      ],
      'corroborate.yaml',
    ));
});
