import assert from 'node:assert/strict';
import { read } from '../../../../server/src/language/reading';
import { detectFurniture } from '../../../../server/src/extract/furniture/detectFurniture';
import { FURNITURE_NAMES } from '../../../../server/src/extract/furniture/furniture';

/** The kind of each sentence of the text, by name. */
function kindsOf(text: string): string[] {
  return [...detectFurniture(read(text)).kinds].map((kind) => FURNITURE_NAMES[kind]!);
}

/** What each line alone is, between two lines of story. */
function checkLine(line: string, expected: string): void {
  const text = `The council met on Monday to discuss the harbour.\n\n${line}\n\nIts members voted late in the evening.`;
  assert.deepEqual(kindsOf(text).slice(1, -1), new Array(kindsOf(text).length - 2).fill(expected), line);
}

describe('detectFurniture', () => {
  const lines: Readonly<Record<string, readonly string[]>> = {
    'share counts': [
      '1.2K shares',
      '340 Comments',
      'Share this article',
      '4 min read',
      'Follow us on Twitter',
    ],
    navigation: [
      'Home | News | Business | Sport',
      'Read more: Harbour plan delayed again',
      '4x3 Image',
      'Story continues below advertisement',
    ],
    subscription: [
      'Sign up for our weekly newsletter',
      'Already a subscriber? Log in',
      'Get the latest headlines',
    ],
    comments: ['Leave a reply', 'Be the first to comment'],
    'issue header': ['The Port Review, Vol. 12, No. 3', 'Volume 7 Issue 22'],
    'date line': ['Tuesday, 4 May 2010 10:32 GMT', 'August 9, 2010', 'Last updated: 2:55 p.m.'],
    byline: ['By Anna Berg', 'By ANNA BERG and Tomas Lind, Staff Writers'],
    credit: ['Additional reporting by Tomas Lind; editing by Ada Moe', 'Source: Port authority'],
    'legal notice': ['Copyright 2011 Harbour Media. All rights reserved.'],
    caption: ['Ships wait outside the port in June. (AP Photo/Anna Berg)'],
    story: [
      'The service costs $9.99 a month after a free trial.',
      'Image problems plague the mayor',
      'Source of fire still unknown',
      'Watch list grows as talks stall',
      'By the end of the year, 40 ships had left.',
      'Donors pledge $4 million for flood relief',
      '300 dead in quake',
      'More than 200 homes burned',
      'Share prices fell 3 percent on Friday.',
    ],
  };
  for (const [kind, examples] of Object.entries(lines))
    for (const line of examples) it(`${kind}: ${line}`, () => checkLine(line, kind));

  it('takes a run of amounts as a donation bar, with the month it runs for', () => {
    const kinds = kindsOf(
      '0 €\n1,500 €\n4,000 €\nMAY 2019\n\nPort strike enters second week\n\nDockers stayed away.',
    );
    assert.deepEqual(kinds.slice(0, 4), new Array(4).fill('donation'));
    assert.deepEqual(kinds.slice(4), ['story', 'story']);
  });

  it('leaves one amount alone in its line to the story', () => {
    assert.deepEqual(kindsOf('The port lost more than that.\n\n$40 million\n\nIt hopes for better years.'), [
      'story',
      'story',
      'story',
    ]);
  });

  it('sees section names and repeated titles', () => {
    const kinds = kindsOf(
      'Harbour In Focus\n\nDockers of three ports walk out over pay and safety rules\n\nThey left at noon.\n\nHarbour In Focus\n\nDockers of three ports walk out over pay and safety rules\n\nNobody came back.',
    );
    assert.deepEqual(kinds, ['navigation', 'story', 'story', 'navigation', 'repeated line', 'story']);
  });

  it('sees menus of short lines', () => {
    assert.deepEqual(
      kindsOf('Europe\nAsia\nAfrica\nThe Americas\n\nDockers walked out on Monday.').slice(0, 4),
      new Array(4).fill('navigation'),
    );
  });

  it('sees the note about the author', () => {
    const kinds = kindsOf(
      'Dockers walked out on Monday.\n\nAnna Berg\n\nAnna Berg is a senior correspondent who covers shipping.',
    );
    assert.deepEqual(kinds, ['story', 'author biography', 'author biography']);
  });

  it('cuts a caption glued to the lead, and leaves a dateline', () => {
    const text = 'Empty cranes at the port of Varna (Reuters) The strike entered its second week on Monday.';
    const reading = read(text);
    const { kinds, parts } = detectFurniture(reading);
    assert.equal(kinds[0], 0);
    assert.equal(parts.length, 1);
    const end = reading.tokens.end[parts[0]!.endToken - 1]!;
    assert.equal(text.slice(0, end), 'Empty cranes at the port of Varna (Reuters)');
    assert.deepEqual(
      detectFurniture(read('VARNA (Reuters) - The strike entered its second week.')).parts,
      [],
    );
  });
});
