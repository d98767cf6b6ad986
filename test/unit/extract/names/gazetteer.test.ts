import { deepStrictEqual } from 'node:assert';
import { Gazetteer } from '../../../../server/src/extract/names/gazetteer';
import { read } from '../../../../server/src/language/reading';

/** All forms found in a text, as the text has them. */
function find(forms: readonly string[], text: string): string[] {
  const gazetteer = new Gazetteer(forms.map((form, value) => ({ text: form, value })));
  const { tokens } = read(text);
  const found: string[] = [];
  for (let i = 0; i < tokens.count; i++)
    gazetteer.matchAt(tokens, i, tokens.count, (value, end) => {
      found.push(`${forms[value]!} = ${text.slice(tokens.start[i], tokens.end[end - 1])}`);
    });
  return found;
}

describe('gazetteer', () => {
  it('finds forms of one word and of several, the shorter first', () => {
    deepStrictEqual(find(['Oslo', 'Oslo Harbour'], 'At Oslo Harbour in Oslo.'), [
      'Oslo = Oslo',
      'Oslo Harbour = Oslo Harbour',
      'Oslo = Oslo',
    ]);
  });

  it('looks past hyphens, dots, case of small words and accents', () => {
    deepStrictEqual(find(['Wal-Mart'], 'Wal Mart and Wal-Mart'), [
      'Wal-Mart = Wal Mart',
      'Wal-Mart = Wal-Mart',
    ]);
    deepStrictEqual(find(['St. Gall'], 'St Gall, St. Gall'), ['St. Gall = St Gall', 'St. Gall = St. Gall']);
    deepStrictEqual(find(['the port of Brest'], 'The port of Brest'), [
      'the port of Brest = The port of Brest',
    ]);
    deepStrictEqual(find(['Malaga'], 'Málaga'), ['Malaga = Málaga']);
  });

  it('wants capitals where a form has them', () => {
    deepStrictEqual(find(['Orange'], 'an orange, Orange, ORANGE'), ['Orange = Orange', 'Orange = ORANGE']);
    deepStrictEqual(find(['US', 'WHO'], 'tell us who in the US'), ['US = US']);
    deepStrictEqual(find(['UNICEF'], 'Unicef'), ['UNICEF = Unicef']);
  });

  it('finds forms with numbers and marks', () => {
    deepStrictEqual(find(['7th Fleet', 'AT&T', 'Channel 4'], 'The 7th Fleet, AT&T and Channel 4'), [
      '7th Fleet = 7th Fleet',
      'AT&T = AT&T',
      'Channel 4 = Channel 4',
    ]);
  });

  it('never crosses a line', () => {
    deepStrictEqual(find(['Oslo Harbour'], 'Oslo\nHarbour'), []);
  });

  it('finds each of many forms, and none that is not there', () => {
    const forms = Array.from({ length: 5000 }, (_, i) => `Name${i} Harbour`);
    deepStrictEqual(find(forms, 'Name4711 Harbour and Name9999 Harbour'), [
      'Name4711 Harbour = Name4711 Harbour',
    ]);
  });
});
