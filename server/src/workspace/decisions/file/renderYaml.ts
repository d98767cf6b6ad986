import type { YamlObject, YamlValue } from './decisionValue';

/** Texts that stand for themselves without quotes, inside of a flow list too. */
const PLAIN = /^[\p{L}_/(][\p{L}\p{M}\p{N} _./$%€£+()&;'’–—-]*$/u;
const PLAIN_DATE = /^\d{4}-\d{2}(?:-\d{2})?$/;
/** Words that YAML, some versions of it, take for something else than a text. */
const RESERVED = /^(?:true|false|yes|no|on|off|y|n|null|\.nan|\.inf)$/i;

/** The same in block style, where commas mean nothing. */
function renderLine(value: YamlValue): string {
  if (typeof value !== 'string' || !value.includes(',') || /^,|,$/.test(value)) return renderFlow(value);
  const rest = value.replaceAll(',', '');
  return renderScalar(rest) === rest ? value : quoted(value);
}

/** Double quotes can hold any text on one line: JSON's escapes are YAML's. */
export function renderScalar(value: string | number | boolean | null): string {
  if (typeof value !== 'string') return String(value);
  const isPlain =
    (PLAIN.test(value) && !RESERVED.test(value) && !/\s$|\s\s/.test(value)) || PLAIN_DATE.test(value);
  return isPlain ? value : quoted(value);
}

/** JSON leaves some characters as they are that end a line or are not allowed in YAML. */
export function quoted(value: string): string {
  return JSON.stringify(value).replace(
    /[\u007f-\u00a0\u00ad\u200b-\u200f\u2028-\u202f\u205f-\u206f\ufeff\ufffe\uffff]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** On one line, as inside of "[…]" or "{…}". */
export function renderFlow(value: YamlValue): string {
  if (isList(value)) return `[${value.map(renderFlow).join(', ')}]`;
  if (!isObject(value)) return renderScalar(value);
  const pairs = Object.entries(value).map(([key, one]) => `${key}: ${renderFlow(one)}`);
  return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
}

/** The lines of a mapping in block style, without a line break behind the last. `pad`: blanks before each key. */
function renderBlock(value: YamlObject, pad: string): string[] {
  return Object.entries(value).flatMap(([key, one]) => renderPair(key, one, pad));
}

/** "key: value", on several lines where the value has parts of its own. */
export function renderPair(key: string, value: YamlValue, pad: string): string[] {
  if (isList(value) && value.some(isObject))
    return [`${pad}${key}:`, ...value.flatMap((item) => renderItem(item, `${pad}  `))];
  if (isObject(value) && Object.values(value).some((one) => typeof one === 'string'))
    return [`${pad}${key}:`, ...renderBlock(value, `${pad}  `)];
  return [`${pad}${key}: ${renderLine(value)}`];
}

/** "- …" in a block list. */
export function renderItem(value: YamlValue, pad: string): string[] {
  if (!isObject(value)) return [`${pad}- ${renderFlow(value)}`];
  const [first = '', ...rest] = renderBlock(value, `${pad}  `);
  return [`${pad}- ${first.slice(pad.length + 2)}`, ...rest];
}

function isList(value: YamlValue): value is readonly YamlValue[] {
  return Array.isArray(value);
}

function isObject(value: YamlValue): value is YamlObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
