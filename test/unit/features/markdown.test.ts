import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { escapeMarkdown, markdownLink } from '../../../server/src/features/markdown';

interface Renderer {
  render(markdown: string): string;
}
const MarkdownIt = createRequire(__filename)('markdown-it') as new (options: object) => Renderer;

/** What a reader of the rendered text sees. */
function seen(markdown: string): string {
  const html = new MarkdownIt({ html: true }).render(markdown);
  return html
    .replace(/<\/?p>|\n$/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .trim();
}

const piece = fc.constantFrom(
  'a',
  'Bb',
  '7',
  ' ',
  '*',
  '_',
  '`',
  '[',
  ']',
  '(',
  ')',
  '<',
  '>',
  '&',
  '&amp;',
  '~~',
  '|',
  '#',
  '-',
  '+',
  '.',
  '!',
  '\\',
  '1.',
  '://',
);

describe('escapeMarkdown', () => {
  it('shows exactly the text, whatever is in it', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = `x${pieces.join('')}`.trim().replace(/ +/g, ' ');
        assert.equal(seen(escapeMarkdown(text)), text);
        assert.equal(seen(`**${escapeMarkdown(text)}**`).replace(/<\/?strong>/g, ''), text);
      }),
      { numRuns: 2000 },
    );
  });

  it('begins no list or heading', () => {
    for (const text of ['# a', '- a', '+ a', '1. a', '12) a']) assert.equal(seen(escapeMarkdown(text)), text);
  });

  it('leaves plain words as they are: not every client renders Markdown', () => {
    assert.equal(escapeMarkdown('some_file.txt, 7,000 (about)'), 'some_file.txt, 7,000 (about)');
  });

  it('is one line', () => assert.equal(escapeMarkdown('a\r\n b'), 'a b'));
});

it('markdownLink keeps its target whole', () => {
  assert.equal(markdownLink('a]b', 'file:///x(1) y'), '[a\\]b](file:///x%281%29%20y)');
});
