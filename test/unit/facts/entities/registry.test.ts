import { deepStrictEqual } from 'node:assert';
import { compileRegistry } from '../../../../server/src/facts/entities/compileRegistry';
import { matchRegistry } from '../../../../server/src/facts/entities/matchRegistry';
import { read } from '../../../../server/src/language/reading';
import { checkLinks, idOf, indexTexts, registryOf } from './indexTexts';

describe('registry', () => {
  it('wins over what the text makes of a name', () => {
    const found = indexTexts(
      { 'a.txt': 'Jets landed at Tolvik.' },
      registryOf({
        id: 'tolvik-air-base',
        name: 'Tolvik air base',
        type: 'base',
        aliases: [{ text: 'Tolvik', sources: null }],
      }),
    );
    deepStrictEqual(idOf(found, 'a.txt', 'Tolvik'), 'tolvik-air-base');
    deepStrictEqual(found.index.entity('tolvik-air-base')?.origin, 'registry');
  });

  it('knows the city, not the government in it', () => {
    const found = indexTexts(
      { 'a.txt': 'Flights to Lima were full.', 'b.txt': 'Lima has refused to sign.' },
      registryOf({ id: 'city-of-lima', name: 'Lima', type: 'city' }),
    );
    deepStrictEqual(idOf(found, 'a.txt', 'Lima'), 'city-of-lima');
    deepStrictEqual(idOf(found, 'b.txt', 'Lima'), 'peru');
  });

  it('makes mentions of forms that no rule finds', () => {
    const found = indexTexts(
      { 'a.txt': 'Nobody trusts the old alliance any more.' },
      registryOf({
        id: 'nsp',
        name: 'North Sea Pact',
        aliases: [{ text: 'the old alliance', sources: null }],
      }),
    );
    deepStrictEqual(idOf(found, 'a.txt', 'the old alliance'), 'nsp');
  });

  it('confirms a whole entity of a source by one of its forms', () => {
    const found = indexTexts(
      { 'a.txt': 'Vera Brandt resigned. Ms Brandt was tired.' },
      registryOf({ id: 'minister-brandt', name: 'Vera Brandt', type: 'person' }),
    );
    checkLinks(found, true, ['a.txt', 'Vera Brandt'], ['a.txt', 'Ms Brandt']);
    deepStrictEqual(idOf(found, 'a.txt', 'Ms Brandt'), 'minister-brandt');
  });

  it('keeps an alias to the sources that it holds for', () => {
    const found = indexTexts(
      { 'north/a.txt': 'He met the RF delegation.', 'south/b.txt': 'He met the RF delegation.' },
      registryOf({
        id: 'regional-forum',
        name: 'Regional Forum',
        aliases: [{ text: 'RF', sources: ['north/**'] }],
      }),
    );
    deepStrictEqual(idOf(found, 'north/a.txt', 'RF'), 'regional-forum');
    deepStrictEqual(idOf(found, 'south/b.txt', 'RF'), 'rf');
  });

  it('matches short acronyms in capitals only', () => {
    const registry = compileRegistry(registryOf({ id: 'is', name: 'IS' }));
    deepStrictEqual(matchRegistry(read('IS claimed it, he is sure.'), registry, 'a.txt').length, 1);
  });

  it('does not look into longer names', () => {
    const found = indexTexts(
      { 'a.txt': 'The Islamic Movement of Uzbekistan split.' },
      registryOf({ id: 'uzbekistan', name: 'Uzbekistan', type: 'country' }),
    );
    deepStrictEqual(found.index.sourcesOf('uzbekistan'), []);
  });

  it('joins spellings that it does not list, unless it says never', () => {
    const texts = { 'a.txt': 'They met Sergey Rakhmonov.' };
    const entity = { id: 'rahmon', name: 'Sergei Rahmon', type: 'person' as const };
    deepStrictEqual(idOf(indexTexts(texts, registryOf(entity)), 'a.txt', 'Sergey Rakhmonov'), 'rahmon');
    const kept = registryOf({ ...entity, not: ['Sergey Rakhmonov'] });
    deepStrictEqual(idOf(indexTexts(texts, kept), 'a.txt', 'Sergey Rakhmonov'), 'sergey-rakhmonov');
  });

  it('chooses by type where two entities share an alias', () => {
    const registry = registryOf(
      {
        id: 'brandt-inc',
        name: 'Brandt Inc.',
        type: 'organisation',
        aliases: [{ text: 'Brandt', sources: null }],
      },
      {
        id: 'vera-brandt',
        name: 'Vera Brandt',
        type: 'person',
        aliases: [{ text: 'Brandt', sources: null }],
      },
    );
    const found = indexTexts(
      { 'a.txt': 'They met Ms Brandt.', 'b.txt': 'The carmaker Brandt grew.' },
      registry,
    );
    deepStrictEqual(idOf(found, 'a.txt', 'Brandt'), 'vera-brandt');
    deepStrictEqual(idOf(found, 'b.txt', 'Brandt'), 'brandt-inc');
  });

  it('keeps its entities where no source mentions them', () => {
    const { index } = indexTexts({}, registryOf({ id: 'nsp', name: 'North Sea Pact' }));
    deepStrictEqual(index.entity('nsp'), {
      id: 'nsp',
      type: 'unknown',
      name: 'North Sea Pact',
      aliases: [],
      origin: 'registry',
    });
  });

  it('has the word of an id that a discovered entity would like', () => {
    const found = indexTexts(
      { 'a.txt': 'They met Otto Lund.' },
      registryOf({ id: 'otto-lund', name: 'Otto Lund the elder', type: 'person', not: ['Otto Lund'] }),
    );
    deepStrictEqual(idOf(found, 'a.txt', 'Otto Lund'), 'otto-lund-2');
  });
});
