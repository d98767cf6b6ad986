import assert from 'node:assert/strict';
import { UNITS } from '../../../../server/src/extract/data/units';
import { CURRENCIES } from '../../../../server/src/extract/data/currencies';
import { convert, toBase, unitNamed } from '../../../../server/src/extract/figures/units';

function check(value: number, from: string, to: string, expected: number): void {
  const result = convert(value, unitNamed(from)!, unitNamed(to)!)!;
  assert.ok(
    Math.abs(result - expected) <= 1e-9 * Math.max(1, Math.abs(expected)),
    `${value} ${from} = ${result} ${to}, not ${expected}`,
  );
}

describe('units', () => {
  it('convert exactly', () => {
    check(1, 'mile', 'kilometre', 1.609344);
    check(200, 'foot', 'metre', 60.96);
    check(1, 'square mile', 'hectare', 258.9988110336);
    check(1, 'pound-mass', 'kilogram', 0.45359237);
    check(1, 'barrel', 'litre', 158.987294928);
    check(60, 'mile per hour', 'kilometre per hour', 96.56064);
    check(1, 'knot', 'kilometre per hour', 1.852);
    check(1, 'kilowatt hour', 'megajoule', 3.6);
    check(1, 'gigabyte', 'megabit', 8000);
  });
  it('convert temperatures with their zero', () => {
    check(100, 'celsius', 'fahrenheit', 212);
    check(-40, 'fahrenheit', 'celsius', -40);
    check(0, 'celsius', 'kelvin', 273.15);
  });
  it('do not convert between dimensions', () => {
    assert.equal(convert(1, unitNamed('mile')!, unitNamed('hour')!), undefined);
  });
  it('have a positive factor and an own name each', () => {
    const seen = new Set<string>();
    for (const unit of UNITS) {
      assert.ok(unit.factor > 0 && Number.isFinite(toBase(1, unit)), unit.name);
      if (unit.name !== 'horsepower') assert.ok(!seen.has(unit.name), unit.name);
      seen.add(unit.name);
    }
  });
  it('leave no spelling to two units', () => {
    const spellings = UNITS.flatMap((unit) => unit.words.split('|'));
    assert.deepEqual(
      spellings.filter((word, i) => spellings.indexOf(word) !== i),
      [],
    );
    const symbols = UNITS.flatMap((unit) => (unit.symbols ?? '').split('|').filter(Boolean));
    assert.deepEqual(
      symbols.filter((symbol, i) => symbols.indexOf(symbol) !== i),
      [],
    );
  });
});

describe('currencies', () => {
  it('have three letters each and are listed once', () => {
    const codes = CURRENCIES.map((row) => row.code);
    assert.deepEqual(
      codes.filter((code) => !/^[A-Z]{3}$/.test(code)),
      [],
    );
    assert.deepEqual(
      codes.filter((code, i) => codes.indexOf(code) !== i),
      [],
    );
  });
  it('leave no mark to two currencies', () => {
    const marks = CURRENCIES.flatMap((row) => (row.symbols ?? '').split('|').filter(Boolean));
    assert.deepEqual(
      marks.filter((mark, i) => marks.indexOf(mark) !== i),
      [],
    );
  });
});
