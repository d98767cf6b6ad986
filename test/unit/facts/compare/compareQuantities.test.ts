import { strict as assert } from 'node:assert';
import { compareQuantities } from '../../../../server/src/facts/compare/compareQuantities';
import type { Quantity } from '../../../../server/src/facts/compare/bounds';
import type { Modifier } from '../../../../server/src/extract/figures/figure';

/** "some 7000", ">40", "just >51", "5.9", "3..5": a quantity in short; a leading "#" marks counted things. */
function quantity(text: string): Quantity {
  const counted = text.startsWith('#');
  const close = text.startsWith('just ');
  const body = counted ? text.slice(1) : close ? text.slice(5) : text;
  const signs: [string, Modifier][] = [
    ['~', 'approx'],
    ['>=', 'at-least'],
    ['>', 'more-than'],
    ['<=', 'at-most'],
    ['<', 'less-than'],
    ['almost ', 'almost'],
  ];
  const sign = signs.find(([s]) => body.startsWith(s));
  const number = sign ? body.slice(sign[0].length) : body;
  const modifier = sign?.[1] ?? 'exact';
  if (number.includes('..')) {
    const [low, high] = number.split('..').map(Number) as [number, number];
    return {
      value: { type: 'range', low, high },
      modifier,
      close,
      step: stepOf(number.split('..')[0]!),
      counted,
    };
  }
  return { value: { type: 'single', value: Number(number) }, modifier, close, step: stepOf(number), counted };
}

function stepOf(digits: string): number {
  const decimals = digits.split('.')[1]?.length ?? 0;
  if (decimals > 0) return 10 ** -decimals;
  return 10 ** (digits.length - digits.replace(/0+$/, '').length);
}

const AGREE: [string, string][] = [
  ['just >51', '51.4'],
  ['just <4.5', '4.46'],
  ['#~7000', '#6500'],
  ['#~7000', '#7500'],
  ['almost 14', '13.9'],
  ['#>40', '#43'],
  ['1500', '1512.78'],
  ['#120000', '#~100000'],
  ['#600', '#612'],
  ['5.9', '~6.0'],
  ['6.1', '~6.0'],
  ['#>=10', '#12'],
  ['#<=80', '#70'],
  ['18..25', '20'],
  ['#18..25', '#25'],
  ['609.6', '600'],
  ['#10', '#10'],
  ['2.6', '>2.6'],
];
const DISAGREE: [string, string][] = [
  ['just >51', '53.1'],
  ['just <4.5', '4.1'],
  ['#~7000', '#5900'],
  ['#>40', '#30'],
  ['5.9', '6.1'],
  ['#10', '#11'],
  ['#80', '#70'],
  ['1500', '1150'],
  ['#120000', '#200000'],
  ['2.6', '2.5'],
  ['60.96', '~150'],
  ['#<=80', '#90'],
  ['18..25', '30'],
  ['600', '~700'],
];
const STRAINED: [string, string][] = [
  ['#>100000', '#200000'],
  ['#<20', '#3'],
];

describe('compareQuantities', () => {
  for (const [a, b] of AGREE)
    it(`${a} agrees with ${b}`, () =>
      assert.equal(compareQuantities(quantity(a), quantity(b))?.agreement, 'agree'));
  for (const [a, b] of DISAGREE)
    it(`${a} disagrees with ${b}`, () =>
      assert.equal(compareQuantities(quantity(a), quantity(b))?.agreement, 'disagree'));
  for (const [a, b] of STRAINED)
    it(`${a} strains ${b}`, () =>
      assert.equal(compareQuantities(quantity(a), quantity(b))?.agreement, 'strained'));

  it('does not depend on the order', () => {
    for (const [a, b] of [...AGREE, ...DISAGREE, ...STRAINED]) {
      assert.deepEqual(
        compareQuantities(quantity(a), quantity(b)),
        compareQuantities(quantity(b), quantity(a)),
      );
    }
  });

  it('measures the gap as a share of the larger', () => {
    assert.equal(compareQuantities(quantity('#10'), quantity('#5'))?.gap, 0.5);
  });

  it('has nothing to say of a designation', () => {
    assert.equal(
      compareQuantities(
        { value: { type: 'none' }, modifier: 'exact', close: false, step: 1, counted: false },
        quantity('5'),
      ),
      null,
    );
  });
});
