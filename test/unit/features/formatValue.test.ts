import assert from 'node:assert/strict';
import { formatClaimValue, formatDate, formatFigure } from '../../../server/src/features/formatValue';
import { analyse } from '../../../server/src/facts/analyse';

/** The reading of the first figure of a text. */
const read = (text: string): string | null => formatFigure(analyse(text).figures[0]!);

describe('formatFigure', () => {
  for (const [text, reading] of [
    ['Some 7,000 nurses marched.', 'about 7,000 nurses'],
    ['It cost $1.2bn.', '1,200,000,000 USD'],
    ['It fell by 2.5 percent.', '2.5 percent'],
    ['It took 18 to 25 minutes.', '18–25 minutes'],
    ['Staff grew from 5,900 to 9,000.', 'from 5,900 to 9,000'],
    ['At least 40 people came.', 'at least 40 people'],
    ['They pay $50 a year.', '50 USD per year'],
  ] as const)
    it(text, () => assert.ok(read(text)?.startsWith(reading), String(read(text))));
});

it('formatDate shows dates in words, and anything else as it is', () => {
  assert.deepEqual(['2015', '2015-10', '2015-10-05', '2015-Q1', 'soon'].map(formatDate), [
    '2015',
    'Oct 2015',
    '5 Oct 2015',
    '2015-Q1',
    'soon',
  ]);
});

it('formatClaimValue shows ranges and open ends', () => {
  assert.deepEqual(
    [
      7000,
      '2015-10',
      { low: 1, high: 2 },
      { low: null, high: 2 },
      { low: 1, high: null },
      { from: '2015', to: null },
    ].map(formatClaimValue),
    ['7,000', 'Oct 2015', '1–2', 'up to 2', '1 or more', '2015 – …'],
  );
});
