import { strict as assert } from 'node:assert';
import { chunk } from '../../../server/src/language/chunk';
import { findClauses } from '../../../server/src/language/clause';
import { read } from '../../../server/src/language/reading';

/** Clauses of a sentence, a line each: "kind subject | verb | objects | prepositions". An inherited subject has a star. */
function clausesOf(text: string): string[] {
  const reading = read(text);
  const { first } = reading.sentences;
  const { chunks, clauses } = findClauses(
    reading,
    chunk(reading, first[0]!, first[1]!, new Uint8Array(reading.tokens.count + 1)),
  );
  const words = (i: number): string =>
    i < 0 ? '-' : text.slice(reading.tokens.start[chunks[i]!.first], reading.tokens.end[chunks[i]!.end - 1]);
  return clauses
    .filter((c) => c.verb >= 0 || c.subject >= 0)
    .map((c) => {
      const pps = c.prepositional.map((p) => `${words(p.preposition)} ${words(p.phrase)}`).join(', ');
      return [
        `${c.kind} ${words(c.subject)}${c.inherited ? '*' : ''}`,
        words(c.verb),
        c.objects.map(words).join(', ') || '-',
        pps || '-',
      ].join(' | ');
    });
}

describe('findClauses', () => {
  const cases: [string, string[]][] = [
    [
      'The storm killed nine people in the valley.',
      ['main The storm | killed | nine people | in the valley'],
    ],
    [
      'A fire tore through the mill, killing six workers.',
      ['main A fire | tore | - | through the mill', 'participle A fire* | killing | six workers | -'],
    ],
    [
      'The ferry, which carried 80 people, sank.',
      ['main The ferry | sank | - | -', 'relative The ferry | carried | 80 people | -'],
    ],
    [
      'The man they arrested on a bus was a teacher.',
      ['main The man | was | a teacher | -', 'relative they | arrested | - | on a bus'],
    ],
    ['Ana Silva, a Chilean minister visited the camp.', ['main Ana Silva | visited | the camp | -']],
    [
      'Officials say there have been four aftershocks.',
      ['main Officials | say | - | -', 'complement - | have been | four aftershocks | -'],
    ],
    [
      'The treaty was first signed in the spring and has been praised by the press.',
      [
        'main The treaty | was first signed | - | in the spring',
        'main The treaty* | has been praised | - | by the press',
      ],
    ],
    [
      'Two men were arrested, police said.',
      ['main Two men | were arrested | - | -', 'main police | said | - | -'],
    ],
    [
      'The firm said it would cut 300 jobs.',
      ['main The firm | said | - | -', 'complement it | would cut | 300 jobs | -'],
    ],
    [
      'People hurt in the crash were flown to hospital.',
      ['main People | were flown | - | to hospital', 'participle People | hurt | - | in the crash'],
    ],
    [
      'The club agreed to pay the striker.',
      ['main The club | agreed | - | -', 'infinitive The club* | to pay | the striker | -'],
    ],
    [
      'The mayor opened the bridge and praised the builders.',
      ['main The mayor | opened | the bridge | -', 'main The mayor* | praised | the builders | -'],
    ],
  ];
  for (const [text, expected] of cases) it(text, () => assert.deepEqual(clausesOf(text), expected));
});
