import type { DocumentNames, LocalMention } from '../../extract/names/documentNames';
import type { Span } from '../../text/span';
import type { SourceKey } from '../source';
import { isOneSlip } from './editDistance';
import type { EntityId } from './entity';
import type { EntityIndex } from './entityIndex';
import { loosePersonKey } from './looseKey';
import type { NameNode } from './nameNode';

/** Something about names that a person should look at. Nothing is joined because of it. */
export type Suggestion = SpellingSlip | ProbablySame | MembersDiffer;

/** A name that looks like another with one letter wrong. */
export interface SpellingSlip {
  readonly kind: 'spelling-slip';
  readonly source: SourceKey;
  /** Where the odd spelling stands. */
  readonly spans: readonly Span[];
  readonly entity: EntityId;
  readonly written: string;
  /** The entity that is probably meant, and its usual spelling. */
  readonly likely: EntityId;
  readonly usual: string;
}

/** Two entities that may be one: "J. Smith" and "John Smith", a short form that could be either of several. */
interface ProbablySame {
  readonly kind: 'probably-same';
  readonly source: SourceKey;
  readonly spans: readonly Span[];
  readonly entity: EntityId;
  /** The most probable first. */
  readonly candidates: readonly EntityId[];
  readonly reason: 'initial' | 'short-form-of-several';
}

/** Sources that list the members of one body differently. */
export interface MembersDiffer {
  readonly kind: 'members-differ';
  readonly source: SourceKey;
  readonly span: Span;
  readonly entity: EntityId;
  readonly members: readonly EntityId[];
  readonly other: { readonly source: SourceKey; readonly span: Span; readonly members: readonly EntityId[] };
}

/** Shorter words differ by one letter all too often: the longer of the two must have this many, the shorter one fewer at most. */
const SHORTEST_SLIP = 5;
/** How many times more sources must have the usual spelling. */
const USUAL = 2;
/** An ambiguous short form with more candidates than this is just a common name. */
const MOST_CANDIDATES = 3;

/** What to look at in one source, given all others. Costs in proportion to the names of the source. */
export function suggestFor(index: EntityIndex, source: SourceKey): Suggestion[] {
  const names = index.namesOf(source);
  if (!names) return [];
  const links = index.linksOf(source);
  const context: Context = { index, source, names, links };
  const found: Suggestion[] = [];
  names.entities.forEach((_, local) => {
    const slip = slipWithin(context, local) ?? slipAcross(context, local);
    if (slip) found.push(slip);
    else found.push(...probablySame(context, local));
  });
  return [...found, ...membersDiffer(context)];
}

interface Context {
  readonly index: EntityIndex;
  readonly source: SourceKey;
  readonly names: DocumentNames;
  readonly links: readonly (EntityId | null)[];
}

/** "Lindkvist" where the source else writes "Erik Lindqvist": a one-word name, one slip from a surname of the source. */
function slipWithin(context: Context, local: number): SpellingSlip | null {
  const entity = context.names.entities[local]!;
  const { key } = entity;
  if (key.includes(' ') || key.includes(':') || entity.registry !== null) return null;
  for (const [i, other] of context.names.entities.entries()) {
    // A full name speaks louder than a name of one word.
    const usual = other.key.includes(' ')
      ? other.mentions >= entity.mentions
      : other.mentions > entity.mentions;
    if (i === local || !usual) continue;
    const word = other.type === 'person' ? lastWord(other.key) : other.key;
    if (!isSlip(key, word)) continue;
    const [own, likely] = [context.links[local], context.links[i]];
    return own && likely && own !== likely ? slip(context, local, { own, likely, usual: other.name }) : null;
  }
  return null;
}

/** A full name that one source alone writes so, one slip in one word from a name that more sources have. */
function slipAcross(context: Context, local: number): SpellingSlip | null {
  const { index, links, source } = context;
  const node = index.nodeAt(source, local);
  const entity = links[local];
  if (!node || !entity || node.registry !== null || node.up !== null) return null;
  if (!node.key.includes(' ') || node.key.includes(':')) return null;
  for (const other of index.neighbours(node)) {
    const usual = other.registry !== null || other.sources.size >= node.sources.size * USUAL;
    if (other === node || !usual || !isWordSlip(node, other)) continue;
    const likely = index.idOf(other);
    if (likely === null || likely === entity) continue;
    return slip(context, local, { own: entity, likely, usual: index.entity(likely)!.name });
  }
  return null;
}

