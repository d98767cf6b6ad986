import { deepStrictEqual } from 'node:assert';
import { detectFurniture } from '../../../../server/src/extract/furniture/detectFurniture';
import type { DocumentNames, LocalEntity } from '../../../../server/src/extract/names/documentNames';
import { findNames } from '../../../../server/src/extract/names/findNames';
import { read } from '../../../../server/src/language/reading';

/** The names of a text, with the text to print them from. */
export interface TextNames {
  readonly text: string;
  readonly names: DocumentNames;
}

export function readNames(text: string): TextNames {
  const reading = read(text);
  return { text, names: findNames(reading, detectFurniture(reading)) };
}

/** What each entity is called in the text, in order: "Anna Kovacs: Anna Kovacs, Ms Kovacs, She". */
export function listed({ text, names }: TextNames): string[] {
  return names.entities.map((entity, i) => {
    const forms = names.mentions
      .filter((m) => m.entity === i)
      .map((m) => text.slice(m.span.start, m.span.end));
    return `${entity.name}: ${forms.join(', ')}`;
  });
}

/** Checks all names of a text. */
export function checkNames(text: string, expected: readonly string[]): void {
  deepStrictEqual(listed(readNames(text)), expected);
}

/** Checks what one entity is called; the others do not matter. */
export function checkEntity(text: string, name: string, forms: readonly string[]): void {
  const found = readNames(text);
  const line = listed(found).find((entry) => entry.startsWith(`${name}: `));
  deepStrictEqual(
    line,
    forms.length > 0 ? `${name}: ${forms.join(', ')}` : undefined,
    listed(found).join('\n'),
  );
}

/** The entity that a name of the text belongs to. */
export function entityOf(found: TextNames, surface: string): LocalEntity | undefined {
  const mention = found.names.mentions.find(
    (m) => found.text.slice(m.anchor.start, m.anchor.end) === surface,
  );
  return mention && found.names.entities[mention.entity];
}

/** Checks types: name → type. */
export function checkTypes(text: string, expected: Readonly<Record<string, string>>): void {
  const found = readNames(text);
  const actual = Object.fromEntries(
    Object.keys(expected).map((name) => [name, entityOf(found, name)?.type ?? 'none']),
  );
  deepStrictEqual(actual, expected);
}
