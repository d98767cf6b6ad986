import { deepStrictEqual } from 'node:assert';
import { isOneSlip } from '../../../../server/src/facts/entities/editDistance';
import { suggestFor, type Suggestion } from '../../../../server/src/facts/entities/suggestions';
import { indexTexts, type Texts } from './indexTexts';

/** Suggestions of one source, in short. */
function suggest(texts: Texts, file: string): string[] {
  const { index } = indexTexts(texts);
  return suggestFor(index, file).map((suggestion: Suggestion) => {
    switch (suggestion.kind) {
      case 'spelling-slip':
        return `${suggestion.written} → ${suggestion.usual} (${suggestion.spans.length})`;
      case 'probably-same':
        return `${suggestion.entity} ? ${suggestion.candidates.join(', ')}`;
      case 'members-differ':
        return `${suggestion.entity}: ${suggestion.members.join(' ')} / ${suggestion.other.members.join(' ')}`;
    }
  });
}

describe('suggestions on names', () => {
  it('points at a slip within a source', () => {
    const text = 'Vitaly Khlupov spoke. Khlupov was sure. “It is so,” says Khlupkov.';
    deepStrictEqual(suggest({ 'a.txt': text }, 'a.txt'), ['Khlupkov → Vitaly Khlupov (1)']);
  });

  it('points at a slip across sources, on the side of the fewer', () => {
    const texts = {
      'a.txt': 'They met Duncan Raith.',
      'b.txt': 'They met Duncan Raith.',
      'c.txt': 'They met Duncan Raithe.',
    };
    deepStrictEqual(suggest(texts, 'c.txt'), ['Duncan Raithe → Duncan Raith (1)']);
    deepStrictEqual(suggest(texts, 'a.txt'), []);
  });

  it('does not take two persons, or singular and plural, for slips', () => {
    deepStrictEqual(suggest({ 'a.txt': 'They met Jana Novak and Dana Novak.' }, 'a.txt'), []);
    deepStrictEqual(suggest({ 'a.txt': 'The Falcons won. The Falcons sang. A Falcon fell.' }, 'a.txt'), []);
  });

  it('offers a full name for an initial', () => {
    const texts = { 'a.txt': 'A note by J. Harrow came.', 'b.txt': 'They met Julia Harrow.' };
    deepStrictEqual(suggest(texts, 'a.txt'), ['j-harrow ? julia-harrow']);
  });

  it('offers the candidates of an ambiguous surname', () => {
    const texts = {
      'a.txt': 'They met Vera Brandt.',
      'b.txt': 'They met Ilse Brandt.',
      'c.txt': 'They criticised Ms Brandt.',
    };
    deepStrictEqual(suggest(texts, 'c.txt'), ['brandt ? ilse-brandt, vera-brandt']);
  });

  it('compares lists of members', () => {
    const texts = {
      'a.txt': 'The members of the Arctic Council (Norway, Sweden and Denmark) met.',
      'b.txt': 'Arctic Council members Norway, Sweden, Denmark and Iceland met.',
      'c.txt': 'The members of the Arctic Council (Denmark, Norway and Sweden) met.',
    };
    deepStrictEqual(suggest(texts, 'a.txt'), [
      'arctic-council: denmark norway sweden / denmark iceland norway sweden',
    ]);
  });

  it('knows one slip of the pen', () => {
    const pairs: readonly (readonly [string, string, boolean])[] = [
      ['khlupin', 'khlupkin', true],
      ['abcd', 'abdc', true],
      ['abcd', 'abxd', true],
      ['abcd', 'abcd', false],
      ['abcd', 'axyd', false],
      ['abcd', 'abcdef', false],
      ['', 'a', true],
    ];
    for (const [a, b, expected] of pairs) deepStrictEqual(isOneSlip(a, b), expected, `${a} ${b}`);
  });
});
