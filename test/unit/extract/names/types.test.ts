import { checkTypes } from './readNames';

describe('types of names', () => {
  it('by the words of the name', () => {
    checkTypes('The Bank of Ghana, the 3rd Rifle Division, Lake Tana and the Treaty of Nara.', {
      'Bank of Ghana': 'organisation',
      '3rd Rifle Division': 'military-unit',
      'Lake Tana': 'place',
      'Treaty of Nara': 'agreement',
    });
  });

  it('by the tables', () => {
    checkTypes('In Peru, Lima and Patagonia, the FBI read Reuters.', {
      Peru: 'country',
      Lima: 'city',
      Patagonia: 'region',
      FBI: 'organisation',
      Reuters: 'publication',
    });
  });

  it('by what stands before the name', () => {
    checkTypes('The carmaker Velmo, the striker Kasper Juul and the browser Finch.', {
      Velmo: 'organisation',
      'Kasper Juul': 'person',
      Finch: 'product',
    });
  });

  it('by what stands behind it', () => {
    checkTypes(
      'Ulla Brix, 32, lives in Varn. Shares: Teldex shares rose. Ostrel, a village in the north, was cut off.',
      {
        'Ulla Brix': 'person',
        Teldex: 'organisation',
        Ostrel: 'city',
        Varn: 'place',
      },
    );
  });

  it('by letters and digits', () => {
    checkTypes('The AK-12 and the Mi-24, the vTab 3.', {
      'AK-12': 'equipment',
      'Mi-24': 'equipment',
      'vTab 3': 'product',
    });
  });

  it('tells a firm from a man of its name', () => {
    checkTypes('Brandt Motors Inc. hired Olaf Brandt.', {
      'Brandt Motors Inc.': 'organisation',
      'Olaf Brandt': 'person',
    });
  });

  it('tells clubs, storms and mountains', () => {
    checkTypes('Magnet Riga won. Hurricane Petra passed Mount Kolm.', {
      'Magnet Riga': 'organisation',
      'Hurricane Petra': 'event',
      'Mount Kolm': 'place',
    });
  });

  it('chooses the sense of a place by its surroundings', () => {
    checkTypes('Georgia and Armenia border Turkey.', { Georgia: 'country' });
    checkTypes('Storms hit Alabama, Florida and Georgia; Atlanta was dark.', { Georgia: 'region' });
  });
});
