import { checkDocumentSymbols, checkTokens, checkWorkspaceSymbols } from '../support/checks';

describe('document symbols', () => {
  it('are the names where they are introduced, and the figures', () =>
    checkDocumentSymbols('Norvik has about 300 beds. it lies by Sandby. Norvik grew by 12.', [
      'Norvik (organisation) a.txt:1:1 "Norvik"',
      'about 300 beds (beds of Norvik) a.txt:1:18 "300"',
      'Sandby (organisation) a.txt:1:39 "Sandby"',
      '12 (count) a.txt:1:62 "12"',
    ]));

  it('are the entries of a registry', () =>
    checkDocumentSymbols(
      `
--- entities.yaml
entities:
  - { id: norvik, name: Norvik clinic }
`,
      ['Norvik clinic (norvik) entities.yaml:2:11 "norvik"'],
      'entities.yaml',
    ));
});

describe('workspace symbols', () => {
  const text = `
--- a.txt
North Harbour Agency (NHA) met Mr Noorden.
--- b.txt
Norvik and Noorden
`;
  it('are found by letters in their order, the closest first', () =>
    checkWorkspaceSymbols(text, 'noh', ['North Harbour Agency a.txt:1:1 "North Harbour Agency"']));
  it('are found by an alias', () =>
    checkWorkspaceSymbols(text, 'nha', ['North Harbour Agency a.txt:1:1 "North Harbour Agency"']));
  it('ignore case and accents', () =>
    checkWorkspaceSymbols(text, 'NÖORDEN', ['Noorden a.txt:1:35 "Noorden"']));
  it('are all there for an empty query', () =>
    checkWorkspaceSymbols(text, '', [
      'Noorden a.txt:1:35 "Noorden"',
      'North Harbour Agency a.txt:1:1 "North Harbour Agency"',
      'Norvik b.txt:1:1 "Norvik"',
    ]));
});

describe('semantic tokens', () => {
  it('tell types, figures, what is registered and what is disputed', () =>
    checkTokens(
      `
--- entities.yaml
entities:
  - { id: norvik, name: Norvik, type: city }
--- a.txt
in Norvik, about 300 beds.
Mr Sandby: 5 wards; it is Norvik that has 250 beds.
`,
      [
        'Norvik city registered',
        '300 figure conflicting',
        'Sandby person',
        '5 figure',
        'Norvik city registered',
        '250 figure conflicting',
      ],
    ));
});
