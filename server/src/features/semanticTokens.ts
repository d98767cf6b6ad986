import type { Figure } from '../extract/figures/figure';
import type { EntityType } from '../extract/names/documentNames';
import type { Claim } from '../facts/claims/claim';
import type { Span } from '../text/span';
import { positionAt } from '../workspace/position';
import type { Snapshot, SnapshotSource } from '../workspace/snapshot';
import { isAlarm } from './severity';

/** The legend: an entity type in camel case, and what numbers are. package.json gives the names their colours. */
export const TOKEN_TYPES = [
  'person',
  'country',
  'city',
  'region',
  'place',
  'base',
  'militaryUnit',
  'organisation',
  'equipment',
  'product',
  'event',
  'agreement',
  'publication',
  'unknown',
  'figure',
  'date',
  'designation',
] as const;

export const TOKEN_MODIFIERS = ['registered', 'conflicting'] as const;

const REGISTERED = 1;
const CONFLICTING = 2;

/** A stretch of text with one meaning. */
interface Token {
  readonly span: Span;
  readonly type: number;
  readonly modifiers: number;
}

/**
 * The tokens of a source as the protocol packs them: five numbers each, relative to the token before. Where spans lie inside each
 * other, the inner one shows. `within`: only tokens that touch this span.
 */
export function findSemanticTokens(snapshot: Snapshot, key: string, within?: Span): number[] {
  const source = snapshot.source(key);
  if (!source) return [];
  const tokens = flatten(tokensOf(snapshot, source)).filter(
    ({ span }) => !within || (span.start < within.end && span.end > within.start),
  );
  return pack(tokens, source.analysis.lineStarts);
}

function tokensOf(snapshot: Snapshot, source: SnapshotSource): Token[] {
  const tokens: Token[] = [];
  for (const { span, entity: id, form } of source.mentions) {
    const entity = snapshot.entity(id);
    if (!entity || form === 'coreference') continue;
    const modifiers = entity.origin === 'registry' ? REGISTERED : 0;
    tokens.push({ span, type: TOKEN_TYPES.indexOf(camelCase(entity.type)), modifiers });
  }
  const disputed = disputedFigures(snapshot, source);
  source.analysis.figures.forEach((figure, i) => {
    const type = typeOfFigure(figure);
    if (type && !figure.furniture)
      tokens.push({
        span: figure.core,
        type: TOKEN_TYPES.indexOf(type),
        modifiers: disputed.has(i) ? CONFLICTING : 0,
      });
  });
  return tokens.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

function camelCase(type: EntityType): (typeof TOKEN_TYPES)[number] {
  return type === 'military-unit' ? 'militaryUnit' : type;
}

function typeOfFigure(figure: Figure): 'figure' | 'date' | 'designation' | null {
  switch (figure.kind) {
    case 'date':
    case 'date-range':
      return 'date';
    case 'designation':
      return 'designation';
    case 'ordinal':
      return null;
    default:
      return 'figure';
  }
}

/** Figures that are part of a conflict which the user sees as a warning or an error. */
function disputedFigures(snapshot: Snapshot, source: SnapshotSource): ReadonlySet<number> {
  const members: Claim[] = snapshot
    .conflictsIn(source.key)
    .flatMap((conflict) => (isAlarm(snapshot, conflict) ? conflict.members : []));
  return new Set(members.filter((claim) => claim.source === source.key).map((claim) => claim.figure));
}

/** Tokens that do not overlap: an inner one cuts the outer one in two. Tokens come sorted, outer ones first. */
function flatten(tokens: readonly Token[]): Token[] {
  const out: Token[] = [];
  const open: Token[] = [];
  let at = 0;
  const emit = (token: Token, end: number): void => {
    const span = { start: Math.max(at, token.span.start), end: Math.min(end, token.span.end) };
    if (span.end > span.start) out.push({ ...token, span });
    at = Math.max(at, span.end);
  };
  const closeUpTo = (offset: number): void => {
    for (let top = open.at(-1); top && top.span.end <= offset; top = open.at(-1)) {
      emit(top, top.span.end);
      open.pop();
    }
  };
  for (const token of tokens) {
    closeUpTo(token.span.start);
    const outer = open.at(-1);
    if (outer) emit(outer, token.span.start);
    open.push(token);
  }
  closeUpTo(Infinity);
  return out;
}

function pack(tokens: readonly Token[], lineStarts: Int32Array): number[] {
  const data: number[] = [];
  let line = 0;
  let character = 0;
  for (const { span, type, modifiers } of tokens) {
    const start = positionAt(lineStarts, span.start);
    const sameLine = start.line === line;
    data.push(
      start.line - line,
      sameLine ? start.character - character : start.character,
      span.end - span.start,
      type,
      modifiers,
    );
    ({ line, character } = start);
  }
  return data;
}

/** The one edit that makes the new data out of the old. */
export function diffTokens(
  before: readonly number[],
  after: readonly number[],
): { start: number; deleteCount: number; data: number[] } | null {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let tail = 0;
  const most = Math.min(before.length, after.length) - start;
  while (tail < most && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  if (start === before.length && start === after.length) return null;
  return { start, deleteCount: before.length - start - tail, data: after.slice(start, after.length - tail) };
}
