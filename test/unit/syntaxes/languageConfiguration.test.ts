import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const FILE = path.resolve(import.meta.dirname, '../../../language-configuration.json');
const { wordPattern } = JSON.parse(readFileSync(FILE, 'utf8')) as {
  wordPattern: { pattern: string; flags: string };
};

describe('language configuration', () => {
  const words = (text: string): string[] =>
    text.match(new RegExp(wordPattern.pattern, `g${wordPattern.flags}`)) ?? [];

  it('keeps names and numbers whole that a double click is to take whole', () => {
    assert.deepEqual(words('The U.S. Su-25, O’Neill and Jean-Pierre paid $1,250.75 for Ciudad Juárez.'), [
      'The',
      'U.S.',
      'Su-25',
      'O’Neill',
      'and',
      'Jean-Pierre',
      'paid',
      '1,250.75',
      'for',
      'Ciudad',
      'Juárez',
    ]);
  });

  it('leaves the possessive and the end of a sentence out', () => {
    assert.deepEqual(words("Chile's mines, the U.S.'s and Peru’s don't agree.Next"), [
      'Chile',
      's',
      'mines',
      'the',
      'U.S.',
      's',
      'and',
      'Peru',
      's',
      "don't",
      'agree',
      'Next',
    ]);
  });
});
