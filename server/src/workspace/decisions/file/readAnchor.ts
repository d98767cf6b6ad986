import type { YamlMark } from '../../yaml/yamlMark';
import type { YamlFields, YamlNode, YamlReader } from '../../yaml/yamlReader';
import type { Anchor } from '../decision';

const ANCHOR_KEYS = ['source', 'quote', 'prefix', 'suffix', 'at', 'distinct', 'occurrence'];

/** Reads what a decision is about, a list of anchors or a single one; null where one of them has a mistake. */
export function readAnchors(
  reader: YamlReader,
  node: YamlNode | undefined,
  marks: YamlMark[],
): Anchor[] | null {
  const items = node !== undefined && reader.isMap(node) ? [node] : reader.items(node, '"about"');
  const anchors = items.map((item) => readAnchor(reader, item, marks));
  return anchors.includes(null) ? null : (anchors as Anchor[]);
}

function readAnchor(reader: YamlReader, item: YamlNode, marks: YamlMark[]): Anchor | null {
  const fields = reader.fields(item, 'an anchor', ANCHOR_KEYS);
  if (!fields) return null;
  const text = (key: string): string | null => reader.string(fields.get(key), `"${key}"`);
  const source = text('source')?.replaceAll('\\', '/').replace(/^\.\//, '');
  const quote = text('quote');
  if (!source || !quote?.trim()) {
    reader.report(
      item,
      'missing-key',
      'An anchor needs a "source", the path of a file, and a "quote" from it.',
    );
    return null;
  }
  marks.push({ role: 'path', span: reader.spanOf(fields.get('source') ?? null), path: source });
  return {
    source,
    quote,
    prefix: text('prefix') ?? '',
    suffix: text('suffix') ?? '',
    at: count(reader, fields, 'at', 0),
    distinct: readDistinct(reader, fields.get('distinct')),
    occurrence: readOccurrence(reader, fields.get('occurrence')),
  };
}

function readDistinct(reader: YamlReader, node: YamlNode | undefined): Anchor['distinct'] {
  if (node === undefined) return null;
  const fields = reader.fields(node, '"distinct"', ['before', 'behind']);
  if (!fields) return null;
  return { before: count(reader, fields, 'before', 0), behind: count(reader, fields, 'behind', 0) };
}

function readOccurrence(reader: YamlReader, node: YamlNode | undefined): Anchor['occurrence'] {
  if (node === undefined) return null;
  const fields = reader.fields(node, '"occurrence"', ['nth', 'of']);
  const nth = fields && count(reader, fields, 'nth', 1);
  const of = fields && count(reader, fields, 'of', 1);
  return nth === null || of === null ? null : { nth, of };
}

function count(reader: YamlReader, fields: YamlFields, key: string, least: number): number | null {
  const node = fields.get(key);
  const value = reader.number(node, `"${key}"`);
  if (value === null || (Number.isInteger(value) && value >= least)) return value;
  reader.report(node ?? null, 'wrong-value', `"${key}" is a whole number from ${least}.`);
  return null;
}
