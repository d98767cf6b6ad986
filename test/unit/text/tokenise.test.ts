import { strict as assert } from 'node:assert';
import { english } from '../../../server/src/language/lexicon';
import { segment } from '../../../server/src/text/segment';
import { TokenFlag, TokenKind, tokenise, tokenText } from '../../../server/src/text/tokenise';

const lexicon = english();

function tokensOf(text: string): string[] {
  const tokens = tokenise(text, lexicon.vocabulary);
  return Array.from({ length: tokens.count }, (_, i) => tokenText(tokens, i));
}

function sentencesOf(text: string): string[] {
  const tokens = tokenise(text, lexicon.vocabulary);
  const { first, count } = segment(tokens, lexicon);
  return Array.from({ length: count }, (_, s) =>
    text.slice(tokens.start[first[s]!], tokens.end[first[s + 1]! - 1]),
  );
}

describe('tokenise', () => {
  const cases: [string, string][] = [
    ['The fare rose to $3.50.', 'The fare rose to $ 3.50 .'],
    ['1,234,567 ballots', '1,234,567 ballots'],
    ['Rs 12,34,567 crore', 'Rs 12,34,567 crore'],
    ['4,5 and 12,3', '4 , 5 and 12 , 3'],
    ['a .358 average', 'a .358 average'],
    ["Canada's own, the players' and it's", "Canada 's own , the players ' and it 's"],
    ["O'Neill didn't, they'll, we've", "O'Neill didn't , they 'll , we 've"],
    ['The U.S. at 5 p.m. today', 'The U.S. at 5 p.m. today'],
    ['J.R.Smith', 'J.R. Smith'],
    ['a Mi-24, an MH370, a 201st', 'a Mi - 24 , an MH370 , a 201 st'],
    ['version 2.0.1', 'version 2.0.1'],
    ['café “naïve” – déjà', 'café “ naïve ” – déjà'],
    ['😀 fine', '😀 fine'],
    ['16x9', '16 x9'],
    ['', ''],
  ];
  for (const [text, expected] of cases)
    it(JSON.stringify(text), () => assert.equal(tokensOf(text).join(' '), expected));

  it('covers every character that is no white space, once and in order', () => {
    const text = 'Mr. O’Dwyer’s 3,000-strong “army”…\r\n\r\n— went home at 9:30.';
    const tokens = tokenise(text, lexicon.vocabulary);
    let at = 0;
    for (let i = 0; i < tokens.count; i++) {
      assert.match(text.slice(at, tokens.start[i]), /^\s*$/);
      at = tokens.end[i]!;
    }
    assert.match(text.slice(at), /^\s*$/);
  });

  it('marks lines, blank lines and capitals', () => {
    const tokens = tokenise('One TWO\nthree\r\n\r\niFour', lexicon.vocabulary);
    const has = (i: number, flag: number): boolean => (tokens.flags[i]! & flag) !== 0;
    assert.deepEqual(
      [0, 1, 2, 3].map((i) => has(i, TokenFlag.LineBefore)),
      [true, false, true, true],
    );
    assert.deepEqual(
      [0, 1, 2, 3].map((i) => has(i, TokenFlag.BlankBefore)),
      [false, false, false, true],
    );
    assert.deepEqual(
      [
        has(0, TokenFlag.Upper),
        has(1, TokenFlag.AllCaps),
        has(2, TokenFlag.Upper),
        has(3, TokenFlag.InnerCap),
      ],
      [true, true, false, true],
    );
  });

  it('finds words in the vocabulary whatever their case and accents', () => {
    const tokens = tokenise('PEOPLE People pèople zxqv', lexicon.vocabulary);
    assert.equal(tokens.word[0], tokens.word[1]);
    assert.equal(tokens.word[0], tokens.word[2]);
    assert.equal(tokens.word[3], 0);
    assert.equal(tokens.kind[0], TokenKind.Word);
  });
});

describe('segment', () => {
  const cases: [string, string[]][] = [
    ['He left. She stayed.', ['He left.', 'She stayed.']],
    [
      'Gen. Ortiz met Mr. Bell in St. Louis. They spoke.',
      ['Gen. Ortiz met Mr. Bell in St. Louis.', 'They spoke.'],
    ],
    ['It grew in the U.S. The rest shrank.', ['It grew in the U.S.', 'The rest shrank.']],
    ['It grew in the U.S. Senate race.', ['It grew in the U.S. Senate race.']],
    ['Acme Inc. rose 3.5 percent. No. 5 fell.', ['Acme Inc. rose 3.5 percent.', 'No. 5 fell.']],
    ['Was it No. It was not.', ['Was it No.', 'It was not.']],
    ['“We won.” He smiled.', ['“We won.”', 'He smiled.']],
    ['A line\nbreaks here', ['A line', 'breaks here']],
    ['J. K. Rowling wrote. J. did not.', ['J. K. Rowling wrote.', 'J. did not.']],
    ['J. P. Marlowe left. See p. 5 there.', ['J. P. Marlowe left.', 'See p. 5 there.']],
    ['', []],
  ];
  for (const [text, expected] of cases)
    it(JSON.stringify(text), () => assert.deepEqual(sentencesOf(text), expected));
});
