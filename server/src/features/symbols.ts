import { SymbolKind, type DocumentSymbol, type WorkspaceSymbol } from 'vscode-languageserver-types';
import type { EntityType } from '../extract/names/documentNames';
import type { Entity } from '../facts/entities/entity';
import { fold } from '../text/fold';
import { rangeOf } from '../workspace/position';
import { ENTITY_TYPE_NAMES } from '../workspace/registry/entityTypes';
import type { Snapshot, SnapshotSource } from '../workspace/snapshot';
import type { YamlFile } from '../workspace/yaml/yamlMark';
import { formatAttribute, formatFigure } from './formatValue';
import { introduction, introductionIn } from './introducingMention';
import { locationIn } from './locations';
import { isQuantity, yamlFile } from './target';

/** The nearest the protocol has: it knows the parts of programs only. */
const SYMBOL_KINDS: Readonly<Record<EntityType, SymbolKind>> = {
  country: SymbolKind.Namespace,
  city: SymbolKind.Namespace,
  region: SymbolKind.Namespace,
  place: SymbolKind.Namespace,
  base: SymbolKind.Module,
  organisation: SymbolKind.Class,
  'military-unit': SymbolKind.Class,
  person: SymbolKind.Object,
  equipment: SymbolKind.Struct,
  product: SymbolKind.Struct,
  event: SymbolKind.Event,
  agreement: SymbolKind.Interface,
  publication: SymbolKind.File,
  unknown: SymbolKind.Variable,
};

/** Symbols given to a client at most: a list that long is narrowed down, not read. */
const MAX_SYMBOLS = 200;

/** Entities where a source introduces them, and its figures; entries of a registry. In order of the text. */
export function findDocumentSymbols(snapshot: Snapshot, key: string): DocumentSymbol[] {
  const source = snapshot.source(key);
  if (source)
    return [...entitySymbols(snapshot, source), ...figureSymbols(snapshot, source)].sort(
      (a, b) => a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character,
    );
  const file = yamlFile(snapshot, key);
  return file ? registrySymbols(snapshot, file) : [];
}

function entitySymbols(snapshot: Snapshot, source: SnapshotSource): DocumentSymbol[] {
  const ids = new Set(source.mentions.map((mention) => mention.entity));
  return [...ids].flatMap((id) => {
    const entity = snapshot.entity(id);
    const found = introductionIn(snapshot, source, id);
    if (!entity || !found) return [];
    const { span, anchor } = found.mention;
    return {
      name: entity.name,
      detail: ENTITY_TYPE_NAMES[entity.type],
      kind: SYMBOL_KINDS[entity.type],
      range: rangeOf(source.analysis.lineStarts, span),
      selectionRange: rangeOf(source.analysis.lineStarts, anchor),
    };
  });
}

function figureSymbols(snapshot: Snapshot, source: SnapshotSource): DocumentSymbol[] {
  const claimOf = new Map(source.claims.map((claim) => [claim.figure, claim]));
  return source.analysis.figures.flatMap((figure, i) => {
    const name = isQuantity(figure) ? formatFigure(figure) : null;
    if (name === null) return [];
    const claim = claimOf.get(i);
    const subject = claim && (snapshot.entity(claim.subject)?.name ?? claim.subject);
    const range = rangeOf(source.analysis.lineStarts, figure.span);
    return {
      name,
      detail: claim ? `${formatAttribute(claim.attribute)} of ${subject!}` : figure.kind,
      kind: SymbolKind.Number,
      range,
      selectionRange: rangeOf(source.analysis.lineStarts, figure.core),
    };
  });
}

function registrySymbols(snapshot: Snapshot, file: YamlFile): DocumentSymbol[] {
  return file.marks.flatMap((mark) => {
    if (mark.role !== 'entity-id') return [];
    const entity = snapshot.entity(mark.entity);
    const range = rangeOf(file.lineStarts, mark.span);
    return {
      name: entity?.name ?? mark.entity,
      detail: mark.entity,
      kind: entity ? SYMBOL_KINDS[entity.type] : SymbolKind.Key,
      range,
      selectionRange: range,
    };
  });
}

/** Entities whose name or alias has the letters of the query in this order; the closest matches first. */
export function findWorkspaceSymbols(snapshots: readonly Snapshot[], query: string): WorkspaceSymbol[] {
  const wanted = fold(query).replace(/\s+/g, '');
  const found = snapshots.flatMap((snapshot) =>
    snapshot.entities().flatMap((entity) => {
      const score = scoreOf(entity, wanted);
      return score === null ? [] : [{ snapshot, entity, score }];
    }),
  );
  found.sort((a, b) => a.score - b.score || (a.entity.id < b.entity.id ? -1 : 1));
  return found.slice(0, MAX_SYMBOLS).flatMap(({ snapshot, entity }) => {
    const place = introduction(snapshot, entity.id);
    if (!place) return [];
    return {
      name: entity.name,
      kind: SYMBOL_KINDS[entity.type],
      containerName: ENTITY_TYPE_NAMES[entity.type],
      location: locationIn(place.source, place.mention.anchor),
    };
  });
}

/** How well any of an entity's names fits; the smaller the better, null where none does. */
function scoreOf(entity: Entity, wanted: string): number | null {
  let best: number | null = null;
  for (const [i, name] of [entity.name, ...entity.aliases].entries()) {
    const score = matchLetters(fold(name), wanted);
    if (score === null) continue;
    const total = score + (i > 0 ? 1 : 0);
    if (best === null || total < best) best = total;
  }
  return best;
}

/** Letters of `name` skipped before and between the wanted ones. */
function matchLetters(name: string, wanted: string): number | null {
  const at = name.indexOf(wanted);
  if (at >= 0) return at;
  let skipped = 0;
  let from = 0;
  for (const letter of wanted) {
    const next = name.indexOf(letter, from);
    if (next < 0) return null;
    skipped += next - from;
    from = next + letter.length;
  }
  return skipped + name.length;
}
