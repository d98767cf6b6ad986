/** V8 copies substrings up to this length; longer ones keep the whole text alive. */
const COPIED = 12;
/** Names seen lately: sources of one folder share most of theirs. Dropped as a whole when full. */
const LIMIT = 50_000;
const seen = new Map<string, string>();

/** The same string without the text it was cut from, shared with equal ones. */
export function detach(text: string): string {
  const known = seen.get(text);
  if (known !== undefined) return known;
  const own = text.length > COPIED ? copy(text) : text;
  if (seen.size >= LIMIT) seen.clear();
  seen.set(own, own);
  return own;
}

function copy(text: string): string {
  const units: number[] = [];
  for (let i = 0; i < text.length; i++) units.push(text.charCodeAt(i));
  return String.fromCharCode(...units);
}
