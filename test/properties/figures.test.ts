import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { UNITS } from '../../server/src/extract/data/units';
import { explainFigure } from '../../server/src/extract/figures/explainFigure';
import { extractFigures } from '../../server/src/extract/figures/extractFigures';
import type { Figure } from '../../server/src/extract/figures/figure';
import { convert } from '../../server/src/extract/figures/units';
import { detectFurniture } from '../../server/src/extract/furniture/detectFurniture';
import { findNames } from '../../server/src/extract/names/findNames';
import { findYearsTold } from '../../server/src/extract/sourceDate/inferDate';
import { findTextDate } from '../../server/src/extract/sourceDate/findSourceDate';
import { read } from '../../server/src/language/reading';

const CASES = path.join(import.meta.dirname, '../conformance/figures');
const SENTENCES = readdirSync(CASES).flatMap((file) =>
  readFileSync(path.join(CASES, file), 'utf8')
    .split('\n')
    .filter((line) => line.includes(' => '))
    .map((line) => line.split(' => ')[0]!),
);
/** Pieces of figures, names and marks that may stand in any order. */
const PIECES = [
  ...[
    'about',
    'more than',
    'from',
    'to',
    'between',
    'and',
    'or',
    '-',
    '–',
    '$',
    '€',
    'US$',
    '(',
    ')',
    ',',
    '.',
    '/',
    ':',
    '%',
    '±',
    '~',
    '½',
    '\n',
    '\n\n',
  ],
  ...[
    '5',
    '12',
    '1,200',
    '3.5',
    '2005',
    '1990s',
    '816 000',
    '0',
    '1/2',
    '12,34,567',
    '2.0.1',
    '7,',
    'a dozen',
    'half',
    'two',
    'hundred',
    'million',
    'bn',
    'm',
    'k',
  ],
  ...[
    'people',
    'km',
    'per cent',
    'euros',
    'a year',
    'per barrel',
    'October',
    'Tuesday',
    'last week',
    'ago',
    'the 1990s',
    'Su-25',
    'Mr Brown',
    'one',
    'of the',
    'first',
    '5th',
    'times',
    'p.m.',
  ],
];

function figuresOf(text: string): Figure[] {
  const reading = read(text);
  return extractFigures(reading, detectFurniture(reading));
}

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(' ')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join('')),
  fc.array(fc.constantFrom(...SENTENCES), { maxLength: 8 }).map((sentences) => sentences.join(' ')),
);

