import assert from 'node:assert/strict';
import { countScore, scoreStory, type Alarm, type StoryScore } from '../../support/scoreStory';
import { parseStory } from '../../support/story';

const STORY = parseStory(`# A fire at the mill — fire
--- a.txt
<|dead.a:Two people|> died and <|hurt.a:nine people|> were hurt. In 1990 a fire killed <|dead1990.a:six|>.
Damage: <|cost.a:$4 million|>.
--- b.txt
The fire killed <|dead.b:three|>. <|hurt.b:A dozen|> were hurt, and there were 20 engines.
--- c.txt
<|dead.c:Two|> are dead, <|hurt.c:nine|> injured. The roof cost <|roof.c:$1 million|>.
--- expect
update dead: dead.a dead.c | dead.b
conflict hurt: hurt.a hurt.c | hurt.b
may damage: cost.a | roof.c
apart fires: dead.a dead.b dead.c ~ dead1990.a
agree dead: dead.a dead.c
agree hurt: hurt.a hurt.c
`);

function alarm(...labels: readonly string[]): Alarm {
  return { members: labels.map((label) => STORY.marks.get(label)!), text: labels.join(', ') };
}

function score(...alarms: readonly Alarm[]): StoryScore {
  return scoreStory(STORY, { alarms, facts: [] });
}

describe('scoreStory', () => {
  it('gives full marks to a perfect outcome', () => {
    const alarms = [alarm('dead.a', 'dead.b', 'dead.c'), alarm('hurt.b', 'hurt.c')];
    const facts = [
      ['dead.a', 'dead.b', 'dead.c'],
      ['hurt.a', 'hurt.b', 'hurt.c'],
    ].map((l) => alarm(...l).members);
    assert.deepEqual(countScore(scoreStory(STORY, { alarms, facts })), {
      wanted: 2,
      found: 2,
      pure: 2,
      alarms: 2,
      right: 2,
      violations: 0,
      agreements: 2,
      oneFact: 2,
    });
  });

  it('gives none to silence', () => {
    const { wanted, found, alarms, oneFact } = countScore(score());
    assert.deepEqual([wanted, found, alarms, oneFact], [2, 0, 0, 0]);
  });

  const kinds: readonly (readonly [string, readonly string[], string])[] = [
    ['figures of different groups', ['dead.c', 'dead.b'], 'right'],
    ['figures of one group', ['hurt.a', 'hurt.c'], 'agreement'],
    ['figures to be kept apart', ['dead.c', 'dead1990.a'], 'apart'],
    ['figures that may differ', ['cost.a', 'roof.c'], 'allowed'],
    ['figures of different facts', ['dead.a', 'hurt.b'], 'unrelated'],
    ['one figure', ['dead.a'], 'uncovered'],
  ];
  for (const [what, labels, kind] of kinds)
    it(`judges an alarm on ${what}: ${kind}`, () =>
      assert.deepEqual(
        score(alarm(...labels)).alarms.map((judged) => judged.kind),
        [kind],
      ));

  it('does not count what may be told', () => {
    const { alarms, right } = countScore(score(alarm('cost.a', 'roof.c')));
    assert.deepEqual([alarms, right], [0, 0]);
  });

  it('notes what an otherwise right alarm should have kept apart', () => {
    const { alarms } = score(alarm('dead.a', 'dead.b', 'dead1990.a'));
    assert.equal(alarms[0]!.kind, 'right');
    assert.deepEqual(alarms[0]!.violated, [
      ['dead.a', 'dead1990.a'],
      ['dead.b', 'dead1990.a'],
    ]);
  });

  it('finds little in an alarm on everything', () => {
    const { found, pure } = countScore(score(alarm(...STORY.marks.keys())));
    assert.deepEqual([found, pure], [2, 0]);
  });

  it('counts a figure once, however many claims stand on it', () => {
    const mark = STORY.marks.get('hurt.b')!;
    const inner = { ...mark, start: mark.start + 2 };
    assert.equal(score({ members: [mark, inner], text: '' }).alarms[0]!.kind, 'unrelated');
  });

  it('takes a member by where it touches a mark, in its own file only', () => {
    const { file, start } = STORY.marks.get('dead.b')!;
    const narrow = { file, start, end: start + 1 };
    const elsewhere = { file: 'c.txt', start: 60, end: 61 };
    const [a] = alarm('dead.a').members;
    assert.equal(score({ members: [a!, narrow], text: '' }).alarms[0]!.kind, 'right');
    assert.equal(score({ members: [a!, elsewhere], text: '' }).alarms[0]!.kind, 'uncovered');
  });

  it('asks for no conflict within one report', () => {
    const inside = parseStory(
      '# A — b\n--- a.txt\n<|x:Two|> or <|y:three|>.\n--- b.txt\nNothing.\n--- expect\nconflict n: x | y\n',
    );
    const told = { alarms: [{ members: [...inside.marks.values()], text: '' }], facts: [] };
    const { wanted, alarms, right } = countScore(scoreStory(inside, told));
    assert.deepEqual([wanted, alarms, right], [0, 1, 1]);
  });

  it('counts an agreement only where both claims are in one fact', () => {
    const facts = [['dead.a', 'dead.b'], ['dead.c'], ['hurt.a', 'hurt.c']].map((l) => alarm(...l).members);
    const { agreements } = scoreStory(STORY, { alarms: [], facts });
    assert.deepEqual(
      agreements.map(({ pair, isOneFact }) => [pair[0], isOneFact]),
      [
        ['dead.a', false],
        ['hurt.a', true],
      ],
    );
  });
});
