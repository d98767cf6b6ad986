import type { Span } from '../../../text/span';

/**
 * A text in which what typography makes of one and the same writing is alike: curly and straight quotes, all dashes, blanks of any
 * kind and number, composed and decomposed accents. Each unit of it knows where it stands in the text as written.
 */
export interface PlainText {
  /** As written. */
  readonly raw: string;
  readonly plain: string;
  /** Of each unit of `plain`: the first code unit of `raw` that it stands for, and the one behind the last. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

const enum Kind {
  Letter,
  Blank,
  Dash,
  Ignored,
}

const BLANK = ' ';
const DASH = '-';

/** Unicode: White_Space, and the separators of lines and paragraphs. */
const BLANKS = new Set([
  0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x20, 0x85, 0xa0, 0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005,
  0x2006, 0x2007, 0x2008, 0x2009, 0x200a, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000,
]);
/** Hyphens, dashes and the minus sign. */
const DASHES = new Set([
  0x2d, 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212, 0xfe58, 0xfe63, 0xff0d,
]);
/** Soft hyphen, zero-width and direction marks, byte order mark: nobody sees them. */
const IGNORED = new Set([
  0xad, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2060, 0xfeff,
]);
const REPLACED: ReadonlyMap<number, string> = new Map([
  ...[0x2018, 0x2019, 0x201a, 0x201b, 0x02bc, 0x2032].map((code) => [code, "'"] as const),
  ...[0x201c, 0x201d, 0x201e, 0x201f, 0xab, 0xbb, 0x2033].map((code) => [code, '"'] as const),
  [0x2026, '...'],
]);

/** Makes a text comparable. Linear in the text; offsets of `raw` are UTF-16 code units. */
export function plainText(raw: string): PlainText {
  const draft = new PlainDraft(raw);
  for (let at = 0; at < raw.length;) at = draft.take(at);
  return draft.finish();
}

/** The units of `plain` that a span of `raw` touches. */
export function toPlain({ starts, ends }: PlainText, span: Span): Span {
  const start = firstAbove(ends, span.start);
  return { start, end: Math.max(start, firstAbove(starts, span.end - 1)) };
}

/** The span of `raw` that units of `plain` stand for. An empty span lies where its first unit begins. */
export function toRaw({ raw, starts, ends }: PlainText, span: Span): Span {
  const start = starts[span.start] ?? raw.length;
  return span.end <= span.start ? { start, end: start } : { start, end: ends[span.end - 1]! };
}

/** Index of the first value above a limit; the values must rise. */
function firstAbove(values: Int32Array, limit: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle]! > limit) high = middle;
    else low = middle + 1;
  }
  return low;
}

class PlainDraft {
  private readonly units: number[] = [];
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];

  constructor(private readonly raw: string) {}

  /** Takes what stands at an offset; returns the offset behind it. */
  take(at: number): number {
    const code = this.raw.charCodeAt(at);
    switch (kindOf(code)) {
      case Kind.Blank:
        return this.takeRun(at, Kind.Blank, BLANK);
      case Kind.Dash:
        return this.takeRun(at, Kind.Dash, DASH);
      case Kind.Ignored:
        return at + 1;
      case Kind.Letter:
        return this.takeLetter(at, code);
    }
  }

  finish(): PlainText {
    const chunks: string[] = [];
    for (let i = 0; i < this.units.length; i += 4096)
      chunks.push(String.fromCharCode(...this.units.slice(i, i + 4096)));
    return {
      raw: this.raw,
      plain: chunks.join(''),
      starts: Int32Array.from(this.starts),
      ends: Int32Array.from(this.ends),
    };
  }

  /** Blanks in a row are one, and so are dashes ("--"); what nobody sees between them does not part them. */
  private takeRun(start: number, kind: Kind, unit: string): number {
    let end = start + 1;
    for (let at = end; at < this.raw.length; at++) {
      const next = kindOf(this.raw.charCodeAt(at));
      if (next === kind) end = at + 1;
      else if (next !== Kind.Ignored) break;
    }
    this.add(unit, start, end);
    return end;
  }

  private takeLetter(start: number, code: number): number {
    const end = clusterEnd(this.raw, start);
    if (end === start + 1 && code < 0x80) this.add(this.raw[start]!, start, end);
    else if (end === start + 1 && REPLACED.has(code)) this.add(REPLACED.get(code)!, start, end);
    else this.add(this.raw.slice(start, end).normalize('NFC'), start, end);
    return end;
  }

  private add(text: string, start: number, end: number): void {
    for (let i = 0; i < text.length; i++) {
      this.units.push(text.charCodeAt(i));
      this.starts.push(start);
      this.ends.push(end);
    }
  }
}

function kindOf(code: number): Kind {
  if (code > 0x2d && code < 0x80) return Kind.Letter;
  if (BLANKS.has(code)) return Kind.Blank;
  if (DASHES.has(code)) return Kind.Dash;
  return IGNORED.has(code) ? Kind.Ignored : Kind.Letter;
}

/** Behind a character and the marks that belong to it. */
function clusterEnd(text: string, start: number): number {
  let end = start + 1;
  if (isHighSurrogate(text.charCodeAt(start)) && isLowSurrogate(text.charCodeAt(end))) end++;
  while (end < text.length && joins(text, end)) end++;
  return end;
}

/** Whether what stands here is composed with what stands before it: a combining mark, or a part of a Hangul syllable. */
function joins(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x300) return false;
  return (
    (code >= 0x1160 && code <= 0x11ff) || (code < 0x2000 || code > 0x206f ? MARK.test(text[at]!) : false)
  );
}

const MARK = /\p{M}/u;

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code < 0xdc00;
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code < 0xe000;
}
