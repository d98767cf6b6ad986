import { compileGlob, isGlob } from '../../text/glob';
import type { YamlMark } from '../yaml/yamlMark';
import { checkVersion, readYaml, type YamlReading } from '../yaml/readYaml';
import type { YamlReader, YamlNode } from '../yaml/yamlReader';
import {
  DEFAULT_CONFIG,
  SEVERITIES,
  VERDICTS,
  type AttributeEntry,
  type Config,
  type DocumentEntry,
  type SeveritySettings,
} from './config';
import { readStatedData, STATED_KEYS } from './statedData';

const KEYS = [
  'version',
  'sources',
  'drafts',
  'registries',
  'decisions',
  'documents',
  'attributes',
  'severity',
  'maxFileSize',
];

/** Reads corroborate.yaml. Never throws; what it leaves out is as in `defaults`. */
export function readConfig(text: string, defaults: Config = DEFAULT_CONFIG): YamlReading<Config> {
  return readYaml(text, (reader, marks) => readRoot(reader, marks, defaults));
}

function readRoot(reader: YamlReader, marks: YamlMark[], defaults: Config): Config | null {
  if (reader.root === null) return defaults;
  const root = reader.fields(reader.root, 'corroborate.yaml', KEYS);
  if (!root) return null;
  checkVersion(reader, root);
  const sources = root.get('sources');
  const files = sources ? reader.fields(sources, '"sources"', ['include', 'exclude']) : null;
  const registries = readPaths(reader, root.get('registries'), '"registries"', marks);
  const decisions = readPaths(reader, root.get('decisions'), '"decisions"', marks);
  return {
    include: readGlobs(reader, files?.get('include'), '"include"') ?? defaults.include,
    exclude: readGlobs(reader, files?.get('exclude'), '"exclude"') ?? defaults.exclude,
    drafts: readGlobs(reader, root.get('drafts'), '"drafts"') ?? defaults.drafts,
    registries: registries?.map((path) => ({ path, required: true })) ?? defaults.registries,
    decisions: decisions ?? defaults.decisions,
    documents: reader
      .items(root.get('documents'), '"documents"')
      .flatMap((item) => readDocument(reader, item, marks)),
    attributes: reader
      .items(root.get('attributes'), '"attributes"')
      .flatMap((item) => readAttribute(reader, item)),
    severity: { ...defaults.severity, ...readSeverity(reader, root.get('severity')) },
    maxFileSize: readMaxFileSize(reader, root.get('maxFileSize')) ?? defaults.maxFileSize,
  };
}

function readGlobs(reader: YamlReader, node: YamlNode | undefined, what: string): string[] | null {
  if (node === undefined) return null;
  return reader.strings(node, what).map(({ text }) => text);
}

function readPaths(
  reader: YamlReader,
  node: YamlNode | undefined,
  what: string,
  marks: YamlMark[],
): string[] | null {
  if (node === undefined) return null;
  return reader.strings(node, what).map(({ text, node: place }) => {
    marks.push({ role: 'path', span: reader.spanOf(place), path: text });
    return text.replace(/^\.\//, '');
  });
}

function readDocument(reader: YamlReader, node: YamlNode, marks: YamlMark[]): DocumentEntry[] {
  const fields = reader.fields(node, 'an entry of "documents"', ['file', ...STATED_KEYS]);
  if (!fields) return [];
  const place = fields.get('file');
  const file = reader.string(place, '"file"');
  if (file === null) {
    reader.report(
      node,
      'missing-key',
      'An entry of "documents" needs "file": the path or pattern of the sources it is about.',
    );
    return [];
  }
  if (!isGlob(file)) marks.push({ role: 'path', span: reader.spanOf(place ?? null), path: file });
  const data = readStatedData(reader, fields, 'corroborate.yaml');
  if (data.url) marks.push({ role: 'url', span: reader.spanOf(fields.get('url') ?? null), url: data.url });
  return [{ file, matches: compileGlob(file), data }];
}

function readAttribute(reader: YamlReader, node: YamlNode): AttributeEntry[] {
  const fields = reader.fields(node, 'an attribute', ['name', 'nouns', 'verbs']);
  if (!fields) return [];
  const name = reader.string(fields.get('name'), '"name"');
  if (name === null) {
    reader.report(node, 'missing-key', 'An attribute needs a "name".');
    return [];
  }
  const words = (key: string): string[] =>
    reader.strings(fields.get(key), `"${key}"`).map(({ text }) => text);
  return [{ name, nouns: words('nouns'), verbs: words('verbs') }];
}

function readSeverity(reader: YamlReader, node: YamlNode | undefined): SeveritySettings {
  if (!node) return {};
  const fields = reader.fields(node, '"severity"', VERDICTS);
  const out: SeveritySettings = {};
  for (const verdict of VERDICTS) {
    const severity = reader.choice(fields?.get(verdict), 'a severity', SEVERITIES);
    if (severity) out[verdict] = severity;
  }
  return out;
}

function readMaxFileSize(reader: YamlReader, node: YamlNode | undefined): number | null {
  const size = reader.number(node, '"maxFileSize"');
  if (size === null || size > 0) return size;
  reader.report(node ?? null, 'wrong-value', '"maxFileSize" is a number of bytes above 0.');
  return null;
}
