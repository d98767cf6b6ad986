/** Behind the last comma in a stretch between two items of a flow collection, which holds nothing but blanks, commas and comments. */
export function lastComma(text: string, start: number, end: number): number | null {
  let found: number | null = null;
  for (let at = start; at < end; at++) {
    if (text[at] === '#') at = commentEnd(text, at, end) - 1;
    else if (text[at] === ',') found = at + 1;
  }
  return found;
}

/** The first comma in such a stretch. */
export function firstComma(text: string, start: number, end: number): number | null {
  for (let at = start; at < end; at++) {
    if (text[at] === '#') at = commentEnd(text, at, end) - 1;
    else if (text[at] === ',') return at;
  }
  return null;
}

export function gapHasComment(text: string, start: number, end: number): boolean {
  return text.slice(start, end).includes('#');
}

function commentEnd(text: string, at: number, end: number): number {
  const line = text.indexOf('\n', at);
  return line < 0 || line > end ? end : line + 1;
}
