/** What a punctuation mark is between phrases; null for one that says nothing by itself. */
export function kindOfMark(mark: string): 'comma' | 'bracket' | 'quote' | 'stop' | null {
  switch (mark) {
    case ',':
      return 'comma';
    case '(':
    case ')':
    case '[':
    case ']':
      return 'bracket';
    case '"':
    case '“':
    case '”':
    case "'":
    case '‘':
    case '’':
      return 'quote';
    case ';':
    case ':':
    case '.':
    case '!':
    case '?':
    case '—':
      return 'stop';
    default:
      return null;
  }
}
