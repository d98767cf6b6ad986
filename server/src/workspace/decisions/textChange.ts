/** Replaces a span of a text, in UTF-16 code units. Several changes of one list never overlap and are sorted by start. */
export interface TextChange {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

/** The text with changes made in it. */
export function applyChanges(text: string, changes: readonly TextChange[]): string {
  let out = '';
  let at = 0;
  for (const { start, end, newText } of changes) {
    out += text.slice(at, start) + newText;
    at = end;
  }
  return out + text.slice(at);
}
