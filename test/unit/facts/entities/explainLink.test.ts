import { deepStrictEqual } from 'node:assert';
import { completeNames } from '../../../../server/src/facts/entities/completeNames';
import { explainLink } from '../../../../server/src/facts/entities/explainLink';
import { loosePersonKey } from '../../../../server/src/facts/entities/looseKey';
import { indexTexts, registryOf } from './indexTexts';

describe('explaining a link', () => {
  const found = indexTexts({
    'a.txt': 'The North Sea Pact (NSP) met.',
    'b.txt': 'He spoke for the NSP.',
    'c.txt': 'Vera Brandt left. Ms Brandt was tired.',
  });
  const rules = (file: string, mention: number): string[] =>
    explainLink(found.index, file, mention)?.steps.map((step) => step.rule) ?? [];

  it('says what makes a mention a form of a name in its source', () => {
    deepStrictEqual(rules('a.txt', 0), ['full-name']);
    deepStrictEqual(rules('a.txt', 1), ['acronym-pair']);
    deepStrictEqual(rules('c.txt', 1), ['surname']);
  });

  it('says what joins a name with those of other sources', () => {
    deepStrictEqual(rules('b.txt', 0), ['full-name', 'short-form']);
    deepStrictEqual(explainLink(found.index, 'b.txt', 0)?.sentences, [
      'The source names “NSP” in full.',
      'Sources use “NSP” for “North Sea Pact” and for nothing else.',
    ]);
  });

  it('has nothing to say about what is not there', () => {
    deepStrictEqual(explainLink(found.index, 'a.txt', 99), null);
    deepStrictEqual(explainLink(found.index, 'x.txt', 0), null);
  });
});

describe('completing names', () => {
  const { index } = indexTexts(
    { 'a.txt': 'The North Sea Pact (NSP) met Nora Holm in Peru.' },
    registryOf({ id: 'nordic-union', name: 'Nordic Union' }),
  );
  const complete = (prefix: string): string[] =>
    completeNames(index.entities(), prefix).map(({ text }) => text);

  it('offers confirmed names first, then names, then aliases', () => {
    deepStrictEqual(complete('no'), ['Nordic Union', 'Nora Holm', 'North Sea Pact']);
    deepStrictEqual(complete('n'), ['Nordic Union', 'Nora Holm', 'North Sea Pact', 'NSP']);
  });

  it('finds words inside a name, whatever their case', () => {
    deepStrictEqual(complete('sea'), ['North Sea Pact']);
    deepStrictEqual(complete('xyz'), []);
  });

  it('keeps to its limit', () => {
    deepStrictEqual(completeNames(index.entities(), '', 2).length, 2);
  });
});

describe('loose keys of persons', () => {
  const cases: readonly (readonly [string, string, boolean])[] = [
    ['gurbanguly berdymukhammedov', 'gurbanguli berdimukhamedov', true],
    ['nursultan nazarbaev', 'nursultan nazarbayev', true],
    ['emomali rahmon', 'imomali rakhmonov', true],
    ['sergei lavrov', 'sergey lavrov', true],
    ['volodymyr zelensky', 'volodymyr zelenskyy', true],
    ['mohammed khatami', 'muhammad khatami', true],
    ['ismoil rahmatov', 'emomali rahmon', false],
    ['dan brown', 'dean brown', false],
    ['maria smith', 'marie smith', false],
    ['karen smith', 'kevin smith', false],
    ['paul martin', 'paula martin', false],
  ];
  for (const [a, b, same] of cases)
    it(`${a} ${same ? 'is' : 'is not'} ${b}`, () =>
      deepStrictEqual(loosePersonKey(a) === loosePersonKey(b), same));

  it('says nothing about names of one word', () => deepStrictEqual(loosePersonKey('rahmon'), ''));
});
