import type { Verdict } from '../../../facts/conflicts/conflict';
import { VERDICTS } from '../../config/config';
import { ENTITY_TYPES } from '../../registry/entityTypes';
import type { YamlMark } from '../../yaml/yamlMark';
import type { YamlFields, YamlNode, YamlReader } from '../../yaml/yamlReader';
import type { Anchor, Decision, DecisionKind, Occurrences, SettledReason } from '../decision';
import { readClaim } from './readClaim';

const OCCURRENCES = ['here', 'file', 'workspace'] as const satisfies readonly Occurrences[];
const REASONS = [
  'different-dates',
  'different-scope',
  'estimate',
  'other',
] as const satisfies readonly SettledReason[];
const SCOPES = ['pair', 'fact', 'file', 'kind'] as const;

/** The keys that decisions of each kind have besides those that all have. */
export const OWN_KEYS: Readonly<Record<DecisionKind, readonly string[]>> = {
  'same-as': ['entity', 'occurrences'],
  'different-from': ['entity', 'occurrences'],
  'not-an-entity': ['occurrences'],
  type: ['type', 'occurrences'],
  'claim-is': ['claim'],
  'not-a-claim': [],
  settled: ['stands', 'reason'],
  ignore: ['scope', 'file', 'attribute', 'verdict'],
  note: ['tags'],
  confirmed: [],
};

interface Item {
  readonly kind: DecisionKind;
  readonly item: YamlNode;
  readonly fields: YamlFields;
  readonly common: Pick<Decision, 'id' | 'about' | 'why' | 'by' | 'on'>;
  readonly marks: YamlMark[];
}

/** Reads what only decisions of one kind say; null where something is missing. */
export function readKind(reader: YamlReader, item: Item): Decision | null {
  switch (item.kind) {
    case 'same-as':
    case 'different-from':
      return readIdentity(reader, item, item.kind);
    case 'not-an-entity':
      return needsAnchors(reader, item, 1, {
        ...item.common,
        kind: item.kind,
        occurrences: occurrences(reader, item, 'here'),
      });
    case 'type':
      return readType(reader, item);
    case 'claim-is': {
      const claim = readClaim(reader, item.item, item.fields.get('claim'));
      return claim && needsAnchors(reader, item, 1, { ...item.common, kind: item.kind, claim });
    }
    case 'settled':
      return readSettled(reader, item);
    case 'ignore':
      return readIgnore(reader, item);
    case 'note': {
      const tags = reader.strings(item.fields.get('tags'), '"tags"').map(({ text }) => text);
      return needsAnchors(reader, item, 1, { ...item.common, kind: item.kind, tags });
    }
    case 'not-a-claim':
    case 'confirmed':
      return needsAnchors(reader, item, 1, { ...item.common, kind: item.kind });
  }
}

function needsAnchors(
  reader: YamlReader,
  { item, common }: Item,
  least: number,
  decision: Decision,
): Decision | null {
  if (common.about.length >= least) return decision;
  reader.report(
    item,
    'missing-key',
    'This decision needs "about": the passages of sources that it is about.',
  );
  return null;
}

function readIdentity(reader: YamlReader, item: Item, kind: 'same-as' | 'different-from'): Decision | null {
  const node = item.fields.get('entity');
  const single = node !== undefined && reader.isText(node);
  const named = single
    ? [{ text: reader.string(node, '"entity"') ?? '', node }]
    : reader.strings(node, '"entity"');
  const entities = named.map(({ text }) => text.trim()).filter((text) => text !== '');
  for (const { text, node: place } of named)
    item.marks.push({
      role: 'entity-reference',
      span: reader.spanOf(place),
      entity: text.trim(),
      optional: true,
    });
  const decision = { ...item.common, kind, entities, occurrences: occurrences(reader, item, 'workspace') };
  if (entities.length + item.common.about.length >= 2) return decision;
  const message = `"${kind}" needs two sides: passages in "about", or an "entity" by its id or name.`;
  reader.report(item.item, 'missing-key', message);
  return null;
}

function readType(reader: YamlReader, item: Item): Decision | null {
  const type = reader.choice(item.fields.get('type'), 'a type of entity', ENTITY_TYPES);
  if (type !== null)
    return needsAnchors(reader, item, 1, {
      ...item.common,
      kind: 'type',
      type,
      occurrences: occurrences(reader, item, 'workspace'),
    });
  if (item.fields.get('type') === undefined)
    reader.report(item.item, 'missing-key', 'This decision needs a "type", such as "person".');
  return null;
}

function readSettled(reader: YamlReader, item: Item): Decision | null {
  const node = item.fields.get('stands');
  const reason = reader.choice(item.fields.get('reason'), 'a reason', REASONS);
  const stands = node === undefined ? null : readStands(reader, node, item.common.about);
  if (node === undefined)
    reader.report(
      item.item,
      'missing-key',
      'This decision needs "stands": the place in "about" of the value that is right, from 0, or "both".',
    );
  return stands === null
    ? null
    : needsAnchors(reader, item, 1, { ...item.common, kind: 'settled', stands, reason });
}

function readStands(reader: YamlReader, node: YamlNode, about: readonly Anchor[]): number | 'both' | null {
  const text = reader.string(node, '"stands"');
  if (text === 'both') return text;
  const index = text === null || text.trim() === '' ? NaN : Number(text);
  if (Number.isInteger(index) && index >= 0 && index < about.length) return index;
  const last = about.length - 1;
  reader.report(
    node,
    'wrong-value',
    `"stands" is the place in "about" of the value that is right, from 0 to ${last}, or "both".`,
  );
  return null;
}

function readIgnore(reader: YamlReader, item: Item): Decision | null {
  const { fields, common } = item;
  const scope =
    reader.choice(fields.get('scope'), 'a scope', SCOPES) ??
    (fields.get('scope') === undefined ? 'pair' : null);
  if (scope === null) return null;
  const file = reader.string(fields.get('file'), '"file"');
  const attribute = reader.string(fields.get('attribute'), '"attribute"');
  const verdict: Verdict | null = reader.choice(fields.get('verdict'), 'a verdict', VERDICTS);
  const decision: Decision = { ...common, kind: 'ignore', scope, file, attribute, verdict };
  if (scope === 'kind' && attribute === null && verdict === null) {
    reader.report(
      item.item,
      'missing-key',
      'To ignore a kind of conflict, say which: by "attribute", "verdict" or both.',
    );
    return null;
  }
  return needsAnchors(
    reader,
    item,
    scope === 'kind' || (scope === 'file' && file !== null) ? 0 : 1,
    decision,
  );
}

function occurrences(reader: YamlReader, { fields }: Item, usual: Occurrences): Occurrences {
  return reader.choice(fields.get('occurrences'), 'where it holds', OCCURRENCES) ?? usual;
}
