import { analyse, type SourceAnalysis } from '../../server/src/facts/analyse';
import type { Figure, Modifier } from '../../server/src/extract/figures/figure';
import type {
  DocumentNames,
  LocalEntity,
  LocalMention,
  MentionForm,
} from '../../server/src/extract/names/documentNames';
import { lineStartsOf } from '../../server/src/text/lineStarts';

const EMPTY = analyse('');

/**
 * A reading so simple that a test can foresee it, for tests of everything around the reading:
 *
 * - a run of capitalised words is a name; its type is `person` behind "Mr" or "Ms", else `organisation`;
 * - "(ABC)" directly behind a name is its acronym, and so is ABC from then on;
 * - "it" names what was named last;
 * - a number and the word behind it are a figure, with "about" before it if there is one.
 */
export function simpleAnalysis(text: string): SourceAnalysis {
  return {
    ...EMPTY,
    length: text.length,
    lineStarts: lineStartsOf(text),
    names: findNames(text),
    figures: findFigures(text),
  };
}

function findNames(text: string): DocumentNames {
  const entities: LocalEntity[] = [];
  const mentions: LocalMention[] = [];
  const known = new Map<string, number>();
  const pattern = /\b(?:(Mr|Ms) )?([A-Z][a-z]+(?: [A-Z][a-z]+)*|[A-Z]{2,})\b|\bit\b/g;
  for (const match of text.matchAll(pattern)) {
    const name = match[2] ?? '';
    const before = mentions.at(-1);
    const start = match.index + match[0].length - (name.length || 2);
    const end = match.index + match[0].length;
    const acronym = /^[A-Z]{2,}$/.test(name);
    const expands = acronym && before && text.slice(before.span.end, start) === ' (';
    if (name === '' && !before) continue;
    if (expands) known.set(name, before.entity);
    const entity =
      name === ''
        ? before!.entity
        : (known.get(name) ?? add(entities, name, match[1] ? 'person' : 'organisation'));
    known.set(name, entity);
    const form: MentionForm = name === '' ? 'coreference' : acronym ? 'acronym' : 'name';
    const span = { start, end };
    mentions.push({
      span,
      anchor: span,
      form,
      entity,
      sentence: 0,
      firstToken: 0,
      endToken: 0,
    } as LocalMention);
    if (acronym) addAlias(entities, entity, name);
  }
  return { ...EMPTY.names, entities, mentions };
}

function add(entities: LocalEntity[], name: string, type: LocalEntity['type']): number {
  return entities.push({ type, name, aliases: [name] } as unknown as LocalEntity) - 1;
}

function addAlias(entities: LocalEntity[], index: number, alias: string): void {
  const entity = entities[index]!;
  if (!entity.aliases.includes(alias)) entities[index] = { ...entity, aliases: [...entity.aliases, alias] };
}

function findFigures(text: string): Figure[] {
  return [...text.matchAll(/(about )?\b(\d[\d,]*)(?: ([a-z]+))?/g)].map((match) => {
    const [all, about, digits, unit] = match as unknown as [string, string?, string?, string?];
    const start = match.index;
    const coreStart = start + (about?.length ?? 0);
    const modifier: Modifier = about ? 'approx' : 'exact';
    return {
      span: { start, end: start + all.length },
      core: { start: coreStart, end: coreStart + digits!.length },
      kind: 'count',
      value: { type: 'single', value: Number(digits!.replaceAll(',', '')) },
      unit: unit ?? null,
      normalizedUnit: unit ?? null,
      dimension: null,
      factor: 1,
      currency: null,
      per: null,
      modifier,
      step: 1,
      trend: null,
      twin: null,
      furniture: false,
      sentence: 0,
      firstToken: 0,
      endToken: 0,
      headToken: -1,
      text: all,
    } as unknown as Figure;
  });
}
