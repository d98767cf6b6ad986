import { deepStrictEqual } from 'node:assert';
import { checkEntity, readNames } from './readNames';

/** Keys and qualifiers of the entities that are described, not named. */
function described(text: string): string[] {
  return readNames(text)
    .names.entities.filter(
      (entity) =>
        entity.key.includes(':') &&
        !/^(country|city|region|place|organisation|publication):/.test(entity.key),
    )
    .map((entity) => (entity.qualifier ? `${entity.key}@${entity.qualifier}` : entity.key));
}

describe('descriptions by a name beside a noun', () => {
  it('gives one base one key, however it is described', () => {
    for (const text of [
      'They left the air base in Tolvik.',
      'They left the Tolvik air base.',
      'They left its airbase at Tolvik, Norway.',
      'They left Tolvik Air Base.',
      'They left the Danish military base at Tolvik.',
    ])
      deepStrictEqual(described(text), ['base:tolvik'], text);
  });

  it('takes the bare name for the base, in a source that knows the place only by it', () => {
    checkEntity('Planes left the air base in Tolvik. More will come to Tolvik.', 'air base in Tolvik', [
      'the air base in Tolvik',
      'Tolvik',
    ]);
  });

  it('keeps a base in a country from the country, with its owner', () => {
    deepStrictEqual(described('The French military base in Gabon is small.'), ['base:gabon@france']);
    checkEntity('The French military base in Gabon is small.', 'Gabon', ['Gabon']);
  });

  it('does not take the subject of a clause for the place of a base', () => {
    checkEntity('Not far from the air base in Tolvik, Norway runs a school.', 'air base in Tolvik', [
      'the air base in Tolvik',
    ]);
  });

  it('finds the place of a base in an apposition and in "its territory"', () => {
    deepStrictEqual(described('It has 900 men in Gabon, its largest foreign base, since May.'), [
      'base:gabon',
    ]);
    deepStrictEqual(described('Gabon, which closed a French military base on its territory, paid.'), [
      'base:gabon@france',
    ]);
  });

  it('does not take a customer base, or several bases, for a base', () => {
    deepStrictEqual(described('Its customer base in Ghana grew. Bases in Ghana closed.'), []);
  });

  it("knows a state's bodies by its adjective and by its name", () => {
    deepStrictEqual(described('The Chilean parliament voted.'), ['body:parliament:chile']);
    deepStrictEqual(described("Chile's parliament voted."), ['body:parliament:chile']);
    deepStrictEqual(described('The Chilean Air Force flew; the Chilean air force said so.'), [
      'body:air force:chile',
    ]);
    deepStrictEqual(described('The Chilean military budget grew.'), []);
  });

  it('knows a border by both sides, in any order', () => {
    deepStrictEqual(described('At the Chilean-Peruvian border it snowed.'), ['border:chile-peru']);
    deepStrictEqual(described('At the Peruvian-Chilean border it snowed.'), ['border:chile-peru']);
  });

  it('knows events by those who meet, else by their place', () => {
    deepStrictEqual(described('The NATO summit began.'), ['event:summit:north atlantic treaty organization']);
    deepStrictEqual(described('The Oslo summit of the Arctic Fishing Council began.'), [
      'event:summit:arctic fishing council',
    ]);
    deepStrictEqual(described('The 2011 election in Malawi was fair.'), ['event:election:malawi@2011']);
    deepStrictEqual(described('A war in Malawi would be costly.'), []);
  });

  it('finds names that begin in capitals and go on in lower case', () => {
    checkEntity('The Eastern military district answered.', 'Eastern military district', [
      'Eastern military district',
    ]);
  });

  it('finds lists of all members, not of some', () => {
    const lists = (text: string): number => readNames(text).names.memberLists?.length ?? 0;
    deepStrictEqual(lists('The members of the Arctic Council (Norway, Sweden, Denmark and Iceland) met.'), 1);
    deepStrictEqual(lists('Members of the Arctic Council including Norway, Sweden and Denmark met.'), 0);
  });
});
