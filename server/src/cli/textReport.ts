import type { Claim } from '../facts/claims/claim';
import type { Conflict, Fact } from '../facts/conflicts/conflict';
import type { Entity } from '../facts/entities/entity';
import { formatAttribute } from '../features/formatValue';
import { severityOf } from '../features/severity';
import { positionAt } from '../workspace/position';
import { ENTITY_TYPE_NAMES } from '../workspace/registry/entityTypes';
import type { Snapshot, SnapshotSource } from '../workspace/snapshot';

/** What a scan found, for a person: sources, entities with their claims, conflicts; each place as file:line:column. */
export function* textReport(snapshot: Snapshot, options: { readonly all: boolean }): Iterable<string> {
  const sources = snapshot.sources();
  yield heading('Sources', sources.length);
  for (const source of sources) yield `  ${source.file}${aside(describeSource(source))}`;
  const entities = snapshot.entities();
  yield '';
  yield heading('Entities', entities.length);
  for (const entity of entities) yield* reportEntity(snapshot, entity);
  const conflicts = snapshot.conflicts().filter((one) => isShown(snapshot, one, options));
  yield '';
  yield heading('Conflicts', conflicts.length);
  for (const conflict of conflicts) yield* reportConflict(snapshot, conflict);
}

function heading(title: string, count: number): string {
  return `${title}: ${count}`;
}

function aside(text: string): string {
  return text === '' ? '' : `  (${text})`;
}

function describeSource({ meta }: SnapshotSource): string {
  const date = meta.date && `${meta.date.value}${meta.date.basis === 'inferred' ? ', inferred' : ''}`;
  return [meta.publisher, date].filter(Boolean).join(', ');
}

function* reportEntity(snapshot: Snapshot, entity: Entity): Iterable<string> {
  const sources = snapshot.sourcesOf(entity.id);
  const facts = snapshot.factsOf(entity.id).filter((fact) => fact.subject === entity.id);
  const first = firstPlace(sources, entity);
  const names = entity.aliases.length > 0 ? `, also: ${entity.aliases.join(', ')}` : '';
  yield `  ${entity.name} [${entity.id}] ${ENTITY_TYPE_NAMES[entity.type]}${names}${first ? `  ${first}` : ''}`;
  for (const fact of facts) yield* reportFact(snapshot, fact);
}

function firstPlace(sources: readonly SnapshotSource[], entity: Entity): string | null {
  for (const source of sources) {
    const mention = source.mentions.find((one) => one.entity === entity.id);
    if (mention) return place(source, mention.span.start);
  }
  return null;
}

function* reportFact(snapshot: Snapshot, fact: Fact): Iterable<string> {
  yield `    ${formatAttribute(fact.attribute)}`;
  for (const claim of fact.claims) yield `      ${describeClaim(snapshot, claim)}`;
}

function describeClaim(snapshot: Snapshot, claim: Claim): string {
  const source = snapshot.source(claim.source);
  const told = [
    claim.asOf?.value,
    claim.modality === 'actual' ? null : claim.modality,
    source?.meta.publisher,
  ];
  return `${claim.text}${aside(told.filter(Boolean).join(', '))}  ${claimPlace(snapshot, claim)}`;
}

function isShown(snapshot: Snapshot, conflict: Conflict, options: { readonly all: boolean }): boolean {
  return severityOf(snapshot, conflict) !== 'off' && (options.all || conflict.verdict !== 'compatible');
}

function* reportConflict(snapshot: Snapshot, conflict: Conflict): Iterable<string> {
  yield `  ${severityOf(snapshot, conflict)}: ${conflict.explanation} [${conflict.verdict}]`;
  for (const claim of conflict.members) yield `    ${describeClaim(snapshot, claim)}`;
}

function claimPlace(snapshot: Snapshot, claim: Claim): string {
  const source = snapshot.source(claim.source);
  return source ? place(source, claim.span.start) : claim.source;
}

function place(source: SnapshotSource, offset: number): string {
  const { line, character } = positionAt(source.analysis.lineStarts, offset);
  return `${source.file}:${line + 1}:${character + 1}`;
}
