/** Offsets of the first code unit of each line. LF, CRLF and a lone CR end a line, as in the Language Server Protocol. */
export function lineStartsOf(text: string): Int32Array {
  const starts = [0];
  const carriageReturns = text.includes('\r');
  for (let i = lineBreak(text, 0, carriageReturns); i >= 0; i = lineBreak(text, i + 1, carriageReturns))
    starts.push(i + 1);
  return new Int32Array(starts);
}

/** The next line feed, or carriage return without one; -1 behind the last. */
function lineBreak(text: string, from: number, carriageReturns: boolean): number {
  if (!carriageReturns) return text.indexOf('\n', from);
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x0a || (code === 0x0d && text.charCodeAt(i + 1) !== 0x0a)) return i;
  }
  return -1;
}
