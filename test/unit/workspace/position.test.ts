import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { lineStartsOf } from '../../../server/src/text/lineStarts';
import { offsetAt, positionAt } from '../../../server/src/workspace/position';

const text = fc.array(fc.constantFrom('a', 'ü', '😀', '\n', '\r\n', '\r')).map((parts) => parts.join(''));

describe('positions', () => {
  it("are those of the protocol's own document, for any text", () => {
    fc.assert(
      fc.property(text, fc.nat(40), fc.nat(12), (content, offset, line) => {
        const document = TextDocument.create('', '', 0, content);
        const starts = lineStartsOf(content);
        const at = Math.min(offset, content.length);
        // Between the two units of CRLF, the document moves back; we do not care.
        if (!(content[at - 1] === '\r' && content[at] === '\n'))
          assert.deepEqual(positionAt(starts, at), document.positionAt(at));
        assert.equal(document.lineCount, starts.length);
        const start = { line, character: 0 };
        assert.equal(offsetAt(starts, content.length, start), document.offsetAt(start));
      }),
    );
  });

  it('clamp what lies beyond the line or the text', () => {
    const starts = lineStartsOf('ab\ncd');
    assert.equal(offsetAt(starts, 5, { line: 0, character: 99 }), 2);
    assert.equal(offsetAt(starts, 5, { line: 1, character: 99 }), 5);
    assert.equal(offsetAt(starts, 5, { line: 9, character: 0 }), 5);
  });
});
