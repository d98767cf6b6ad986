import { readStatedData } from '../config/statedData';
import type { StatedData } from '../config/config';
import type { Problem } from '../problem';
import { YamlReader } from '../yaml/yamlReader';

/** YAML between two lines "---" at the very top of a source. */
export interface FrontMatter {
  /** Offset behind the closing line. */
  readonly end: number;
  readonly data: StatedData | null;
  readonly draft: boolean;
  readonly problems: readonly Problem[];
}

/** A longer block is no front matter but a text that begins with a rule. */
const MAX_LENGTH = 16384;

/**
 * Finds and reads front matter; null where there is none. A block whose first line is no "key:" is text. Keys of other tools are
 * left alone. Broken YAML is reported, and the block is still no text to read.
 */
export function readFrontMatter(text: string): FrontMatter | null {
  if (!text.startsWith('---')) return null;
  const head = text.slice(0, MAX_LENGTH);
  const open = /^---[ \t]*(?:\r\n|\n|\r)/.exec(head);
  if (!open) return null;
  const close = /(?:^|\r\n|\n|\r)(?:---|\.\.\.)[ \t]*(?:\r\n|\n|\r|$)/.exec(head.slice(open[0].length));
  if (!close) return null;
  const bodyEnd = open[0].length + close.index;
  if (!opensWithKey(head.slice(open[0].length, bodyEnd))) return null;
  return { ...readBlock(text, open[0].length, bodyEnd), end: bodyEnd + close[0].length };
}

/** Whether the first line that is neither empty nor a comment reads "key:". */
function opensWithKey(block: string): boolean {
  const lines = block.split(/[\r\n]+/).map((line) => line.trim());
  const first = lines.find((line) => line !== '' && !line.startsWith('#'));
  return first !== undefined && /^[\p{L}_][\p{L}\p{N}_ .-]*:(?:\s|$)/u.test(first);
}

/** The text with front matter replaced by spaces: nothing in it is read, and all offsets stay. */
export function blankFrontMatter(text: string, end: number): string {
  return text.slice(0, end).replace(/[^\r\n]/g, ' ') + text.slice(end);
}

function readBlock(text: string, start: number, end: number): Omit<FrontMatter, 'end'> {
  // Spaces instead of the opening line keep the offsets, and so the problems, those of the file.
  const reader = new YamlReader(text.slice(0, start).replace(/[^\r\n]/g, ' ') + text.slice(start, end));
  const fields = reader.isBroken ? null : reader.fields(reader.root, 'front matter', null);
  const data = fields ? readStatedData(reader, fields, 'front matter') : null;
  const draft = fields ? reader.boolean(fields.get('draft'), '"draft"') : null;
  const problems = reader.problems.map((problem) => ({ ...problem, severity: 'warning' as const }));
  return { data, draft: draft === true, problems };
}
