import assert from 'node:assert/strict';
import { explainFigure } from '../../../../server/src/extract/figures/explainFigure';
import { DETECTORS } from '../../../../server/src/extract/figures/pipeline';

/** For each detector: texts with the place in <> that it must take, and such that it must leave to others. */
const EXAMPLES: Readonly<
  Record<string, { readonly takes: readonly string[]; readonly leaves: readonly string[] }>
> = {
  money: {
    takes: [
      'It cost <$>40.',
      'It cost <20> euros.',
      'It cost <RM79>.',
      'It cost <Rs> 500 today.',
      'It cost <164>p.',
    ],
    leaves: ['He has <40> ships.', 'It weighs <20> pounds.', '<Three> won gold.', 'She has a <PS5>.'],
  },
  'numeric date': {
    takes: ['It began on <2005>-10-15.', 'It began on <15>/10/2005.'],
    leaves: ['It lasted <2005>-06.', 'He bought <3>/4 of it.'],
  },
  'telephone number': {
    takes: ['Call (<800>) 555-0142.', 'Call +<44> 20 7946 0958.'],
    leaves: ['They won <112>-104.', 'It weighs <5>-10 kg.'],
  },
  code: {
    takes: ['The Su-<25> fell.', '<MH370> vanished.', 'Version <2.0.1> is out.', 'The code is <0042>.'],
    leaves: ['The mid-<1990>s were calm.', 'It has <25> jets.'],
  },
  clock: {
    takes: [
      'It began at <5>:30.',
      'It began at <11> a.m.',
      'It began at <1353> (1023 GMT).',
      'It began at quarter to <four>.',
      'It began at <4> in the morning.',
      'It began at <0850> GMT.',
    ],
    leaves: [
      'It took <11> hours.',
      'He saw <1353> birds.',
      'It fell by a quarter to <four>.',
      'He saw <4> in the morning.',
    ],
  },
  'magnitude scale': {
    takes: ['A <5.9> quake hit.', 'A magnitude <6> quake hit.', 'It measured <6.1> on the Richter scale.'],
    leaves: ['A <5.9> percent fall came.'],
  },
  age: {
    takes: [
      'The <36>-year-old fell.',
      'Mary Jones, <44>, fell.',
      'He died aged <56>.',
      'He, who was <10>, fell.',
    ],
    leaves: ['It lasted <36> years.', 'It had lots, <44>, all full.'],
  },
  'calendar date': {
    takes: ['He came on <October> 15.', 'He came on <15> October 2005.', 'He came on <Sunday> 5 March 2006.'],
    leaves: ['He <may> come.', 'In March <12> people died.'],
  },
  'part of a year': {
    takes: ['It rose in the <third> quarter of 2005.', 'It began in <spring> 2004.'],
    leaves: ['It fell in the <third> quarter.'],
  },
  'part of a year in short': {
    takes: ['It opens in <Q3> 2029.', 'Ready: <H1> of 2029.'],
    leaves: ['The <H3> 2029 bus left.', 'The <Q1> group won.'],
  },
  decade: {
    takes: ['It ran in the <1990>s.', 'It began in the <19>th century.'],
    leaves: ['He bought <90> sheep.'],
  },
  'relative date': {
    takes: [
      'It ended <last> week.',
      'He left on <Tuesday>.',
      'It ended a year <ago>.',
      'He left <yesterday>.',
    ],
    leaves: ['It took <two> weeks.'],
  },
  score: {
    takes: ['They won <2>-1.', 'They shot <12>-of-22.', 'A <52>-48 vote followed.'],
    leaves: ['It weighs <5>-10 kg.'],
  },
  idiom: {
    takes: ['It is a <two>-way street.', 'He is in the top <10>.', 'This <one> is new.'],
    leaves: ['<One> man left.', 'The top <three> seeds left.'],
  },
  label: {
    takes: [
      'See page <12>.',
      '<Section 427> applies.'.replace('<Section 427>', 'Section <427>'),
      'He is number <one>.',
    ],
    leaves: ['He read <12> pages.'],
  },
  'suffixed count': {
    takes: ['Some <4>m people came.', 'It has <2>b users.'],
    leaves: ['The wall is <4>m high.'],
  },
  measure: {
    takes: ['It is <58>km away.', 'It fell <12> per cent.', 'A <5>-mile walk.'],
    leaves: ['It has <two> second-half goals.', 'There are <58> ships.'],
  },
  multiple: {
    takes: ['It is <twice> as loud.', 'It is <four> times the size.', 'It rose <tenfold>.'],
    leaves: ['He has <four> ships.'],
  },
  fraction: {
    takes: [
      'A <third> of them left.',
      '<One> in five smokes.',
      '<Half> the homes burned.',
      '<Two>-thirds fell.',
    ],
    leaves: ['The <third> man left.', '<One> in June left.'],
  },
  year: {
    takes: ['It opened in <2003>.', 'The <2010> floods were bad.', 'The plan for <2016>-2020 is new.'],
    leaves: ['About <2000> people came.'],
  },
  'numbered name': {
    takes: [
      'She has an iPhone <4>.',
      'The S&P <500> fell.',
      'He lives at <10> Downing Street.',
      'The <787> Dreamliner landed.',
    ],
    leaves: ['In Japan <400> people came.'],
  },
  ordinal: {
    takes: ['The <first> man left.', 'The <201>st division left.'],
    leaves: ['It took five <seconds>.'],
  },
  'vague number': { takes: ['<Dozens> of men left.', '<Millions> left.'], leaves: ['A <dozen> men left.'] },
  'glued letters': { takes: ['A <16>x9 image.', 'A <5>G phone.'], leaves: ['A <5>km walk.'] },
  count: {
    takes: ['<Two> men left.', 'A <12>-page note.', '<Two> of the men left.'],
    leaves: ['He counted <12>.'],
  },
  'bare number': { takes: ['He counted <12>.'], leaves: ['He counted <12> men.'] },
};

/** The detector that has the place marked with <> in a text; null where none answers. */
function takerOf(marked: string): string | null {
  const text = marked.replace(/[<>]/g, '');
  const trace = explainFigure(text, marked.indexOf('<'))!;
  const place = trace.places.find(({ word }) => marked.includes(`<${word}`)) ?? trace.places[0];
  return place?.answers.find((answer) => answer.taken)?.detector ?? null;
}

describe('detectors', () => {
  it('each have examples', () => {
    assert.deepEqual(DETECTORS.map((d) => d.name).sort(), Object.keys(EXAMPLES).sort());
  });
  for (const [name, { takes, leaves }] of Object.entries(EXAMPLES)) {
    for (const text of takes) it(`${name} takes ${text}`, () => assert.equal(takerOf(text), name));
    for (const text of leaves) it(`${name} leaves ${text}`, () => assert.notEqual(takerOf(text), name));
  }
});
