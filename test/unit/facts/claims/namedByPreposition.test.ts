import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyse } from '../../../../server/src/facts/analyse';

/** Subject and value of each claim, as "name: value". */
function claims(text: string): string[] {
  const { frames, names, figures } = analyse(text);
  return frames
    .filter(({ subject }) => subject.kind === 'entity')
    .map(({ subject, figure, end }) => {
      const { value } = figures[figure]!;
      const amount =
        value.type === 'change'
          ? end === 'from'
            ? value.from
            : value.to
          : value.type === 'single'
            ? value.value
            : '';
      return `${subject.kind === 'entity' ? names.entities[subject.entity]!.name : ''}: ${amount}`;
    });
}

describe('subjects that hang on a name', () => {
  it('leads past what is tallied to what it is tallied at', () => {
    const found = claims(
      'Staff\n\nThe number of nurses at Ardmore Hospital is to rise from 1,900 to 2,400 by 2030.\n',
    );
    assert.deepEqual(found.slice(0, 2), ['Ardmore Hospital: 1900', 'Ardmore Hospital: 2400']);
  });

  it('does not go past people who are told of for themselves', () => {
    const found = claims('Rally\n\nFriends of a singer at Ardmore Hospital paid 300 crowns.\n');
    assert.deepEqual(
      found.filter((claim) => claim.startsWith('Ardmore')),
      [],
    );
  });
});