describe('properties of figures', () => {
  it('spans lie in the text, hold their core and follow each other; only dates lie within a change', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = { start: 0, end: 0 };
        for (const { span, core } of figuresOf(text)) {
          assert.ok(span.start < span.end && span.end <= text.length);
          assert.ok(span.start <= core.start && core.start < core.end && core.end <= span.end);
          // "from $36 last night to $34": a date may lie within a change.
          const inside = last.start < span.start && span.end < last.end;
          assert.ok(last.end <= span.start || inside, `"${text.slice(span.start, span.end)}" of "${text}"`);
          if (!inside) last = span;
        }
      }),
      { numRuns: 400 },
    );
  });

  it('links lead to figures that exist', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const figures = figuresOf(text);
        for (const [i, { twin, alternative, value }] of figures.entries()) {
          if (twin !== null) assert.ok(figures[twin] && twin !== i);
          if (alternative !== null) assert.equal(figures[alternative]?.alternative, i);
          if (value.type === 'date' && value.date.type === 'following') assert.ok(value.date.anchor < i);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('numbers are finite and ranges are ordered', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { value } of figuresOf(text)) {
          if (value.type === 'single') assert.ok(Number.isFinite(value.value), text);
          if (value.type === 'range') assert.ok((value.low ?? -Infinity) <= (value.high ?? Infinity), text);
          if (value.type === 'change')
            assert.ok(Number.isFinite(value.from) && Number.isFinite(value.to), text);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('the text of a figure, read alone, has the same value', () => {
    for (const text of SENTENCES) {
      for (const figure of figuresOf(text)) {
        if (figure.value.type === 'date' || figure.value.type === 'none' || figure.kind === 'ordinal')
          continue;
        const words = text.slice(figure.span.start, figure.span.end);
        const again = figuresOf(words).find(({ value }) => value.type === figure.value.type);
        assert.deepEqual(again?.value, figure.value, `"${words}" of "${text}"`);
      }
    }
  });

  it('a trace ends in the figure that the text has', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SENTENCES), fc.nat(80), (text, at) => {
        const offset = Math.min(at, text.length - 1);
        const figure = figuresOf(text).find(({ span }) => span.start <= offset && offset < span.end);
        const trace = explainFigure(text, offset);
        if (figure) assert.deepEqual(trace?.result?.span, figure.span);
      }),
      { numRuns: 200 },
    );
  });

  it('conversions come back', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...UNITS),
        fc.constantFrom(...UNITS),
        fc.double({ min: -1e9, max: 1e9, noNaN: true }),
        (a, b, value) => {
          const there = convert(value, a, b);
          assert.equal(there === undefined, a.dimension !== b.dimension);
          if (there === undefined) return;
          const back = convert(there, b, a)!;
          const scale = Math.max(
            Math.abs(value),
            1,
            Math.abs(a.offset ?? 0) / a.factor,
            Math.abs(b.offset ?? 0) / a.factor,
          );
          assert.ok(
            Math.abs(back - value) <= 1e-9 * scale,
            `${value} ${a.name} → ${there} ${b.name} → ${back}`,
          );
        },
      ),
    );
  });

  it('any units of code are read without failing', () => {
    const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 300 }), (units) => {
        const text = units.join('');
        const reading = read(text);
        const furniture = detectFurniture(reading);
        const figures = extractFigures(reading, furniture);
        const told = findYearsTold(reading, figures);
        findTextDate(reading, furniture, figures, findNames(reading, furniture), told);
        explainFigure(text, text.length >> 1);
      }),
      { numRuns: 300 },
    );
  });
});

/** Texts built so that looking back or ahead costs most: one sentence, no end to a figure, openers without partner. */
const WORST: Readonly<Record<string, (n: number) => string>> = {
  'digits in one token': (n) => '1'.repeat(n),
  'grouped digits': (n) => '1,000'.repeat(n / 5),
  'numbers in one sentence': (n) => '5 '.repeat(n / 2),
  'number words': (n) => 'one hundred '.repeat(n / 12),
  'openers without end': (n) => 'from about 5 '.repeat(n / 13),
  'changes in one sentence': (n) => 'from 5 to 9 men '.repeat(n / 16),
  'rates in one sentence': (n) => '5 per 9 men '.repeat(n / 12),
  'adjectives without noun': (n) => '5 ' + 'large '.repeat(n / 6),
  'modifiers only': (n) => 'more than about '.repeat(n / 16),
  hyphens: (n) => '5-'.repeat(n / 2),
  'dates that hang on others': (n) => 'two days later '.repeat(n / 15),
  brackets: (n) => '5 km ('.repeat(n / 6),
  'short lines': (n) => '5 $\n'.repeat(n / 4),
  'months in a row': (n) => 'May '.repeat(n / 4),
};

describe('time of reading figures', () => {
  const SIZE = 15_000;
  for (const [name, make] of Object.entries(WORST)) {
    it(`grows with the length: ${name}`, () => {
      const time = (text: string): number => {
        const reading = read(text);
        const began = process.cpuUsage();
        extractFigures(reading, detectFurniture(reading));
        const used = process.cpuUsage(began);
        return (used.user + used.system) / 1000;
      };
      time(make(SIZE));
      const short = Math.min(time(make(SIZE)), time(make(SIZE)));
      const long = Math.min(time(make(4 * SIZE)), time(make(4 * SIZE)));
      assert.ok(
        long <= 9 * short + 60,
        `${short.toFixed(1)} ms, and ${long.toFixed(1)} ms for four times the text`,
      );
    });
  }
});
