import { rangeOf, type Range } from '../../position';
import { parseIsoDate } from '../../config/isoDate';
import type { YamlMark } from '../../yaml/yamlMark';
import { checkVersion, readYaml, type YamlReading } from '../../yaml/readYaml';
import type { YamlReader, YamlFields, YamlNode } from '../../yaml/yamlReader';
import { DECISION_KINDS, type Decision } from '../decision';
import { readAnchors } from './readAnchor';
import { OWN_KEYS, readKind } from './readKind';

/** A decision as it stands in its file. */
export interface WrittenDecision {
  readonly decision: Decision;
  /** The item of the list. */
  readonly mark: Range;
}

/** The decisions of one file that are in force. */
export interface DecisionsFile {
  /** URI. */
  readonly key: string;
  /** The same array as before where the file has not changed. */
  readonly written: readonly WrittenDecision[];
}

const COMMON_KEYS = ['id', 'kind', 'about', 'why', 'by', 'on'];

/** Reads a decisions file. Never throws; an empty file holds no decisions. A decision with a mistake in it is left out of the value. */
export function readDecisions(text: string): YamlReading<readonly WrittenDecision[]> {
  return readYaml(text, readRoot);
}

function readRoot(reader: YamlReader, marks: YamlMark[]): WrittenDecision[] | null {
  if (reader.isEmpty(reader.root)) return [];
  const root = reader.fields(reader.root, 'a decisions file', ['version', 'decisions']);
  if (!root) return null;
  checkVersion(reader, root);
  const lines = new Map<string, number>();
  return reader.items(root.get('decisions'), '"decisions"').flatMap((item) => {
    const decision = readDecision(reader, item, marks);
    if (!decision || !isFirst(reader, item, decision, lines)) return [];
    return { decision, mark: rangeOf(reader.lineStarts, reader.spanOf(item)) };
  });
}

function isFirst(reader: YamlReader, item: YamlNode, { id }: Decision, lines: Map<string, number>): boolean {
  const line = lines.get(id);
  lines.set(id, line ?? reader.lineOf(item));
  if (line === undefined) return true;
  const message = `"${id}" is already the id of the decision in line ${line}. Each decision needs its own.`;
  reader.report(item, 'duplicate-id', message);
  return false;
}

function readDecision(reader: YamlReader, item: YamlNode, marks: YamlMark[]): Decision | null {
  const all = reader.fields(item, 'a decision', null);
  if (!all) return null;
  const id = reader.string(all.get('id'), '"id"')?.trim();
  const kind = reader.choice(all.get('kind'), 'a kind of decision', DECISION_KINDS);
  if (!id) reader.report(item, 'missing-key', 'A decision needs an "id", such as "k3f9t2".');
  if (kind === null && all.get('kind') === undefined)
    reader.report(item, 'missing-key', `A decision needs a "kind": ${DECISION_KINDS.join(', ')}.`);
  if (!id || kind === null) return null;
  reader.fields(item, `a decision of kind "${kind}"`, [...COMMON_KEYS, ...OWN_KEYS[kind]]);
  const about = readAnchors(reader, all.get('about'), marks);
  if (!about) return null;
  const common = { id, about, ...readNotes(reader, all) };
  return readKind(reader, { kind, item, fields: all, common, marks });
}

function readNotes(reader: YamlReader, fields: YamlFields): Pick<Decision, 'why' | 'by' | 'on'> {
  const on = reader.string(fields.get('on'), '"on"')?.trim() ?? null;
  if (on !== null && parseIsoDate(on) === null)
    reader.report(
      fields.get('on') ?? null,
      'bad-date',
      `"${on}" is not a date. Write it as 2015-10-31.`,
      'warning',
    );
  return { why: reader.string(fields.get('why'), '"why"'), by: reader.string(fields.get('by'), '"by"'), on };
}
