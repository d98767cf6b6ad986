import assert from 'node:assert/strict';
import { describeFigure } from '../../../../server/src/extract/figures/describeFigure';
import { explainFigure } from '../../../../server/src/extract/figures/explainFigure';
import { extractFigures } from '../../../../server/src/extract/figures/extractFigures';
import type { Figure } from '../../../../server/src/extract/figures/figure';
import { REFINERS } from '../../../../server/src/extract/figures/pipeline';
import { detectFurniture } from '../../../../server/src/extract/furniture/detectFurniture';
import { read } from '../../../../server/src/language/reading';

function figuresOf(text: string): Figure[] {
  const reading = read(text);
  return extractFigures(reading, detectFurniture(reading));
}

/** For each refiner: a text, a word of the figure that it must touch, and such that it must not. */
const EXAMPLES: Readonly<
  Record<
    string,
    {
      readonly touches: readonly (readonly [string, string])[];
      readonly leaves: readonly (readonly [string, string])[];
    }
  >
> = {
  'parts of dates': {
    touches: [['It ended at the end of July.', 'July']],
    leaves: [['It ended in July.', 'July']],
  },
  'compound units': {
    touches: [
      ['He is 6ft 2in tall.', '6'],
      ['It took 2 hours and 15 minutes.', '15'],
    ],
    leaves: [['It took 2 hours, 15 men and a dog.', '15']],
  },
  ranges: {
    touches: [
      ['It fell 18 to 25 percent.', '25'],
      ['It costs £165–180m.', '180'],
      ['It ran from 2003 to 2007.', '2007'],
    ],
    leaves: [
      ['It fell by 12 to 431.', '431'],
      ['It fell 12% to 40%.', '40'],
    ],
  },
  changes: {
    touches: [
      ['It rose from 5 to 9 men.', '9'],
      ['It fell from $40 last night to $34.', '34'],
    ],
    leaves: [['It is 40 miles from Rome to 9 towns.', '9']],
  },
  'the number of': {
    touches: [
      ['The number of rough sleepers in the town tripled to 612.', '612'],
      ['The number of boats on the lake was 40.', '40'],
    ],
    leaves: [
      ['The number of boats grew; rent is 40.', '40'],
      ['The number 40 was drawn.', '40'],
    ],
  },
  'units of contrasts': {
    touches: [
      ['They got 15 rupees last year but only 6 this year.', '6'],
      ['It cost $3.10 in May against 3.40 in June.', '3.40'],
    ],
    leaves: [
      ['They got 15 rupees last year but only 6 people came this year.', '6'],
      ['They got 15 rupees but he scored 412 in May.', '412'],
    ],
  },
  'exchange rates': {
    touches: [
      ['The yen fell to 151.3 to the dollar.', '151.3'],
      ['The rouble weakened to 92 against the euro.', '92'],
    ],
    leaves: [
      ['The yen fell 3 percent against the dollar.', '3'],
      ['She moved 12 to the bank.', '12'],
    ],
  },
  'shared units': {
    touches: [
      ['Ten people died and 80 were hurt.', '80'],
      ['Eight or nine men left.', 'Eight'],
      ['300 of 1,100 men left.', '300'],
    ],
    leaves: [
      ['Three bombs killed 12.', '12'],
      ['Seven hits made a .467 average day.', '.467'],
    ],
  },
  modifiers: {
    touches: [
      ['Some 400 men left.', '400'],
      ['Ten men at most left.', 'Ten'],
      ['It ran until 2020.', '2020'],
    ],
    leaves: [
      ['It cost $5m over three years.', 'three'],
      ['The past two years were hard.', 'two'],
    ],
  },
  rates: {
    touches: [
      ['It costs $3 a share.', '3'],
      ['It has 48 murders per 100,000 residents.', '48'],
      ['It gives $5 to them every year.', '5'],
    ],
    leaves: [['It cost $3 a year ago.', '3']],
  },
  twins: {
    touches: [
      ['It is 10 miles (16 km) away.', '16'],
      ['It is 100 yards, or 91 metres, away.', '91'],
    ],
    leaves: [
      ['It is 10 miles (3 km) away.', '3'],
      ['It is 10 miles long (16 men saw it).', '16'],
    ],
  },
  trends: {
    touches: [
      ['It rose 5 percent.', '5'],
      ['A 3 percent drop came.', '3'],
      ['It rose 5% to 164p.', '164'],
    ],
    leaves: [
      ['It values the start-up at $5.', '5'],
      ['He raised $5.', '5'],
    ],
  },
  'durations that lead to a date': {
    touches: [['He died two years ago.', 'two']],
    leaves: [['He lived two years.', 'two']],
  },
  tenses: {
    touches: [
      ['He left on Tuesday.', 'Tuesday'],
      ['He will leave on Tuesday.', 'Tuesday'],
    ],
    leaves: [['Talks, Tuesday.', 'Tuesday']],
  },
  'bases of shares': {
    touches: [['He spent 60 per cent of its revenue.', '60']],
    leaves: [['It rose 60 per cent in May.', '60']],
  },
  'open currencies': { touches: [['It paid A$5 and then $7.', '7']], leaves: [['It paid $7.', '7']] },
};

