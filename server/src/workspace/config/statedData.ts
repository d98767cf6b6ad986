import type { YamlFields, YamlReader } from '../yaml/yamlReader';
import { parseIsoDate, type IsoDate } from './isoDate';
import type { StatedData } from './config';

export const STATED_KEYS = ['publisher', 'title', 'author', 'date', 'url', 'reliability'] as const;

/** Reads publisher, title, … of a mapping, in corroborate.yaml or front matter. `where`: "corroborate.yaml". */
export function readStatedData(reader: YamlReader, fields: YamlFields, where: string): StatedData {
  const text = (key: string): string | null => reader.string(fields.get(key), `"${key}"`)?.trim() ?? null;
  const date = readDate(reader, fields);
  const line = reader.lineOf(fields.get('date') ?? null);
  return {
    publisher: text('publisher'),
    title: text('title'),
    author: text('author'),
    url: text('url'),
    reliability: text('reliability'),
    date,
    dateReason: date ? `${where}, line ${line}` : '',
  };
}

function readDate(reader: YamlReader, fields: YamlFields): IsoDate | null {
  const node = fields.get('date');
  const text = reader.string(node, 'the date');
  if (text === null) return null;
  const date = parseIsoDate(text);
  if (!date)
    reader.report(
      node ?? null,
      'bad-date',
      `"${text}" is not a date. Write it as 2015, 2015-10 or 2015-10-31.`,
    );
  return date;
}
