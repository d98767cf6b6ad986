import type { RegistryAlias, RegistryEntity } from '../../facts/entities/registry';
import type { YamlMark } from '../yaml/yamlMark';
import { checkVersion, readYaml, type YamlReading } from '../yaml/readYaml';
import type { YamlReader, YamlFields, YamlNode } from '../yaml/yamlReader';
import { ENTITY_TYPES } from './entityTypes';

const ENTITY_KEYS = ['id', 'type', 'name', 'aliases', 'relations', 'not'];

/** Lower-case letters and digits of any script, words joined by "-". */
const SLUG = /^[\p{Ll}\p{Lo}\p{N}]+(?:-[\p{Ll}\p{Lo}\p{N}]+)*$/u;

/** Reads entities.yaml. Never throws; an empty file holds no entities. An entity with a mistake in it is left out of the value. */
export function readRegistry(text: string): YamlReading<readonly RegistryEntity[]> {
  return readYaml(text, readRoot);
}

function readRoot(reader: YamlReader, marks: YamlMark[]): RegistryEntity[] | null {
  if (reader.root === null) return [];
  const root = reader.fields(reader.root, 'a registry', ['version', 'entities']);
  if (!root) return null;
  checkVersion(reader, root);
  const seen = new Map<string, number>();
  return reader.items(root.get('entities'), '"entities"').flatMap((item) => {
    const entity = readEntity(reader, item, marks);
    return entity && isFirst(reader, item, entity, seen) ? [entity] : [];
  });
}

function isFirst(
  reader: YamlReader,
  node: YamlNode,
  entity: RegistryEntity,
  seen: Map<string, number>,
): boolean {
  const line = seen.get(entity.id);
  seen.set(entity.id, line ?? reader.lineOf(node));
  if (line === undefined) return true;
  const place = reader.fields(node, 'an entity', null)?.get('id') ?? node;
  reader.report(
    place,
    'duplicate-id',
    `"${entity.id}" is already the id of the entity in line ${line}. Each entity needs its own.`,
  );
  return false;
}

function readEntity(reader: YamlReader, node: YamlNode, marks: YamlMark[]): RegistryEntity | null {
  const fields = reader.fields(node, 'an entity', ENTITY_KEYS);
  if (!fields) return null;
  const id = readId(reader, node, fields);
  const name = readName(reader, node, fields);
  const type = reader.choice(fields.get('type'), 'a type of entity', ENTITY_TYPES) ?? 'unknown';
  if (id === null || name === null) return null;
  mark(reader, marks, 'entity-id', fields.get('id'), id);
  mark(reader, marks, 'entity-name', fields.get('name'), id);
  return {
    id,
    type,
    name,
    aliases: readAliases(reader, fields, id, marks),
    relations: readRelations(reader, fields, marks),
    not: reader.strings(fields.get('not'), '"not"').map(({ text, node: place }) => {
      marks.push({
        role: 'entity-reference',
        span: reader.spanOf(place),
        entity: text.trim(),
        optional: true,
      });
      return text.trim();
    }),
  };
}

function readId(reader: YamlReader, node: YamlNode, fields: YamlFields): string | null {
  const id = reader.string(fields.get('id'), '"id"');
  if (id === null) {
    reader.report(node, 'missing-key', 'An entity needs an "id", such as "kant-air-base".');
    return null;
  }
  if (SLUG.test(id)) return id;
  reader.report(
    fields.get('id') ?? null,
    'bad-id',
    `"${id}" cannot be an id: use small letters and digits, with "-" between words.`,
  );
  return null;
}

function readName(reader: YamlReader, node: YamlNode, fields: YamlFields): string | null {
  const name = reader.string(fields.get('name'), '"name"')?.trim();
  if (name) return name;
  reader.report(node, 'missing-key', 'An entity needs a "name".');
  return null;
}

function readAliases(reader: YamlReader, fields: YamlFields, id: string, marks: YamlMark[]): RegistryAlias[] {
  return reader.items(fields.get('aliases'), '"aliases"').flatMap((item) => {
    const limited = reader.isMap(item) ? reader.fields(item, 'an alias', ['text', 'sources']) : null;
    const place = limited ? limited.get('text') : item;
    const text = reader.string(place, 'an alias')?.trim();
    if (!text) {
      reader.report(item, 'missing-key', 'An alias needs a text.');
      return [];
    }
    mark(reader, marks, 'entity-alias', place, id);
    const sources = limited?.get('sources');
    return [
      {
        text,
        sources: sources === undefined ? null : reader.strings(sources, '"sources"').map((one) => one.text),
      },
    ];
  });
}

function readRelations(
  reader: YamlReader,
  fields: YamlFields,
  marks: YamlMark[],
): { type: string; target: string }[] {
  return reader.items(fields.get('relations'), '"relations"').flatMap((item) => {
    const relation = reader.fields(item, 'a relation', ['type', 'target']);
    if (!relation) return [];
    const type = reader.string(relation.get('type'), '"type"');
    const target = reader.string(relation.get('target'), '"target"');
    if (type === null || target === null) {
      reader.report(
        item,
        'missing-key',
        'A relation needs a "type" and a "target", the id of another entity.',
      );
      return [];
    }
    const span = reader.spanOf(relation.get('target') ?? null);
    marks.push({ role: 'entity-reference', span, entity: target, optional: false });
    return [{ type, target }];
  });
}

function mark(
  reader: YamlReader,
  marks: YamlMark[],
  role: 'entity-id' | 'entity-name' | 'entity-alias',
  node: YamlNode | undefined,
  entity: string,
): void {
  if (node) marks.push({ role, span: reader.spanOf(node), entity });
}