/** The refiners that touched the figure at a word. */
function touching(text: string, word: string): string[] {
  return explainFigure(text, text.indexOf(word))!.steps.map((step) => step.refiner);
}

describe('refiners', () => {
  it('each have examples', () => {
    assert.deepEqual(REFINERS.map((r) => r.name).sort(), Object.keys(EXAMPLES).sort());
  });
  for (const [name, { touches, leaves }] of Object.entries(EXAMPLES)) {
    for (const [text, word] of touches)
      it(`${name}: ${text} (${word})`, () =>
        assert.ok(touching(text, word).includes(name), touching(text, word).join()));
    for (const [text, word] of leaves)
      it(`${name} not: ${text} (${word})`, () => assert.ok(!touching(text, word).includes(name)));
  }
});

describe('links between figures', () => {
  it('twins point at each other and share the modifier', () => {
    const [miles, km] = figuresOf('It lies about 10 miles (16 km) away.');
    assert.deepEqual([miles!.twin, km!.twin], [1, 0]);
    assert.equal(km!.modifier, 'approx');
  });
  it('a third unit points at the first', () => {
    const [hp, kw, ps] = figuresOf('It makes 296 hp (224 kW / 300 PS).');
    assert.deepEqual([hp!.twin, kw!.twin, ps!.twin], [1, 0, 0]);
  });
  it('alternatives point at each other and have one unit', () => {
    const [eight, nine] = figuresOf('Eight or nine men left.');
    assert.deepEqual([eight!.alternative, nine!.alternative], [1, 0]);
    assert.equal(eight!.unit, 'men');
  });
  it('what counts from a date points at it, over sentences', () => {
    const [, following] = figuresOf('He left on May 2. He died the following day.');
    assert.equal(
      following!.value.type === 'date' &&
        following!.value.date.type === 'following' &&
        following!.value.date.anchor,
      0,
    );
  });
  it('a share knows its base', () => {
    const text = 'He spent 60 per cent of its revenue.';
    const { base } = figuresOf(text)[0]!;
    assert.equal(text.slice(base!.start, base!.end), 'revenue');
  });
  it('a denominator elsewhere in the clause is marked', () => {
    const [apart] = figuresOf('It gives $50 million to the economy every year.');
    const [beside] = figuresOf('It gives $50 million a year.');
    assert.deepEqual(
      [apart!.per, apart!.perApart, beside!.per, beside!.perApart],
      ['year', true, 'year', false],
    );
  });
  it('figures of the page become designations', () => {
    const figures = figuresOf('0 $\n2,500 $\n5,000 $\n\nDockers struck for 3 days.');
    assert.deepEqual(
      figures.map((f) => [f.furniture, describeFigure(f)]),
      [
        [true, 'designation 0 dollar'],
        [true, 'designation 2500 dollar'],
        [true, 'designation 5000 dollar'],
        [false, 'duration 3 day'],
      ],
    );
  });
  it('the head noun and the core are found', () => {
    const text = 'The Pentagon sent more than 300 MRAP armoured vehicles.';
    const reading = read(text);
    const [figure] = extractFigures(reading, detectFurniture(reading));
    assert.equal(
      text.slice(reading.tokens.start[figure!.headToken], reading.tokens.end[figure!.headToken]),
      'vehicles',
    );
    assert.equal(text.slice(figure!.core.start, figure!.core.end), '300');
    assert.equal(text.slice(figure!.span.start, figure!.span.end), 'more than 300 MRAP armoured vehicles');
  });
});
