import assert from 'node:assert/strict';
import { decode, tooLarge } from '../../../server/src/workspace/decode';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function problemOf(bytes: Uint8Array): string {
  const decoded = decode(bytes);
  if (decoded.ok) throw new Error(`read as ${decoded.text}`);
  const { code, range, message } = decoded.problem;
  assert.ok(message.length > 20);
  return `${code}:${range.start.line}`;
}

describe('decode', () => {
  it('reads UTF-8, drops a byte order mark and keeps line ends', () => {
    assert.deepEqual(decode(utf8('a\r\nü€😀')), { ok: true, text: 'a\r\nü€😀' });
    assert.deepEqual(decode(Uint8Array.of(0xef, 0xbb, 0xbf, 0x61)), { ok: true, text: 'a' });
    assert.deepEqual(decode(new Uint8Array()), { ok: true, text: '' });
  });

  it('refuses UTF-16 and binary files', () => {
    assert.equal(problemOf(Uint8Array.of(0xff, 0xfe, 0x61, 0)), 'encoding:0');
    assert.equal(problemOf(Uint8Array.of(0xfe, 0xff, 0, 0x61)), 'encoding:0');
    assert.equal(problemOf(Uint8Array.of(0x50, 0x4b, 0, 1)), 'binary:0');
  });

  it('finds the line of the first byte that is no UTF-8', () => {
    const latin1 = (line: number): Uint8Array =>
      Uint8Array.from([
        ...utf8('häuser\n'.repeat(line)),
        0x63,
        0x61,
        0x66,
        0xe9,
        0x20,
        ...utf8('\nx'.repeat(50)),
      ]);
    for (const line of [0, 1, 7, 40]) assert.equal(problemOf(latin1(line)), `encoding:${line}`);
    assert.equal(problemOf(Uint8Array.of(0x61, 0xe2, 0x82)), 'encoding:0');
  });

  it('says how large a file is that is too large', () => {
    assert.match(tooLarge(3 * 1048576, 2097152).message, /3\.0 MB.*2\.0 MB/);
  });
});
