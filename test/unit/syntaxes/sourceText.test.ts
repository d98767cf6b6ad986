import assert from 'node:assert/strict';
import { INITIAL, type IGrammar } from 'vscode-textmate';
import { checkScopes, loadGrammar } from './checkScopes';

describe('Source Text grammar', () => {
  let grammar: IGrammar;
  before(async () => {
    grammar = await loadGrammar();
  });
  const check = (name: string, marked: string): void => {
    it(name, () => checkScopes(grammar, `\n> x y, z.\n${marked}`));
  };

  describe('numbers', () => {
    check(
      'carry their units',
      `
> The tunnel is 14.2 kilometres long and 300-metre shafts lead down to it.
                ^^^^ constant.numeric
                     ^^^^^^^^^^ keyword.other.unit
                                         ^^^ constant.numeric
                                             ^^^^^ keyword.other.unit
                                                   ^^^^^^ none
> Some 1,250 flats stood empty, nearly 4 per cent of all.
  ^^^^ storage.modifier
       ^^^^^ constant.numeric
             ^^^^^ none
                                ^^^^^^ storage.modifier
                                       ^ constant.numeric
                                        ^^^^^^^^^ keyword.other.unit.percentage
`,
    );
    check(
      'carry their currency on either side',
      `
> It paid $1.3bn, or €1.1 billion, of which 40 million pounds went on US$3 fees and 5,000 $ on tea.
          ^ keyword.other.unit.currency
           ^^^^^ constant.numeric
                     ^ keyword.other.unit.currency
                      ^^^^^^^^^^^ constant.numeric
                                            ^^^^^^^^^^ constant.numeric
                                                       ^^^^^^ keyword.other.unit
                                                                      ^^^ keyword.other.unit.currency
                                                                                    ^^^^^ constant.numeric
                                                                                          ^ keyword.other.unit.currency
`,
    );
    check(
      'may be words',
      `
> Half a million votes, three thousand kilometers, two-thirds of a dozen eggs, dozens of hens.
  ^^^^^^^^^^^^^^ constant.numeric
                        ^^^^^^^^^^^^^^ constant.numeric
                                       ^^^^^^^^^^ keyword.other.unit
                                                   ^^^^^^^^^^ constant.numeric
                                                                 ^^^^^^^ constant.numeric
                                                                               ^^^^^^ constant.numeric
> It was not an easy one, as one does not say, and it may visit again one day.
                     ^^^ none
                             ^^^ none
                                                      ^^^ none
                                                                      ^^^ none
`,
    );
    check(
      'inside names are no quantities',
      `
> A Boeing flew over the 42nd Street as Flight 370 met an Mi-24; COVID-19 rules, No. 5 and Section 427 hold.
                         ^^^^ constant.numeric.ordinal
                                        ^^^^^^^^^^ support.class.designation
                                                          ^^^^^ support.class.designation
                                                                 ^^^^^^^^ support.class.designation
                                                                                 ^^^^^ support.class.designation
                                                                                           ^^^^^^^^^^^ support.class.designation
`,
    );
  });

  describe('dates and times', () => {
    check(
      'in every common form',
      `
> On 2021-03-04, March 4, 2021, Thursday, 4 March, Oct. 8-9, 8–9 May 2012 or the late 1990s it rained.
     ^^^^^^^^^^ constant.numeric.date
                 ^^^^^^^^^^^^^ constant.numeric.date
                                ^^^^^^^^^^^^^^^^^ constant.numeric.date
                                                   ^^^^^^^^ constant.numeric.date
                                                             ^^^^^^^^^^^^ constant.numeric.date
                                                                                 ^^^^^^^^^^ constant.numeric.date
> It began in 2009, ran from 2016-2020, and on September 30th at 9.45pm GMT it ended; see you at 17:30.
              ^^^^ constant.numeric.date
                             ^^^^^^^^^ constant.numeric.date
                                               ^^^^^^^^^^^^^^ constant.numeric.date
                                                                 ^^^^^^^^^^ constant.numeric.time
                                                                                                 ^^^^^ constant.numeric.time
`,
    );
    check(
      'but not where the word is a verb, or the number counts something',
      `
> They may march on; of 2000 people two came.
       ^^^ none
           ^^^^^ none
                        ^^^^ constant.numeric
`,
    );
  });

  describe('quotations', () => {
    check(
      'in straight, curly and angled marks',
      `
> "We lost," she said, “but not by much”, and he: «Never». They call it the ‘farmer’s tax’.
   ^^^^^^^^ string.quoted.double
             ^^^^^^^^ none
                        ^^^^^^^^^^^^^^^ string.quoted.double
                                                   ^^^^^ string.quoted.other
                                                                            ^^^^^^^^^^^^ string.quoted.single
> The ministers' plan isn't the workers' idea of a 'fair deal', they say.
                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ none
                                                    ^^^^^^^^^ string.quoted.single
`,
    );
    check(
      'end with their paragraph when they are not closed',
      `
> “The dam held, and 300 homes are dry.
   ^^^^^^^^^^^^ string.quoted.double
                     ^^^ constant.numeric
> Nobody was hurt, the mayor added later.
  ^^^^^^^^^^^^^^^^^ none
`,
    );
  });

  describe('names', () => {
    check(
      'of few capitals are acronyms',
      `
> The IAEA and two NGOs met U.S. envoys, the RFE/RL said; the U.S itself did not. I know.
      ^^^^ entity.name.type.acronym
                   ^^^^ entity.name.type.acronym
                            ^^^^ entity.name.type.acronym
                                             ^^^^^^ entity.name.type.acronym
                                                              ^^^ entity.name.type.acronym
                                                                                  ^ none
`,
    );
    check(
      'of a writer stand in a byline',
      `
> By Ana de la Cruz and Tom O’Neill, Science Editor
  ^^ keyword.other.byline
     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ variable.other.author
> By Tuesday the water had gone.
  ^^ none
`,
    );
    check(
      'of a place and an agency stand in a dateline',
      `
> LA PAZ, 3 May (Reuters) — Miners went back to work.
  ^^^^^^ entity.name.type.dateline
          ^^^^^ constant.numeric.date
                ^^^^^^^^^ comment.block.credit
                            ^^^^^^ none
`,
    );
    check(
      'of sites are links',
      `
> More at https://example.org/a?b=1, or write to desk@example.org.
          ^^^^^^^^^^^^^^^^^^^^^^^^^ markup.underline.link
                                   ^ none
                                                 ^^^^^^^^^^^^^^^^ markup.underline.link
                                                                 ^ none
`,
    );
  });

  describe('lines', () => {
    check(
      'that are short and no sentence are headings',
      `
> Who pays for the bridge
  ^^^^^^^^^^^^^^^^^^^^^^^ markup.heading
> A Long Night for the Harbour as Cranes Fall in the Storm of the Century, Officials Say
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ markup.heading
> Prices fell again.
  ^^^^^^^^^^^^^^^^^^ none
> The harbour was closed for most of the day and most of the ships had
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ none
`,
    );
    check(
      'of the page, not of the text, are furniture',
      `
> Skip to content
  ^^^^^^^^^^^^^^^ comment.line.furniture
> Home | World | Sport
  ^^^^^^^^^^^^^^^^^^^^ comment.line.furniture
> Share this on Facebook
  ^^^^^^^^^^^^^^^^^^^^^^ comment.line.furniture
> Lifeboats off the coast (Photo: J. Roe)
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ comment.line.furniture
> Breaking news of the flood reached the town only at noon, when the roads were long gone, and people who had meant to leave in the morning were told to stay where they were, upstairs, until somebody came.
  ^^^^^^^^^^^^^ none
> They share this view.
  ^^^^^^^^^^^^^^^^^^^^^ none
`,
    );
  });

  it('hands front matter to YAML, only at the start of a file', () => {
    checkScopes(
      grammar,
      `
> ---
  ^^^ punctuation.definition.front-matter.begin
> publisher: The Daily Example
  ^^^^^^^^^ entity.name.tag.yaml
> ---
  ^^^ punctuation.definition.front-matter.end
> It cost $5.
           ^ constant.numeric
> ---
  ^^^ none
`,
    );
  });

  it('takes the first line of a file for its title, sentences excepted', () => {
    checkScopes(
      grammar,
      `
> Ministers from nine countries are gathering on the island for talks on fish and on who may catch it
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ markup.heading
`,
    );
    checkScopes(grammar, '> The ministers are gathering.\n  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ none\n');
  });

  describe('time', () => {
    const pieces = {
      prose: 'Some 5,900 of “them” left Su-25 jets behind in May 2015, U.S. officials said at 9pm. ',
      digits: '1,',
      'numbers alone': '1 ',
      quotes: '" "a',
      apostrophes: "'a ",
      'curly quotes': '‘a ',
      capitals: 'A.',
      'capitals and dashes': 'A-1-',
      'title case': 'Title Case ',
      'side by side': 'a|',
      blanks: ' ',
      dots: '.',
      parentheses: '(',
      mail: 'a.a@',
      sites: 'www.',
      datelines: 'ABC ',
      bylines: 'By A and ',
      years: '2015-',
    };
    for (const [name, piece] of Object.entries(pieces)) {
      it(`grows with the line, not with its square: ${name}`, () => {
        const line = piece.repeat(Math.ceil(100_000 / piece.length));
        const start = performance.now();
        const result = grammar.tokenizeLine(line, INITIAL, 10_000);
        const spent = performance.now() - start;
        assert(!result.stoppedEarly && spent < 5_000, `${spent.toFixed(0)} ms for 100 KB`);
      });
    }
  });
});
