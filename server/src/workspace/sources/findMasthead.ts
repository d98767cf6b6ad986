/** What a text says about itself where texts do so: at its very top or end. */
export interface Masthead {
  readonly publisher: string | null;
  readonly title: string | null;
  readonly author: string | null;
  /** Of the periodical that it is from. */
  readonly volume: number | null;
}

/** Lines with text that are looked at, at either end. */
const EDGE = 8;
/** Longer names are sentences. */
const MAX_NAME = 60;

type Field = Exclude<keyof Masthead, 'volume'>;

/** "Publication: Eurasia Daily Monitor Volume: 1". A line of its own, the name up to the next label. */
const LABELS: readonly (readonly [string, Field])[] = [
  ['publication', 'publisher'],
  ['publisher', 'publisher'],
  ['newspaper', 'publisher'],
  ['outlet', 'publisher'],
  ['source', 'publisher'],
  ['title', 'title'],
  ['headline', 'title'],
  ['author', 'author'],
  ['byline', 'author'],
];

/**
 * Publisher, title and author where a text states them in a form of their own: labelled lines, a dateline with an agency ("OSLO
 * (Reuters) -"), a credit on a line by itself ("(BBC)"), a copyright line, a Markdown title. Nothing is guessed from running text.
 */
export function findMasthead(text: string, lineStarts: Int32Array): Masthead {
  const lines = edgeLines(text, lineStarts);
  const found: { publisher: string | null; title: string | null; author: string | null } = {
    publisher: null,
    title: null,
    author: null,
  };
  for (const part of [lines.first, lines.last])
    for (const line of part) {
      const [field, value] = labelled(line) ?? [];
      if (field && value) found[field] ??= value;
    }
  return {
    publisher: found.publisher ?? firstOf(lines.first, agencyIn) ?? firstOf(lines.last, creditIn),
    title: found.title ?? headingIn(lines.first),
    author: found.author,
    volume: firstOf(lines.first, volumeIn),
  };
}

/** What is read from the first line that tells anything. */
function firstOf<T>(lines: readonly string[], read: (line: string) => T | null): T | null {
  for (const line of lines) {
    const found = read(line);
    if (found !== null) return found;
  }
  return null;
}

/** "Volume: 3 Issue: 41", "Vol. 12, No. 4": the volume, where the line tells the issue, too. */
function volumeIn(line: string): number | null {
  if (!VOLUMES.some((word) => line.includes(word))) return null;
  const match = /\bvol(?:ume|\.)?:? ?(\d{1,3})\b[^\d]{1,12}\d/i.exec(line);
  const isIssue = match && /\b(?:issue|no\.?|number|nr\.?|#)/i.test(line.slice(match.index));
  return isIssue ? Number(match[1]) : null;
}

/** The first letters of the word, which few lines have: much faster to look for than the whole form. */
const VOLUMES = ['vol', 'Vol', 'VOL'];

/** The first and the last lines with text, each once. */
function edgeLines(text: string, starts: Int32Array): { first: string[]; last: string[] } {
  const lineAt = (line: number): string => text.slice(starts[line], starts[line + 1] ?? text.length).trim();
  const first: string[] = [];
  let at = 0;
  for (; at < starts.length && first.length < EDGE; at++) {
    const line = lineAt(at);
    if (line !== '') first.push(line);
  }
  const last: string[] = [];
  for (let end = starts.length - 1; end >= at && last.length < EDGE; end--) {
    const line = lineAt(end);
    if (line !== '') last.push(line);
  }
  // Of a short text all lines are first ones; its last line is its last line all the same.
  return { first, last: last.length > 0 ? last.reverse() : first.slice(-3) };
}

function labelled(line: string): [Field, string] | null {
  const colon = line.indexOf(':');
  if (colon < 0 || colon > 14) return null;
  const label = line.slice(0, colon).trim().toLowerCase();
  const entry = LABELS.find(([word]) => word === label);
  if (!entry) return null;
  const rest = line.slice(colon + 1).split(/ (?:Volume|Vol\.|Issue|No\.|Date|Page)\b/)[0]!;
  const value = entry[1] === 'title' ? rest.trim() : nameIn(rest);
  return value ? [entry[1], value] : null;
}

function headingIn(lines: readonly string[]): string | null {
  return /^# +(.+?)(?: +#+)?$/.exec(lines[0] ?? '')?.[1]?.trim() ?? null;
}

/** "GENEVA, May 3 (Reuters) - …": a place in capitals, perhaps with its country or the day, an agency in brackets, a dash. */
function agencyIn(line: string): string | null {
  const match =
    /^[\p{Lu}][\p{Lu} .'’-]{1,40}(?:, [\p{L}. ]{1,25}\d{0,2})? ?\(([^()]{2,40})\) ?(?:--?|–|—)/u.exec(line);
  return match && nameIn(match[1]!);
}

/** "(BBC)", "© 2004 Coast Herald. All rights reserved." */
function creditIn(line: string): string | null {
  const bracketed = /^\(([^()]{2,40})\)$/.exec(line);
  if (bracketed) return nameIn(bracketed[1]!);
  const owned = /^(?:copyright|©|\(c\))[ ©]*(?:\(c\) ?)?(?:\d{4}(?:[-–]\d{4})?)?,? *(?:by )?(.+)$/i.exec(
    line,
  );
  return owned ? nameIn(owned[1]!.split(/\. |, all rights|\.$/i)[0]!) : null;
}

/** A name, cleaned; null for what reads like a sentence or an address. */
function nameIn(text: string): string | null {
  const name = text.trim().replace(/[.,;]$/, '');
  const isName = /^[\p{Lu}\d]/u.test(name) && name.length >= 2 && name.length <= MAX_NAME;
  return isName && !/https?:|www\.|@|[!?;]/.test(name) ? name : null;
}