function slip(
  { names, source }: Context,
  local: number,
  { own, likely, usual }: { own: EntityId; likely: EntityId; usual: string },
): SpellingSlip {
  const spans = spansOf(names, local);
  return {
    kind: 'spelling-slip',
    source,
    spans,
    entity: own,
    written: names.entities[local]!.name,
    likely,
    usual,
  };
}

/** All words equal or sounding alike but one, which differs by one slip. */
function isWordSlip(node: NameNode, other: NameNode): boolean {
  const a = node.key.split(' ');
  const b = other.key.split(' ');
  if (a.length !== b.length) return false;
  let slips = 0;
  for (const [i, word] of a.entries()) {
    if (word === b[i]) continue;
    if (!isSlip(word, b[i]!)) return false;
    slips++;
  }
  return slips === 1 || (slips === 2 && a.length === 2 && loosePersonKey(node.key) !== '');
}

/** One letter wrong in a word long enough, its first letter right; "Angel" and "Angels" are forms of one word. */
function isSlip(a: string, b: string): boolean {
  if (Math.max(a.length, b.length) < SHORTEST_SLIP || a[0] !== b[0] || !isOneSlip(a, b)) return false;
  return a !== `${b}s` && b !== `${a}s`;
}

/** "J. Smith" beside one "John Smith"; a surname or acronym that several entities have. */
function probablySame(context: Context, local: number): ProbablySame[] {
  const { index, source, names, links } = context;
  const node = index.nodeAt(source, local);
  const entity = links[local];
  if (!node || !entity || node.registry !== null || node.up !== null) return [];
  const byInitial = index
    .neighbours(node)
    .filter((other) => other !== node && isInitialOf(node.key, other.key));
  if (byInitial.length > 0) return [offer(context, local, entity, byInitial, 'initial')];
  const candidates = index.shortFor(node).filter((other) => other !== node);
  if (
    candidates.length < 2 ||
    candidates.length > MOST_CANDIDATES ||
    names.entities[local]!.type === 'country'
  )
    return [];
  return [offer(context, local, entity, candidates, 'short-form-of-several')];
}

function offer(
  { index, source, names }: Context,
  local: number,
  entity: EntityId,
  nodes: readonly NameNode[],
  reason: ProbablySame['reason'],
): ProbablySame {
  const sorted = [...nodes].sort((a, b) => b.sources.size - a.sources.size || (a.id < b.id ? -1 : 1));
  const candidates = [...new Set(sorted.flatMap((node) => index.idOf(node) ?? []))].filter(
    (id) => id !== entity,
  );
  return { kind: 'probably-same', source, spans: spansOf(names, local), entity, candidates, reason };
}

function isInitialOf(short: string, long: string): boolean {
  const a = short.split(' ');
  const b = long.split(' ');
  return (
    a[0]!.length === 1 && b[0]!.length > 1 && b[0]!.startsWith(a[0]!) && a.length > 1 && a.at(-1) === b.at(-1)
  );
}

/** Lists of a body's members that have not the same countries as a list in another source, or higher up in this one. */
function membersDiffer({ index, source, names, links }: Context): MembersDiffer[] {
  return (names.memberLists ?? []).flatMap((list) => {
    const entity = links[list.body];
    if (!entity) return [];
    const members = idsOf(list.members, links);
    for (const other of listsOf(index, entity)) {
      const same = other.source === source && other.span.start === list.span.start;
      if (same || sameSet(members, other.members)) continue;
      return [{ kind: 'members-differ' as const, source, span: list.span, entity, members, other }];
    }
    return [];
  });
}

/** All member lists of a body, by source and place. */
function listsOf(index: EntityIndex, entity: EntityId): MembersDiffer['other'][] {
  return index.sourcesOf(entity).flatMap((source) => {
    const links = index.linksOf(source);
    return (index.namesOf(source)?.memberLists ?? [])
      .filter((list) => links[list.body] === entity)
      .map((list) => ({ source, span: list.span, members: idsOf(list.members, links) }));
  });
}

function idsOf(locals: readonly number[], links: readonly (EntityId | null)[]): EntityId[] {
  return [...new Set(locals.flatMap((local) => links[local] ?? []))].sort();
}

function sameSet(a: readonly EntityId[], b: readonly EntityId[]): boolean {
  return a.length === b.length && a.every((id, i) => id === b[i]);
}

function spansOf(names: DocumentNames, local: number): Span[] {
  return names.mentions
    .filter((mention: LocalMention) => mention.entity === local && mention.form !== 'coreference')
    .map((mention) => mention.anchor);
}

function lastWord(key: string): string {
  return key.slice(key.lastIndexOf(' ') + 1);
}
