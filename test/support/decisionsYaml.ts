import type { Decision } from '../../server/src/workspace/decisions/decision';
import type { Random } from './decisionsText';

const TEXTS = [
  'some 7,000 troops',
  'plain',
  'true',
  '12',
  '2026-11-22',
  'a: b # no comment',
  "it's “quoted”",
  '"double" \\ back',
  ' blanks at the ends ',
  'two\nlines',
  '- dash',
  '&anchor *alias',
  '[flow, {list}]',
  'über 300 Mio. €',
  '~',
  'null',
  '@at',
  '%percent',
  'ends:',
  '#hash',
  '\u00a0no-break\u2028line',
  '👩‍🚒 crew',
  'a,b',
  'yes',
];
const COMMENTS = [
  '# checked by phone',
  '# later: ask the desk, [again]',
  '#',
  '# "quoted" {braces}, and: more',
];
const FILES = ['a/one.txt', 'b two.txt', 'c.md', 'dir/sub/ü.txt'];

/** A decision of any kind with texts that are hard to write down. */
export function randomDecision(random: Random, id: string): Decision {
  const text = (): string => random.pick(TEXTS);
  const maybe = (): string | null => (random.below(2) ? text() : null);
  const anchor = (): Decision['about'][number] => ({
    source: random.pick(FILES),
    quote: text(),
    prefix: random.below(3) ? text() : '',
    suffix: random.below(3) ? text() : '',
    at: random.below(3) ? random.below(5000) : null,
    distinct: random.below(4) ? null : { before: random.below(2) ? 7 : null, behind: 12 },
    occurrence: random.below(6) ? null : { nth: 1, of: 2 },
  });
  const about = Array.from({ length: 1 + random.below(3) }, anchor);
  const common = { id, about, why: maybe(), by: maybe(), on: random.below(2) ? '2026-11-22' : null };
  switch (random.below(7)) {
    case 0:
      return { ...common, kind: 'settled', stands: random.below(2) ? 'both' : 0, reason: 'estimate' };
    case 1:
      return { ...common, kind: 'same-as', entities: [text().trim(), 'kant'], occurrences: 'file' };
    case 2:
      return { ...common, kind: 'different-from', entities: [text().trim()], occurrences: 'here' };
    case 3:
      return { ...common, kind: 'claim-is', claim: randomClaim(random) };
    case 4:
      return { ...common, kind: 'note', tags: random.below(2) ? [text(), 'check'] : [] };
    case 5:
      return { ...common, kind: 'ignore', scope: 'fact', file: null, attribute: maybe(), verdict: null };
    default:
      return { ...common, kind: 'confirmed' };
  }
}

function randomClaim(random: Random): Extract<Decision, { kind: 'claim-is' }>['claim'] {
  return {
    subject: random.pick(['Brenn', 'kant-air-base']),
    attribute: null,
    value: random.pick([300, '2015-10', { low: 1, high: null }, null]),
    unit: random.below(2) ? 'people' : null,
    time: null,
    modality: random.below(2) ? 'planned' : null,
    scope: random.below(2) ? [] : null,
  };
}

/** A decisions file in one of the many ways in which people write YAML, and the ids in it. */
export function randomFile(random: Random): { readonly text: string; readonly ids: readonly string[] } {
  const writer = new FileWriter(random);
  return writer.write();
}

class FileWriter {
  private readonly ids: string[] = [];
  private readonly anchors: string[] = [];
  private readonly lists: string[] = [];
  private readonly maps: string[] = [];

  constructor(private readonly random: Random) {}

  write(): { text: string; ids: readonly string[] } {
    const { random } = this;
    const head = this.maybe(() => `${this.comment()}\n`, 3) + this.maybe(() => '---\n', 6);
    const list = this.list();
    const rest = this.maybe(() => `version: 1${this.tail()}\n`, 2);
    const body = random.below(2) ? rest + list : list + rest;
    let text = head + body + this.maybe(() => `${this.comment()}\n`, 4);
    if (random.below(5) === 0) text = text.replace(/\n$/, '');
    if (random.below(3) === 0) text = text.replaceAll('\n', '\r\n');
    if (random.below(8) === 0) text = `\ufeff${text}`;
    return { text, ids: this.ids };
  }

  private list(): string {
    const { random } = this;
    const kind = random.below(8);
    if (kind === 0)
      return (
        random.pick(['decisions:', 'decisions: []', 'decisions: ~', 'decisions: [ ]']) + this.tail() + '\n'
      );
    if (kind === 1) return '';
    const count = 1 + random.below(5);
    if (kind === 2) return this.flowList(count);
    const pad = ' '.repeat(random.pick([0, 2, 2, 4]));
    const gap = random.below(2) ? '\n' : '';
    const items = Array.from(
      { length: count },
      () => this.maybe(() => `${pad}${this.comment()}\n`, 4) + this.item(pad),
    );
    return `decisions:${this.tail()}\n${items.join(gap)}${this.maybe(() => `${pad}    # at the end\n`, 6)}`;
  }

