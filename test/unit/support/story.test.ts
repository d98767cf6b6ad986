import assert from 'node:assert/strict';
import { agreeingPairs, opposedPairs, parseStory } from '../../support/story';

const REPORTS = `# A fire at the mill — fire
--- a.txt
<|dead.a:Two people|> died, <|hurt.a:nine|> were hurt.
--- b.txt
The fire killed <|dead.b:three|>.

It was <|size.b:fewer than 10 metres|> high.
`;

function story(...lines: readonly string[]): string {
  return `${REPORTS}--- expect\n${lines.join('\n')}\n`;
}

describe('parseStory', () => {
  it('takes markers out and knows where figures stand', () => {
    const { title, domain, reports, marks } = parseStory(story('conflict dead: dead.a | dead.b'));
    assert.equal(title, 'A fire at the mill');
    assert.equal(domain, 'fire');
    assert.equal(reports.get('a.txt'), 'Two people died, nine were hurt.\n');
    assert.equal(reports.get('b.txt'), 'The fire killed three.\n\nIt was fewer than 10 metres high.\n');
    assert.deepEqual(marks.get('hurt.a'), {
      label: 'hurt.a',
      file: 'a.txt',
      start: 17,
      end: 21,
      text: 'nine',
    });
    for (const { file, start, end, text } of marks.values())
      assert.equal(reports.get(file)?.slice(start, end), text);
  });

  it('reads groups, figures that fit several groups, and comments', () => {
    const { expectations } = parseStory(
      story(
        '# a comment',
        'update dead: dead.a | dead.b + size.b',
        '',
        'apart people: dead.a dead.b ~ hurt.a ~ size.b',
      ),
    );
    assert.deepEqual(expectations, [
      { kind: 'update', name: 'dead', groups: [['dead.a'], ['dead.b']], neutral: ['size.b'] },
      { kind: 'apart', name: 'people', groups: [['dead.a', 'dead.b'], ['hurt.a'], ['size.b']], neutral: [] },
    ]);
  });

  it('pairs labels across groups and within them', () => {
    const { expectations } = parseStory(
      story('apart people: dead.a dead.b ~ hurt.a', 'agree dead: dead.a dead.b size.b'),
    );
    assert.deepEqual(opposedPairs(expectations[0]!), [
      ['dead.a', 'hurt.a'],
      ['dead.b', 'hurt.a'],
    ]);
    assert.deepEqual(agreeingPairs(expectations[1]!), [
      ['dead.a', 'dead.b'],
      ['dead.a', 'size.b'],
      ['dead.b', 'size.b'],
    ]);
  });

  const broken: readonly (readonly [string, string, RegExp])[] = [
    ['no heading', '--- a.txt\nText\n--- expect\n', /begins with/],
    ['no expectations', REPORTS, /one part "--- expect"/],
    ['a range without an end', story().replace('|> died', ' died'), /has no end/],
    ['an end without a range', story().replace('<|hurt.a:nine', 'nine'), /has no start/],
    ['a label given twice', story().replace('hurt.a', 'dead.a'), /"dead.a" comes twice/],
    ['a report given twice', story().replace('b.txt', 'a.txt'), /a.txt comes twice/],
    ['an empty mark', story().replace('nine', ''), /is empty/],
    ['blanks in a mark', story().replace('nine', 'nine '), /blanks at its ends/],
    ['a cursor', story().replace('It was', 'It <|>was'), /no cursor/],
    ['a word it does not know', story('clash dead: dead.a | dead.b'), /Not an expectation/],
    ['an unknown label', story('agree dead: dead.a dead.c'), /label "dead.c"/],
    ['a label in two groups', story('conflict dead: dead.a | dead.b dead.a'), /comes twice/],
    ['a conflict of one group', story('conflict dead: dead.a dead.b'), /Nothing to compare/],
    ['an empty group', story('conflict dead: dead.a | | dead.b'), /Nothing to compare/],
    ['an agreement of one figure', story('agree dead: dead.a'), /Nothing to compare/],
    ['the wrong separator', story('apart dead: dead.a | dead.b'), /No figure has the label "\|"/],
    [
      'agreeing figures that disagree',
      story('agree x: dead.a dead.b', 'update y: dead.b | dead.a'),
      /agree x/,
    ],
    [
      'a conflict that is kept apart',
      story('conflict x: dead.a | dead.b', 'apart y: dead.b ~ dead.a'),
      /apart y/,
    ],
    ['agreeing figures kept apart', story('apart y: dead.b ~ dead.a', 'agree x: dead.a dead.b'), /agree x/],
  ];
  for (const [what, marked, message] of broken)
    it(`refuses ${what}`, () => assert.throws(() => parseStory(marked), message));
});
