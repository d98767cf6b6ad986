import { deepStrictEqual } from 'node:assert';
import { readNames } from './readNames';

/** What the first mention of a capital stands for, and its form. */
function readingOf(text: string, capital: string): string {
  const { names } = readNames(text);
  const mention = names.mentions.find((m) => text.slice(m.span.start, m.span.end) === capital);
  return mention ? `${names.entities[mention.entity]!.name} (${mention.form})` : 'none';
}

describe('metonyms', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['Ankara offered to mediate.', 'Ankara', 'Turkey (metonym)'],
    ['Ankara has refused to sign.', 'Ankara', 'Turkey (metonym)'],
    ["Lima's decision surprised many.", 'Lima', 'Peru (metonym)'],
    ['Lima has resisted all efforts.', 'Lima', 'Peru (metonym)'],
    ['Relations with Tehran are poor.', 'Tehran', 'Iran (metonym)'],
    ['It is hard for Warsaw to agree.', 'Warsaw', 'Poland (metonym)'],
    ['Critics accused Cairo of delay.', 'Cairo', 'Egypt (metonym)'],
    ['The talks were held in Ankara.', 'Ankara', 'Ankara (name)'],
    ['Ankara was hit by a storm.', 'Ankara', 'Ankara (name)'],
    ["Lima's streets were empty.", 'Lima', 'Lima (name)'],
    ['The Ankara-based firm grew.', 'Ankara', 'Ankara (name)'],
    ['Milan offered to host the fair.', 'Milan', 'Milan (name)'],
  ];
  for (const [text, capital, expected] of cases)
    it(text, () => deepStrictEqual(readingOf(text, capital), expected));
});
