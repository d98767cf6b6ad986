import { deepStrictEqual } from 'node:assert';
import { idOf, indexTexts, registryOf } from './indexTexts';

describe('bases in the registry', () => {
  const gabon = { id: 'gabon', name: 'Gabon', type: 'country' as const };
  const france = { id: 'france', name: 'France', type: 'country' as const };
  const located = [{ type: 'locatedIn', target: 'gabon' }];

  it('finds a base by its place, not the place itself', () => {
    const registry = registryOf(gabon, { id: 'tolvik-base', name: 'Tolvik air base', type: 'base' });
    const found = indexTexts(
      { 'a.txt': 'Jets left the airbase at Tolvik.', 'b.txt': 'The base in Gabon is full.' },
      registry,
    );
    deepStrictEqual(idOf(found, 'a.txt', 'the airbase at Tolvik'), 'tolvik-base');
    deepStrictEqual(idOf(found, 'b.txt', 'The base in Gabon'), 'gabon-base');
    deepStrictEqual(idOf(found, 'b.txt', 'Gabon'), 'gabon');
  });

  it('finds the only base that lies in a country', () => {
    const registry = registryOf(gabon, {
      id: 'camp-rousset',
      name: 'Camp Rousset',
      type: 'base',
      relations: located,
    });
    const found = indexTexts({ 'a.txt': 'The military base in Gabon is full.' }, registry);
    deepStrictEqual(idOf(found, 'a.txt', 'The military base in Gabon'), 'camp-rousset');
  });

  it('chooses by owner where several lie there', () => {
    const registry = registryOf(
      gabon,
      france,
      {
        id: 'camp-rousset',
        name: 'Camp Rousset',
        type: 'base',
        relations: [...located, { type: 'operatedBy', target: 'france' }],
      },
      {
        id: 'fort-ogowe',
        name: 'Fort Ogowe',
        type: 'base',
        relations: [...located, { type: 'operatedBy', target: 'gabon' }],
      },
    );
    const texts = {
      'a.txt': 'The French military base in Gabon is full.',
      'b.txt': 'The military base in Gabon is full.',
    };
    const found = indexTexts(texts, registry);
    deepStrictEqual(idOf(found, 'a.txt', 'The French military base in Gabon'), 'camp-rousset');
    deepStrictEqual(idOf(found, 'b.txt', 'The military base in Gabon'), 'gabon-base');
  });
});
