import { deepStrictEqual } from 'node:assert';
import { checkLinks, idOf, indexTexts } from './indexTexts';

describe('linking across sources', () => {
  it('joins equal full names, and spellings of the Commonwealth and the US', () => {
    checkLinks(
      indexTexts({
        'a.txt': 'The Arctic Labour Organisation met.',
        'b.txt': 'He left the Arctic Labor Organization.',
      }),
      true,
      ['a.txt', 'Arctic Labour Organisation'],
      ['b.txt', 'Arctic Labor Organization'],
    );
  });

  it('joins an acronym with what another source says it stands for', () => {
    checkLinks(
      indexTexts({ 'a.txt': 'The North Sea Pact (NSP) met.', 'b.txt': 'He spoke for the NSP.' }),
      true,
      ['a.txt', 'North Sea Pact'],
      ['b.txt', 'NSP'],
    );
  });

  it('leaves an acronym alone that sources explain in two ways', () => {
    const found = indexTexts({
      'a.txt': 'The North Sea Pact (NSP) met.',
      'b.txt': 'The New Steel Partnership (NSP) folded.',
      'c.txt': 'He spoke for the NSP.',
    });
    checkLinks(found, false, ['a.txt', 'NSP'], ['b.txt', 'NSP'], ['c.txt', 'NSP']);
  });

  it('joins a surname with the only person who has it, until there are two', () => {
    const texts = {
      'a.txt': 'The minister, Vera Brandt, resigned.',
      'b.txt': 'They criticised Ms Brandt again.',
    };
    checkLinks(indexTexts(texts), true, ['a.txt', 'Vera Brandt'], ['b.txt', 'Brandt']);
    const more = { ...texts, 'c.txt': 'The minister, Ilse Brandt, resigned.' };
    checkLinks(
      indexTexts(more),
      false,
      ['a.txt', 'Vera Brandt'],
      ['b.txt', 'Brandt'],
      ['c.txt', 'Ilse Brandt'],
    );
  });

  it('joins transliterations, not mere likeness', () => {
    const found = indexTexts({
      'a.txt': 'They met Gurban Berdymukhamedov.',
      'b.txt': 'They met Gurban Berdimuhammedow.',
      'c.txt': 'They met Emil Rakhmonov.',
      'd.txt': 'They met Emil Rahmon.',
      'e.txt': 'They met Emil Rahmatov.',
    });
    checkLinks(found, true, ['c.txt', 'Emil Rakhmonov'], ['d.txt', 'Emil Rahmon']);
    checkLinks(found, false, ['d.txt', 'Emil Rahmon'], ['e.txt', 'Emil Rahmatov']);
  });

  it('joins a shortened firm with the one that sources call so', () => {
    checkLinks(
      indexTexts({
        'a.txt': 'Hallen Drilling Group lost money. Hallen will cut jobs.',
        'b.txt': 'Unions met Hallen on Friday.',
      }),
      true,
      ['a.txt', 'Hallen Drilling Group'],
      ['b.txt', 'Hallen'],
    );
  });

  it('joins numbered units by number and first letters', () => {
    checkLinks(
      indexTexts({
        'a.txt': 'The 12th Motorised Rifle Brigade left.',
        'b.txt': 'The 12th Motor Rifle Brigade left.',
      }),
      true,
      ['a.txt', '12th Motorised Rifle Brigade'],
      ['b.txt', '12th Motor Rifle Brigade'],
    );
  });

  it('joins a base by its place, however it is described', () => {
    checkLinks(
      indexTexts({ 'a.txt': 'Jets left the air base in Tolvik.', 'b.txt': 'The Tolvik airbase is full.' }),
      true,
      ['a.txt', 'the air base in Tolvik'],
      ['b.txt', 'The Tolvik airbase'],
    );
  });

  it('keeps a firm, a man and a town of one name apart', () => {
    const found = indexTexts({
      'a.txt': 'The carmaker Brandt Inc. recalled cars. Brandt shares fell.',
      'b.txt': 'They criticised Mr Brandt again.',
      'c.txt': 'The village of Brandt lies near Brandt, Ohio.',
    });
    checkLinks(found, false, ['a.txt', 'Brandt'], ['b.txt', 'Brandt'], ['c.txt', 'Brandt']);
  });

  it('keeps towns of one name apart by what holds them, and joins the bare name where only one is told of', () => {
    const one = { 'a.txt': 'A fire in Milton, Ohio, spread.', 'b.txt': 'The fire in Milton is out.' };
    checkLinks(indexTexts(one), true, ['a.txt', 'Milton'], ['b.txt', 'Milton']);
    const two = { ...one, 'c.txt': 'A fire in Milton, Delaware, spread.' };
    checkLinks(indexTexts(two), false, ['a.txt', 'Milton'], ['b.txt', 'Milton'], ['c.txt', 'Milton']);
  });

  it('keeps events of one name apart by their year', () => {
    const texts = { 'a.txt': 'The Arctic summit began.', 'b.txt': 'The Arctic summit began.' };
    checkLinks(indexTexts(texts), true, ['a.txt', 'The Arctic summit'], ['b.txt', 'The Arctic summit']);
    const years = { 'a.txt': '2004', 'b.txt': '2015' };
    checkLinks(
      indexTexts(texts, undefined, years),
      false,
      ['a.txt', 'The Arctic summit'],
      ['b.txt', 'The Arctic summit'],
    );
  });

  it('gives readable ids, the same in any order', () => {
    const texts = { 'a.txt': 'Vera Brandt met Hallen Drilling Group in Peru.', 'b.txt': 'Peru said so.' };
    const ids = (order: readonly string[]): string[] =>
      indexTexts(Object.fromEntries(order.map((file) => [file, texts[file as keyof typeof texts]])))
        .index.entities()
        .map((entity) => entity.id);
    deepStrictEqual(ids(['a.txt', 'b.txt']), ['hallen-drilling-group', 'peru', 'vera-brandt']);
    deepStrictEqual(ids(['b.txt', 'a.txt']), ids(['a.txt', 'b.txt']));
  });

  it('gives several things of one name ids with numbers', () => {
    const found = indexTexts({
      'a.txt': 'They criticised Mr Brandt.',
      'b.txt': 'The carmaker Brandt Inc. grew. Brandt shares rose.',
    });
    deepStrictEqual([idOf(found, 'b.txt', 'Brandt'), idOf(found, 'a.txt', 'Brandt')], ['brandt', 'brandt-2']);
  });

  it('tells name, type and other forms of an entity', () => {
    const { index } = indexTexts({
      'a.txt': 'The North Sea Pact (NSP) met.',
      'b.txt': 'The NSP and the North Sea Pact met.',
    });
    const entity = index.entity('north-sea-pact');
    deepStrictEqual(
      [entity?.name, entity?.type, entity?.aliases, entity?.origin],
      ['North Sea Pact', 'agreement', ['NSP'], 'discovered'],
    );
    deepStrictEqual(index.sourcesOf('north-sea-pact'), ['a.txt', 'b.txt']);
  });

  it('forgets a source that is taken out', () => {
    const { index } = indexTexts({ 'a.txt': 'They met Vera Brandt.', 'b.txt': 'They met Otto Lund.' });
    const change = index.update('a.txt', null);
    deepStrictEqual([...change.entities], ['vera-brandt']);
    deepStrictEqual(
      index.entities().map((entity) => entity.id),
      ['otto-lund'],
    );
  });
});
