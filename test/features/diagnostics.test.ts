import { checkCodeActions, checkDiagnostics, checkRelated } from '../support/checks';

describe('diagnostics of conflicts', () => {
  it('are told in all sources, at each place once, and nowhere else', () =>
    checkDiagnostics(`
--- a.txt
Norvik has 300 beds and 12 wards.
           ^^^^^^^^ warning conflict: Sources disagree on beds of Norvik
--- b.txt
Norvik has 12 wards.
Norvik has 250 beds.
           ^^^^^^^^ warning conflict: Sources disagree on beds of Norvik
`));

  it('are silent where sources agree', () =>
    checkDiagnostics(`
--- a.txt
Norvik has 300 beds.
--- b.txt
Norvik has 300 beds.
`));

  it('follow the severity that the YAML sets', () =>
    checkDiagnostics(`
--- corroborate.yaml
severity: { conflict: error }
--- a.txt
Norvik has 300 beds. Norvik has 250 beds.
           ^^^^^^^^ error conflict
                                ^^^^^^^^ error conflict
`));

  it('can be switched off', () =>
    checkDiagnostics(`
--- corroborate.yaml
severity: { conflict: off }
--- a.txt
Norvik has 300 beds. Norvik has 250 beds.
`));

  it('point to every other claim', () =>
    checkRelated(
      `
--- corroborate.yaml
documents:
  - { file: b.txt, publisher: Inland News, date: 2024-05 }
--- a.txt
Norvik has 300 beds.
--- b.txt
Norvik has 250 beds.
--- c.txt
Norvik has 270 beds.
`,
      'a.txt',
      ['b.txt:1:12 "250 beds": 250 beds (Inland News, May 2024)', 'c.txt:1:12 "270 beds": 270 beds (c.txt)'],
    ));
});

describe('diagnostics of YAML', () => {
  it('stand at broken syntax, and the sources are still served', () =>
    checkDiagnostics(`
--- corroborate.yaml
sources:
  include: ['*.txt'
severity: {}
^ error yaml-syntax
--- a.txt
Norvik has 300 beds. Norvik has 250 beds.
           ^^^^^^^^ warning conflict
                                ^^^^^^^^ warning conflict
`));

  it('name unknown keys and what may have been meant', () =>
    checkDiagnostics(`
--- corroborate.yaml
version: 1
sourcs:
^^^^^^ warning unknown-key: Corroborate.yaml has no "sourcs". Did you mean "sources"?
  include: []
documents:
  - file: a.txt
    publishr: X
    ^^^^^^^^ warning unknown-key: An entry of "documents" has no "publishr". Did you mean "publisher"?
`));

  it('name wrong values', () =>
    checkDiagnostics(`
--- corroborate.yaml
version: 2
         ^ error unknown-version
sources: text
         ^^^^ error wrong-type: "sources" must be a mapping
documents:
  - publisher: X
    ^^^^^^^^^^^^ error missing-key: An entry of "documents" needs "file"
  - file: a.txt
    date: 2015-13
          ^^^^^^^ error bad-date: "2015-13" is not a date
severity:
  conflict: loud
            ^^^^ error unknown-value: "loud" is not a severity
maxFileSize: -1
             ^^ error wrong-value
`));

  it('check the registry', () =>
    checkDiagnostics(`
--- entities.yaml
entities:
  - id: norvik
    name: Norvik
    type: towm
          ^^^^ error unknown-value: "towm" is not a type of entity
  - id: norvik
        ^^^^^^ error duplicate-id: "norvik" is already the id of the entity in line 2
    name: Other
  - id: Big One
        ^^^^^^^ error bad-id
    name: Big
  - name: No id
    ^^^^^^^^^^^ error missing-key: An entity needs an "id"
  - id: sandby
    name: Sandby
    relations:
      - { type: locatedIn, target: nowhere }
                                   ^^^^^^^ warning unknown-entity: No entity has the id "nowhere"
`));

  it('tell of registries that are not there, or share an id', () =>
    checkDiagnostics(`
--- corroborate.yaml
registries: [one.yaml, two.yaml, three.yaml]
                                 ^^^^^^^^^^ error missing-file: There is no file "three.yaml"
--- one.yaml
entities: [{ id: norvik, name: Norvik }]
--- two.yaml
entities: [{ id: norvik, name: Norvik }]
                 ^^^^^^ error duplicate-id: "norvik" is already the id of an entity in another registry
`));

  it('stand in front matter, too', () =>
    checkDiagnostics(`
--- a.txt
---
title: A
date: soon
      ^^^^ warning bad-date: "soon" is not a date
---
Norvik
`));
});

describe('code actions', () => {
  it('put the word that was meant in place of a misspelt one', () =>
    checkCodeActions(
      `
--- corroborate.yaml
sourcs: {}
severity: { conflict: warnin }
`,
      'corroborate.yaml',
      ['Replace with "sources"', 'Replace with "warning"'],
    ));
});