  private flowList(count: number): string {
    const { random } = this;
    const items = Array.from({ length: count }, () => this.flowItem());
    if (random.below(2)) return `decisions: [${items.join(', ')}${this.maybe(() => ',', 3)}]${this.tail()}\n`;
    const lines = items.map(
      (item, i) => `    ${item}${i < count - 1 || random.below(2) ? ',' : ''}${this.tail()}\n`,
    );
    return `decisions: [${this.tail()}\n${lines.join('')}  ]\n`;
  }

  private item(pad: string): string {
    const { random } = this;
    if (random.below(6) === 0) return `${pad}- ${this.flowItem()}${this.tail()}\n`;
    const dash = random.below(5) === 0 ? '-   ' : '- ';
    const inner = pad + ' '.repeat(dash.length);
    const lines = [`id: ${this.newId()}`];
    if (this.maps.length > 0 && random.below(3) === 0) lines.push(`<<: *${random.pick(this.maps)}`);
    lines.push('kind: note', ...this.about(random.below(2) ? '  ' : ''));
    if (random.below(3) === 0) lines.push(`tags: [${this.scalar()}, "x"]`);
    lines.push(...this.why());
    if (random.below(2)) lines.push(`by: ${this.scalar()}`);
    if (random.below(4) === 0) lines.push('by-hand: true');
    if (random.below(6) === 0) {
      lines.push(`shared: &m${this.maps.length} { by: ${this.quote('the desk')}, on: 2026-11-20 }`);
      this.maps.push(`m${this.maps.length}`);
    }
    const written = lines.map((line, i) => (i === 0 ? pad + dash : inner) + line);
    return written.map((line) => line + (/[|>]-?$|^ {4,}text/.test(line) ? '' : this.tail()) + '\n').join('');
  }

  private why(): string[] {
    switch (this.random.below(5)) {
      case 0:
        return ['why: |', '  text of two lines: one', '  text # no comment'];
      case 1:
        return ['why: >-', '  text that is', '  text folded'];
      case 2:
        return [`why: ${this.scalar()}`];
      case 3:
        return ['why:'];
      default:
        return [];
    }
  }

  private about(pad: string): string[] {
    const { random } = this;
    if (this.lists.length > 0 && random.below(6) === 0) return [`about: *${random.pick(this.lists)}`];
    const count = 1 + random.below(2);
    const name = random.below(6) === 0 ? `l${this.lists.length}` : null;
    const mark = name ? ` &${name}` : '';
    const lines =
      random.below(4) === 0
        ? [`about:${mark} [${Array.from({ length: count }, () => this.flowAnchor()).join(', ')}]`]
        : [`about:${mark}`, ...Array.from({ length: count }, () => this.anchor(pad)).flat()];
    if (name) this.lists.push(name);
    return lines;
  }

  private anchor(pad: string): string[] {
    const { random } = this;
    if (random.below(5) === 0) return [`${pad}- ${this.flowAnchor()}`];
    const lines = [`source: ${this.path()}`, `quote: ${this.scalar()}`];
    if (random.below(2)) lines.push(`prefix: ${this.scalar()}`);
    if (random.below(2)) lines.push(`at: ${random.below(900)}`);
    return lines.map((line, i) => `${pad}${i === 0 ? '- ' : '  '}${line}`);
  }

  private flowItem(): string {
    const about = this.flowAnchor();
    const extra = this.maybe(() => `, why: ${this.scalar()}`, 2) + this.maybe(() => ',', 5);
    return `{ id: ${this.newId()}, kind: note, about: [${about}]${extra} }`;
  }

  private flowAnchor(): string {
    return `{source: ${this.path()}, quote: ${this.scalar()}${this.maybe(() => `, suffix: ${this.scalar()}`, 3)}}`;
  }

  private path(): string {
    return this.quote(this.random.pick(FILES));
  }

  private scalar(): string {
    const { random } = this;
    if (this.anchors.length > 0 && random.below(6) === 0) return `*${random.pick(this.anchors)} `;
    const text = this.quote(random.pick(TEXTS));
    if (random.below(8) > 0) return text;
    const name = `s${this.anchors.length}`;
    this.anchors.push(name);
    return `&${name} ${text}`;
  }

  private quote(text: string): string {
    if (!/[\n\u2028]/.test(text) && this.random.below(2)) return `'${text.replaceAll("'", "''")}'`;
    return /^[a-z][a-z /.]*$/.test(text) && this.random.below(2) ? text : JSON.stringify(text);
  }

  private newId(): string {
    const id = `${this.random.pick(['b', 'k', 'q', 'x'])}${this.random.below(90) + 10}${this.ids.length}`;
    this.ids.push(id);
    return id;
  }

  private tail(): string {
    return this.maybe(() => ` ${this.comment()}`, 6);
  }

  private comment(): string {
    return this.random.pick(COMMENTS);
  }

  private maybe(make: () => string, oneOf: number): string {
    return this.random.below(oneOf) === 0 ? make() : '';
  }
}
