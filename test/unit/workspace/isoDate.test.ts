import assert from 'node:assert/strict';
import { parseIsoDate } from '../../../server/src/workspace/config/isoDate';

describe('parseIsoDate', () => {
  for (const [text, value, precision] of [
    ['2015', '2015', 'year'],
    [' 2015-10 ', '2015-10', 'month'],
    ['2015-10-31', '2015-10-31', 'day'],
    ['2015-10-31T09:30:00Z', '2015-10-31', 'day'],
    ['2016-02-29', '2016-02-29', 'day'],
    ['2000-02-29', '2000-02-29', 'day'],
  ] as const)
    it(text, () => assert.deepEqual(parseIsoDate(text), { value, precision }));

  for (const text of [
    '',
    '15',
    '2015-1',
    '2015-13',
    '2015-00',
    '2015-10-32',
    '2015-04-31',
    '2015-02-29',
    '1900-02-29',
    '2015-10-00',
    'Oct 2015',
    '2015/10',
  ])
    it(`no date: "${text}"`, () => assert.equal(parseIsoDate(text), null));
});
