import assert from 'node:assert/strict';
import { lineStartsOf } from '../../../server/src/text/lineStarts';
import { findMasthead, type Masthead } from '../../../server/src/workspace/sources/findMasthead';

const FILL = Array.from({ length: 20 }, (_, i) => `Sentence ${i} of the story.`).join('\n\n');

function mastheadOf(text: string): Masthead {
  return findMasthead(text, lineStartsOf(text));
}

describe('findMasthead: publisher', () => {
  const cases: readonly [string, string | null][] = [
    [`OSLO, May 3 (Reuters) - The ship sailed.\n${FILL}`, 'Reuters'],
    [`WASHINGTON (AP) — The ship sailed.`, 'AP'],
    [`Ship sails\n\nPORT-AU-PRINCE, Haiti (Coast Herald) -- It sailed.`, 'Coast Herald'],
    [`${FILL}\n\n(BBC)\n`, 'BBC'],
    [`One line.\n(BBC)`, 'BBC'],
    [`Publication: Daily Ledger Volume: 1 Issue: 7\n\n${FILL}`, 'Daily Ledger'],
    [`${FILL}\nSource: Inland News\r\n`, 'Inland News'],
    [`${FILL}\n© 2019 Coast Herald. All rights reserved.`, 'Coast Herald'],
    [`${FILL}\nCopyright (c) 2001-2004 by Harbour Post, all rights reserved`, 'Harbour Post'],
    [`Source: https://example.org/story\n${FILL}`, null],
    [`The port (and the town) - all of it - was closed.`, null],
    [`NATO and the EU (the bloc) - said so.`, null],
    [`NATO and its force (ISAF) - said so.`, null],
    [`${FILL}\n(more to follow)`, null],
    [
      `Source: people who know the matter say that this is what happened, though nobody would confirm it to us\n${FILL}`,
      null,
    ],
    [`${FILL}\nPublisher: Nobody\n${FILL}`, null],
    ['', null],
  ];
  for (const [text, publisher] of cases)
    it(JSON.stringify(text.length > 70 ? `${text.slice(0, 40)} … ${text.slice(-25)}` : text), () =>
      assert.equal(mastheadOf(text).publisher, publisher),
    );
});

it('findMasthead: title and author', () => {
  const found = mastheadOf(`# Ferry runs again\n\nAuthor: Jan Ullman\n\n${FILL}`);
  assert.deepEqual([found.title, found.author], ['Ferry runs again', 'Jan Ullman']);
  assert.equal(mastheadOf('Headline: What now? Nobody knows\n\nText').title, 'What now? Nobody knows');
  assert.equal(mastheadOf('Just a line\n\nText').title, null);
});

it('findMasthead: volume of a periodical', () => {
  assert.equal(mastheadOf(`Publication: Daily Ledger Volume: 4 Issue: 7\n\n${FILL}`).volume, 4);
  assert.equal(mastheadOf(`Harbour Notes, Vol. 12, No. 3\n\n${FILL}`).volume, 12);
  assert.equal(mastheadOf(`The volume 3 litres held rose.\n\n${FILL}`).volume, null);
  assert.equal(mastheadOf(FILL).volume, null);
});

it('findMasthead takes time in proportion to the text at worst', () => {
  const began = performance.now();
  for (const text of ['A'.repeat(1e6), '('.repeat(1e6), '\n'.repeat(1e6), `${'A '.repeat(5e5)}(x) -`])
    mastheadOf(text);
  assert.ok(performance.now() - began < 1000);
});
