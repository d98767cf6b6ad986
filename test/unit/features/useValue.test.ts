import assert from 'node:assert/strict';
import { analyse } from '../../../server/src/facts/analyse';
import type { Figure } from '../../../server/src/extract/figures/figure';
import { useValue } from '../../../server/src/features/drafts/useValue';
import { isQuantity } from '../../../server/src/features/target';

function figuresOf(text: string): readonly Figure[] {
  return analyse(text).figures.filter((figure) => isQuantity(figure) && figure.value.type !== 'date');
}

/** The draft with the first figure of the source in place of its own first one; null: it is left as it is. */
function use(draft: string, source: string): string | null {
  const own = figuresOf(draft);
  const edit = useValue(draft, own[0]!, figuresOf(source)[0]!, own);
  return edit && draft.slice(0, edit.span.start) + edit.newText + draft.slice(edit.span.end);
}

describe('useValue', () => {
  const cases: readonly [what: string, draft: string, source: string, expected: string | null][] = [
    ['the number alone', 'The clinic has 300 beds.', 'It has 250 beds.', 'The clinic has 250 beds.'],
    ['groups of digits', 'It has 7,000 seats.', 'It has 12500 seats.', 'It has 12,500 seats.'],
    ['no groups', 'It has 7000 seats.', 'It has 12,500 seats.', 'It has 12500 seats.'],
    ['spelt small numbers', 'It lost seven boats.', 'It lost 9 boats.', 'It lost nine boats.'],
    ['no spelt large numbers', 'It lost seven boats.', 'It lost 23 boats.', 'It lost 23 boats.'],
    ['magnitudes', 'The bridge cost $1.2bn.', 'It cost $870 million.', 'The bridge cost $0.87bn.'],
    ['magnitudes that fit', 'It cost €1.2 million.', 'It cost €3.4bn.', 'It cost €3.4 billion.'],
    [
      'digits where no magnitude fits',
      'It sold 1.2 million cups.',
      'It sold 48,310 cups.',
      'It sold 48,310 cups.',
    ],
    [
      'a modifier that both have',
      'Some 300 beds were lost.',
      'About 250 beds were lost.',
      'Some 250 beds were lost.',
    ],
    ['a modifier of the source', 'It has 300 beds.', 'It has about 250 beds.', 'It has about 250 beds.'],
    ['no modifier of the source', 'It has about 300 beds.', 'It has 250 beds.', 'It has 250 beds.'],
    [
      'a modifier in the words of the draft',
      'It has 300 beds and some 40 nurses.',
      'It has roughly 250 beds.',
      'It has some 250 beds and some 40 nurses.',
    ],
    [
      'a capital',
      'About 300 beds were lost.',
      'More than 250 beds were lost.',
      'More than 250 beds were lost.',
    ],
    ['no modifier at the start', 'Nearly $300 was paid.', 'It paid $250.', '$250 was paid.'],
    ['a modifier behind', 'It has 300 or more beds.', 'It has 250 beds.', 'It has 250 beds.'],
    ['a range', 'It has 300 beds.', 'It has 250 to 270 beds.', 'It has 250 to 270 beds.'],
    ['a single number for a range', 'Between 300 and 320 beds went.', 'It has 250 beds.', '250 beds went.'],
    ['units', 'The road is 10 miles long.', 'The road is 20 km long.', 'The road is 12 miles long.'],
    ['percent', 'It fell by 45 percent.', 'It fell by 43.5%.', 'It fell by 43.5 percent.'],
    ['nothing that is equal', 'It has 300 beds.', 'It has 300 beds.', null],
    ['no other currency', 'It cost $300.', 'It cost €250.', null],
    ['no other dimension', 'It is 300 km long.', 'It weighs 250 kg.', null],
  ];
  for (const [what, draft, source, expected] of cases)
    it(`writes ${what} as the draft does`, () => assert.equal(use(draft, source), expected));
});
