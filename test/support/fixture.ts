/** A place in marked text: offsets into the text of its file, markers taken out. */
export interface Marker {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

/** What a line of carets says about the line above it. Zero-based line and characters. */
export interface Annotation {
  readonly file: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Marked text, taken apart. */
export interface Fixture {
  /** Text by path, markers and annotations taken out. */
  readonly files: ReadonlyMap<string, string>;
  /** Where `<|>` stands; null where it stands nowhere. */
  readonly cursor: Marker | null;
  /** Ranges `<|name:…|>`, by name, in order. */
  readonly ranges: ReadonlyMap<string, readonly Marker[]>;
  readonly annotations: readonly Annotation[];
}

/**
 * Takes marked text apart. A line `--- a.txt` starts a file (without one, all is `a.txt`); `<|>` is the cursor, `<|name:text|>` a range, and
 * may hold other ranges; a line of blanks, carets and a text says what is expected of the part above the carets. Throws where
 * markers do not match.
 */
export function parseFixture(marked: string): Fixture {
  const collected = new Collector();
  const lines = marked.replace(/^\n/, '').split('\n');
  let file = 'a.txt';
  let body: string[] = [];
  let started = false;
  const finish = (): void => {
    if (started || body.some((line) => line.trim() !== '')) collected.addFile(file, body);
  };
  for (const line of lines) {
    const header = /^--- (\S.*)$/.exec(line);
    if (header) {
      finish();
      [file, body, started] = [header[1]!, [], true];
    } else body.push(line);
  }
  finish();
  return collected.fixture();
}

class Collector {
  private readonly files = new Map<string, string>();
  private readonly ranges = new Map<string, Marker[]>();
  private readonly annotations: Annotation[] = [];
  private cursor: Marker | null = null;

  addFile(file: string, lines: readonly string[]): void {
    if (this.files.has(file)) throw new Error(`The file ${file} comes twice.`);
    this.files.set(file, this.readMarkers(file, this.readAnnotations(file, lines).join('\n')));
  }

  fixture(): Fixture {
    return {
      files: this.files,
      cursor: this.cursor,
      ranges: this.ranges,
      annotations: this.annotations,
    };
  }

  private readAnnotations(file: string, lines: readonly string[]): string[] {
    const kept: string[] = [];
    for (const line of lines) {
      const match = /^( *)(\^+)(?: (.*))?$/.exec(line);
      if (!match) {
        kept.push(line);
        continue;
      }
      if (kept.length === 0) throw new Error(`Carets in ${file} stand under no line.`);
      const start = match[1]!.length;
      const [end, text] = [start + match[2]!.length, match[3] ?? ''];
      this.annotations.push({ file, line: kept.length - 1, start, end, text });
    }
    return kept;
  }

  private readMarkers(file: string, text: string): string {
    const open: { name: string; start: number }[] = [];
    let out = '';
    let last = 0;
    for (const match of text.matchAll(/<\|>|<\|([\w.-]+):|\|>/g)) {
      out += text.slice(last, match.index);
      last = match.index + match[0].length;
      if (match[0] === '<|>') this.setCursor(file, out.length);
      else if (match[1] !== undefined) open.push({ name: match[1], start: out.length });
      else this.close(file, open.pop(), out.length);
    }
    if (open.length > 0) throw new Error(`The range "${open[0]!.name}" in ${file} has no end.`);
    return out + text.slice(last);
  }

  private setCursor(file: string, at: number): void {
    if (this.cursor) throw new Error('There are two cursors.');
    this.cursor = { file, start: at, end: at };
  }

  private close(file: string, opened: { name: string; start: number } | undefined, end: number): void {
    if (!opened) throw new Error(`A range in ${file} ends that has no start.`);
    const list = this.ranges.get(opened.name) ?? [];
    list.push({ file, start: opened.start, end });
    this.ranges.set(
      opened.name,
      list.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.start - b.start)),
    );
  }
}
