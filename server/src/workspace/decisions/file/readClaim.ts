import { MODALITIES, type ClaimValue } from '../../../facts/claims/claim';
import type { ClaimCorrection } from '../../../facts/rulings/ruling';
import { parseIsoDate } from '../../config/isoDate';
import type { YamlNode, YamlReader } from '../../yaml/yamlReader';

const CLAIM_KEYS = ['subject', 'attribute', 'value', 'unit', 'time', 'modality', 'scope'];

/** Reads what a claim really says; null where it says nothing, or has a mistake. */
export function readClaim(
  reader: YamlReader,
  item: YamlNode,
  node: YamlNode | undefined,
): ClaimCorrection | null {
  const fields = node === undefined ? null : reader.fields(node, '"claim"', CLAIM_KEYS);
  const text = (key: string): string | null => reader.string(fields?.get(key), `"${key}"`)?.trim() ?? null;
  const time = text('time');
  if (time !== null && parseIsoDate(time) === null) {
    const message = `"${time}" is not a date. Write it as 2015, 2015-10 or 2015-10-31.`;
    reader.report(fields?.get('time') ?? null, 'bad-date', message);
    return null;
  }
  const scope = fields?.get('scope');
  const claim: ClaimCorrection = {
    subject: text('subject'),
    attribute: text('attribute'),
    value: readValue(reader, fields?.get('value')),
    unit: text('unit'),
    time,
    modality: reader.choice(fields?.get('modality'), 'a modality', MODALITIES),
    scope: scope === undefined ? null : reader.strings(scope, '"scope"').map((one) => one.text),
  };
  if (Object.values(claim).some((one) => one !== null)) return claim;
  reader.report(
    item,
    'missing-key',
    `This decision needs a "claim" with at least one of: ${CLAIM_KEYS.join(', ')}.`,
  );
  return null;
}

/** A number, a text, or a mapping with the ends of a range: "low" and "high", or "from" and "to" for dates. */
function readValue(reader: YamlReader, node: YamlNode | undefined): ClaimValue | null {
  if (node === undefined || !reader.isMap(node)) return reader.scalar(node, '"value"');
  const fields = reader.fields(node, '"value"', ['low', 'high', 'from', 'to']);
  if (!fields) return null;
  const [low, high] = [
    reader.number(fields.get('low'), '"low"'),
    reader.number(fields.get('high'), '"high"'),
  ];
  if (low !== null || high !== null) return { low, high };
  const [from, to] = [reader.string(fields.get('from'), '"from"'), reader.string(fields.get('to'), '"to"')];
  if (from !== null || to !== null) return { from, to };
  reader.report(node, 'missing-key', '"value" needs "low" and "high", or "from" and "to".');
  return null;
}
