import { checkEntity } from './readNames';

describe('coreference', () => {
  it('takes "the company" for the only firm nearby', () => {
    checkEntity(
      'Hallen Drilling Inc. lost money. Oil is cheap. The company will cut jobs.',
      'Hallen Drilling Inc.',
      ['Hallen Drilling Inc.', 'The company'],
    );
  });

  it('leaves "the company" alone between two firms', () => {
    checkEntity(
      'Falk Energy Inc. sued Brix Motors Inc. on Monday. The company declined to comment.',
      'Falk Energy Inc.',
      ['Falk Energy Inc.'],
    );
  });

  it('takes the noun of a body for the last body that has it', () => {
    checkEntity('The Bank of Ghana met the Fisheries Council. The bank cut rates.', 'Bank of Ghana', [
      'Bank of Ghana',
      'The bank',
    ]);
    checkEntity(
      'The European Coal Commission fined Falk. The Commission said so on Friday.',
      'European Coal Commission',
      ['European Coal Commission', 'Commission'],
    );
  });

  it('takes "the base" for the base named last', () => {
    const text = 'Planes left the air base in Brusk for the naval base at Tolvik. The base was shelled.';
    checkEntity(text, 'naval base at Tolvik', ['the naval base at Tolvik', 'The base']);
  });

  it('takes "the … leader" for the one president of that country', () => {
    checkEntity(
      "The president of Norway, Karl Orman, flew in. Norway's president's aide Ole Berg smiled. The Norwegian leader waved.",
      'Karl Orman',
      ['Karl Orman', 'The Norwegian leader'],
    );
    checkEntity(
      'Norwegian President Karl Orman met Swedish President Vera Holm. The Finnish leader was absent.',
      'Karl Orman',
      ['President Karl Orman'],
    );
  });

  it('does not take a base in another place for the one named before', () => {
    checkEntity('The air base in Brusk closed. They moved to the base in Tolvik.', 'air base in Brusk', [
      'The air base in Brusk',
    ]);
  });

  it('takes "the country" for the only country of the nearest sentence', () => {
    checkEntity('Malawi lost a third of its maize. The country will import rice.', 'Malawi', [
      'Malawi',
      'The country',
    ]);
    checkEntity('Malawi and Zambia lost maize. The country will import rice.', 'Malawi', ['Malawi']);
  });

  it('does not take a plural or a longer phrase for one thing', () => {
    checkEntity('Hallen Drilling Inc. lost money. The companies met.', 'Hallen Drilling Inc.', [
      'Hallen Drilling Inc.',
    ]);
    checkEntity('Hallen Drilling Inc. lost money. The company that bought it met.', 'Hallen Drilling Inc.', [
      'Hallen Drilling Inc.',
    ]);
  });

  it('takes an office for the person who was called so', () => {
    checkEntity('Chilean President Rosa Blum spoke. Many cheered. The president smiled.', 'Rosa Blum', [
      'President Rosa Blum',
      'The president',
    ]);
    checkEntity('Ida Holm, a seismologist, measured it. The seismologist was calm.', 'Ida Holm', [
      'Ida Holm',
      'The seismologist',
    ]);
  });

  it('takes a pronoun for the only person nearby of its gender', () => {
    checkEntity('Anna Berg won the race. She is 21.', 'Anna Berg', ['Anna Berg', 'She']);
    checkEntity('Anna Berg beat John Lund. She is 21.', 'Anna Berg', ['Anna Berg', 'She']);
    checkEntity('Anna Berg beat Lena Lund. She is 21.', 'Anna Berg', ['Anna Berg']);
  });

  it('does not take the speaker of a quotation for someone named in it', () => {
    checkEntity('“I know Otto Lund,” he said.', 'Otto Lund', ['Otto Lund']);
  });

  it('takes "it" for the thing a sentence began with, where it acts', () => {
    checkEntity('Malawi closed the border. It also called up reserves.', 'Malawi', ['Malawi', 'It']);
    checkEntity('Malawi closed the border. It is raining.', 'Malawi', ['Malawi']);
  });
});
