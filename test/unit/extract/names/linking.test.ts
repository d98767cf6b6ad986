import { deepStrictEqual } from 'node:assert';
import { checkEntity, entityOf, readNames } from './readNames';

describe('linking names within a source', () => {
  it('joins acronyms with what the source explains, in both orders', () => {
    checkEntity('The Baltic Fisheries Union (BFU) met. The BFU agreed.', 'Baltic Fisheries Union', [
      'Baltic Fisheries Union',
      'BFU',
      'BFU',
    ]);
    checkEntity('The BFU (Baltic Fisheries Union) met.', 'Baltic Fisheries Union', [
      'BFU',
      'Baltic Fisheries Union',
    ]);
  });

  it('joins acronyms made of parts of words, and of words in lower case', () => {
    checkEntity('The Nordic Economic Council (Nordec) met; Nordec agreed.', 'Nordic Economic Council', [
      'Nordic Economic Council',
      'Nordec',
      'Nordec',
    ]);
    checkEntity('New rocket launchers (RLs) came. The RLs were old.', 'rocket launchers', [
      'rocket launchers',
      'RLs',
      'RLs',
    ]);
  });

  it('does not join an acronym across a line, or one that does not fit', () => {
    checkEntity('We asked the Baltic Fisheries Union\n(Balfun) and left.', 'Baltic Fisheries Union', [
      'Baltic Fisheries Union',
    ]);
    checkEntity('The Baltic Fisheries Union (Oslo) met.', 'Baltic Fisheries Union', [
      'Baltic Fisheries Union',
    ]);
  });

  it('joins an acronym that leaves the number of a unit out', () => {
    checkEntity(
      'The 12th Mountain Rifle Brigade (MRB) left. The 12th MRB returned.',
      '12th Mountain Rifle Brigade',
      ['12th Mountain Rifle Brigade', 'MRB', '12th MRB'],
    );
  });

  it('finds an explained acronym that is a word as well, in capitals only', () => {
    checkEntity(
      'The Western Harbour Office (WHO) closed. WHO staff left. Who knows why.',
      'Western Harbour Office',
      ['Western Harbour Office', 'WHO', 'WHO'],
    );
  });

  it('takes first letters for an acronym where only one name has them', () => {
    checkEntity('The Harbour Daily Register wrote it (see HDR, May 3).', 'Harbour Daily Register', [
      'Harbour Daily Register',
      'HDR',
    ]);
  });

  it('joins surnames, titles and given names with the full name', () => {
    checkEntity(
      'Edita Novakova won. Ms Novakova thanked all. Novakova, 31, cried. Edita smiled.',
      'Edita Novakova',
      ['Edita Novakova', 'Ms Novakova', 'Novakova', 'Edita'],
    );
  });

  it('joins a surname that comes before the full name', () => {
    checkEntity('“I saw Mr Adeyemi,” he said. Tunde Adeyemi, a teacher, denied it.', 'Tunde Adeyemi', [
      'Mr Adeyemi',
      'Tunde Adeyemi',
    ]);
  });

  it('goes by gender where two persons share a surname', () => {
    const text = 'Karl Weber and Lena Weber divorced. Mrs Weber kept the house. Mr Weber moved out.';
    checkEntity(text, 'Lena Weber', ['Lena Weber', 'Mrs Weber']);
    checkEntity(text, 'Karl Weber', ['Karl Weber', 'Mr Weber']);
  });

  it('joins initials and middle names', () => {
    checkEntity('Ruth A. Mbeki spoke. Ruth Mbeki left. R. Mbeki signed.', 'Ruth A. Mbeki', [
      'Ruth A. Mbeki',
      'Ruth Mbeki',
      'R. Mbeki',
    ]);
  });

  it('tells a surname from the town of that name', () => {
    const text = 'Robert Lincoln lives in Lincoln. Lincoln said he liked Lincoln.';
    const found = readNames(text);
    deepStrictEqual(entityOf(found, 'Robert Lincoln')?.type, 'person');
    checkEntity(text, 'Robert Lincoln', ['Robert Lincoln', 'Lincoln', 'he', 'Lincoln']);
  });

  it('joins shortened names of firms, teams and places', () => {
    checkEntity('Hallen Drilling Group lost money. Hallen will cut jobs.', 'Hallen Drilling Group', [
      'Hallen Drilling Group',
      'Hallen',
    ]);
    checkEntity('The Denver Lynxes lost. The Lynxes play again on Friday.', 'Denver Lynxes', [
      'Denver Lynxes',
      'Lynxes',
    ]);
    checkEntity('Ferries to Rovo Island stopped. Rovo has 200 people.', 'Rovo Island', [
      'Rovo Island',
      'Rovo',
    ]);
  });

  it('does not shorten to words that many names begin with, nor products to their line', () => {
    checkEntity('The National Water Office met. National pride is high.', 'National Water Office', [
      'National Water Office',
    ]);
    checkEntity('The vTab mini is smaller than the vTab.', 'vTab', ['vTab']);
  });

  it('leaves a short form alone that two names could have', () => {
    checkEntity('Falk Energy sued Falk Airways. Falk won.', 'Falk', ['Falk']);
  });

  it('joins a storm with its bare name', () => {
    checkEntity('Typhoon Noru hit. Noru moved on.', 'Typhoon Noru', ['Typhoon Noru', 'Noru']);
  });

  it('joins spellings of places', () => {
    checkEntity('He left Kiev for Kyiv.', 'Kyiv', ['Kiev', 'Kyiv']);
  });

  it('keeps towns of one name apart by what holds them', () => {
    const found = readNames('Fires burned in Milton, Ohio, and in Milton, Delaware.');
    deepStrictEqual(
      found.names.entities.filter((e) => e.name === 'Milton').map((e) => e.qualifier),
      ['ohio', 'delaware'],
    );
  });

  it('nests bodies in names of their own', () => {
    checkEntity('The CSN Rapid Response Forces left. The CSN met.', 'CSN', ['CSN', 'CSN']);
  });
});
