/** An element of markup: its name, its attributes, what is in it. */
export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (Element | string)[];
}

const TAG = /<(\/?)([A-Za-z][\w-]*)((?:\s+[\w:-]+(?:="[^"<]*")?)*)\s*(\/?)>/y;

/**
 * Reads XML, or HTML that closes what it opens, strictly: throws where a tag is not closed, a bare "<" or "&" stands, or a character
 * that XML 1.0 does not know. `voids`: elements without an end tag.
 */
export function readMarkup(text: string, voids: readonly string[] = []): Element {
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u.test(text))
    throw new Error('a character that markup does not know');
  const body = text.replace(/^<\?xml [^?]*\?>\s*|^<!doctype html>\s*/i, '');
  const root: { name: string; attributes: Map<string, string>; children: (Element | string)[] } = {
    name: '',
    attributes: new Map(),
    children: [],
  };
  const open = [root];
  for (let at = 0; at < body.length;) {
    if (body[at] !== '<') {
      const next = body.indexOf('<', at);
      const end = next < 0 ? body.length : next;
      open.at(-1)!.children.push(unescapeMarkup(body.slice(at, end)));
      at = end;
      continue;
    }
    TAG.lastIndex = at;
    const match = TAG.exec(body);
    if (!match) throw new Error(`no tag: ${body.slice(at, at + 40)}`);
    at = TAG.lastIndex;
    const [, slash, name, attributes, empty] = match as unknown as [string, string, string, string, string];
    if (slash) {
      if (open.pop()!.name !== name) throw new Error(`</${name}> closes something else`);
      continue;
    }
    const element = { name, attributes: readAttributes(attributes), children: [] };
    open.at(-1)!.children.push(element);
    if (!empty && !voids.includes(name)) open.push(element);
  }
  if (open.length !== 1) throw new Error(`<${open.at(-1)!.name}> is never closed`);
  const elements = root.children.filter((one) => typeof one !== 'string');
  if (elements.length !== 1) throw new Error('there is not one root');
  return elements[0]!;
}

function readAttributes(text: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name, value] of text.matchAll(/([\w:-]+)(?:="([^"]*)")?/g)) {
    if (attributes.has(name!)) throw new Error(`${name!} is there twice`);
    attributes.set(name!, unescapeMarkup(value ?? ''));
  }
  return attributes;
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

function unescapeMarkup(text: string): string {
  return text.replace(/&(?:#(\d+)|(\w+));|&/g, (whole, code?: string, name?: string) => {
    if (code !== undefined) return String.fromCodePoint(Number(code));
    const char = name === undefined ? undefined : NAMED[name];
    if (char === undefined) throw new Error(`no entity: ${whole}`);
    return char;
  });
}

export function textOf(element: Element): string {
  return element.children.map((one) => (typeof one === 'string' ? one : textOf(one))).join('');
}

/** All elements of a name, in order. */
export function elements(root: Element, name: string): Element[] {
  const inner = root.children.flatMap((one) => (typeof one === 'string' ? [] : elements(one, name)));
  return root.name === name ? [root, ...inner] : inner;
}
