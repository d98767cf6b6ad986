import { CompletionItemKind, type CompletionItem } from 'vscode-languageserver-types';
import { completeNames } from '../facts/entities/completeNames';
import { ENTITY_TYPE_NAMES, ENTITY_TYPES } from '../workspace/registry/entityTypes';
import { SEVERITIES } from '../workspace/config/config';
import type { Snapshot } from '../workspace/snapshot';
import { completeFacts, type CitationStyle } from './drafts/completeFacts';
import { yamlContextAt, type YamlContext } from './yamlContext';
import { yamlFile } from './target';

/** Entities offered at most; a client asks again as more letters are typed. */
const MAX_ITEMS = 500;
const MAX_NAMES = 50;

/** What may stand at an offset of our YAML files: ids, names and aliases of entities, types, sources, publishers. */
export function findCompletions(snapshot: Snapshot, key: string, offset: number): CompletionItem[] {
  const file = yamlFile(snapshot, key);
  // Decisions are written by commands, not by hand.
  if (!file || file.role === 'decisions') return [];
  const context = yamlContextAt(file.text, offset);
  return (file.role === 'registry' ? inRegistry(snapshot, context) : inConfig(snapshot, context)).slice(
    0,
    MAX_ITEMS,
  );
}

/** A place in a draft, and how its values are cited. */
export interface DraftPlace {
  readonly key: string;
  readonly text: string;
  readonly offset: number;
  readonly citation: CitationStyle;
}

/**
 * Facts about the names before an offset of a draft, and names. Behind a word that has been begun, names and facts that begin so, names first.
 */
export function completeDraft(snapshot: Snapshot, place: DraftPlace): CompletionItem[] {
  const { key, text, offset, citation } = place;
  const draft = snapshot.drafts().find((one) => one.key === key);
  const facts = draft ? completeFacts(snapshot, draft, text, offset, citation) : [];
  const prefix =
    /[\p{L}\p{N}][\p{L}\p{N}’'.-]*$/u.exec(text.slice(Math.max(0, offset - 60), offset))?.[0] ?? '';
  const names = completeNamesAt(snapshot, prefix);
  if (prefix === '') return [...facts, ...names];
  const begun = facts.filter(({ filterText }) => hasWord(filterText ?? '', prefix));
  return [...names, ...begun.map((fact) => ({ ...fact, sortText: `2${fact.sortText ?? ''}` }))];
}

/** Whether a word of a text begins so. */
function hasWord(text: string, prefix: string): boolean {
  const wanted = prefix.toLowerCase();
  return text
    .toLowerCase()
    .split(/\s+/)
    .some((word) => word.startsWith(wanted));
}

function completeNamesAt(snapshot: Snapshot, prefix: string): CompletionItem[] {
  // The names of discovered events are made up ("fire, Sandby"): nobody would type them.
  const named = snapshot.entities().filter(({ type, origin }) => type !== 'event' || origin === 'registry');
  return completeNames(named, prefix, MAX_NAMES).map(({ text: label, entity }, i) => ({
    label,
    kind: CompletionItemKind.Text,
    detail:
      label === entity.name
        ? ENTITY_TYPE_NAMES[entity.type]
        : `${entity.name} (${ENTITY_TYPE_NAMES[entity.type]})`,
    sortText: `1${String(i).padStart(4, '0')}`,
  }));
}

function inRegistry(snapshot: Snapshot, { path, siblings }: YamlContext): CompletionItem[] {
  const key = path.at(-1);
  if (key === 'target' || key === 'not') return entityIds(snapshot);
  if (key === 'type' && !path.includes('relations'))
    return values(ENTITY_TYPES, (type) => ENTITY_TYPE_NAMES[type]);
  if (key === 'name' || key === 'id') return unregistered(snapshot, key);
  if (key === 'aliases' || (key === 'text' && path.includes('aliases')))
    return aliasesOf(snapshot, siblings.get('id'));
  if (key === 'sources') return sourceFiles(snapshot);
  return [];
}

function inConfig(snapshot: Snapshot, { path }: YamlContext): CompletionItem[] {
  const key = path.at(-1);
  if (key === 'file' || key === 'include' || key === 'exclude') return sourceFiles(snapshot);
  if (key === 'publisher') return values(publishers(snapshot));
  if (key === 'reliability') return values(['high', 'medium', 'low']);
  if (path.at(-2) === 'severity') return values(SEVERITIES);
  return [];
}

function entityIds(snapshot: Snapshot): CompletionItem[] {
  return snapshot.entities().map(({ id, name, type, origin }) => ({
    label: id,
    kind: CompletionItemKind.Reference,
    detail: `${name} (${ENTITY_TYPE_NAMES[type]})`,
    // What a person has confirmed comes first.
    sortText: `${origin === 'registry' ? '0' : '1'}${id}`,
  }));
}

/** Names that sources mention and that are not in the registry yet. */
function unregistered(snapshot: Snapshot, key: 'name' | 'id'): CompletionItem[] {
  return snapshot
    .entities()
    .filter((entity) => entity.origin === 'discovered')
    .map(({ id, name, type }) => ({
      label: key === 'id' ? id : name,
      kind: CompletionItemKind.Value,
      detail: `${key === 'id' ? name : id} (${ENTITY_TYPE_NAMES[type]})`,
    }));
}

/** Forms in which the sources name the entity, and names of others that may be the same. */
function aliasesOf(snapshot: Snapshot, id: string | undefined): CompletionItem[] {
  const own = (id === undefined ? undefined : snapshot.entity(id))?.aliases ?? [];
  const others = snapshot.entities().filter((entity) => entity.origin === 'discovered');
  return [
    ...own.map((label) => ({ label, kind: CompletionItemKind.Value, sortText: `0${label}` })),
    ...others.map(({ name, type }) => ({
      label: name,
      kind: CompletionItemKind.Value,
      detail: ENTITY_TYPE_NAMES[type],
      sortText: `1${name}`,
    })),
  ];
}

function sourceFiles(snapshot: Snapshot): CompletionItem[] {
  return snapshot.sources().map(({ file, meta }) => ({
    label: file,
    kind: CompletionItemKind.File,
    ...(meta.title !== null && { detail: meta.title }),
  }));
}

function publishers(snapshot: Snapshot): string[] {
  const names = snapshot.sources().flatMap(({ meta }) => meta.publisher ?? []);
  return [...new Set(names)].sort();
}

function values<T extends string>(labels: readonly T[], detailOf?: (label: T) => string): CompletionItem[] {
  return labels.map((label) => ({
    label,
    kind: CompletionItemKind.EnumMember,
    ...(detailOf && { detail: detailOf(label) }),
  }));
}
